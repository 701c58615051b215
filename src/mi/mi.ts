import type { Dag } from '../basis/dag';
import type { Kwartaal } from '../basis/kwartaal';
import type { Perceel } from '../registratie/lijsten';
import type { Toelichting } from './levering';
import type { Waarden } from './meten';
import type { Miwaarde } from './miwaarde';
import type { Mivergelijking } from './vergelijking';

/** What stands for all gemeenten, or all aanbieders, together. */
export const TOTAAL = 'Totaal';

/** One row of MI-gegevens: the machine-readable half. */
export interface Mirij extends Pick<Miwaarde, 'waarde' | 'teller' | 'noemer' | 'herkomst'> {
  readonly kwartaal: Kwartaal;
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly perceel: Perceel;
  readonly indicator: string;
  readonly uitsplitsing: string;
}

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

export type Mistatus = 'verwerkt' | 'met bevindingen' | 'overgeslagen';

/** What became of one file. In the workbook it is known by its number only: a file name may hold a name. */
export interface Mibestand {
  readonly nummer: number;
  readonly bestand: string;
  readonly status: Mistatus;
  /** Trajecten of this file that count. */
  readonly trajecten: number;
  readonly redenen: readonly string[];
}

export interface Miaantallen {
  readonly bestanden: Readonly<Record<Mistatus, number>>;
  readonly trajecten: number;
  readonly inburgeringsplichtigen: number;
  /** Trajecten that were delivered more than once, and count once. */
  readonly dubbel: number;
}

/** The managementinformatie of a quarter. Holds no names, no BSN and no cliëntnummers. */
export interface Mi {
  readonly kwartaal: Kwartaal;
  readonly peildatum: Dag;
  /** The three quarters before and the quarter itself, the oldest first. */
  readonly kwartalen: readonly Kwartaal[];
  readonly deadline: Dag;
  readonly aanbieders: readonly string[];
  readonly gemeenten: readonly string[];
  readonly percelen: readonly Perceeloverzicht[];
  readonly rijen: readonly Mirij[];
  /** In path order; the file with number 1 first. */
  readonly bestanden: readonly Mibestand[];
  readonly aantallen: Miaantallen;
  /** MI-17, of the quarters that are shown; kept from the previous delivery. */
  readonly toelichtingen: readonly Toelichting[];
  /** The previous delivery beside this one; null when none was given. */
  readonly vorige: Mivergelijking | null;
  /** Plain Dutch sentences for Overzicht. */
  readonly waarschuwingen: readonly string[];
}
