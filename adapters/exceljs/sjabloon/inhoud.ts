import type ExcelJS from 'exceljs';
import {
  type Bladnaam,
  type Dag,
  excelserieel,
  type INDELING,
  type Kolom,
  type Kolomwaarde,
} from '../../../src';

/** A text exactly as someone typed it, whatever the column asks for. */
export class Getypt {
  constructor(readonly tekst: string) {}
}
export const getypt = (tekst: string): Getypt => new Getypt(tekst);

/** One row of a sheet (of `Persoon` all its gegevens), by the keys of its columns. What is not there stays empty. */
export type Invoerrij<B extends Bladnaam> = {
  readonly [S in keyof (typeof INDELING)[B]]?: Kolomwaarde<(typeof INDELING)[B][S]> | Getypt;
};
export type LosseRij = Readonly<Record<string, string | number | Getypt | undefined>>;

/** What goes into a sjabloon. */
export interface Sjablooninhoud {
  readonly Persoon?: Invoerrij<'Persoon'>;
  readonly Trajecten?: readonly Invoerrij<'Trajecten'>[];
  readonly Aanwezigheid?: readonly Invoerrij<'Aanwezigheid'>[];
  readonly Rapportages?: readonly Invoerrij<'Rapportages'>[];
  readonly Contact?: readonly Invoerrij<'Contact'>[];
  /** Headings as someone renamed them, per sheet by the key of the column. */
  readonly eigenKoppen?: { readonly [B in Bladnaam]?: Readonly<Record<string, string>> };
  /** Rows that someone added under `Persoon`: gegeven and value. */
  readonly eigenGegevens?: readonly (readonly [gegeven: string, waarde: string])[];
  /** Row numbers that a filter left hidden. */
  readonly verborgen?: { readonly [B in Bladnaam]?: readonly number[] };
}

/**
 * The value of a cell for ExcelJS. A date is written as its serial number: ExcelJS would take a Date through the clock
 * of this machine. A text is always a text and never starts a formula.
 */
export function celwaarde(kolom: Kolom, invoer: LosseRij[string]): ExcelJS.CellValue {
  if (invoer === undefined) return null;
  if (invoer instanceof Getypt) return invoer.tekst;
  if (kolom.soort === 'dag' && typeof invoer === 'number') return excelserieel(invoer as Dag);
  return kolom.soort === 'lijst' ? uitLijst(String(invoer)) : invoer;
}

/** A list value as Excel keeps it after typing: 3 is a number, and a list of texts would refuse it. */
export const uitLijst = (waarde: string): string | number => (/^\d+$/.test(waarde) ? Number(waarde) : waarde);
