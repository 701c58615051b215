import { roepAan } from '../../functions/aanroep';
import { dag, excelserieel } from '../../src';

/** Calls a function with arguments in a row. */
export const roep = (naam: string, ...argumenten: unknown[]): unknown => roepAan(naam, argumenten);

/** The error code of an outcome, or the outcome itself when it is none. */
export function foutVan(uit: unknown): unknown {
  return typeof uit === 'object' && uit !== null && 'error' in uit ? (uit as { error: string }).error : uit;
}

/** The sentence of an error. */
export const meldingVan = (uit: unknown): string => (uit as { message: string }).message;

/** A day written yyyy-mm-dd, as Excel counts it. */
export const serieel = (iso: string): number => excelserieel(dag(iso));

export const NA = '#N/A';
export const VALUE = '#VALUE!';
