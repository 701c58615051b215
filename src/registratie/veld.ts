import type { Plek } from '../werkmap/werkmap';

/**
 * One value with the place it stands in, so that every finding can point.
 * - `bekend`: understood; `waarde` is there
 * - `leeg`: the cell is there and empty
 * - `onleesbaar`: something stands there that could not be understood (a B finding says what)
 * - `afwezig`: the column or gegeven is not in this file
 */
export interface Veld<T> extends Plek {
  readonly staat: 'bekend' | 'leeg' | 'onleesbaar' | 'afwezig';
  readonly waarde: T | undefined;
}

export const AFWEZIG: Veld<never> = {
  staat: 'afwezig',
  waarde: undefined,
  blad: null,
  rij: null,
  kolom: null,
};
