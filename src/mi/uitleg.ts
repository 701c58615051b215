import type { Perceel } from '../registratie/lijsten';
import type { Miveld } from './deelname';

/** What goes wrong with a figure in practice. Plain Dutch sentences, for the page of the indicator. */
export interface Valkuil {
  /** What somebody does or forgets. */
  readonly mis: string;
  /** What that does to the figure. */
  readonly gevolg: string;
  /** How it comes to light: the codes of the rules that find it, or what to look at when none does. */
  readonly vindt: string;
}

/** One traject of a worked example. */
export interface Voorbeeldrij {
  /** The person, as a letter: rows with the same letter are the same person. */
  readonly wie: string;
  /** Dates as yyyy-mm-dd. */
  readonly velden: Readonly<Partial<Record<Miveld, string>>>;
  /** Planned and followed hours in the quarter. */
  readonly uren?: readonly [gepland: number, gevolgd: number];
  readonly telt: boolean;
  /** Why it counts, or does not. */
  readonly omdat: string;
}

/**
 * A worked example: trajecten of one gemeente, aanbieder and perceel, and what they give for 2025-K3, 1 July up to and
 * including 30 September 2025. A test computes each one through the whole MI.
 */
export interface Rekenvoorbeeld {
  /** B1-route taal when it does not matter. */
  readonly perceel?: Perceel;
  /** Which line, where the indicator has more. */
  readonly uitsplitsing?: string;
  readonly rijen: readonly Voorbeeldrij[];
  readonly waarde: number;
}

/** For MI-17, the text: what may be in it and what may not. */
export interface Tekstvoorbeeld {
  readonly wel: string;
  readonly niet: string;
  readonly omdat: string;
}
