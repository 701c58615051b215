import type ExcelJS from 'exceljs';
import { a1, type Dag, excelserieel, type Plek } from '../../src';
import {
  aantalRegels,
  DATUMNOTATIE,
  KLEUR,
  kopstijl,
  letter,
  RAND,
  regelhoogte,
  zetAfdruk,
  zetTitel,
} from './stijl';

/** The row of the headings; the first row of data is the one below it. */
export const KOPRIJ = 4;

export interface Tabelkolom {
  readonly kop: string;
  readonly breedte: number;
}

/** A text, a count (0 shows as a dash), a link, or a day. */
export type Celinhoud =
  string | number | { readonly text: string; readonly hyperlink: string } | { readonly dag: Dag };

function tekstVan(inhoud: Celinhoud): string {
  if (typeof inhoud !== 'object') return String(inhoud);
  return 'dag' in inhoud ? 'dd-mm-jjjj' : inhoud.text;
}

/** The address of a cell as a link to it in its own file; without a path to that file only the address. */
export function celverwijzing(plek: Plek, pad: string | undefined): Celinhoud {
  const cel = a1(plek);
  if (pad === undefined || plek.blad === null) return cel ?? '';
  const blad = encodeURIComponent(`'${plek.blad.replaceAll("'", "''")}'`).replaceAll('!', '%21');
  return { text: cel ?? 'blad', hyperlink: `${pad}#${blad}!${cel ?? 'A1'}` };
}

/** A new sheet with a title, for a table at KOPRIJ: its headings stay in sight, and stand on every page. */
export function beginTabelblad(
  werkmap: ExcelJS.Workbook,
  naam: string,
  titel: string,
  uitleg: string,
  kolommen: readonly Tabelkolom[],
): ExcelJS.Worksheet {
  const blad = werkmap.addWorksheet(naam, {
    views: [{ state: 'frozen', ySplit: KOPRIJ, showGridLines: false }],
  });
  kolommen.forEach(({ breedte }, k) => (blad.getColumn(k + 1).width = breedte));
  zetTitel(blad, titel, uitleg);
  zetAfdruk(blad, `${KOPRIJ}:${KOPRIJ}`);
  return blad;
}

/** A sheet with a title and one filterable table below it. */
export function zetTabel(
  werkmap: ExcelJS.Workbook,
  naam: string,
  titel: string,
  uitleg: string,
  kolommen: readonly Tabelkolom[],
  rijen: readonly (readonly Celinhoud[])[],
): ExcelJS.Worksheet {
  const blad = beginTabelblad(werkmap, naam, titel, uitleg, kolommen);
  kolommen.forEach(({ kop }, k) => {
    const cel = blad.getCell(KOPRIJ, k + 1);
    cel.value = kop;
    cel.style = kopstijl(true);
  });
  rijen.forEach((rij, r) => {
    const regels = rij.map((inhoud, k) => aantalRegels(tekstVan(inhoud), kolommen[k]?.breedte ?? 0));
    // A written workbook has no heights of its own: without one, a text that breaks is cut off.
    blad.getRow(KOPRIJ + 1 + r).height = regelhoogte(Math.max(...regels));
    rij.forEach((inhoud, k) => {
      const cel = blad.getCell(KOPRIJ + 1 + r, k + 1);
      const isLink = typeof inhoud === 'object' && 'hyperlink' in inhoud;
      const isDag = typeof inhoud === 'object' && 'dag' in inhoud;
      cel.value = isLink ? { ...inhoud } : isDag ? excelserieel(inhoud.dag) : inhoud;
      cel.style = {
        font: letter(isLink ? { color: { argb: KLEUR.donker }, underline: true } : {}),
        alignment: { vertical: 'top', wrapText: true, ...(isDag && { horizontal: 'left' }) },
        border: RAND,
        ...(isDag && { numFmt: DATUMNOTATIE }),
        ...(typeof inhoud === 'number' ? { numFmt: '0;-0;"–"' } : {}),
      };
    });
  });
  if (rijen.length > 0) {
    blad.autoFilter = {
      from: { row: KOPRIJ, column: 1 },
      to: { row: KOPRIJ + rijen.length, column: kolommen.length },
    };
  }
  return blad;
}
