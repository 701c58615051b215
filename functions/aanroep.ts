import { dichtstbij } from '../src';
import { Foutwaarde } from './fout';
import { FUNCTIES, type Ingeschreven } from './register';

/** The function could not be called: there is no such function, or the arguments are no cells. */
export class Aanroepfout extends Error {}

const isCel = (waarde: unknown): boolean =>
  waarde === null || ['string', 'number', 'boolean'].includes(typeof waarde);

/** One argument as Excel passes it: null when omitted, else a block of cells. */
function alsExcel(argument: unknown, nummer: number): unknown {
  if (argument === null || argument === undefined) return null;
  if (isCel(argument)) return [[argument]];
  const rijen: readonly unknown[] = Array.isArray(argument) ? argument : [];
  const breedte = Array.isArray(rijen[0]) ? rijen[0].length : 0;
  const isBlok = rijen.every((rij) => Array.isArray(rij) && rij.length === breedte && rij.every(isCel));
  if (breedte === 0 || !isBlok) {
    throw new Aanroepfout(
      `Argument ${nummer} is geen waarde, null of rechthoekige lijst van rijen zoals [["Midden"],["Licht"]].`,
    );
  }
  return rijen;
}

const naarJson = (cel: unknown): unknown =>
  cel instanceof Foutwaarde ? { error: cel.code, message: cel.melding } : cel;

/**
 * Calls a custom function with what stands in JSON, exactly as Excel would. An argument is a value, null (omitted) or
 * a two-dimensional array; the result likewise. An error, also within an array, is {"error", "message"}.
 * @param naam the id, in any case, with or without INB.
 * @throws Aanroepfout when there is no such function, there are too many arguments, or one is no value or block
 * @example roepAan('JOBCOACH_TARIEF', ['Midden', 2, 18]) // 2036.3
 */
export function roepAan(naam: string, argumenten: readonly unknown[]): unknown {
  const id = naam
    .trim()
    .toUpperCase()
    .replace(/^INB\./, '');
  const ingeschreven: Ingeschreven | undefined = Object.hasOwn(FUNCTIES, id)
    ? FUNCTIES[id as keyof typeof FUNCTIES]
    : undefined;
  if (ingeschreven === undefined) {
    const lijktOp = dichtstbij(id, Object.keys(FUNCTIES));
    throw new Aanroepfout(
      `Er is geen functie ${id}.${lijktOp === undefined ? ` Kies uit ${Object.keys(FUNCTIES).join(', ')}.` : ` Bedoelt u ${lijktOp}?`}`,
    );
  }
  const { functie, soort, spreidt = functie.length } = ingeschreven;
  if (argumenten.length > functie.length) {
    throw new Aanroepfout(
      `${id} heeft hooguit ${functie.length} argumenten; dit zijn er ${argumenten.length}.`,
    );
  }
  const cellen = Array.from({ length: functie.length }, (_, i) => alsExcel(argumenten[i], i + 1));
  const uit = functie(...(cellen as never[])).map((rij) => rij.map(naarJson));
  const enige = uit.length === 1 && uit[0]?.length === 1;
  const isFout = enige && typeof uit[0]?.[0] === 'object' && uit[0][0] !== null;
  const alsWaarde =
    soort === 'waarde' ||
    (soort === 'cellen' && !argumenten.slice(0, spreidt).some(Array.isArray)) ||
    (soort === 'tabel' && isFout);
  return enige && alsWaarde ? uit[0]?.[0] : uit;
}
