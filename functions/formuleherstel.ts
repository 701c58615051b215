import { dichtstbij } from '../src';
import { FUNCTIES } from './register';

/**
 * What a formula of this product is to become, when it no longer works; undefined when it works, or is none of ours.
 * Without `wordt` it calls a function that does not exist: `onbekend` names it, `lijktOp` the nearest that does.
 */
export type Formuleherstel =
  | { readonly wordt: string }
  | { readonly wordt: undefined; readonly onbekend: string; readonly lijktOp: string | undefined };

/**
 * Where the add-in was absent Excel (or another program) writes our functions as `_xldudf_INB_PRIJS`, with or without the
 * file that it takes them to be in: 'FUNCRES.XLAM'!_xldudf_INB_PRIJS, also with a path.
 */
const BESCHADIGD = /(?:'[^']*FUNCRES\.XLAM[^']*'!|\[?FUNCRES\.XLAM\]?!)?\b_xldudf_INB[_.](\w+)(?=\s*\()/gi;
/** A function of ours as it should be. */
const GAAF = /(?<![\w.])INB\.(\w+)(?=\s*\()/gi;
/** Texts in a formula are the user's own, whatever they look like. */
const TEKST = /("(?:[^"]|"")*")/;

/**
 * @param formule as a file keeps it, with = in front
 * @param toont what the cell shows
 * @example herstelFormule('=_xldudf_INB_KWARTAAL(A1)', '2025-K3') // { wordt: '=INB.KWARTAAL(A1)' }
 */
export function herstelFormule(formule: string, toont: string): Formuleherstel | undefined {
  const namen: string[] = [];
  // Every other part is a text between quotes.
  const wordt = formule
    .split(TEKST)
    .map((deel, i) => (i % 2 === 1 ? deel : deel.replace(BESCHADIGD, (_, naam: string) => `INB.${naam}`)))
    .map((deel, i) => {
      if (i % 2 === 0) for (const [, naam = ''] of deel.matchAll(GAAF)) namen.push(naam.toUpperCase());
      return deel;
    })
    .join('');
  const isStuk = wordt !== formule || (toont === '#NAME?' && namen.length > 0);
  if (!isStuk) return undefined;
  const onbekend = namen.find((naam) => !Object.hasOwn(FUNCTIES, naam));
  if (onbekend === undefined) return { wordt };
  return { wordt: undefined, onbekend, lijktOp: dichtstbij(onbekend, Object.keys(FUNCTIES)) };
}
