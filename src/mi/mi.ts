import type { Dag } from '../basis/dag';
import type { Kwartaal } from '../basis/kwartaal';
import type { Toelichting } from './levering';
import type { Mirij } from './mirij';
import type { Perceeloverzicht } from './perceeloverzicht';
import type { Mivergelijking } from './vergelijking';

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
