import { HostObject, invalidArgument, invalidOperation, itemNotFound } from '../protocol';
import { type Area, meets, parseArea, WHOLE_SHEET } from './address';
import { ChartCollection, type HostChart } from './charts';
import { type ConditionalFormat } from './conditionalFormats';
import { HostRange } from './range';
import { RangeAreas } from './rangeAreas';
import { type HostTable } from './tables';
import type { HostWorkbook } from './workbook';

export interface HostCell {
  value: string | number | boolean;
  isError: boolean;
  formula: string | undefined;
  numberFormat: string;
  /** The user's own colour: nothing the product does may change it. */
  fill: string | undefined;
  /** Whether a protected sheet keeps it as it is. */
  locked: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet: its cells, and what lies on them. */
export class Worksheet extends HostObject {
  /** By row and then by column, from 0. */
  readonly rows = new Map<number, Map<number, HostCell>>();
  readonly hiddenRows = new Set<number>();
  readonly tables: HostTable[] = [];
  readonly charts: HostChart[] = [];
  /** Highest priority first. */
  formats: ConditionalFormat[] = [];
  isProtected = false;
  private deleted = false;

  constructor(
    readonly workbook: HostWorkbook,
    readonly key: string,
    public name: string,
    public visibility: Visibility,
  ) {
    super();
  }

  override get id(): string {
    return this.key;
  }
  override get isGone(): boolean {
    return this.deleted;
  }

  get Id(): string {
    return this.key;
  }
  get Name(): string {
    return this.name;
  }
  get Visibility(): Visibility {
    return this.visibility;
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.charts);
  }
  get Protection(): SheetProtection {
    return new SheetProtection(this);
  }

  Activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation();
    this.workbook.active = this;
  }
  GetNextOrNullObject(visibleOnly = false): Worksheet | undefined {
    const { sheets } = this.workbook;
    const after = sheets.slice(sheets.indexOf(this) + 1);
    return visibleOnly ? after.find((s) => s.visibility === 'Visible') : after[0];
  }
  GetRange(address?: string): HostRange {
    return new HostRange(this, address === undefined ? WHOLE_SHEET : parseArea(address));
  }
  GetRangeByIndexes(top: number, left: number, rows: number, columns: number): HostRange {
    if (!(rows > 0 && columns > 0)) throw invalidArgument();
    return new HostRange(this, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  GetRanges(addresses: string): RangeAreas {
    // Excel refuses a longer text.
    if (addresses.length > 8192) throw invalidArgument();
    return new RangeAreas(
      this,
      addresses.split(',').map((address) => parseArea(address.trim())),
    );
  }
  Delete(): void {
    const { sheets, active } = this.workbook;
    // Excel keeps a sheet to look at.
    if (!sheets.some((s) => s !== this && s.visibility === 'Visible')) throw invalidOperation();
    this.remove();
    if (active === this) this.workbook.active = sheets.find((s) => s.visibility === 'Visible');
  }
  GetUsedRangeOrNullObject(valuesOnly = false): HostRange | undefined {
    const used = this.usedArea(WHOLE_SHEET, valuesOnly);
    return used && new HostRange(this, used);
  }

  /** The user deletes the sheet. */
  remove(): void {
    this.deleted = true;
    const { sheets } = this.workbook;
    if (!sheets.includes(this)) throw itemNotFound();
    sheets.splice(sheets.indexOf(this), 1);
    this.workbook.tellDeleted(this.key);
  }

  cellAt(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  put(row: number, column: number, cell: Partial<HostCell>): void {
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new Map<number, HostCell>()));
    const empty = {
      value: '',
      isError: false,
      formula: undefined,
      numberFormat: 'General',
      fill: undefined,
      locked: true,
    };
    cells.set(column, { ...empty, ...cells.get(column), ...cell });
  }

  /** Cells of some columns below a row come so many rows lower. */
  shiftDown(below: number, left: number, right: number, by = 1): void {
    for (const row of [...this.rows.keys()].filter((r) => r > below).sort((x, y) => y - x)) {
      const cells = this.rows.get(row);
      for (const [column, cell] of [...(cells ?? [])]) {
        if (column < left || column > right) continue;
        cells?.delete(column);
        this.put(row + by, column, cell);
      }
    }
  }

  /** The smallest area around what is filled (or, without valuesOnly, formatted) within another area. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, { value, formula }] of cells) {
        if (valuesOnly && value === '' && formula === undefined) continue;
        const here = { top: row, left: column, bottom: row, right: column };
        if (!meets(here, within)) continue;
        used = used
          ? {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            }
          : here;
      }
    }
    return used;
  }
}

class SheetProtection extends HostObject {
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.isProtected;
  }
}
