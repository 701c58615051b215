import type { Mibestand, Mi, Mirij } from './mi';

/** What `mi --json` gives. The keys are a contract. */
export interface Mijson {
  readonly versie: 1;
  readonly kwartaal: string;
  readonly rijen: readonly Mirij[];
  readonly bestanden: readonly Mibestand[];
}

/** The MI for a machine: `rijen` are those of MI-gegevens, with the column names in lower case as keys. */
export const mijson = ({ kwartaal, rijen, bestanden }: Mi): Mijson => ({
  versie: 1,
  kwartaal,
  rijen,
  bestanden,
});
