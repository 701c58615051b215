import { HostCollection, HostObject } from '../protocol';
import type { HostWorkbook } from './workbook';

/** A defined name of the workbook. */
export class NamedItem extends HostObject {
  constructor(
    readonly name: string,
    readonly formula: string,
  ) {
    super();
  }
  override get id(): string {
    return this.name;
  }
  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    return this.formula;
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  items(): NamedItem[] {
    return this.workbook.names;
  }
}
