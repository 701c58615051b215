import type { Dag } from '../basis/dag';
import type { Plek } from '../werkmap/werkmap';
import { AFWEZIG, type Veld } from './veld';

/** Nothing stands in the cell. */
export const LEEG = Symbol('leeg');
/** Something stands in the cell that could not be understood; what, is noted. */
export const ONLEESBAAR = Symbol('onleesbaar');

/** What a cell says, once read. */
export type Inhoud = Dag | number | string | typeof LEEG | typeof ONLEESBAAR;

/** Where a column stands: its number in the sheet, and its place among the contents that a row keeps. */
export interface Kolomplaats {
  readonly kolom: number;
  readonly index: number;
}

/**
 * A row that keeps only what its cells say. Its fields are made when they are asked for: a register of a hundred
 * thousand rows has millions of them.
 */
export class Tabelrij {
  constructor(
    readonly bladnaam: string | null,
    readonly rijnummer: number,
    readonly celinhoud: readonly Inhoud[],
  ) {}

  veldOp({ kolom, index }: Kolomplaats): Veld<Dag | number | string> {
    return veldMet(this.celinhoud[index] ?? LEEG, { blad: this.bladnaam, rij: this.rijnummer, kolom });
  }
}

/** What a cell says, as a field with its place. */
export function veldMet(inhoud: Inhoud, { blad, rij, kolom }: Plek): Veld<Dag | number | string> {
  if (inhoud === LEEG) return { staat: 'leeg', waarde: undefined, blad, rij, kolom };
  if (inhoud === ONLEESBAAR) return { staat: 'onleesbaar', waarde: undefined, blad, rij, kolom };
  return { staat: 'bekend', waarde: inhoud as Dag | number | string, blad, rij, kolom };
}

/**
 * A kind of row with a field for each of the names; a name that has no place in the sheet is afwezig.
 * @param vast what every row says without a cell for it
 */
export function rijvorm(
  namen: readonly string[],
  plaatsen: ReadonlyMap<string, Kolomplaats>,
  vast: ReadonlyMap<string, string> = new Map(),
): typeof Tabelrij {
  class Vorm extends Tabelrij {}
  for (const naam of namen) {
    const plaats = plaatsen.get(naam);
    const altijd = vast.get(naam);
    Object.defineProperty(Vorm.prototype, naam, {
      enumerable: true,
      get:
        altijd !== undefined
          ? function (this: Tabelrij) {
              return veldMet(altijd, { blad: this.bladnaam, rij: this.rijnummer, kolom: null });
            }
          : plaats === undefined
            ? () => AFWEZIG
            : function (this: Tabelrij) {
                return this.veldOp(plaats);
              },
    });
  }
  return Vorm;
}
