import { WEGGELATEN } from './argument';
import { Foutwaarde, nietBeschikbaar } from './fout';

type Vorm = { readonly rijen: number; readonly kolommen: number };

const vormVan = (argument: unknown): Vorm =>
  Array.isArray(argument)
    ? { rijen: argument.length, kolommen: Array.isArray(argument[0]) ? argument[0].length : 0 }
    : { rijen: 1, kolommen: 1 };

const BUITEN_BEREIK = nietBeschikbaar(
  'De bereiken zijn niet even groot: voor deze cel ontbreekt een waarde. Kies bereiken van gelijke grootte.',
);

/**
 * Computes cell by cell, as Excel's own arithmetic spreads its arguments: one cell goes with everything, a row with
 * every row, a column with every column; where an argument is too short stands #N/A. A bad cell gives an error in its
 * own place and nowhere else.
 * @param argumenten blocks of cells; null or undefined for an omitted one, which is passed on as WEGGELATEN
 * @param bereken throws a Foutwaarde for what has no answer
 */
export function perCel(
  argumenten: readonly unknown[],
  bereken: (...cellen: unknown[]) => unknown,
): unknown[][] {
  const vormen = argumenten.map(vormVan);
  const rijen = Math.max(...vormen.map((v) => v.rijen));
  const kolommen = Math.max(...vormen.map((v) => v.kolommen));
  const cellen: unknown[] = argumenten.map((a) => (a === null || a === undefined ? WEGGELATEN : a));
  const blokken = argumenten.flatMap((a, plek) =>
    Array.isArray(a) ? [{ plek, cellen: a as unknown[][], ...(vormen[plek] as Vorm) }] : [],
  );
  const uit: unknown[][] = new Array<unknown[]>(rijen);
  for (let r = 0; r < rijen; r += 1) {
    const rij = new Array<unknown>(kolommen);
    for (let k = 0; k < kolommen; k += 1) {
      let buiten = false;
      for (const blok of blokken) {
        const br = blok.rijen === 1 ? 0 : r;
        const bk = blok.kolommen === 1 ? 0 : k;
        if (br >= blok.rijen || bk >= blok.kolommen) buiten = true;
        else cellen[blok.plek] = blok.cellen[br]?.[bk];
      }
      rij[k] = buiten ? BUITEN_BEREIK : uitkomst(bereken, cellen);
    }
    uit[r] = rij;
  }
  return uit;
}

function uitkomst(bereken: (...cellen: unknown[]) => unknown, cellen: readonly unknown[]): unknown {
  try {
    return bereken(...cellen);
  } catch (fout) {
    if (fout instanceof Foutwaarde) return fout;
    throw fout;
  }
}
