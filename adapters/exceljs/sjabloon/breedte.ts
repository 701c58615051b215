import { type Instellingen, type Kolom, type Lijstnaam, lijstwaarden } from '../../../src';
import { aantalRegels } from '../stijl';
import { isVrijeTekst } from './validatie';

/** Widths in characters, as Excel counts them. */
const DATUM = 11;
const GETAL = 9;
const TEKST = 14;
const VRIJE_TEKST = 28;
/** Short descriptions: longer than a name, shorter than a sentence. */
const RUIME_TEKST = 22;
const RUIM = new Set(['Activiteit', 'Met']);
/** A longer list value goes on two lines. */
const LANGSTE_LIJST = 22;
/** The button of the filter, in the lower corner of a heading. */
const KNOP = 3;
const RANDEN = 2;

function inhoud(kolom: Kolom, instellingen: Instellingen): number {
  if (kolom.soort === 'dag') return DATUM;
  if (kolom.soort === 'getal') return GETAL;
  if (kolom.soort !== 'lijst') {
    if (isVrijeTekst(kolom)) return VRIJE_TEKST;
    return RUIM.has(kolom.kop) ? RUIME_TEKST : TEKST;
  }
  const waarden = lijstwaarden(kolom.lijst as Lijstnaam, instellingen);
  return Math.min(LANGSTE_LIJST, Math.max(...waarden.map((w) => w.length)) + RANDEN);
}

/** So wide that every value fits, and the longest word of the heading. */
export function breedteVan(kolom: Kolom, instellingen: Instellingen): number {
  const woorden = kolom.kop.split(' ');
  const woord = Math.max(...woorden.map((w) => w.length)) + RANDEN;
  const laatste = (woorden.at(-1) ?? '').length + KNOP;
  return Math.max(inhoud(kolom, instellingen), woord, woorden.length === 1 ? laatste : 0);
}

/** In how many lines a heading breaks within its column; the last one leaves room for the button of the filter. */
export const kopregels = (kolom: Kolom, breedte: number): number =>
  aantalRegels(`${kolom.kop} ${'x'.repeat(KNOP - 1)}`, breedte);
