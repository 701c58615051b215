import type ExcelJS from 'exceljs';
import type { Mi, Miwaarde, Perceeloverzicht } from '../../../src';
import { KLEUR, kopstijl, letter, RAND } from '../stijl';
import { GEMIDDELDE, GETAL, metSter, ONBEKEND } from './opmaak';

/** A perceel; of the region also who delivered nothing of it for the quarter: a line that falls by that must say so. */
export interface Grafiekperceel extends Perceeloverzicht {
  readonly ontbreekt?: readonly string[];
}

/** What charts show of the managementinformatie, of one delivery or of the region. */
export interface Grafiekmi extends Pick<Mi, 'kwartaal' | 'kwartalen' | 'peildatum' | 'gemeenten'> {
  readonly percelen: readonly Grafiekperceel[];
}

/** The columns of the sheet with charts: equal, so that any number of charts divides them. */
export const KOLOMMEN = 12;
export const KOLOMBREEDTE = 11.5;

const RIJHOOGTE = 15;

/** Charts hang on cells: rows of one height, in points, are the same pages in every program. */
export function zetRijhoogten(blad: ExcelJS.Worksheet, vanaf: number): void {
  for (let rij = vanaf; rij <= blad.rowCount; rij += 1) blad.getRow(rij).height ??= RIJHOOGTE;
}

/** A cell of the tables under the charts; over several columns when that is more than one. */
export function zetTekst(
  blad: ExcelJS.Worksheet,
  rij: number,
  [kolom, totKolom]: readonly [van: number, tot: number],
  tekst: string,
  hoe: 'kop' | 'getalkop' | 'gewoon',
): ExcelJS.Cell {
  if (totKolom > kolom) blad.mergeCells(rij, kolom, rij, totKolom);
  const cel = blad.getCell(rij, kolom);
  cel.value = tekst;
  const stijl = hoe === 'gewoon' ? { font: letter(), border: RAND } : kopstijl(true);
  const horizontal = hoe === 'getalkop' ? 'right' : 'left';
  cel.style = { ...stijl, alignment: { vertical: 'top', horizontal, wrapText: true } };
  return cel;
}

/** A figure as it stands under a chart, which takes its label from here. */
export function zetCijfer(cel: ExcelJS.Cell, gevonden: Miwaarde | undefined, decimalen: 0 | 1): void {
  const notatie = decimalen === 1 ? GEMIDDELDE : GETAL;
  cel.value = gevonden?.waarde ?? null;
  cel.style = {
    font: letter(gevonden?.waarde === 0 ? { color: { argb: KLEUR.gedempt } } : {}),
    border: RAND,
    numFmt: (gevonden?.onvolledig ?? 0) > 0 ? metSter(notatie) : notatie,
    alignment: { horizontal: 'right', vertical: 'top' },
    ...(gevonden?.herkomst === 'onbekend' && { fill: ONBEKEND }),
  };
}
