import type ExcelJS from 'exceljs';
import { kolomletters } from '../../../src';

/** A rectangle of cells, counted from 1; both corners belong to it. */
export interface Vak {
  readonly rij: number;
  readonly kolom: number;
  readonly totRij: number;
  readonly totKolom: number;
}

/** Cells that a chart shows. */
export interface Bereik extends Vak {
  readonly blad: ExcelJS.Worksheet;
}

/** One line, or the columns of one colour. */
export interface Reeks {
  /** The one cell with the name. */
  readonly naam: Bereik;
  /** One row or one column. An empty cell is unknown: it leaves a gap and is never drawn as 0. */
  readonly waarden: Bereik;
  /** ARGB, as in stijl.ts. */
  readonly kleur: string;
}

/**
 * A native chart, that stays editable in Excel. It shows what stands in cells: whoever changes those, changes it too.
 * Every value is labelled in the number format of its cell, and every series has its own marker or pattern: the chart
 * can be read without colour.
 */
export interface Grafiek {
  /** The sheet on which it stands, and the cells that it covers. */
  readonly blad: ExcelJS.Worksheet;
  readonly vak: Vak;
  readonly soort: 'lijn' | 'kolom';
  readonly titel: string;
  /** What it shows, for who cannot see it. */
  readonly omschrijving: string;
  readonly categorieen: Bereik;
  /** With more than one there is a legend. */
  readonly reeksen: readonly Reeks[];
  /** What the value axis counts; without it the axis is left out, as the labels say enough. */
  readonly eenheid?: string;
}

/** A reference as formulas have it; the sheet is quoted, since its name may hold anything. */
export function verwijzing({ blad, rij, kolom, totRij, totKolom }: Bereik): string {
  const cel = (r: number, k: number): string => `$${kolomletters(k)}$${r}`;
  const begin = `'${blad.name.replaceAll("'", "''")}'!${cel(rij, kolom)}`;
  return rij === totRij && kolom === totKolom ? begin : `${begin}:${cel(totRij, totKolom)}`;
}

/** The cells of a range, row by row. */
export function cellen({ blad, rij, kolom, totRij, totKolom }: Bereik): ExcelJS.Cell[] {
  const alle: ExcelJS.Cell[] = [];
  for (let r = rij; r <= totRij; r += 1) {
    for (let k = kolom; k <= totKolom; k += 1) alle.push(blad.getCell(r, k));
  }
  return alle;
}
