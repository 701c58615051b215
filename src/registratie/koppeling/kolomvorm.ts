import { isBsn } from '../../basis/kenmerken';
import { leesGetal, leesDag } from '../../basis/lezen';
import { sleutel } from '../../basis/tekst';
import { type Blad, type Celwaarde, isDag, isFout } from '../../werkmap/werkmap';
import { isLeeg, tekstVan } from '../celinhoud';
import { DATUMNOTATIES, type Datumnotatie, leesDagIn } from './datumnotatie';

/** More different values than this is no list of codes; what comes after them is not kept. */
const MEESTE_CODES = 25;

/** One value of a column: how it is written first, in how many rows, and in which row it was first seen. */
export interface Kolomcode {
  readonly tekst: string;
  aantal: number;
  readonly rij: number;
}

/** What stands in a column, without what it says: how many days, numbers, possible BSN's, and the different texts. */
export interface Kolomvorm {
  gevuld: number;
  /** Cells that are a day for Excel. */
  echteDagen: number;
  /** Texts that are a day, in which notations all of them are; undefined when there are none. */
  dagteksten: number;
  notaties: readonly Datumnotatie[] | undefined;
  getallen: number;
  bsn: number;
  /** By their sleutel; undefined when there are more than MEESTE_CODES. */
  codes: Map<string, Kolomcode> | undefined;
  /** The first row whose value is no day. */
  geenDagIn: number | undefined;
}

/** The column below its heading. */
export function kolomvorm(blad: Blad, koprij: number, kolom: number): Kolomvorm {
  const vorm: Kolomvorm = {
    gevuld: 0,
    echteDagen: 0,
    dagteksten: 0,
    notaties: undefined,
    getallen: 0,
    bsn: 0,
    codes: new Map(),
    geenDagIn: undefined,
  };
  for (const rij of blad.rijen) {
    if (rij.nummer <= koprij) continue;
    const waarde = rij.waarden[rij.kolommen.indexOf(kolom)];
    if (waarde !== undefined && !isLeeg(waarde)) neemOp(vorm, waarde, rij.nummer);
  }
  return vorm;
}

function neemOp(vorm: Kolomvorm, waarde: Celwaarde, rij: number): void {
  vorm.gevuld += 1;
  if (isDag(waarde)) {
    vorm.echteDagen += 1;
    return;
  }
  const tekst = tekstVan(waarde);
  if (/^\d{9}$/.test(tekst) && isBsn(tekst)) vorm.bsn += 1;
  const past = DATUMNOTATIES.filter((notatie) => leesDagIn(tekst, notatie) !== undefined);
  if (past.length > 0) {
    vorm.dagteksten += 1;
    vorm.notaties = vorm.notaties?.filter((notatie) => past.includes(notatie)) ?? past;
  } else if (typeof waarde !== 'string' || leesDag(waarde) === undefined) {
    vorm.geenDagIn ??= rij;
  } else {
    // 31 december 2025: a day that needs no notation.
    vorm.echteDagen += 1;
  }
  if (typeof waarde === 'number' || leesGetal(tekst) !== undefined) vorm.getallen += 1;
  telCode(vorm, isFout(waarde) ? '' : tekst, rij);
}

function telCode(vorm: Kolomvorm, tekst: string, rij: number): void {
  if (vorm.codes === undefined || tekst === '') return;
  const eerder = vorm.codes.get(sleutel(tekst));
  if (eerder !== undefined) eerder.aantal += 1;
  else if (vorm.codes.size === MEESTE_CODES) vorm.codes = undefined;
  else vorm.codes.set(sleutel(tekst), { tekst, aantal: 1, rij });
}

export const zijnDagen = ({ gevuld, echteDagen, dagteksten }: Kolomvorm): boolean =>
  gevuld > 0 && echteDagen + dagteksten === gevuld;
export const zijnGetallen = ({ gevuld, getallen }: Kolomvorm): boolean => gevuld > 0 && getallen === gevuld;
/** Nearly all values pass the elfproef: by chance one in eleven would. */
export const lijktBsn = ({ gevuld, bsn }: Kolomvorm): boolean => bsn >= 2 && bsn * 5 >= gevuld * 4;

/** In plain Dutch what kind of values a column has. */
export function vormtekst(vorm: Kolomvorm): string {
  if (vorm.gevuld === 0) return 'de kolom is leeg';
  if (lijktBsn(vorm)) return 'de waarden lijken BSN’s';
  if (zijnDagen(vorm)) return 'de waarden zijn datums';
  if (zijnGetallen(vorm)) return 'de waarden zijn getallen';
  return vorm.codes === undefined ? 'de waarden zijn teksten' : 'de waarden zijn codes';
}
