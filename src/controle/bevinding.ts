import type { Ernst } from '../basis/ernst';
import type { Plek } from '../werkmap/werkmap';

/** What a message tells: hours, counts, codes, column names; a day as yyyy-mm-dd. Never a name, BSN or row. */
export type Gegevens = Readonly<Record<string, string | number>>;

/** A finding points and counts but never copies a row: names stay in the sheet. */
export interface Bevinding {
  readonly code: string;
  /** Which message of the rule. */
  readonly bericht: string;
  readonly ernst: Ernst;
  /** The gemeente agreed to deviate from this rule (werkafsprakenboek 5.1): shown, without further consequence. */
  readonly akkoord: boolean;
  readonly plek: Plek;
  readonly gegevens: Gegevens;
}
