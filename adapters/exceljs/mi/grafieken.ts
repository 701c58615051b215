import type ExcelJS from 'exceljs';
import { dagtekst } from '../../../src';
import type { Grafiek } from '../grafiek';
import { zetAfdruk, zetTitel } from '../stijl';
import { zetAanwezigheidsgrafiek } from './aanwezigheidsgrafiek';
import { type Grafiekmi, KOLOMBREEDTE, KOLOMMEN, zetRijhoogten } from './grafiekraster';
import { zetTrends } from './trendgrafieken';

export const GRAFIEKEN = 'Grafieken';

/** Title and explanation, and an empty row. */
const EERSTE_RIJ = 4;
/** So that a perceel fits on an A4, its figures under it. */
const SCHAAL = 90;

/**
 * The sheet with the charts: a page per perceel with the trend of the key figures, and one with attendance per
 * gemeente. Under them stands what they show, so that the figures can be read and the charts be edited; a sheet that
 * is put in another workbook takes both along. Gives the charts, for naarBytes. Without any perceel there is no sheet.
 */
export function zetGrafieken(werkmap: ExcelJS.Workbook, mi: Grafiekmi): readonly Grafiek[] {
  if (mi.percelen.length === 0) return [];
  const blad = werkmap.addWorksheet(GRAFIEKEN, {
    views: [{ state: 'frozen', ySplit: EERSTE_RIJ - 2, showGridLines: false }],
  });
  for (let kolom = 1; kolom <= KOLOMMEN; kolom += 1) blad.getColumn(kolom).width = KOLOMBREEDTE;
  zetTitel(
    blad,
    `Grafieken ${mi.kwartaal}`,
    `Peildatum ${dagtekst(mi.peildatum)}. De cijfers staan onder de grafieken. Wat onbekend is, staat niet in een grafiek: dat is iets anders dan 0.`,
  );
  const grafieken: Grafiek[] = [];
  let rij = EERSTE_RIJ;
  for (const overzicht of mi.percelen) {
    const trends = zetTrends(blad, rij, mi, overzicht);
    grafieken.push(...trends.grafieken);
    rij = trends.volgende;
    blad.getRow(rij - 1).addPageBreak(0, 0);
  }
  grafieken.push(zetAanwezigheidsgrafiek(blad, rij, mi));
  zetRijhoogten(blad, 2);
  zetAfdruk(blad, `1:${EERSTE_RIJ - 2}`);
  Object.assign(blad.pageSetup, { fitToPage: false, scale: SCHAAL });
  return grafieken;
}
