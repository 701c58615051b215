import type { Bron } from '../basis/bron';
import type { Dag } from '../basis/dag';
import type { Eurocent } from '../basis/geld';

/** Value, first day and source are one record: none can be given without the others. */
export interface Tarief {
  readonly vanaf: Dag;
  readonly bedrag: Eurocent;
  readonly bron: Bron;
}

export interface Tarieftabel {
  readonly code: string;
  readonly naam: string;
  /** The unit in the words of the source. */
  readonly eenheid: string;
  /** In order of their first day. */
  readonly tarieven: readonly [Tarief, ...Tarief[]];
  /** Last day, only when the table really ends; succession follows from the next `vanaf`. */
  readonly totEnMet?: Dag;
}

export type Tariefuitkomst =
  | { readonly status: 'geldig'; readonly tarief: Tarief }
  | { readonly status: 'nog-niet'; readonly vanaf: Dag }
  | { readonly status: 'vervallen'; readonly totEnMet: Dag };

/** The tarief in force on a day; says so when there is none yet, or no longer. Never a silent 0. */
export function tariefOp({ tarieven, totEnMet }: Tarieftabel, op: Dag): Tariefuitkomst {
  if (totEnMet !== undefined && op > totEnMet) return { status: 'vervallen', totEnMet };
  for (let i = tarieven.length - 1; i >= 0; i -= 1) {
    const tarief = tarieven[i] as Tarief;
    if (tarief.vanaf <= op) return { status: 'geldig', tarief };
  }
  return { status: 'nog-niet', vanaf: tarieven[0].vanaf };
}

/** The newest tarief of a table: what holds when no day is asked for. */
export const nieuwsteTarief = ({ tarieven }: Tarieftabel): Tarief => tarieven.at(-1) ?? tarieven[0];
