import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { leesBestand } from '../../../../adapters/bestand';
import { type Bereik, type Grafiek, metGrafieken } from '../../../../adapters/exceljs/grafiek';
import { naarBytes } from '../../../../adapters/exceljs/schrijf';
import { dag } from '../../../../src';
import { alle, boom, enige } from './boom';
import { type Pakket, pakket } from './pakket';
import { schemafouten } from './schema';

const NAAM = `Z-route & 'taal' <"1">`;

/** A sheet with a table of two series over three quarters, of which one is unknown; its name is as awkward as can be. */
function voorbeeld(): {
  readonly werkmap: ExcelJS.Workbook;
  readonly grafiek: Grafiek;
  readonly cijfers: ExcelJS.Worksheet;
} {
  const werkmap = new ExcelJS.Workbook();
  werkmap.addWorksheet('Leeg');
  const cijfers = werkmap.addWorksheet(NAAM);
  cijfers.addRows([
    ['', 'K1', 'K2 & K3', 'K4'],
    ['Arnhem <1>', 3, null, 0],
    ["'s-Gravenhage", 12.5, 2, 1],
  ]);
  cijfers.getCell('B3').numFmt = '0.0';
  const rij = (nummer: number, kolom: number, totKolom: number): Bereik => ({
    blad: cijfers,
    rij: nummer,
    kolom,
    totRij: nummer,
    totKolom,
  });
  const grafiek: Grafiek = {
    blad: cijfers,
    vak: { rij: 5, kolom: 2, totRij: 14, totKolom: 6 },
    soort: 'lijn',
    titel: 'Verloop & <meer>\u0001',
    omschrijving: 'Arnhem "3", onbekend, 0',
    categorieen: rij(1, 2, 4),
    reeksen: [2, 3].map((r) => ({ naam: rij(r, 1, 1), waarden: rij(r, 2, 4), kleur: 'FF154273' })),
    eenheid: 'personen',
  };
  return { werkmap, grafiek, cijfers };
}

const maak = async (werkmap: ExcelJS.Workbook, grafieken: readonly Grafiek[]): Promise<Pakket> =>
  pakket(await naarBytes(werkmap, dag('2025-10-01'), undefined, metGrafieken(grafieken)));

describe('a chart', () => {
  let uit: Pakket;
  let xml: ReturnType<typeof boom>;
  beforeAll(async () => {
    const { werkmap, grafiek } = voorbeeld();
    uit = await maak(werkmap, [grafiek]);
    [{ grafiek: xml } = { grafiek: boom('<leeg/>') }] = uit.grafieken(NAAM);
  });

  test('points at its cells, with what stands in them', () => {
    const sheet = `'Z-route & ''taal'' <"1">'!`;
    expect(alle(xml, 'c:f').map(({ tekst }) => tekst)).toEqual([
      `${sheet}$A$2`,
      `${sheet}$B$1:$D$1`,
      `${sheet}$B$2:$D$2`,
      `${sheet}$A$3`,
      `${sheet}$B$1:$D$1`,
      `${sheet}$B$3:$D$3`,
    ]);
    const punten = alle(xml, 'c:ser').map((reeks) =>
      alle(enige(reeks, 'c:numCache'), 'c:pt').map((p) => [p.attributen.idx, enige(p, 'c:v').tekst]),
    );
    expect(alle(xml, 'c:strCache').map((c) => alle(c, 'c:v').map((v) => v.tekst))).toEqual([
      ['Arnhem <1>'],
      ['K1', 'K2 & K3', 'K4'],
      ["'s-Gravenhage"],
      ['K1', 'K2 & K3', 'K4'],
    ]);
    // 0 is a point; unknown is none, and stays a gap.
    expect(punten).toEqual([
      [
        ['0', '3'],
        ['2', '0'],
      ],
      [
        ['0', '12.5'],
        ['1', '2'],
        ['2', '1'],
      ],
    ]);
    expect(enige(xml, 'c:dispBlanksAs').attributen.val).toBe('gap');
    expect(alle(xml, 'c:numCache').map((c) => enige(c, 'c:ptCount').attributen.val)).toEqual(['3', '3']);
  });

  test('has a label at every point, as its cell shows it', () => {
    const formaten = alle(xml, 'c:numCache').map((c) => alle(c, 'c:pt').map((p) => p.attributen.formatCode));
    expect(formaten).toEqual([
      ['General', 'General'],
      ['0.0', 'General', 'General'],
    ]);
    for (const labels of alle(xml, 'c:dLbls')) {
      expect(enige(labels, 'c:showVal').attributen.val).toBe('1');
      expect(enige(labels, 'c:numFmt').attributen.sourceLinked).toBe('1');
    }
  });

  test('tells its series apart without colour', async () => {
    expect(alle(xml, 'c:symbol').map((s) => s.attributen.val)).toEqual(['circle', 'square']);
    // Without this Excel bends the line through values that nobody measured.
    expect(alle(xml, 'c:smooth').map((g) => g.attributen.val)).toEqual(['0', '0']);
    const strepen = alle(xml, 'c:ser').map((s) => s.kinderen.find((k) => k.naam === 'c:spPr'));
    expect(strepen.map((s) => s && enige(s, 'a:prstDash').attributen.val)).toEqual(['solid', 'dash']);
    const { werkmap, grafiek } = voorbeeld();
    const kolommen = (await maak(werkmap, [{ ...grafiek, soort: 'kolom' }])).grafieken(NAAM)[0]?.grafiek;
    expect(kolommen && alle(kolommen, 'a:pattFill').map((p) => p.attributen.prst)).toEqual(['wdUpDiag']);
    expect(kolommen && alle(kolommen, 'c:barDir').map((p) => p.attributen.val)).toEqual(['col']);
  });

  test('says in words what it shows, and covers its cells', () => {
    const [{ anker } = { anker: xml }] = uit.grafieken(NAAM);
    expect(enige(anker, 'xdr:cNvPr').attributen).toEqual({
      id: '2',
      name: 'Grafiek 1',
      descr: 'Arnhem "3", onbekend, 0',
      title: 'Verloop & <meer>',
    });
    const hoek = (naam: string) => enige(anker, naam).kinderen.map(({ tekst }) => Number(tekst));
    // From B5 to where F14 ends: counted from 0.
    expect([hoek('xdr:from'), hoek('xdr:to')]).toEqual([
      [1, 0, 4, 0],
      [6, 0, 14, 0],
    ]);
    expect(enige(enige(xml, 'c:catAx'), 'c:crossAx').attributen.val).toBe(
      enige(xml, 'c:valAx').kinderen[0]?.attributen.val,
    );
  });

  test.each(['lijn', 'kolom'] as const)('of the kind %s is valid', async (soort) => {
    const { werkmap, grafiek } = voorbeeld();
    const { eenheid: _, ...zonderEenheid } = grafiek;
    const varianten = [
      { ...grafiek, soort },
      { ...zonderEenheid, soort, reeksen: grafiek.reeksen.slice(0, 1) },
    ];
    const delen = await maak(werkmap, varianten);
    const [met, zonder] = delen.grafieken(NAAM).map((g) => g.grafiek);
    expect(met && schemafouten(met)).toEqual([]);
    expect(zonder && schemafouten(zonder)).toEqual([]);
    // A line takes its labels above, columns at their end: other places Excel finds invalid, and the schema does not.
    const plek = soort === 'lijn' ? 't' : 'outEnd';
    expect(met && alle(met, 'c:dLblPos').map((p) => p.attributen.val)).toEqual([plek, plek]);
    // One series needs no legend, and an axis without a unit is not drawn.
    expect([met, zonder].map((g) => g && alle(g, 'c:legend').length)).toEqual([1, 0]);
    expect([met, zonder].map((g) => g && enige(enige(g, 'c:valAx'), 'c:delete').attributen.val)).toEqual([
      '0',
      '1',
    ]);
  });
});

test('an axis of small numbers of persons has no halves', async () => {
  const eenheid = async (hoogste: number): Promise<string | undefined> => {
    const { werkmap, grafiek, cijfers } = voorbeeld();
    cijfers.getCell('B3').value = hoogste;
    const [eerste] = (await maak(werkmap, [grafiek])).grafieken(NAAM);
    return eerste && alle(eerste.grafiek, 'c:majorUnit')[0]?.attributen.val;
  };
  expect(await eenheid(10)).toBe('1');
  expect(await eenheid(11)).toBeUndefined();
});

test('charts stand beside the tables and links of a sheet, on as many sheets as there are', async () => {
  const { werkmap, grafiek, cijfers } = voorbeeld();
  cijfers.addTable({
    name: 'T',
    ref: 'H1',
    headerRow: true,
    columns: [{ name: 'Kop' }],
    rows: [['x']],
  });
  cijfers.getCell('A20').value = { text: 'link', hyperlink: 'https://voorbeeld.nl' };
  const tweede = werkmap.addWorksheet('Tweede');
  const uit = await maak(werkmap, [grafiek, { ...grafiek, blad: tweede }, { ...grafiek, soort: 'kolom' }]);
  expect(uit.grafieken(NAAM).map((g) => g.deel)).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
  expect(uit.grafieken('Tweede').map((g) => g.deel)).toEqual(['xl/charts/chart3.xml']);
  const blad = boom(uit.delen.get(uit.blad(NAAM)) ?? '');
  expect(schemafouten(blad)).toEqual([]);
  expect(blad.kinderen.slice(-2).map((k) => k.naam)).toEqual(['drawing', 'tableParts']);
  expect([...uit.relaties(uit.blad(NAAM)).values()].sort()).toEqual([
    'xl/drawings/drawing1.xml',
    'xl/tables/table1.xml',
  ]);
});

test('other readers open the workbook, and find the cells as they were', async () => {
  const { werkmap, grafiek } = voorbeeld();
  const bytes = await naarBytes(werkmap, dag('2025-10-01'), undefined, metGrafieken([grafiek]));
  expect(read(bytes).Sheets[NAAM]?.B3?.v).toBe(12.5);
  expect(leesBestand(bytes, 'uit.xlsx').bladen.map((b) => b.naam)).toEqual(['Leeg', NAAM]);
  const exceljs = new ExcelJS.Workbook();
  await exceljs.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(exceljs.getWorksheet(NAAM)?.getCell('B3').value).toBe(12.5);
});

test('a workbook without charts stays as it is', async () => {
  const { werkmap } = voorbeeld();
  const zonder = await naarBytes(werkmap, dag('2025-10-01'));
  const met = await naarBytes(werkmap, dag('2025-10-01'), undefined, metGrafieken([]));
  expect(Buffer.compare(Buffer.from(zonder), Buffer.from(met))).toBe(0);
});

test.each([
  ['of its own on the sheet', NAAM, 'has a drawing already'],
  ['on another sheet', 'Leeg', 'xl/drawings/drawing1.xml is in the package already'],
])('a workbook with a picture %s is refused: one of the two would be lost', async (_, naam, fout) => {
  const { werkmap, grafiek } = voorbeeld();
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const plaatje = werkmap.addImage({ base64: png, extension: 'png' });
  werkmap.getWorksheet(naam)?.addImage(plaatje, 'A20:B21');
  await expect(maak(werkmap, [grafiek])).rejects.toThrow(fout);
});

describe('the check by the schema', () => {
  test.each([
    ['an element in the wrong place', '<c:pt idx="0"><c:v>1</c:v><c:v>2</c:v></c:pt>'],
    [
      'an order that the schema does not have',
      '<c:scaling><c:min val="0"/><c:orientation val="minMax"/></c:scaling>',
    ],
    ['an attribute that is missing', '<c:symbol/>'],
    ['a value that is not in the list', '<c:symbol val="cirkel"/>'],
    ['an attribute that nobody knows', '<c:symbol val="circle" kleur="rood"/>'],
    ['an element that nobody knows', '<c:onbekend><c:v/></c:onbekend>'],
  ])('finds %s', (_, deel) => {
    const knoop = boom(deel.replace(/^<c:\w+/, '$& xmlns:c="urn:c"'));
    expect(schemafouten(knoop)).not.toEqual([]);
  });
});
