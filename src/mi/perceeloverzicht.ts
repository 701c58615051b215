import type { Perceel } from '../registratie/lijsten';
import type { Waarden } from './meten';

/** The figures of one gemeente in a perceel, over all aanbieders; or those of all gemeenten together. */
export interface Mikolom {
  /** The name of the gemeente, or TOTAAL. */
  readonly gemeente: string;
  readonly waarden: Waarden;
}

/** One sheet of the workbook: a perceel, the gemeenten that have it, and last the total. */
export interface Perceeloverzicht {
  readonly perceel: Perceel;
  readonly kolommen: readonly Mikolom[];
}
