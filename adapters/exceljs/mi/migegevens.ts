import type ExcelJS from 'exceljs';
import {
  INDICATOREN,
  kolomletters,
  type Mi,
  MIKOLOMMEN,
  type Mirij,
  MITABEL,
  type Mitekstrij,
  tekstrijen,
} from '../../../src';
import { kopstijl, letter, zetAfdruk } from '../stijl';
import { MIGEGEVENS } from './bladnamen';
import { GEMIDDELDE, GETAL, zetGebruikerstekst } from './opmaak';

const BREEDTES: Readonly<Record<(typeof MIKOLOMMEN)[number], number>> = {
  Kwartaal: 11,
  Aanbieder: 22,
  Gemeente: 18,
  Perceel: 38,
  Indicator: 11,
  Uitsplitsing: 13,
  Waarde: 10,
  Teller: 10,
  Noemer: 10,
  Herkomst: 13,
};

/** The columns Waarde, Teller and Noemer. */
const WAARDE = 7;
const GETALLEN = [WAARDE, 8, 9];
/** Thousands of rows: as small as can still be read on paper. */
const SCHAAL = 70;

const GEMIDDELD = new Set<string>(INDICATOREN.filter((i) => i.noemer !== undefined).map((i) => i.code));

type Gegevens = Pick<Mi, 'kwartaal' | 'rijen' | 'toelichtingen' | 'aanbieders'>;

/** The machine-readable half: one table, a row per kwartaal, aanbieder, gemeente, perceel and line. */
export function zetMigegevens(werkmap: ExcelJS.Workbook, mi: Gegevens): void {
  const rijen = [...mi.rijen, ...tekstrijen(mi.toelichtingen, mi.aanbieders)];
  const blad = werkmap.addWorksheet(MIGEGEVENS, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
  });
  MIKOLOMMEN.forEach((naam, k) => {
    blad.getColumn(k + 1).width = BREEDTES[naam];
    blad.getColumn(k + 1).style = { font: letter() };
  });
  blad.addTable({
    name: MITABEL,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: MIKOLOMMEN.map((name) => ({ name, filterButton: true })),
    // A table without any row is no table to Excel.
    rows: rijen.length === 0 ? [MIKOLOMMEN.map(() => null)] : rijen.map(waarden),
  });
  MIKOLOMMEN.forEach((_, k) => (blad.getCell(1, k + 1).style = kopstijl(true)));
  for (const kolom of GETALLEN) blad.getCell(1, kolom).alignment = { horizontal: 'right', vertical: 'top' };
  rijen.forEach((rij, i) => {
    zetGebruikerstekst(blad.getCell(i + 2, 2), rij.aanbieder);
    zetGebruikerstekst(blad.getCell(i + 2, 3), rij.gemeente);
    if (typeof rij.waarde === 'string') {
      zetGebruikerstekst(blad.getCell(i + 2, WAARDE), rij.waarde);
      return;
    }
    for (const kolom of GETALLEN) blad.getCell(i + 2, kolom).numFmt = GETAL;
    if (GEMIDDELD.has(rij.indicator)) blad.getCell(i + 2, WAARDE).numFmt = GEMIDDELDE;
  });
  zetAfdruk(blad, '1:1');
  Object.assign(blad.pageSetup, { fitToPage: false, scale: SCHAAL });
  zetAfdrukbereik(blad, mi);
}

/**
 * On paper only the quarter itself: the table is for other programs, and all four quarters would be four times the
 * paper. What paper has of the earlier ones, and the texts of MI-17, are the perceel sheets.
 */
function zetAfdrukbereik(blad: ExcelJS.Worksheet, { rijen, kwartaal }: Gegevens): void {
  const kwartalen = rijen.map((rij) => rij.kwartaal);
  const [van, tot] = [kwartalen.indexOf(kwartaal), kwartalen.lastIndexOf(kwartaal)];
  if (van < 0) return;
  const laatste = kolomletters(MIKOLOMMEN.length);
  // ExcelJS makes the columns absolute and leaves the rows: a range that shifts is no print area.
  blad.pageSetup.printArea = `A$${van + 2}:${laatste}$${tot + 2}`;
  blad.headerFooter.oddFooter = `&L&8&A, afgedrukt: ${kwartaal}&R&8Pagina &P van &N`;
}

const waarden = (r: Mirij | Mitekstrij): (string | number | null)[] => [
  r.kwartaal,
  r.aanbieder,
  r.gemeente,
  r.perceel,
  r.indicator,
  r.uitsplitsing === '' ? null : r.uitsplitsing,
  r.waarde,
  r.teller,
  r.noemer,
  r.herkomst,
];
