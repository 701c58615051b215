import { HostError, HostObject, invalidArgument } from '../protocol';
import { type Area, checked, localAddress, quoted } from './address';
import { ConditionalFormatCollection } from './conditionalFormats';
import { entered } from './entry';
import type { HostCell, Worksheet } from './sheet';

/** Excel gives no more cells than this in one read. */
const MOST_CELLS = 5_000_000;

export class HostRange extends HostObject {
  readonly area: Area;

  constructor(
    readonly sheet: Worksheet,
    area: Area,
  ) {
    super();
    this.area = checked(area);
  }

  override get isGone(): boolean {
    return this.sheet.isGone;
  }

  get Address(): string {
    return `${quoted(this.sheet.name)}!${localAddress(this.area)}`;
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get Values(): unknown[][] {
    return this.grid((cell) => cell?.value ?? '');
  }
  get Formulas(): unknown[][] {
    return this.grid((cell) => cell?.formula ?? cell?.value ?? '');
  }
  set Formulas(contents: unknown[][]) {
    const { compute } = this.sheet.workbook;
    this.write(contents, (content, cell) => entered(content, cell?.numberFormat ?? 'General', compute));
    this.sheet.workbook.tell({ range: this, from: 'Local', by: 'ThisLocalAddin' });
  }
  get NumberFormat(): unknown[][] {
    return this.grid((cell) => cell?.numberFormat ?? 'General');
  }
  /** A format changes nothing of what stands there already. */
  set NumberFormat(formats: unknown[][]) {
    this.write(formats, (numberFormat) => ({ numberFormat: String(numberFormat) }));
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  /** Null when some cells are locked and others are not. */
  get locked(): boolean | null {
    const all = new Set(this.grid((cell) => cell?.locked ?? true).flat());
    return all.size === 1 ? all.has(true) : null;
  }
  get ValueTypes(): unknown[][] {
    return this.grid(valueType);
  }
  /** Null when some rows are hidden and others are not. */
  get RowHidden(): boolean | null {
    const hidden = [...this.sheet.hiddenRows].filter((r) => r >= this.area.top && r <= this.area.bottom);
    if (hidden.length === 0) return false;
    return hidden.length === this.RowCount ? true : null;
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.area]);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): HostRange | undefined {
    const used = this.sheet.usedArea(this.area, valuesOnly);
    return used && new HostRange(this.sheet, used);
  }
  GetRowProperties({ rowHidden, ...other }: { rowHidden?: boolean }): { rowHidden: boolean }[] {
    if (rowHidden !== true || Object.keys(other).length > 0)
      throw new HostError('ApiNotFound', 'simulated host: only rowHidden');
    return Array.from({ length: this.RowCount }, (_, i) => ({
      rowHidden: this.sheet.hiddenRows.has(this.area.top + i),
    }));
  }
  GetCell(row: number, column: number): HostRange {
    const { top, left } = this.area;
    const at = { top: top + row, left: left + column };
    return new HostRange(this.sheet, { ...at, bottom: at.top, right: at.left });
  }
  /** Excel selects on the sheet in front only. */
  Select(): void {
    if (this.sheet.workbook.active !== this.sheet) throw invalidArgument();
    this.sheet.workbook.selection = this;
  }

  private write(
    grid: unknown[][],
    partOf: (value: unknown, cell: HostCell | undefined) => Partial<HostCell>,
  ): void {
    const { top, left } = this.area;
    if (this.sheet.isProtected && this.locked !== false)
      throw new HostError('AccessDenied', 'The sheet is protected.');
    if (grid.length !== this.RowCount || grid.some((row) => row.length !== this.ColumnCount))
      throw invalidArgument();
    grid.forEach((row, r) =>
      row.forEach((value, c) =>
        this.sheet.put(top + r, left + c, partOf(value, this.sheet.cellAt(top + r, left + c))),
      ),
    );
  }

  private grid(valueOf: (cell: HostCell | undefined) => unknown): unknown[][] {
    const { top, left } = this.area;
    if (this.RowCount * this.ColumnCount > MOST_CELLS)
      throw new HostError('InvalidArgument', 'The range has too many cells.');
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (__, c) => valueOf(this.sheet.cellAt(top + r, left + c))),
    );
  }
}

class RangeFormat extends HostObject {
  constructor(private readonly range: HostRange) {
    super();
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
}

class FormatProtection extends HostObject {
  constructor(private readonly range: HostRange) {
    super();
  }
  get Locked(): boolean | null {
    return this.range.locked;
  }
}

function valueType(cell: HostCell | undefined): string {
  if (cell === undefined) return 'Empty';
  if (cell.isError) return 'Error';
  if (cell.value === '' && cell.formula === undefined) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof cell.value as 'string' | 'number' | 'boolean'
  ];
}
