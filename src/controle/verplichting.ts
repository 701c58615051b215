import { type Dag, dagenLater } from '../basis/dag';
import type { Perceel } from '../registratie/lijsten';
import type { Persoon } from '../registratie/registratie';
import type { Plek } from '../werkmap/werkmap';
import type { Dossier } from './dossier';

/** Who must act. */
export type Partij = 'aanbieder' | 'gemeente';

/**
 * Something that the agreements ask for before a day has passed, for one row or event of a file. The rules and the
 * list of terms both judge this one computation.
 */
export interface Verplichting {
  readonly persoon: Persoon;
  /** Undefined when it holds for every perceel. */
  readonly perceel: Perceel | undefined;
  /** The day of the event from which the term runs. */
  readonly vanaf: Dag;
  /** The last day in time. */
  readonly uiterlijk: Dag;
  /** The first day that is late, when that is not the day after `uiterlijk` (a weekend that does not count). */
  readonly teLaatVanaf?: Dag;
  /** When it was done, or is planned; undefined while it is missing. */
  readonly gedaanOp: Dag | undefined;
  /** The cell of a finding. */
  readonly plek: Plek;
}

/** What a rule watches over: the name of the term, who must act, and every case of it in a file. */
export interface Bewaking {
  readonly naam: string;
  readonly wie: Partij;
  zoek(dossier: Dossier): Iterable<Verplichting>;
}

/**
 * How it stands on the peildatum:
 * - `gehaald`: done in time
 * - `loopt`: not done yet, or planned, and there is time
 * - `open`: missing, and the last day has passed
 * - `gepland`: planned for a day after the peildatum that is late
 * - `teLaat`: done, late
 */
export type Stand = 'gehaald' | 'loopt' | 'open' | 'gepland' | 'teLaat';

/** On the last day in time itself a missing date is not late yet. */
export function stand(verplichting: Verplichting, peildatum: Dag): Stand {
  const { gedaanOp, uiterlijk, teLaatVanaf = dagenLater(uiterlijk, 1) } = verplichting;
  if (gedaanOp === undefined) return peildatum >= teLaatVanaf ? 'open' : 'loopt';
  if (gedaanOp < teLaatVanaf) return gedaanOp > peildatum ? 'loopt' : 'gehaald';
  return gedaanOp > peildatum ? 'gepland' : 'teLaat';
}
