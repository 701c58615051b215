import { sleutel } from '../basis/tekst';
import type { Deelname } from './deelname';
import type { Telling } from './indicator';

/** "Persons are counted once per cell of gemeente × perceel (gemeente + cliëntnummer is the person)." */
export function aantalPersonen(deelnames: readonly Deelname[]): number {
  const verschillend = new Set<number>();
  for (const { persoon } of deelnames) verschillend.add(persoon);
  return verschillend.size;
}

/** The persons behind the trajecten, each once. */
export const personen = (omschrijving: string): Telling => ({ omschrijving, tel: aantalPersonen });

/** Distinct names of groups; a group belongs to its aanbieder, and its name is compared as headings are. */
export const groepen = (omschrijving: string): Telling => ({
  omschrijving,
  eenheid: groepVan,
  tel: (deelnames) => new Set(deelnames.map(groepVan)).size,
});

const groepVan = ({ aanbieder, velden }: Deelname): string =>
  `${aanbieder}|${sleutel(velden.groep.waarde ?? '')}`;

/** The trajecten of each person. */
export function perPersoon(deelnames: readonly Deelname[]): readonly (readonly Deelname[])[] {
  const personen = new Map<number, Deelname[]>();
  for (const deelname of deelnames) {
    const eigen = personen.get(deelname.persoon);
    if (eigen === undefined) personen.set(deelname.persoon, [deelname]);
    else eigen.push(deelname);
  }
  return [...personen.values()];
}
