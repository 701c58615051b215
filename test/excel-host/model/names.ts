import { HostCollection, HostObject, itemNotFound } from '../protocol';
import type { HostWorkbook } from './workbook';

/** A defined name of the workbook. */
export class NamedItem extends HostObject {
  constructor(
    private readonly workbook: HostWorkbook,
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
  Delete(): void {
    const { names } = this.workbook;
    names.splice(names.indexOf(this), 1);
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  items(): NamedItem[] {
    return this.workbook.names;
  }
  GetItem(name: string): NamedItem {
    const found = this.items().find((item) => item.name === name);
    if (!found) throw itemNotFound();
    return found;
  }
}
