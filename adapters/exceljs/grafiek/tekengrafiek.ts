import type { Bereik as Celbereik, Tekengrafiek } from '../../../src';
import { type Bereik, cellen, type Grafiek, type Vak } from './grafiek';

const celbereik = (blad: string, { rij, kolom, totRij, totKolom }: Vak): Celbereik => ({
  blad,
  vanRij: rij,
  totRij,
  vanKolom: kolom,
  totKolom,
});
const opBlad = (bereik: Bereik): Celbereik => celbereik(bereik.blad.name, bereik);

/** A chart without its workbook, so that it can be sent and drawn elsewhere. */
export const tekengrafiek = ({ blad, vak, soort, titel, categorieen, reeksen }: Grafiek): Tekengrafiek => ({
  soort,
  titel,
  vak: celbereik(blad.name, vak),
  categorieen: opBlad(categorieen),
  reeksen: reeksen.map(({ naam, waarden }) => ({
    naam: String(cellen(naam)[0]?.value ?? ''),
    waarden: opBlad(waarden),
  })),
});
