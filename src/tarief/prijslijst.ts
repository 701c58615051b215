import type { Bron } from '../basis/bron';
import type { Dag } from '../basis/dag';
import { type Eurocent, eurocent } from '../basis/geld';
import { type Naamregister, naamregister } from '../basis/naamregister';
import { maal } from '../basis/rekenen';
import type { Tarief } from './tarieftabel';

/** What can be bought, as the price list prints it. */
export interface Product {
  readonly naam: string;
  /** Other names that a user would type; one that fits several products stands with each of them. */
  readonly aliassen: readonly string[];
  /** The unit in the words of the source. */
  readonly eenheid: string;
  /** The price of one unit; undefined: op aanvraag. */
  readonly tarief: Tarief | undefined;
  readonly bron: Bron;
  readonly minimumGroep?: number;
  readonly maximumGroep?: number;
  readonly duur?: string;
  /** How we read what the source leaves open. */
  readonly lezing?: string;
}

/** A price list that holds for whole years. */
export interface Prijslijst {
  readonly naam: string;
  readonly jaar: number;
  readonly vanaf: Dag;
  readonly totEnMet: Dag;
  readonly producten: readonly Product[];
}

const EEN_EURO = eurocent(100);

const registers = new WeakMap<Prijslijst, Naamregister<Product>>();

/** The register in which the products of a list are found by name. */
export function productregister(lijst: Prijslijst): Naamregister<Product> {
  let register = registers.get(lijst);
  if (register === undefined) {
    register = naamregister(
      lijst.producten.map((product) => ({ naam: product.naam, aliassen: product.aliassen, waarde: product })),
    );
    registers.set(lijst, register);
  }
  return register;
}

/**
 * price × number × (1 + opslag), rounded once to whole cents; half a cent rounds up. A negative number gives a credit.
 * vwon, Overzicht Producten en Prijzen: "een opslag berekend worden van bijvoorbeeld 20% op de richtprijs".
 * @param euro the price of one, in euros; a part of a cent is not lost before the end
 * @param opslag as a fraction: 0.2 is 20 %
 * @throws RangeError when the outcome is too large to be an amount
 * @example prijsVan(1328, 3, 0.2) // 478080 cents
 */
export function prijsVan(euro: number, aantal: number, opslag: number): Eurocent {
  if (opslag === 0) return maal(EEN_EURO, [euro, aantal]);
  // 1 + 0.2 as the decimal it stands for, whatever binary floating point makes of the sum.
  const factor = Math.round((1 + opslag) * 1e12) / 1e12;
  return maal(EEN_EURO, [euro, aantal, factor]);
}
