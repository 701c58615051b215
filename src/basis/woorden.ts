import { sleutel } from './tekst';

const WOORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A name of one letter stands in nearly every text. */
const KORTSTE_NAAM = 2;

interface Woord {
  readonly woord: string;
  readonly van: number;
  readonly tot: number;
}

/** The words of a text and where they stand; two spellings of one name are the same word. */
const woordenIn = (tekst: string): Woord[] =>
  [...tekst.matchAll(WOORD)].map((m) => ({
    woord: sleutel(m[0]),
    van: m.index,
    tot: m.index + m[0].length,
  }));

/** The words of a text with one space between them, without case and diacritics. */
export const kaal = (tekst: string): string =>
  woordenIn(tekst)
    .map(({ woord }) => woord)
    .join(' ');

/** A stretch of a text: from the first place up to, and without, the last. */
export interface Stuk {
  readonly van: number;
  readonly tot: number;
}

/** Where a name stands in a text as whole words, one after the other; no two stretches overlap. */
export function plaatsenVan(naam: string, tekst: string): Stuk[] {
  const gezocht = kaal(naam);
  if (gezocht.replaceAll(' ', '').length < KORTSTE_NAAM) return [];
  const lengte = gezocht.split(' ').length;
  const woorden = woordenIn(tekst);
  const plaatsen: Stuk[] = [];
  for (const [i, { van }] of woorden.entries()) {
    const deel = woorden.slice(i, i + lengte);
    const tot = deel.at(-1)?.tot ?? van;
    const isVrij = van >= (plaatsen.at(-1)?.tot ?? 0);
    if (isVrij && deel.map(({ woord }) => woord).join(' ') === gezocht) plaatsen.push({ van, tot });
  }
  return plaatsen;
}
