import type { Dag } from '../basis/dag';

/** An error value as Excel shows it: #N/A, #REF! … */
export interface Celfout {
  readonly fout: string;
}

/** A number that is shown as a date. Whether it is one, only the number format tells. */
export interface Celdag {
  readonly dag: Dag;
}

/** A number that is shown as a time of the clock or as a length of time, such as 3:30: no date, and no number of hours. */
export interface Celtijd {
  /** In days: 0.125 is three hours. */
  readonly tijd: number;
}

/** What a cell holds; of a formula its cached value. An empty cell is null (or is not there). */
export type Celwaarde = string | number | boolean | null | Celfout | Celdag | Celtijd;

/** A place in a workbook; `blad` null is the file itself, `rij` and `kolom` (from 1) null the whole sheet. */
export interface Plek {
  readonly blad: string | null;
  readonly rij: number | null;
  readonly kolom: number | null;
}

/** One row that holds something. Cells stand side by side in `kolommen` and `waarden`, ascending: what is not there costs nothing. */
export interface Rij {
  /** From 1. */
  readonly nummer: number;
  readonly verborgen: boolean;
  /** Column numbers from 1, ascending. */
  readonly kolommen: readonly number[];
  readonly waarden: readonly Celwaarde[];
  /** Columns whose cell is a formula. Its value null means: no cached value. */
  readonly formules?: readonly number[];
}

export interface Blad {
  readonly naam: string;
  readonly verborgen: boolean;
  /** Ascending; rows without cells may be left out. */
  readonly rijen: readonly Rij[];
  readonly tabellen: readonly Tabelplek[];
}

/** An Excel table: its name and its range, headers included. */
export interface Tabelplek {
  readonly naam: string;
  readonly bereik: string;
}

/** A workbook as any host can give it: plain data, read in one go. Written for the poorest host. */
export interface Werkmap {
  /** A csv has one sheet without a name of its own, and only texts. */
  readonly vorm: 'werkmap' | 'csv';
  readonly bladen: readonly Blad[];
  /** Defined names and what they refer to, such as Uitleg!$B$4. */
  readonly namen: ReadonlyMap<string, string>;
  readonly macros: boolean;
  /** Links to other workbooks; they are never followed. */
  readonly koppelingen: boolean;
}

/** 1 is A, 27 is AA. */
export function kolomletters(kolom: number): string {
  let letters = '';
  for (let rest = kolom; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a place within its sheet, as the user reads it; null when it is no single cell. */
export const a1 = ({ rij, kolom }: Plek): string | null =>
  rij === null || kolom === null ? null : `${kolomletters(kolom)}${rij}`;

/** The value in one cell of a sheet; null when nothing is there. */
export function waardeOp(blad: Blad, rij: number, kolom: number): Celwaarde {
  const gevonden = blad.rijen.find((r) => r.nummer === rij);
  const plaats = gevonden?.kolommen.indexOf(kolom) ?? -1;
  return gevonden?.waarden[plaats] ?? null;
}

export const isFout = (waarde: Celwaarde | undefined): waarde is Celfout =>
  typeof waarde === 'object' && waarde !== null && 'fout' in waarde;
export const isDag = (waarde: Celwaarde | undefined): waarde is Celdag =>
  typeof waarde === 'object' && waarde !== null && 'dag' in waarde;
export const isTijd = (waarde: Celwaarde | undefined): waarde is Celtijd =>
  typeof waarde === 'object' && waarde !== null && 'tijd' in waarde;
