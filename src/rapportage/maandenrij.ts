import { dag, isodag, maandenLater } from '../basis/dag';
import type { Maandstand, Perceelstand } from './overzicht';

/** A month of a row of months; without a stand when it had no lessons. */
export interface Rijmaand {
  /** yyyy-mm */
  readonly maand: string;
  readonly stand: Maandstand | undefined;
}

/**
 * The last `aantal` calendar months up to the month of the last lesson, ascending. Months without a lesson have a place
 * in it, so that a pause shows; it does not begin before the first lesson.
 */
export function maandenrij(maanden: Perceelstand['maanden'], aantal: number): Rijmaand[] {
  const [eerste, laatste] = [maanden[0], maanden.at(-1)];
  if (eerste === undefined || laatste === undefined) return [];
  const perMaand = new Map(maanden.map((stand) => [stand.maand, stand]));
  const einde = dag(`${laatste.maand}-01`);
  return Array.from({ length: aantal }, (_, i) => isodag(maandenLater(einde, i - aantal + 1)).slice(0, 7))
    .filter((maand) => maand >= eerste.maand)
    .map((maand) => ({ maand, stand: perMaand.get(maand) }));
}
