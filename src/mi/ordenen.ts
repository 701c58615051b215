import { sleutel } from '../basis/tekst';
import { type Instellingen, lijstwaarden } from '../registratie/instellingen';
import { PERCELEN } from '../registratie/lijsten';
import type { Deelname } from './deelname';
import type { Micel } from './meten';
import { TOTAAL } from './mirij';

/** A name as it may be shown: one line, without anything that could be a BSN, and not that of the totals. */
export function toonbaar(naam: string): string {
  const regel = naam.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (sleutel(regel) === sleutel(TOTAAL)) return `${TOTAAL} (gemeente)`;
  return regel.replace(/\d[\d .-]{5,}\d/g, '…').slice(0, 60);
}

/** Orders names as the settings list them; others behind, by the alphabet. */
function volgorde(namen: readonly string[]): (a: string, b: string) => number {
  const plaats = new Map(namen.map((naam, i) => [sleutel(naam), i]));
  const rang = (naam: string): number => plaats.get(sleutel(naam)) ?? namen.length;
  return (a, b) => rang(a) - rang(b) || (sleutel(a) < sleutel(b) ? -1 : 1);
}

/** The order in which gemeenten are shown. */
export const opGemeente = ({ gemeenten }: Instellingen) => volgorde(gemeenten);

/** The order in which aanbieders are shown. */
export const opAanbieder = (instellingen: Instellingen) => volgorde(lijstwaarden('Aanbieder', instellingen));

/**
 * Lays the trajecten together per aanbieder, gemeente and perceel, in the order in which they are shown. Names that
 * differ in case, spaces or diacritics only are one, shown as it was first written.
 */
export function naarCellen(deelnames: readonly Deelname[], instellingen: Instellingen): Micel[] {
  const cellen = new Map<string, Micel & { readonly deelnames: Deelname[] }>();
  const namen = new Map<string, string>();
  const eenNaam = (naam: string): string => {
    const eigen = sleutel(naam);
    const eerder = namen.get(eigen);
    if (eerder === undefined) namen.set(eigen, toonbaar(naam));
    return eerder ?? toonbaar(naam);
  };
  const gezien = new Map<string, string>();
  const naamVan = (naam: string): string => {
    let gevonden = gezien.get(naam);
    if (gevonden === undefined) gezien.set(naam, (gevonden = eenNaam(naam)));
    return gevonden;
  };
  for (const deelname of deelnames) {
    const [aanbieder, gemeente] = [naamVan(deelname.aanbieder), naamVan(deelname.gemeente)];
    const id = `${aanbieder}|${gemeente}|${deelname.perceel}`;
    const cel = cellen.get(id);
    if (cel === undefined)
      cellen.set(id, { aanbieder, gemeente, perceel: deelname.perceel, deelnames: [deelname] });
    else cel.deelnames.push(deelname);
  }
  const aanbiederorde = opAanbieder(instellingen);
  const gemeenteorde = opGemeente(instellingen);
  return [...cellen.values()].sort(
    (a, b) =>
      (a.aanbieder === b.aanbieder ? 0 : aanbiederorde(a.aanbieder, b.aanbieder)) ||
      (a.gemeente === b.gemeente ? 0 : gemeenteorde(a.gemeente, b.gemeente)) ||
      PERCELEN.indexOf(a.perceel) - PERCELEN.indexOf(b.perceel),
  );
}
