import { HostCollection, HostObject } from '../protocol';
import { type Area } from './address';
import { HostRange } from './range';
import type { Worksheet } from './sheet';
import type { HostWorkbook } from './workbook';

export class HostTable extends HostObject {
  constructor(
    readonly sheet: Worksheet,
    readonly name: string,
    private readonly area: Area,
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
  GetRange(): HostRange {
    return new HostRange(this.sheet, this.area);
  }
}

export class TableCollection extends HostCollection<HostTable> {
  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  items(): HostTable[] {
    return this.workbook.sheets.flatMap((sheet) => sheet.tables);
  }
  GetItemOrNullObject(name: string): HostTable | undefined {
    return this.items().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }
}
