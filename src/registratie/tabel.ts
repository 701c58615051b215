import { leesDag } from '../basis/lezen';
import { sleutel } from '../basis/tekst';
import { type Blad, type Celwaarde, isDag, isFout, type Plek, type Rij } from '../werkmap/werkmap';
import { type Begrip, isLeeg } from './celinhoud';
import type { Kolom } from './indeling';
import { type Koprij, zoekKoprij } from './koppen';
import type { Leesopmerking } from './leesopmerking';
import { type Inhoud, type Kolomplaats, ONLEESBAAR } from './rij';

/** A row as it was read: what its cells say, in the order of `Tabel.plaatsen`. */
export interface Gelezenrij {
  readonly nummer: number;
  readonly inhoud: readonly Inhoud[];
}

export interface Tabel {
  readonly kop: Koprij | undefined;
  /** Where each known column stands, by its key; of the hours of a quarter by `urensleutel`. */
  readonly plaatsen: ReadonlyMap<string, Kolomplaats>;
  readonly rijen: readonly Gelezenrij[];
}

/** The key of a column with hours of a quarter. */
export const urensleutel = (soort: 'gepland' | 'gevolgd', kwartaal: string): string => `${soort} ${kwartaal}`;

/** Whether a cell says that its row is a sum of others. */
const isTotaal = (waarde: Celwaarde): boolean =>
  typeof waarde === 'string' &&
  waarde.length < 20 &&
  /totaal/i.test(waarde) &&
  /^(sub)?totaal:?$/.test(sleutel(waarde));

const heeftDag = (waarde: Celwaarde): boolean =>
  isDag(waarde) || (typeof waarde === 'string' && leesDag(waarde) !== undefined);

/** A cell in which something stands; also a formula of which Excel kept no value. */
const isGevuld = (rij: Rij, i: number): boolean =>
  !isLeeg(rij.waarden[i]) ||
  (rij.waarden[i] === null && rij.formules?.includes(rij.kolommen[i] ?? 0) === true);

/**
 * Reads a sheet of rows by its headings. Empty rows and totals are passed over; every other row is there, and what
 * could not be understood in it is noted.
 *
 * @param metUren whether the sheet may have columns with hours per quarter (the trajectregister)
 * @param bladnaam the sheet that findings name; null in a csv
 * @param kop where the headings stand, when that is known otherwise than by their names
 */
export function leesTabel(
  blad: Blad,
  kolommen: Readonly<Record<string, Kolom>>,
  metUren: boolean,
  begrip: Begrip,
  noteer: (opmerking: Leesopmerking) => void,
  bladnaam: string | null = blad.naam,
  kop: Koprij | undefined = zoekKoprij(blad, kolommen, metUren, bladnaam),
): Tabel {
  const plekVan = (rij: number, kolom: number): Plek => ({ blad: bladnaam, rij, kolom });
  if (kop === undefined) return { kop, plaatsen: new Map(), rijen: [] };
  kop.opmerkingen.forEach(noteer);

  /** Per column of the sheet: what is read there, and into which place of the row. */
  const bekend = new Map<number, { readonly kolom: Kolom; readonly index: number }[]>();
  const plaatsen = new Map<string, Kolomplaats>();
  const neemOp = (nummer: number, naam: string, kolom: Kolom): void => {
    const deel = { kolom, index: plaatsen.size };
    const delen = bekend.get(nummer);
    if (delen === undefined) bekend.set(nummer, [deel]);
    else delen.push(deel);
    plaatsen.set(naam, { kolom: nummer, index: plaatsen.size });
  };
  for (const [naam, nummer] of kop.kolommen) neemOp(nummer, naam, kolommen[naam] as Kolom);
  for (const [nummer, { kwartaal, soort, kop: tekst }] of kop.uren) {
    neemOp(nummer, urensleutel(soort, kwartaal), { kop: tekst, soort: 'getal', uitleg: '' });
  }

  const isTotaalrij = (rij: Rij): boolean =>
    rij.waarden.some(isTotaal) &&
    !rij.kolommen.some(
      (k, i) =>
        bekend.get(k)?.some(({ kolom }) => kolom.soort === 'dag') === true &&
        heeftDag(rij.waarden[i] ?? null),
    );

  const rijen: Gelezenrij[] = [];
  let verborgen = 0;
  let eersteVerborgen: Plek | undefined;
  for (const rij of blad.rijen) {
    if (rij.nummer <= kop.rij) continue;
    const heeftGegevens = rij.kolommen.some((kolom, i) => bekend.has(kolom) && isGevuld(rij, i));
    if (!heeftGegevens || isTotaalrij(rij)) continue;
    if (rij.verborgen) {
      verborgen += 1;
      // The row's first filled cell, also when its column is not known.
      eersteVerborgen ??= plekVan(rij.nummer, rij.kolommen.find((_, i) => isGevuld(rij, i)) ?? 1);
    }
    rijen.push({ nummer: rij.nummer, inhoud: leesRij(rij) });
  }
  if (eersteVerborgen) noteer({ soort: 'verborgenRijen', plek: eersteVerborgen, aantal: verborgen });
  return { kop, plaatsen, rijen };

  function leesRij(rij: Rij): readonly Inhoud[] {
    const inhoud = new Array<Inhoud>(plaatsen.size);
    rij.kolommen.forEach((nummer, i) => {
      const waarde = rij.waarden[i] ?? null;
      const delen = bekend.get(nummer);
      if (delen !== undefined) {
        const isFormule = rij.formules?.includes(nummer) === true;
        if (waarde === null && !isFormule) return;
        const plek = plekVan(rij.nummer, nummer);
        for (const { kolom, index } of delen)
          inhoud[index] = leesInvoer(kolom, waarde, isFormule, plek, begrip, noteer);
      } else if (isFout(waarde)) {
        noteer({ soort: 'foutwaarde', plek: plekVan(rij.nummer, nummer), fout: waarde.fout });
      }
    });
    return inhoud;
  }
}

/** One input cell: what it says, and whether a formula stands in it. */
export function leesInvoer(
  kolom: Kolom,
  waarde: Celwaarde,
  isFormule: boolean,
  plek: Plek,
  begrip: Begrip,
  noteer: (opmerking: Leesopmerking) => void,
): Inhoud {
  if (isFormule) {
    noteer({ soort: waarde === null ? 'formuleZonderWaarde' : 'formule', plek, kop: kolom.kop });
    if (waarde === null) return ONLEESBAAR;
  }
  return begrip(kolom, waarde, plek);
}
