import { sleutel } from '../basis/tekst';
import { type Blad, type Celwaarde, isDag, isFout, type Plek, type Rij } from '../werkmap/werkmap';
import { leesDag } from '../basis/lezen';
import { type Begrip, isLeeg } from './celinhoud';
import type { Kolom } from './indeling';
import { type Koprij, type Urenkolom, zoekKoprij } from './koppen';
import type { Leesopmerking } from './leesopmerking';
import { AFWEZIG, type Veld } from './veld';

/** One row, by the keys of its columns. */
export interface Tabelrij {
  readonly nummer: number;
  readonly velden: Readonly<Record<string, Veld<unknown>>>;
  readonly uren: readonly (readonly [Urenkolom, Veld<number>])[];
}

export interface Tabel {
  readonly kop: Koprij | undefined;
  readonly rijen: readonly Tabelrij[];
}

const UREN: Kolom = { kop: 'uren', soort: 'getal', uitleg: '' };

/** Whether a cell says that its row is a sum of others. */
const isTotaal = (waarde: Celwaarde): boolean =>
  typeof waarde === 'string' && waarde.length < 20 && /^(sub)?totaal:?$/.test(sleutel(waarde));

/**
 * Reads a sheet of rows by its headings. Empty rows and totals are passed over; every other row is there, and what
 * could not be understood in it is noted.
 *
 * @param plekVan the place of a cell; in a csv there is no sheet
 * @param naPlek called for each row after its cells, for what depends on more than one
 */
export function leesTabel(
  blad: Blad,
  kolommen: Readonly<Record<string, Kolom>>,
  metUren: boolean,
  begrip: Begrip,
  noteer: (opmerking: Leesopmerking) => void,
  plekVan: (rij: number, kolom: number) => Plek,
): Tabel {
  const kop = zoekKoprij(blad, kolommen, metUren, plekVan);
  if (kop === undefined) return { kop, rijen: [] };
  kop.opmerkingen.forEach(noteer);

  const namen = Object.keys(kolommen);
  const plaats = new Map([...kop.kolommen].map(([kolom, naam]) => [naam, kolom]));
  const dagkolommen = new Set(
    [...kop.kolommen].filter(([, n]) => kolommen[n]?.soort === 'dag').map(([k]) => k),
  );

  const isTotaalrij = (rij: Rij): boolean =>
    rij.waarden.some(isTotaal) &&
    !rij.kolommen.some((kolom, i) => dagkolommen.has(kolom) && heeftDag(rij.waarden[i] ?? null));

  /** The first known column in which something stands; undefined for an empty row. */
  const eersteGevulde = (rij: Rij): number | undefined =>
    rij.kolommen.find(
      (kolom, i) =>
        (kop.kolommen.has(kolom) || kop.uren.has(kolom)) &&
        (!isLeeg(rij.waarden[i]) || (rij.waarden[i] === null && rij.formules?.includes(kolom) === true)),
    );

  const rijen: Tabelrij[] = [];
  let verborgen = 0;
  let eersteVerborgen: Plek | undefined;
  for (const rij of blad.rijen) {
    if (rij.nummer <= kop.rij) continue;
    const gevuld = eersteGevulde(rij);
    if (gevuld === undefined || isTotaalrij(rij)) continue;
    if (rij.verborgen) {
      verborgen += 1;
      eersteVerborgen ??= plekVan(rij.nummer, gevuld);
    }
    rijen.push(leesRij(rij));
  }
  if (eersteVerborgen) noteer({ soort: 'verborgenRijen', plek: eersteVerborgen, aantal: verborgen });
  return { kop, rijen };

  function leesRij(rij: Rij): Tabelrij {
    const waarden = new Map<number, Celwaarde>();
    rij.kolommen.forEach((kolom, i) => waarden.set(kolom, rij.waarden[i] ?? null));
    const velden: Record<string, Veld<unknown>> = {};
    for (const naam of namen) {
      const kolom = plaats.get(naam);
      velden[naam] = kolom === undefined ? AFWEZIG : leesCel(kolommen[naam] as Kolom, kolom);
    }
    const uren: (readonly [Urenkolom, Veld<number>])[] = [];
    for (const [kolom, urenkolom] of kop!.uren) {
      uren.push([urenkolom, leesCel({ ...UREN, kop: urenkolom.kop }, kolom) as Veld<number>]);
    }
    rij.kolommen.forEach((kolom, i) => {
      const waarde = rij.waarden[i] ?? null;
      if (!kop!.kolommen.has(kolom) && !kop!.uren.has(kolom) && isFout(waarde)) {
        noteer({ soort: 'foutwaarde', plek: plekVan(rij.nummer, kolom), fout: waarde.fout });
      }
    });
    return { nummer: rij.nummer, velden, uren };

    function leesCel(kolom: Kolom, nummer: number): Veld<unknown> {
      const plek = plekVan(rij.nummer, nummer);
      const waarde = waarden.get(nummer) ?? null;
      return leesInvoer(kolom, waarde, rij.formules?.includes(nummer) === true, plek, begrip, noteer);
    }
  }
}

/** One input cell: what it says, and whether a formula stands in it or nothing where something must. */
export function leesInvoer(
  kolom: Kolom,
  waarde: Celwaarde,
  isFormule: boolean,
  plek: Plek,
  begrip: Begrip,
  noteer: (opmerking: Leesopmerking) => void,
): Veld<unknown> {
  if (isFormule && waarde === null) {
    noteer({ soort: 'formuleZonderWaarde', plek, kop: kolom.kop });
    return { staat: 'onleesbaar', waarde: undefined, blad: plek.blad, rij: plek.rij, kolom: plek.kolom };
  }
  if (isFormule) noteer({ soort: 'formule', plek, kop: kolom.kop });
  return begrip.begrijp(kolom, waarde, plek);
}

const heeftDag = (waarde: Celwaarde): boolean =>
  isDag(waarde) || (typeof waarde === 'string' && leesDag(waarde) !== undefined);
