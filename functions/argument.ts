import { type Dag, dagVanExcel, leesDag, leesGetal } from '../src';
import { Foutwaarde, nietBeschikbaar, verkeerdSoort } from './fout';

/** Stands for an optional argument that the formula does not give. An empty cell is something else. */
export const WEGGELATEN = Symbol('weggelaten');

const toon = (cel: unknown): string => {
  if (typeof cel === 'boolean') return cel ? 'WAAR' : 'ONWAAR';
  if (typeof cel === 'number') return String(cel).replace('.', ',');
  const tekst = String(cel);
  return `"${tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst}"`;
};

/** Excel passes an empty cell of a range as '' or null. */
export const isLeeg = (cel: unknown): boolean =>
  cel === null || cel === undefined || (typeof cel === 'string' && cel.trim() === '');

/**
 * The plain value of a cell. With data types Excel may pass an object: a formatted number is its number; an error
 * stays an error.
 */
function kaal(cel: unknown, naam: string): unknown {
  if (typeof cel !== 'object' || cel === null) return cel;
  const { type, basicValue } = cel as { type?: unknown; basicValue?: unknown };
  if (cel instanceof Foutwaarde) throw cel;
  if (type === 'Error' || cel instanceof Error) {
    throw verkeerdSoort(
      `Bij ${naam} staat een cel met de fout ${String(basicValue)}. Herstel eerst die cel.`,
    );
  }
  if (type === 'Entity' || type === 'LinkedEntity' || type === 'WebImage') {
    throw verkeerdSoort(`Bij ${naam} staat een gegevenstype. Geef een gewone waarde.`);
  }
  return basicValue;
}

const leegFout = (naam: string): Foutwaarde => nietBeschikbaar(`Vul ${naam} in: de cel is leeg.`);

/** A cell of which only the emptiness has been looked at. */
function gevuld(cel: unknown, naam: string): unknown {
  const waarde = typeof cel === 'object' ? kaal(cel, naam) : cel;
  if (waarde === WEGGELATEN || isLeeg(waarde)) throw leegFout(naam);
  return waarde;
}

/** A text that is not empty. Desktop Excel passes an empty cell as 0, so 0 is empty here. */
export function tekst(cel: unknown, naam: string): string {
  const waarde = gevuld(cel, naam);
  if (typeof waarde === 'string') return waarde;
  if (waarde === 0) throw leegFout(naam);
  throw verkeerdSoort(`Bij ${naam} staat ${toon(waarde)}. Geef een tekst.`);
}

/** A number; a text that can only be read as one (18,5 or 20%) counts. */
export function getal(cel: unknown, naam: string): number {
  if (typeof cel === 'number' && Number.isFinite(cel)) return cel;
  const waarde = gevuld(cel, naam);
  if (typeof waarde === 'number' && Number.isFinite(waarde)) return waarde;
  if (typeof waarde === 'string') {
    const procent = /^(.*\S)\s*%\s*$/.exec(waarde);
    const gelezen = leesGetal(procent?.[1] ?? waarde);
    if (gelezen !== undefined) return procent ? Number((gelezen / 100).toPrecision(15)) : gelezen;
  }
  throw verkeerdSoort(`Bij ${naam} staat ${toon(waarde)}: dat is geen getal.`);
}

/** A whole number. */
export function geheel(cel: unknown, naam: string): number {
  const waarde = getal(cel, naam);
  if (!Number.isSafeInteger(waarde))
    throw verkeerdSoort(`Bij ${naam} staat ${toon(waarde)}. Geef een heel getal.`);
  return waarde;
}

/** Nothing stands in the cell; 0 is no day, and is what desktop Excel passes for an empty cell. */
export const isLegeDag = (cel: unknown): boolean => cel === 0 || isLeeg(cel);

/** A day: an Excel date, or a text that reads unambiguously as one. */
export function dagUit(cel: unknown, naam: string): Dag {
  const waarde = typeof cel === 'number' ? cel : gevuld(cel, naam);
  if (waarde === 0) throw leegFout(naam);
  const dag =
    typeof waarde === 'number'
      ? dagVanExcel(waarde)
      : typeof waarde === 'string'
        ? leesDag(waarde)
        : undefined;
  if (dag !== undefined) return dag;
  throw verkeerdSoort(`Bij ${naam} staat ${toon(waarde)}: dat is geen datum. Typ bijvoorbeeld 31-12-2025.`);
}

/** The argument, or the default when the formula does not give it. */
export const of = <T>(cel: unknown, standaard: T, lees: () => T): T =>
  cel === WEGGELATEN ? standaard : lees();

/**
 * The one cell of an argument that takes a single value, or WEGGELATEN. Excel passes every argument as a block of
 * cells, and an omitted one as null.
 */
export function enkel(argument: unknown, naam: string): unknown {
  if (argument === null || argument === undefined) return WEGGELATEN;
  if (!Array.isArray(argument)) return argument;
  const [rij] = argument as readonly unknown[];
  if (!Array.isArray(rij)) return rij;
  if (argument.length !== 1 || rij.length !== 1) {
    throw verkeerdSoort(`Geef bij ${naam} één cel of waarde, geen bereik.`);
  }
  return rij[0];
}

/** The cells of an argument that takes a whole range, row by row; undefined when it is left out. */
export function bereik(argument: unknown): unknown[][] | undefined {
  if (argument === null || argument === undefined) return undefined;
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

/** The cells of a range beside another of so many cells; one cell goes with all of them. */
export const evenLang = (cellen: readonly unknown[], aantal: number): readonly unknown[] =>
  cellen.length === 1 && aantal > 1 ? new Array<unknown>(aantal).fill(cellen[0]) : cellen;
