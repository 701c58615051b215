import { HostCollection, HostError, HostObject, itemNotFound } from '../protocol';
import { type Area } from './address';
import { HostRange } from './range';
import type { Worksheet } from './sheet';
import type { HostWorkbook } from './workbook';

export class HostTable extends HostObject {
  constructor(
    readonly sheet: Worksheet,
    readonly name: string,
    private area: Area,
  ) {
    super();
  }
  override get id(): string {
    return this.name;
  }
  get Name(): string {
    return this.name;
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  GetRange(): HostRange {
    return new HostRange(this.sheet, this.area);
  }

  /** One row more at the bottom: what stands below comes lower, and the row looks like the one above it. */
  grow(): HostRange {
    const { sheet, area } = this;
    if (sheet.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.');
    const { top, left, right, bottom } = area;
    sheet.shiftDown(bottom, left, right);
    for (let column = left; column <= right; column += 1) {
      const numberFormat = sheet.cellAt(bottom, column)?.numberFormat;
      if (numberFormat !== undefined) sheet.put(bottom + 1, column, { numberFormat });
    }
    this.area = { top, left, right, bottom: bottom + 1 };
    const added = new HostRange(sheet, { top: bottom + 1, bottom: bottom + 1, left, right });
    sheet.workbook.tell({ range: added, from: 'Local', by: 'ThisLocalAddin', kind: 'RowInserted' });
    return added;
  }
}

class TableRowCollection extends HostCollection<TableRow> {
  constructor(private readonly table: HostTable) {
    super();
  }
  items(): TableRow[] {
    throw new HostError('ApiNotFound', 'simulated host: rows can only be added');
  }
  /** Only at the bottom, and empty. */
  Add(index?: number, values?: unknown): TableRow {
    if (index !== undefined || values !== undefined)
      throw new HostError('ApiNotFound', 'simulated host: only an empty row at the bottom');
    return new TableRow(this.table.grow());
  }
}

class TableRow extends HostObject {
  constructor(private readonly range: HostRange) {
    super();
  }
  GetRange(): HostRange {
    return this.range;
  }
}

export class TableCollection extends HostCollection<HostTable> {
  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  items(): HostTable[] {
    return this.workbook.sheets.flatMap((sheet) => sheet.tables);
  }
  GetItem(name: string): HostTable {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(name: string): HostTable | undefined {
    return this.items().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }
}
