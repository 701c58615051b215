import { distance } from 'fastest-levenshtein';

const DIACRITICS = /\p{M}/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** So many other keys are remembered: a register writes few names a hundred thousand times. */
const GEHEUGEN = 2_000;
const eerder = new Map<string, string>();

/** The form in which two spellings of one name are equal: case, spaces, diacritics and kind of dash do not count. */
export function sleutel(tekst: string): string {
  // Most keys are plain: nothing in them has a diacritic or another kind of dash.
  if (/^[\x21-\x7E]*$/.test(tekst)) return tekst.toLowerCase();
  let gevonden = eerder.get(tekst);
  if (gevonden === undefined) {
    gevonden = tekst
      .normalize('NFKD')
      .replace(DIACRITICS, '')
      .replace(DASHES, '-')
      .replace(/[\s\u00A0\u200B\uFEFF]+/g, '')
      .toLowerCase();
    if (eerder.size >= GEHEUGEN) eerder.clear();
    eerder.set(tekst, gevonden);
  }
  return gevonden;
}

/** The nearest of `namen` to `tekst`, when it is near enough to be what was meant; else undefined. */
export function dichtstbij(tekst: string, namen: Iterable<string>): string | undefined {
  const gezocht = sleutel(tekst);
  const hoogstens = Math.max(1, Math.floor(gezocht.length / 3));
  let beste: string | undefined;
  let afstand = hoogstens + 1;
  for (const naam of namen) {
    const s = sleutel(naam);
    const isBegin = s.startsWith(gezocht) && gezocht.length >= 3;
    // Letters too many or too few are so many changes at least.
    if (!isBegin && Math.abs(s.length - gezocht.length) >= afstand) continue;
    const d = isBegin ? 1 : distance(gezocht, s);
    if (d < afstand) [beste, afstand] = [naam, d];
  }
  return beste;
}
