/** @jest-environment-options {"globalsCleanup": "off"} */
import ExcelJS from 'exceljs';
import { leesBestand } from '../../adapters/bestand';
import { geheugenWerkmap } from '../../adapters/memory';
import { officeWerkmap } from '../../adapters/office';
import { type Blad, dag, type Werkmap, waardeOp } from '../../src';
import { startExcel } from '../excel-host/host';
import { openWorkbook } from '../excel-host/model/open';

/** What every host must give for the same workbook. */
const VERWACHT: Werkmap = {
  vorm: 'werkmap',
  bladen: [
    {
      naam: 'Uitleg',
      verborgen: false,
      rijen: [{ nummer: 2, verborgen: false, kolommen: [2], waarden: [1] }],
      tabellen: [],
    },
    {
      naam: 'Contact',
      verborgen: false,
      rijen: [
        { nummer: 4, verborgen: false, kolommen: [1, 2, 3], waarden: ['Datum', 'Uren', 'Ja'] },
        { nummer: 5, verborgen: false, kolommen: [1, 3], waarden: [{ dag: dag('2025-03-01') }, true] },
        { nummer: 6, verborgen: true, kolommen: [2, 3], waarden: [2.5, { fout: '#N/A' }] },
        { nummer: 8, verborgen: false, kolommen: [1, 2], waarden: ['2025', 45717], formules: [2] },
      ],
      tabellen: [{ naam: 'Contact', bereik: 'A4:C8' }],
    },
    {
      naam: 'Lijsten',
      verborgen: true,
      rijen: [{ nummer: 1, verborgen: false, kolommen: [1], waarden: ['Ja'] }],
      tabellen: [],
    },
    { naam: 'Leeg', verborgen: false, rijen: [], tabellen: [] },
  ],
  namen: new Map([['Sjabloonversie', 'Uitleg!$B$2']]),
  macros: false,
  koppelingen: false,
};

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
    ],
  });
  blad.getCell('A5').numFmt = 'dd-mm-yyyy';
  blad.getRow(6).hidden = true;
  boek.addWorksheet('Lijsten', { state: 'hidden' }).getCell('A1').value = 'Ja';
  boek.addWorksheet('Leeg');
  return leesBestand(new Uint8Array(await boek.xlsx.writeBuffer()), 'voorbeeld.xlsx');
}

const gastheren: Readonly<Record<string, () => Promise<Werkmap>>> = {
  'a file that ExcelJS wrote, through the reader': viaExceljs,
  memory: async () => (await geheugenWerkmap(VERWACHT).lees()).werkmap,
  'Excel (simulated)': async () => {
    startExcel(openWorkbook(VERWACHT));
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
    expect(kaal(await open())).toEqual(kaal(VERWACHT));
  });

  test('gives a value by its place, and null where nothing is', async () => {
    const blad = (await open()).bladen[1] as Blad;
    expect(waardeOp(blad, 5, 1)).toEqual({ dag: dag('2025-03-01') });
    expect(waardeOp(blad, 5, 2)).toBeNull();
    expect(waardeOp(blad, 7, 1)).toBeNull();
  });
});
