import type { Bron } from '../basis/bron';
import type { Perceel } from '../registratie/lijsten';
import type { Deelname, Miveld } from './deelname';
import type { Oordeel } from './oordeel';
import type { Tijdvak } from './tijdvak';
import type { Rekenvoorbeeld, Tekstvoorbeeld, Valkuil } from './uitleg';

/** A whole number made from the trajecten that count: persons, groups, days. */
export interface Telling {
  readonly omschrijving: string;
  /** Where no persons are counted: by what two trajecten are of the same one. */
  eenheid?(deelname: Deelname): string;
  tel(deelnames: readonly Deelname[], tijdvak: Tijdvak): number;
}

/** One line, or a few (the tredes), of bijlage 5 of the werkafsprakenboek. */
export interface Indicator {
  readonly code: `MI-${string}`;
  /** As in bijlage 5. */
  readonly naam: string;
  /** A flow counts events in the quarter, a stand the state at the end of its last day. */
  readonly soort: 'flow' | 'stand';
  /**
   * What it takes to know it. `datums`: earlier quarters can be computed again. `stand`: the file holds only the
   * state at its last save, so that earlier quarters are known from earlier deliveries alone.
   */
  readonly kennis: 'datums' | 'stand';
  /** What is counted and when, in plain Dutch, for the sheet Definities. */
  readonly definitie: string;
  /** Whether it exists for a perceel; without this for all. */
  geldtVoor?(perceel: Perceel): boolean;
  /** Whether a traject counts in the quarter. Pure, and called for every traject: keep it cheap. */
  telt(deelname: Deelname, tijdvak: Tijdvak): Oordeel;
  /** Under which value a traject that counts is shown; undefined when nobody can say. */
  readonly uitsplitsing?: {
    readonly waarden: readonly string[];
    van(deelname: Deelname): string | undefined;
  };
  /** Where a person counts or not by all his trajecten in the cell together: the trajecten that count after all. */
  samen?(deelnames: readonly Deelname[], tijdvak: Tijdvak): readonly Deelname[];
  readonly teller: Telling;
  /** With one the value is a mean: teller divided by noemer. */
  readonly noemer?: Telling;
  readonly weergave: { readonly als: 'aantal' | 'dagen'; readonly decimalen: 0 | 1 };
  readonly bron: Bron;
  /** Where a figure comes from: these columns, or the hours of the quarter. */
  readonly herkomst: readonly Miveld[] | 'uren';
  readonly voorbeeld: Rekenvoorbeeld;
  readonly valkuilen: readonly Valkuil[];
}

/** MI-17 is no figure: free text of the aanbieder, kept per kwartaal, gemeente and perceel. */
export interface Tekstindicator {
  readonly code: `MI-${string}`;
  readonly naam: string;
  readonly soort: 'tekst';
  readonly definitie: string;
  readonly bron: Bron;
  readonly voorbeeld: Tekstvoorbeeld;
  readonly valkuilen: readonly Valkuil[];
}

/** "Distinct groups and means cannot be added up over gemeenten: the totals row computes them from the data." */
export const isNietOpTelbaar = ({ code, noemer }: Indicator): boolean =>
  noemer !== undefined || code.startsWith('MI-04');
