import { dichtstbij, sleutel } from '../../basis/tekst';
import type { Kolom } from '../indeling';
import { type Instellingen, lijstwaarden } from '../instellingen';
import type { Kolomvorm } from './kolomvorm';

/** A value that nothing in the list resembles is written down only when it stands in so many rows: it is no name then. */
const VAAK = 3;
const LANGSTE = 30;

/** Yes and no in other systems. */
const JA_NEE = ['j', 'n', 'ja', 'nee', 'y', 'yes', 'no', '0', '1', 'waar', 'onwaar', 'true', 'false'];

/** Four digits in a row, a @, a day or a name behind a comma: it may say who someone is. */
const MAG_NIET = /\d{4,}|@|,|\d[-/.]\d{1,2}[-/.]\d/;

export interface Codevoorstel {
  /** Undefined when every value stands in the list as it is. */
  readonly codes: Record<string, string> | undefined;
  /** Codes of which the meaning is still to be filled in. */
  readonly open: number;
  /** Rows of values that are not written down: too rare, or they may be about somebody. */
  readonly nietOpgenomen: readonly number[];
}

/** The words and figures of a name; A0/A1 and A0 – A1 have the same. */
const delen = (tekst: string): string[] => sleutelsVan(tekst).filter((deel) => deel !== 'route');
const sleutelsVan = (tekst: string): string[] =>
  tekst
    .split(/[^\p{L}\p{N}]+/u)
    .map(sleutel)
    .filter(Boolean);

/** Shorter than this a part of a word, or a word that is off by a little, says nothing. */
const KORTSTE_DEEL = 3;
const hoortBij = (deel: string, woord: string): boolean =>
  woord === deel || (deel.length >= KORTSTE_DEEL && woord.startsWith(deel));

/** The one value of a list that a code can stand for; undefined when there is none, or more than one. */
function lijktOp(code: string, lijst: readonly string[]): string | undefined {
  if (lijst.every((waarde) => /^\d$/.test(waarde))) {
    const cijfers = code.match(/\d+/g) ?? [];
    return cijfers.length === 1 ? lijst.find((waarde) => waarde === cijfers[0]) : undefined;
  }
  const eigen = delen(code);
  const heeft = (waarde: string): boolean => {
    const woorden = delen(waarde);
    return eigen.length > 0 && eigen.every((deel) => woorden.some((woord) => hoortBij(deel, woord)));
  };
  const gelijk = lijst.filter((waarde) => heeft(waarde) && delen(waarde).length === eigen.length);
  const past = gelijk.length > 0 ? gelijk : lijst.filter(heeft);
  if (past.length > 0) return past.length === 1 ? past[0] : undefined;
  return sleutel(code).length > KORTSTE_DEEL ? dichtstbij(code, lijst) : undefined;
}

const naamIn = (tekst: string, lijst: readonly string[]): string | undefined =>
  lijst.find((waarde) => sleutel(waarde) === sleutel(tekst));

/**
 * The codes of a list column and what they may mean. A meaning is certain only when the code is the value itself; a
 * likeness stands behind a question mark. Never a value that may say who someone is.
 *
 * @param isZeker whether the heading says that this is the column; else only what resembles the list is written down
 */
export function codevoorstel(
  { codes }: Kolomvorm,
  kolom: Kolom,
  instellingen: Instellingen,
  isZeker: boolean,
): Codevoorstel | undefined {
  if (codes === undefined || kolom.lijst === undefined) return undefined;
  const lijst = lijstwaarden(kolom.lijst, instellingen);
  const alle = [...codes.values()];
  const bekend = alle.filter(({ tekst }) => naamIn(tekst, lijst) !== undefined);
  // Another gemeente is no code: it is read as it is, and P005 judges it.
  if (kolom.lijst === 'Gemeente' && bekend.length * 2 >= alle.length)
    return { codes: undefined, open: 0, nietOpgenomen: [] };
  if (bekend.length === alle.length) return { codes: undefined, open: 0, nietOpgenomen: [] };
  const nietOpgenomen: number[] = [];
  const isGewoon = (tekst: string, aantal: number): boolean =>
    isZeker ? aantal >= VAAK : JA_NEE.includes(sleutel(tekst));
  let open = 0;
  const voorstel: [string, string][] = [];
  for (const { tekst, aantal, rij } of alle) {
    const zelf = naamIn(tekst, lijst);
    const lijkt = lijktOp(tekst, lijst);
    if (zelf !== undefined) voorstel.push([tekst, zelf]);
    else if (
      MAG_NIET.test(tekst) ||
      tekst.length > LANGSTE ||
      (lijkt === undefined && !isGewoon(tekst, aantal))
    ) {
      nietOpgenomen.push(rij);
    } else {
      open += 1;
      voorstel.push([tekst, lijkt === undefined ? '?' : `? ${lijkt}`]);
    }
  }
  // Object.fromEntries makes own properties, whatever a code is called.
  return { codes: Object.fromEntries(voorstel), open, nietOpgenomen };
}

/** How much of the values of a column stands in a list or resembles one value of it: 0 to 1. */
export function gelijkenis({ codes, gevuld }: Kolomvorm, lijst: readonly string[]): number {
  if (codes === undefined || gevuld === 0) return 0;
  const passend = [...codes.values()].filter(
    ({ tekst }) => naamIn(tekst, lijst) !== undefined || lijktOp(tekst, lijst) !== undefined,
  );
  return passend.reduce((som, { aantal }) => som + aantal, 0) / gevuld;
}
