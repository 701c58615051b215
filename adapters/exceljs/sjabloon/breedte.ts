import { type Kolom, LIJSTEN, type Lijstnaam } from '../../../src';
import { isVrijeTekst } from './validatie';

/** Widths in characters, as Excel counts them. */
const DATUM = 12;
const GETAL = 10;
const TEKST = 16;
const VRIJE_TEKST = 32;
/** A longer list value goes on two lines. */
const LANGSTE_LIJST = 23;
/** The button of the filter, and the edges of the cell. */
const KNOP = 3;
const RANDEN = 2;

function inhoud(kolom: Kolom): number {
  if (kolom.soort === 'dag') return DATUM;
  if (kolom.soort === 'getal') return GETAL;
  if (kolom.soort === 'lijst')
    return Math.min(LANGSTE_LIJST, langsteWaarde(kolom.lijst as Lijstnaam) + RANDEN);
  return isVrijeTekst(kolom) ? VRIJE_TEKST : TEKST;
}

const langsteWaarde = (lijst: Lijstnaam): number =>
  lijst in LIJSTEN ? Math.max(...LIJSTEN[lijst as keyof typeof LIJSTEN].map((w) => w.length)) : TEKST;

/** So wide that every value fits, and the longest word of the heading. */
export function breedteVan(kolom: Kolom): number {
  const woord = Math.max(...kolom.kop.split(' ').map((w) => w.length));
  return Math.max(inhoud(kolom), woord + KNOP);
}

/** In how many lines a heading breaks within its column; the last one leaves room for the button of the filter. */
export function kopregels(kolom: Kolom): number {
  const ruimte = breedteVan(kolom) - RANDEN;
  let [regels, regel] = [1, 0];
  for (const woord of kolom.kop.split(' ')) {
    if (regel > 0 && regel + 1 + woord.length > ruimte) [regels, regel] = [regels + 1, woord.length];
    else regel += (regel > 0 ? 1 : 0) + woord.length;
  }
  return regel > ruimte - KNOP ? regels + 1 : regels;
}
