import type ExcelJS from 'exceljs';
import { type Instellingen, kolomletters, LIJSTEN, type Lijstnaam, lijstwaarden } from '../../../src';
import { kopstijl, letter, zetAfdruk } from '../stijl';
import { uitLijst } from './inhoud';

const LIJSTENBLAD = 'Lijsten';
const NAMEN: readonly Lijstnaam[] = [
  'Gemeente',
  'Aanbieder',
  'Mijlpaal',
  ...(Object.keys(LIJSTEN) as (keyof typeof LIJSTEN)[]),
];

/** The range of a list on `Lijsten`: a column for each list, values from row 2. */
export function lijstbereik(lijst: Lijstnaam, instellingen: Instellingen): string {
  const kolom = kolomletters(NAMEN.indexOf(lijst) + 1);
  return `${LIJSTENBLAD}!$${kolom}$2:$${kolom}$${Math.max(lijstwaarden(lijst, instellingen).length, 1) + 1}`;
}

/** The code lists, one column each, on a hidden sheet. */
export function voegLijstenToe(werkmap: ExcelJS.Workbook, instellingen: Instellingen): void {
  const blad = werkmap.addWorksheet(LIJSTENBLAD, {
    state: 'hidden',
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  NAMEN.forEach((naam, i) => {
    const waarden = lijstwaarden(naam, instellingen);
    const kop = blad.getCell(1, i + 1);
    kop.value = naam;
    kop.style = kopstijl(false);
    waarden.forEach((waarde, r) => {
      const cel = blad.getCell(r + 2, i + 1);
      cel.value = uitLijst(waarde);
      cel.font = letter();
    });
    blad.getColumn(i + 1).width = Math.max(...[naam, ...waarden].map((w) => w.length)) + 2;
  });
  zetAfdruk(blad, '1:1');
}
