/** @jest-environment-options {"globalsCleanup": "off"} */
import ExcelJS from 'exceljs';
import { leesBestand } from '../../adapters/bestand';
import { geheugenWerkmap } from '../../adapters/memory';
import { officeWerkmap } from '../../adapters/office';
import { maakWerkmap } from '../../adapters/exceljs/werkmap';
import { type Blad, dag, type OpenWerkmap, type Werkmap, waardeOp } from '../../src';
import { CONTRACT } from '../../taskpane/zelftest/contract';
import type { Proef } from '../../taskpane/zelftest/proef';
import { VOORBEELD } from '../../taskpane/zelftest/voorbeeld';
import { startExcel } from '../excel-host/host';
import { openWorkbook } from '../excel-host/model/open';

async function viaExceljs(): Promise<Werkmap> {
  const boek = new ExcelJS.Workbook();
  boek.addWorksheet('Uitleg').getCell('B2').value = 1;
  boek.definedNames.add('Uitleg!$B$2', 'Sjabloonversie');
  const blad = boek.addWorksheet('Contact');
  blad.addTable({
    name: 'Contact',
    ref: 'A4',
    columns: [{ name: 'Datum' }, { name: 'Uren' }, { name: 'Ja' }],
    rows: [
      [new Date(Date.UTC(2025, 2, 1)), null, true],
      [null, 2.5, { error: '#N/A' }],
      [null, null, null],
      ['2025', { formula: '45716+1', result: 45717 }, null],
      [new Date(Date.UTC(2025, 2, 1, 9, 30)), 1.125, null],
    ],
  });
  blad.getCell('A9').numFmt = 'd-m-yyyy h:mm';
  blad.getCell('B9').numFmt = '[h]:mm';
  blad.getCell('A5').numFmt = 'dd-mm-yyyy';
  blad.getRow(6).hidden = true;
  boek.addWorksheet('Lijsten', { state: 'hidden' }).getCell('A1').value = 'Ja';
  boek.addWorksheet('Leeg');
  return leesBestand(new Uint8Array(await boek.xlsx.writeBuffer()), 'voorbeeld.xlsx');
}

const gastheren: Readonly<Record<string, () => Promise<Werkmap>>> = {
  'a file that ExcelJS wrote, through the reader': viaExceljs,
  'a file that holds the same, through the reader': async () =>
    leesBestand(await maakWerkmap(VOORBEELD), 'voorbeeld.xlsx'),
  memory: async () => (await geheugenWerkmap(VOORBEELD).lees()).werkmap,
  'Excel (simulated)': async () => {
    startExcel(openWorkbook(VOORBEELD));
    return (await officeWerkmap.lees()).werkmap;
  },
};

/** Leaves out what says nothing: empty rows, and no formulas. */
const kaal = (werkmap: Werkmap): Werkmap => ({
  ...werkmap,
  bladen: werkmap.bladen.map((blad: Blad) => ({
    ...blad,
    rijen: blad.rijen
      .filter((rij) => rij.kolommen.length > 0)
      .map(({ formules = [], ...rij }) => ({ ...rij, ...(formules.length > 0 && { formules }) })),
  })),
});

describe.each(Object.entries(gastheren))('a workbook from %s', (_, open) => {
  test('is the same plain data', async () => {
    expect(kaal(await open())).toEqual(kaal(VOORBEELD));
  });

  test('gives a value by its place, and null where nothing is', async () => {
    const blad = (await open()).bladen[1] as Blad;
    expect(waardeOp(blad, 5, 1)).toEqual({ dag: dag('2025-03-01') });
    expect(waardeOp(blad, 5, 2)).toBeNull();
    expect(waardeOp(blad, 7, 1)).toBeNull();
  });
});

/** What every host that can change a workbook must do. */
const open: Readonly<Record<string, () => OpenWerkmap>> = {
  memory: () => geheugenWerkmap(VOORBEELD),
  'Excel (simulated)': () => {
    startExcel(openWorkbook(VOORBEELD));
    return officeWerkmap;
  },
};

describe.each(Object.entries(open))('an open workbook in %s', (_, begin) => {
  test.each(CONTRACT)('$naam', ({ doe }) => doe(begin()));
});

describe('the contract tells what a host does otherwise', () => {
  const proef = (naam: RegExp): Proef => CONTRACT.find((p) => naam.test(p.naam)) as Proef;
  const anders = (deel: Partial<OpenWerkmap>): OpenWerkmap => ({ ...geheugenWerkmap(VOORBEELD), ...deel });

  test.each<[RegExp, Partial<OpenWerkmap>, RegExp]>([
    [/^Lezen/, { lees: () => geheugenWerkmap({ ...VOORBEELD, bladen: [] }).lees() }, /de werkmap: verwacht/],
    [
      /^Waarden/,
      { vervang: () => Promise.resolve({ gedaan: [], geweigerd: [] }) },
      /gewijzigd en geweigerd: verwacht \[2,0\], gezien \[0,0\]/,
    ],
    [/^Met rust/, { vervang: () => Promise.resolve({ gedaan: [], geweigerd: [] }) }, /geweigerd: verwacht/],
    [/^Formules/, { zoekFormules: () => Promise.resolve([]) }, /gevonden plekken: verwacht/],
    [/^Onthouden/, { zetAan: () => Promise.resolve() }, /de standen: verwacht .* gezien \[false,false/],
    [/^De bestandsnaam/, { naam: () => Promise.resolve('anders.xlsx') }, /of zij gelijk zijn: verwacht true/],
    [/^Naar een cel/, { toon: () => Promise.resolve() }, /de gekozen cel: verwacht/],
  ])('%s', async (naam, deel, melding) => {
    await expect(proef(naam).doe(anders(deel))).rejects.toThrow(melding);
  });
});
