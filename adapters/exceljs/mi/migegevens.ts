import type ExcelJS from 'exceljs';
import { INDICATOREN, type Mi, type Mirij, type Mitekstrij, tekstrijen } from '../../../src';
import { kopstijl, letter, zetAfdruk } from '../stijl';
import { MIGEGEVENS } from './bladnamen';
import { GEMIDDELDE, GETAL, zetGebruikerstekst } from './opmaak';

/** The columns of the table MI; their names are a contract, and in lower case the keys of the JSON. */
const KOLOMMEN = [
  { naam: 'Kwartaal', breedte: 11 },
  { naam: 'Aanbieder', breedte: 22 },
  { naam: 'Gemeente', breedte: 18 },
  { naam: 'Perceel', breedte: 38 },
  { naam: 'Indicator', breedte: 11 },
  { naam: 'Uitsplitsing', breedte: 13 },
  { naam: 'Waarde', breedte: 10 },
  { naam: 'Teller', breedte: 10 },
  { naam: 'Noemer', breedte: 10 },
  { naam: 'Herkomst', breedte: 13 },
] as const;

/** The columns Waarde, Teller and Noemer. */
const WAARDE = 7;
const GETALLEN = [WAARDE, 8, 9];
/** Thousands of rows: small, so that printing them takes half the paper. */
const SCHAAL = 60;

const GEMIDDELD = new Set<string>(INDICATOREN.filter((i) => i.noemer !== undefined).map((i) => i.code));

type Gegevens = Pick<Mi, 'rijen' | 'toelichtingen' | 'aanbieders'>;

/** The machine-readable half: one table, a row per kwartaal, aanbieder, gemeente, perceel and line. */
export function zetMigegevens(werkmap: ExcelJS.Workbook, mi: Gegevens): void {
  const rijen = [...mi.rijen, ...tekstrijen(mi.toelichtingen, mi.aanbieders)];
  const blad = werkmap.addWorksheet(MIGEGEVENS, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
  });
  KOLOMMEN.forEach(({ breedte }, k) => {
    blad.getColumn(k + 1).width = breedte;
    blad.getColumn(k + 1).style = { font: letter() };
  });
  blad.addTable({
    name: 'MI',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: KOLOMMEN.map(({ naam }) => ({ name: naam, filterButton: true })),
    // A table without any row is no table to Excel.
    rows: rijen.length === 0 ? [KOLOMMEN.map(() => null)] : rijen.map(waarden),
  });
  KOLOMMEN.forEach((_, k) => (blad.getCell(1, k + 1).style = kopstijl(true)));
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
