import type ExcelJS from 'exceljs';
import { aantalRegels, KLEUR, letter, regelhoogte, TEKSTNOTATIE } from '../stijl';

/** Whole numbers, and one decimal for means; in the reader's own notation, a little free of the line behind them. */
export const GETAL = '#,##0_)';
export const GEMIDDELDE = '#,##0.0_)';
/** A figure of which not every traject could be judged says so itself, also in print. */
export const metSter = (notatie: string): string => notatie.replace('_)', '"*"');

/** Stands before a figure that was delivered otherwise before: seen without colour, and in print. */
export const GEWIJZIGD = '†';
export const metKruis = (notatie: string): string => `"${GEWIJZIGD} "${notatie}`;

/** The ground of what is not known: hatched, so that it shows without colour. */
export const ONBEKEND: ExcelJS.Fill = {
  type: 'pattern',
  pattern: 'lightUp',
  fgColor: { argb: 'FF9AA8B5' },
  bgColor: { argb: KLEUR.wit },
};

/** A text of a user: a text cell, that stays one when it is edited and begins like a formula. */
export function zetGebruikerstekst(cel: ExcelJS.Cell, tekst: string): void {
  cel.value = tekst;
  cel.numFmt = TEKSTNOTATIE;
}

/** A heading of a part of a sheet. */
export function zetDeelkop(blad: ExcelJS.Worksheet, rij: number, tekst: string, totKolom: number): void {
  const cel = blad.getCell(rij, 1);
  cel.value = tekst;
  const onder = { style: 'medium', color: { argb: KLEUR.donker } } as const;
  for (let kolom = 1; kolom <= totKolom; kolom += 1) {
    blad.getCell(rij, kolom).style = {
      font: letter({ size: 12, bold: true, color: { argb: KLEUR.donker } }),
      border: { bottom: onder },
      alignment: { vertical: 'bottom' },
    };
  }
  blad.getRow(rij).height = 20;
}

/** A sentence over several columns, wrapped, with the height that it needs. */
export function zetZin(
  blad: ExcelJS.Worksheet,
  rij: number,
  tekst: string,
  kolommen: readonly [van: number, tot: number],
  stijl: Partial<ExcelJS.Style> = {},
): void {
  const [van, tot] = kolommen;
  if (tot > van) blad.mergeCells(rij, van, rij, tot);
  const cel = blad.getCell(rij, van);
  cel.value = tekst;
  cel.style = {
    font: letter(),
    ...stijl,
    alignment: { vertical: 'top', wrapText: true, ...stijl.alignment },
  };
  let breedte = 0;
  for (let kolom = van; kolom <= tot; kolom += 1) breedte += blad.getColumn(kolom).width ?? 9;
  const grootte = cel.font.size ?? 10;
  const regels = aantalRegels(tekst, (breedte * 10) / grootte);
  const hoogte = (regelhoogte(regels) * grootte) / 10;
  blad.getRow(rij).height = Math.max(hoogte, blad.getRow(rij).height ?? 0);
}
