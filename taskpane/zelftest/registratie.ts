import { leesBestand } from '../../adapters/bestand';
import { type Blad, type Celwaarde, dag, type Rij, type Werkmap } from '../../src';
import type { Werkerdienst } from '../werker/dienst';

/** The row of the headings in the sjabloon; below it stands the first row of data. */
const KOPRIJ = 4;

/** A lesson with a date and a number that were typed as text, and a word that is nearly one of the list. */
const LES: Readonly<Record<string, Celwaarde>> = {
  Datum: '1-3-2025',
  Perceel: 'B1-route taal',
  Onderdeel: 'Taalless',
  Groep: 'Zelftest',
  'Geplande uren': 3,
  'Gevolgde uren': '2,5',
};
/** How many of those can be mended without any doubt. */
export const TE_HERSTELLEN = 3;

const CONTACT: Readonly<Record<string, Celwaarde>> = {
  Datum: { dag: dag('2025-03-03') },
  Soort: 'Overleg',
};

/** A registratiebestand about nobody: the sjabloon of this very version, with one lesson and one contact. */
export async function proefregistratie(werker: Werkerdienst): Promise<Werkmap> {
  const { xlsx } = await werker.vraag('sjabloon', { instellingen: {}, percelen: ['B1-route taal'] });
  const sjabloon = leesBestand(xlsx, 'zelftest.xlsx');
  const rijen: Readonly<Record<string, Readonly<Record<string, Celwaarde>>>> = {
    Aanwezigheid: LES,
    Contact: CONTACT,
  };
  return {
    ...sjabloon,
    bladen: sjabloon.bladen.map((blad) => ({
      ...met(blad, rijen[blad.naam] ?? {}),
      // A table has a name that the workbook of the user may have too.
      tabellen: [],
    })),
  };
}

/** The sheet with these values, by their headings, in the first row of data. */
function met(blad: Blad, waarden: Readonly<Record<string, Celwaarde>>): Blad {
  const koppen = blad.rijen.find(({ nummer }) => nummer === KOPRIJ);
  const cellen = (koppen?.kolommen ?? [])
    .map((kolom, i) => ({ kolom, waarde: waarden[String(koppen?.waarden[i])] }))
    .filter((cel) => cel.waarde !== undefined);
  if (cellen.length === 0) return blad;
  const nieuw: Rij = {
    nummer: KOPRIJ + 1,
    verborgen: false,
    kolommen: cellen.map(({ kolom }) => kolom),
    waarden: cellen.map(({ waarde }) => waarde ?? null),
  };
  return {
    ...blad,
    rijen: [...blad.rijen.filter(({ nummer }) => nummer !== nieuw.nummer), nieuw].sort(
      (x, y) => x.nummer - y.nummer,
    ),
  };
}
