import type { Ernst } from '../basis/ernst';
import type { Plek, Werkmap } from './werkmap';

/** What the product may change in a workbook of the user; nothing else is touched. */
export type Wijziging =
  /** Colours one cell, over the user's own colour and without changing it. */
  | { readonly soort: 'markering'; readonly plek: Plek; readonly ernst: Ernst }
  /** Takes away every mark of this product; what the user made stays. */
  | { readonly soort: 'zonder-markering' }
  /** Puts the sheets of another workbook behind those that are there; `namen` are the names of those sheets. */
  | { readonly soort: 'bladen'; readonly namen: readonly string[]; readonly xlsx: Uint8Array };

/** A workbook that the user has open in front of him: read in one go, changed only as asked. */
export interface OpenWerkmap {
  /** The workbook as it stands now, and its file name. */
  lees(): Promise<{ readonly naam: string; readonly werkmap: Werkmap }>;
  /** All changes in one act. @throws when one of them cannot be made, with a Dutch sentence that says what to do. */
  pasToe(wijzigingen: readonly Wijziging[]): Promise<void>;
  /** Brings a cell, or a sheet, before the user. @throws as `pasToe`. */
  toon(plek: Plek): Promise<void>;
  /** Calls `doe` whenever a cell changes, until the answer is called. */
  bijWijziging(doe: () => void): Promise<() => Promise<void>>;
}
