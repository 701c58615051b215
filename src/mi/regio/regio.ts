import type { Dag } from '../../basis/dag';
import type { Kwartaal } from '../../basis/kwartaal';
import type { Perceel } from '../../registratie/lijsten';
import type { Overgeslagen } from '../inzending';
import type { Milevering, Toelichting } from '../levering';
import type { Mistatus } from '../mi';
import type { Mirij } from '../mirij';
import type { Mikolom, Perceeloverzicht } from '../perceeloverzicht';

/** A file that was given to be merged: what it delivers, or why it cannot be read. */
export type Regiobron = Geleverd | Overgeslagen;

export interface Geleverd {
  readonly bestand: string;
  readonly levering: Milevering;
}

/** What is asked of the MI of the region, besides the deliveries. */
export interface Regiovraag {
  /** Undefined: the newest quarter that was delivered. */
  readonly kwartaal?: Kwartaal | undefined;
  /** When the delivery of an aanbieder was received, by sleutel of its name; undefined: there is no list. */
  readonly ontvangen?: Ontvangst | undefined;
  /** The MI of the region that was made before, to compare with. */
  readonly vorige?: Milevering | undefined;
}

/** Days of receipt, by sleutel of the name of the aanbieder. */
export type Ontvangst = ReadonlyMap<string, Dag>;

/** Whether an aanbieder delivered what 1.2.2 and 4.2 ask for. */
export interface Aanbiederstand {
  readonly aanbieder: string;
  /** The percelen of the contract (1.2.2); undefined when the aanbieder is not in that table. */
  readonly contract: readonly Perceel[] | undefined;
  /** The percelen that the delivery of the quarter has figures of. */
  readonly geleverd: readonly Perceel[];
  /** Of the contract, but not delivered. */
  readonly ontbreekt: readonly Perceel[];
  /** Delivered, but not of the contract. */
  readonly buitenContract: readonly Perceel[];
  /** The number of the file that counts; undefined when there is none of this quarter. */
  readonly bestand: number | undefined;
  readonly peildatum: Dag | undefined;
  readonly ontvangenOp: Dag | undefined;
  readonly tijdigheid: 'op tijd' | 'te laat' | 'onbekend';
  /** The newest quarter that was delivered, where the quarter itself was not. */
  readonly laatsteKwartaal: Kwartaal | undefined;
}

/** What became of a file. In the workbook it is known by its number: a file name may hold the name of a person. */
export interface Regiobestand {
  readonly nummer: number;
  readonly bestand: string;
  readonly status: Mistatus;
  readonly aanbieder: string | undefined;
  readonly kwartaal: Kwartaal | undefined;
  readonly peildatum: Dag | undefined;
  readonly redenen: readonly string[];
}

/** The figures of one gemeente, or TOTAAL, of one aanbieder or of TOTAAL. */
export interface Regiokolom extends Mikolom {
  readonly aanbieder: string;
}

/** Columns of a perceel that belong together. */
export interface Kolomgroep {
  /** All aanbieders together; the aanbieders side by side; one aanbieder. */
  readonly soort: 'samen' | 'vergelijking' | 'aanbieder';
  readonly kolommen: readonly Regiokolom[];
}

/** A perceel: in `kolommen` all aanbieders together, in `groepen` those and each aanbieder. */
export interface Regioperceel extends Perceeloverzicht {
  readonly kolommen: readonly Regiokolom[];
  readonly groepen: readonly Kolomgroep[];
  /** Aanbieders with a contract for it that delivered nothing of it for the quarter. */
  readonly ontbreekt: readonly string[];
}

/** A figure that was delivered before with another value; null is unknown or empty. */
export interface Regiowijziging extends Pick<
  Mirij,
  'kwartaal' | 'aanbieder' | 'gemeente' | 'perceel' | 'indicator' | 'uitsplitsing'
> {
  readonly was: number | null;
  readonly wordt: number | null;
  /** The quarter in whose delivery it stood before. */
  readonly eerderIn: Kwartaal;
}

/** MI-17 of one aanbieder. */
export interface Regiotoelichting extends Toelichting {
  readonly aanbieder: string;
}

/** The managementinformatie of all aanbieders together. Holds no names of persons, no BSN and no cliëntnummers. */
export interface Regiomi {
  readonly kwartaal: Kwartaal;
  /** The three quarters before and the quarter itself, the oldest first. */
  readonly kwartalen: readonly Kwartaal[];
  readonly deadline: Dag;
  /** The newest peildatum of the deliveries that count; undefined when none tells. */
  readonly peildatum: Dag | undefined;
  readonly aanbieders: readonly string[];
  readonly gemeenten: readonly string[];
  readonly percelen: readonly Regioperceel[];
  readonly rijen: readonly Mirij[];
  readonly leveringen: readonly Aanbiederstand[];
  /** Whether a list of receipts was given. */
  readonly metOntvangst: boolean;
  /** In the order in which they were given; the file with number 1 first. */
  readonly bestanden: readonly Regiobestand[];
  readonly wijzigingen: readonly Regiowijziging[];
  readonly toelichtingen: readonly Regiotoelichting[];
  /** Plain Dutch sentences for Overzicht. */
  readonly waarschuwingen: readonly string[];
}
