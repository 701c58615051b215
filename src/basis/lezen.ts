import { type Dag, dagVan } from './dag';

const MAANDEN = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MAANDNAMEN =
  /^(jan(uari)?|feb(ruari)?|maart|mrt|apr(il)?|mei|juni?|juli?|aug(ustus)?|sep(t|tember)?|okt(ober)?|nov(ember)?|dec(ember)?)\.?$/;
const KLOK = /[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

/**
 * The day in a text that reads unambiguously as one: 31-12-2025 (always day-month-year; also with / or .),
 * 2025-12-31, 31 december 2025. A clock behind it is dropped. Undefined for everything else, such as 31-12-25.
 */
export function leesDag(tekst: string): Dag | undefined {
  const kaal = tekst.trim().replace(KLOK, '');
  const cijfers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(kaal);
  if (cijfers) return dagVan(Number(cijfers[4]), Number(cijfers[3]), Number(cijfers[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(kaal);
  if (iso) return dagVan(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const woorden = /^(\d{1,2})[ -]+([a-z]+\.?)[ -]+(\d{4})$/.exec(kaal.toLowerCase());
  if (woorden && MAANDNAMEN.test(woorden[2] ?? '')) {
    const naam = (woorden[2] ?? '').replace(/^mrt/, 'maart').slice(0, 3);
    return dagVan(Number(woorden[3]), MAANDEN.indexOf(naam) + 1, Number(woorden[1]));
  }
  return undefined;
}

/**
 * The number in a text such as 2,5 or 2.5. Undefined for everything else; also for 1.000, which may be a thousand or one.
 */
export function leesGetal(tekst: string): number | undefined {
  const kaal = tekst.trim();
  return /^[-−]?\d{1,9}([.,]\d{1,2})?$/.test(kaal)
    ? Number(kaal.replace(',', '.').replace('−', '-'))
    : undefined;
}
