import { HostObject } from '../protocol';
import { type Area } from './address';
import { ConditionalFormatCollection } from './conditionalFormats';
import type { Worksheet } from './sheet';

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override get isGone(): boolean {
    return this.sheet.isGone;
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.areas);
  }
}
