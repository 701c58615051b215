import { HostError, HostObject, invalidArgument } from '../protocol';
import { type Area, checked, localAddress, quoted } from './address';
import { ConditionalFormatCollection } from './conditionalFormats';
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
  get NumberFormat(): unknown[][] {
    return this.grid((cell) => cell?.numberFormat ?? 'General');
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
  /** Excel selects on the sheet in front only. */
  Select(): void {
    if (this.sheet.workbook.active !== this.sheet) throw invalidArgument();
    this.sheet.workbook.selection = this;
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

function valueType(cell: HostCell | undefined): string {
  if (cell === undefined) return 'Empty';
  if (cell.isError) return 'Error';
  if (cell.value === '' && cell.formula === undefined) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof cell.value as 'string' | 'number' | 'boolean'
  ];
}
