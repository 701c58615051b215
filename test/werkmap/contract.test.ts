/** @jest-environment-options {"globalsCleanup": "off"} */
import ExcelJS from 'exceljs';
import { leesBestand } from '../../adapters/bestand';
import { geheugenWerkmap } from '../../adapters/memory';
import { officeWerkmap } from '../../adapters/office';
import { type Blad, dag, type OpenWerkmap, type Plek, type Werkmap, waardeOp } from '../../src';
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
        {
          nummer: 9,
          verborgen: false,
          kolommen: [1, 2],
          waarden: [{ dag: dag('2025-03-01') }, { tijd: 1.125 }],
        },
      ],
      tabellen: [{ naam: 'Contact', bereik: 'A4:C9' }],
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

/** What every host that can change a workbook must do. */
const open: Readonly<Record<string, () => OpenWerkmap>> = {
  memory: () => geheugenWerkmap(VERWACHT),
  'Excel (simulated)': () => {
    startExcel(openWorkbook(VERWACHT));
    return officeWerkmap;
  },
};

describe.each(Object.entries(open))('an open workbook in %s', (_, begin) => {
  const jaar: Plek = { blad: 'Contact', rij: 8, kolom: 1 };
  const kop: Plek = { blad: 'Contact', rij: 4, kolom: 2 };
  const vervangingen = [
    { plek: jaar, was: '2025', wordt: { dag: dag('2025-03-04') } },
    { plek: kop, was: 'Uren', wordt: 2.5 },
  ];
  const waarden = async (werkmap: OpenWerkmap): Promise<unknown[]> => {
    const blad = (await werkmap.lees()).werkmap.bladen[1] as Blad;
    return [jaar, kop].map(({ rij, kolom }) => waardeOp(blad, rij ?? 0, kolom ?? 0));
  };

  test('puts values in cells, and puts back what stood there', async () => {
    const werkmap = begin();
    const { gedaan, geweigerd } = await werkmap.vervang(vervangingen);
    expect([gedaan.length, geweigerd]).toEqual([2, []]);
    expect(await waarden(werkmap)).toEqual([{ dag: dag('2025-03-04') }, 2.5]);
    expect((await werkmap.zetTerug(gedaan)).geweigerd).toEqual([]);
    expect(kaal((await werkmap.lees()).werkmap)).toEqual(kaal(VERWACHT));
  });

  test('leaves alone what holds something else, a formula, or is not there', async () => {
    const werkmap = begin();
    const formule: Plek = { blad: 'Contact', rij: 8, kolom: 2 };
    const weg: Plek = { blad: 'Weg', rij: 1, kolom: 1 };
    const { gedaan, geweigerd } = await werkmap.vervang([
      { plek: jaar, was: '2024', wordt: 1 },
      { plek: formule, was: '45717', wordt: 1 },
      { plek: weg, was: '', wordt: 1 },
    ]);
    expect(gedaan).toEqual([]);
    expect(geweigerd.map(({ plek, reden }) => [plek, reden])).toEqual(
      [jaar, formule, weg].map((plek) => [plek, 'gewijzigd']),
    );
    const eenmaal = await werkmap.vervang(vervangingen);
    await werkmap.zetTerug(eenmaal.gedaan);
    expect((await werkmap.zetTerug(eenmaal.gedaan)).geweigerd).toHaveLength(2);
  });

  test('puts in formulas, finds them, and puts back what stood there', async () => {
    const werkmap = begin();
    const leeg: Plek = { blad: 'Contact', rij: 5, kolom: 2 };
    const formule = '=INB.PRIJS("VI8",2)';
    const eerst = await werkmap.vervang([
      { plek: leeg, was: '', formule },
      { plek: kop, was: '', formule },
      { plek: jaar, was: undefined, formule: '=1+1' },
    ]);
    expect(new Set(eerst.gedaan.map(({ plek }) => plek))).toEqual(new Set([leeg, jaar]));
    expect(eerst.geweigerd).toEqual([{ plek: kop, reden: 'gewijzigd' }]);
    expect(await werkmap.zoekFormules('inb.')).toEqual([expect.objectContaining({ plek: leeg, formule })]);
    // A formula is replaced by its own text only.
    const anders = [
      { plek: leeg, was: '=INB.PRIJS("VI8",3)', formule: '=2' },
      { plek: leeg, was: '', formule: '=2' },
    ];
    expect((await werkmap.vervang(anders)).gedaan).toEqual([]);
    const tweede = await werkmap.vervang([{ plek: leeg, was: formule, formule: '=INB.KWARTAAL(A5)' }]);
    expect((await werkmap.zoekFormules('INB')).map((f) => f.formule)).toEqual(['=INB.KWARTAAL(A5)']);
    await werkmap.zetTerug(tweede.gedaan);
    expect((await werkmap.zoekFormules('INB')).map((f) => f.formule)).toEqual([formule]);
    await werkmap.zetTerug(eerst.gedaan);
    expect(await werkmap.zoekFormules('INB')).toEqual([]);
    expect(kaal((await werkmap.lees()).werkmap)).toEqual(kaal(VERWACHT));
  });

  test('keeps for this workbook what is on; off when it was never set', async () => {
    const werkmap = begin();
    const standen = [await werkmap.staatAan('live')];
    for (const aan of [true, false, true]) {
      await werkmap.zetAan('live', aan);
      standen.push(await werkmap.staatAan('live'));
    }
    expect(standen).toEqual([false, true, false, true]);
  });

  test('tells its file name, as reading it does', async () => {
    const werkmap = begin();
    expect(await werkmap.naam()).toBe('registratie-arnhem-40001.xlsx');
    expect((await werkmap.lees()).naam).toBe(await werkmap.naam());
  });

  test('tells which cell is chosen', async () => {
    const werkmap = begin();
    expect(await werkmap.gekozenCel()).toEqual({ blad: 'Uitleg', rij: 1, kolom: 1 });
    await werkmap.toon(jaar);
    expect(await werkmap.gekozenCel()).toEqual(jaar);
  });
});
