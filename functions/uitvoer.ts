import { Foutwaarde, probeer } from './fout';
import { perCel } from './broadcast';

/** How a number is shown where Excel lets a function say so. */
export type Opmaak = 'euro' | 'datum' | 'procent';

const OPMAAK: Readonly<Record<Opmaak, string>> = {
  euro: '€ #,##0.00',
  datum: 'dd-mm-yyyy',
  procent: '0.0%',
};

/** A number in a table of mixed cells, with how it is to be shown. */
export class Opgemaakt {
  constructor(
    readonly waarde: number,
    readonly opmaak: Opmaak,
  ) {}
}

/** What Excel's runtime gives to functions; not there in Node. */
interface Runtime {
  readonly Error: new (code: string, melding: string) => object;
  readonly FormattedNumber?: new (waarde: number, opmaak: string) => object;
}

interface Omgeving {
  readonly CustomFunctions?: Runtime;
  readonly Office?: {
    readonly context?: {
      readonly requirements?: { isSetSupported(set: string, versie: string): boolean };
    };
  };
}

/**
 * Gives the cells to whoever called. In Excel errors become those of its runtime, and numbers with a format come as
 * formatted numbers where CustomFunctionsRuntime 1.4 is there. Elsewhere cells stay as they are.
 */
function naarBuiten(cellen: unknown[][], opmaak?: Opmaak): unknown[][] {
  const { CustomFunctions: runtime, Office: office } = globalThis as Omgeving;
  const metOpmaak =
    runtime?.FormattedNumber !== undefined &&
    office?.context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4') === true
      ? runtime.FormattedNumber
      : undefined;
  const vorm = metOpmaak === undefined ? undefined : opmaak;
  for (const rij of cellen) {
    for (let k = 0; k < rij.length; k += 1) {
      const cel = rij[k];
      if (typeof cel === 'number') {
        if (vorm !== undefined && metOpmaak !== undefined) rij[k] = new metOpmaak(cel, OPMAAK[vorm]);
      } else if (cel instanceof Opgemaakt) {
        rij[k] = metOpmaak === undefined ? cel.waarde : new metOpmaak(cel.waarde, OPMAAK[cel.opmaak]);
      } else if (cel instanceof Foutwaarde && runtime !== undefined) {
        rij[k] = new runtime.Error(cel.code, cel.melding);
      }
    }
  }
  return cellen;
}

/** The result of a function that computes cell by cell. */
export const celgewijs = (
  argumenten: readonly unknown[],
  bereken: (...cellen: unknown[]) => unknown,
  opmaak?: Opmaak,
): unknown[][] => naarBuiten(perCel(argumenten, bereken), opmaak);

/** The result of a function that gives a table of its own, or one error instead of it. */
export function tabel(maak: () => unknown[][]): unknown[][] {
  const cellen = probeer(maak);
  return naarBuiten(cellen instanceof Foutwaarde ? [[cellen]] : cellen);
}

/** The result of a function that gives one value for whole ranges. */
export const waarde = (bereken: () => unknown): unknown[][] => tabel(() => [[bereken()]]);
