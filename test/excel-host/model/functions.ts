import { dagVan, excelserieel } from '../../../src';
import { HostObject, invalidArgument } from '../protocol';
import type { HostWorkbook } from './workbook';

/** Excel's own functions, as far as the product asks them. */
export class WorksheetFunctions extends HostObject {
  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  Date(year: number, month: number, day: number): FunctionResult {
    const found = dagVan(year, month, day);
    if (found === undefined) throw invalidArgument();
    return new FunctionResult(excelserieel(found) - (this.workbook.is1904 ? 1462 : 0));
  }
}

class FunctionResult extends HostObject {
  constructor(private readonly result: number) {
    super();
  }
  get Value(): number {
    return this.result;
  }
}
