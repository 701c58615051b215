import type { Mibestand, Mi } from './mi';
import type { Mirij } from './mirij';
import { type Mitekstrij, tekstrijen } from './tekstrijen';

/** What `mi --json` gives. The keys are a contract. */
export interface Mijson {
  readonly versie: 1;
  readonly kwartaal: string;
  readonly rijen: readonly (Mirij | Mitekstrij)[];
  readonly bestanden: readonly Mibestand[];
}

/**
 * The MI for a machine: `rijen` are those of MI-gegevens, with the column names in lower case as keys. Of MI-17 the
 * waarde is a text.
 */
export const mijson = ({ kwartaal, rijen, bestanden, toelichtingen, aanbieders }: Mi): Mijson => ({
  versie: 1,
  kwartaal,
  rijen: [...rijen, ...tekstrijen(toelichtingen, aanbieders)],
  bestanden,
});
