import { type Dag, dagenLater } from '../basis/dag';
import type { Gegeven, Mivelden } from './deelname';
import type { Tijdvak } from './tijdvak';

/** Yes, no, or undefined: nobody can say, because a cell cannot be read or a column is not there. */
export type Oordeel = boolean | undefined;

/** No as soon as one is no; else unknown as soon as one is unknown. */
export function en(...oordelen: readonly Oordeel[]): Oordeel {
  if (oordelen.includes(false)) return false;
  return oordelen.includes(undefined) ? undefined : true;
}

/** Yes as soon as one is yes; else unknown as soon as one is unknown. */
function of(a: Oordeel, b: Oordeel): Oordeel {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

export const niet = (a: Oordeel): Oordeel => (a === undefined ? undefined : !a);

/** Whether something is filled in; a column that is not there says nothing. */
export function ingevuld({ staat }: Gegeven<unknown>): Oordeel {
  return staat === 'bekend' ? true : staat === 'leeg' ? false : undefined;
}

/** Whether a list value is this one. */
export const is = <T>(veld: Gegeven<T>, waarde: T): Oordeel =>
  veld.staat === 'bekend' ? veld.waarde === waarde : ingevuld(veld);

/** Whether the event of a date lies in the quarter: what a flow counts. */
export function valtIn({ staat, waarde }: Gegeven<Dag>, { eerste, laatste }: Tijdvak): Oordeel {
  if (waarde !== undefined) return waarde >= eerste && waarde <= laatste;
  return staat === 'leeg' ? false : undefined;
}

/** Whether what a date begins has begun at the end of a day. */
export function sinds({ staat, waarde }: Gegeven<Dag>, dag: Dag): Oordeel {
  if (waarde !== undefined) return waarde <= dag;
  return staat === 'leeg' ? false : undefined;
}

/** The same for a date that ends something, or has one beside it: a column that is not there means that it did not happen. */
export function uiterlijk({ staat, waarde }: Gegeven<Dag>, dag: Dag): Oordeel {
  if (waarde !== undefined) return waarde <= dag;
  return staat === 'onleesbaar' ? undefined : false;
}

type Starts = Pick<Mivelden, 'startOpstartklas' | 'startRegulier'>;

/** Whether a start, of the opstartklas or the regular class, lies on or before a day. */
function begonnen({ startOpstartklas, startRegulier }: Starts, dag: Dag): Oordeel {
  if (startOpstartklas.staat === 'afwezig' && startRegulier.staat === 'afwezig') return undefined;
  return of(uiterlijk(startOpstartklas, dag), uiterlijk(startRegulier, dag));
}

/**
 * "A traject is lopend at a day when a start (opstartklas or regular) lies on or before it and Einde traject does not."
 * As isLopend of a traject; but a date that cannot be read makes it unknown unless the others decide.
 */
export const lopend = (velden: Starts & Pick<Mivelden, 'eindeTraject'>, dag: Dag): Oordeel =>
  en(begonnen(velden, dag), niet(uiterlijk(velden.eindeTraject, dag)));

/** Whether the first of the two starts lies in the quarter. */
export const gestartIn = (velden: Starts, { eerste, laatste }: Tijdvak): Oordeel =>
  en(begonnen(velden, laatste), niet(begonnen(velden, dagenLater(eerste, -1))));
