import type { Mibestand } from '../mi';
import type { Mijson } from '../mijson';
import { tekstrijen } from '../tekstrijen';
import type { Regiomi } from './regio';

/** What `mi samenvoegen --json` gives: as `mi --json`, but nobody knows the trajecten behind figures of others. */
export interface Regiojson extends Omit<Mijson, 'bestanden'> {
  readonly bestanden: readonly (Omit<Mibestand, 'trajecten'> & { readonly trajecten: null })[];
}

export const regiojson = ({ kwartaal, rijen, bestanden, toelichtingen, aanbieders }: Regiomi): Regiojson => ({
  versie: 1,
  kwartaal,
  rijen: [...rijen, ...tekstrijen(toelichtingen, aanbieders)],
  bestanden: bestanden.map(({ nummer, bestand, status, redenen }) => ({
    ...{ nummer, bestand, status, trajecten: null, redenen },
  })),
});
