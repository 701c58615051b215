import Ajv from 'ajv';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { leesBestand } from '../../adapters/bestand';
import { leesMilevering, waardeOp, type Werkmap } from '../../src';
import { inburgering } from '../hulp/cli';

const REGISTRATIES = join('voorbeelden', 'registraties');
let basis: string;
let map: string;
const levering = (aanbieder: string, kwartaal = '2025-K3'): string =>
  join(basis, kwartaal, `${aanbieder}.xlsx`);
const pad = (naam: string): string => join(map, naam);
const lees = (naam: string): Werkmap => leesBestand(readFileSync(pad(naam)), naam);
const teksten = (werkmap: Werkmap, blad: string): string[] =>
  (werkmap.bladen.find((b) => b.naam === blad)?.rijen ?? []).map((rij) => rij.waarden.join(' '));

beforeAll(async () => {
  basis = mkdtempSync(join(tmpdir(), 'inburgering-leveringen-'));
  for (const [kwartaal, peildatum] of [
    ['2025-K2', '2025-07-08'],
    ['2025-K3', '2025-10-08'],
  ] as const) {
    mkdirSync(join(basis, kwartaal));
    for (const aanbieder of ['newbees', 'sagenn', 'scalabor']) {
      await inburgering(
        ...['mi', join(REGISTRATIES, aanbieder), '--kwartaal', kwartaal, '--peildatum', peildatum],
        ...['--uit', levering(aanbieder, kwartaal)],
      );
    }
  }
});
afterAll(() => rmSync(basis, { recursive: true, force: true }));
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'inburgering-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

test('three aanbieders become one workbook, with who delivered and when', async () => {
  writeFileSync(
    pad('lijst.csv'),
    'Aanbieder;Ontvangen op\nSagenn;15-10-2025\nScalabor;20-10-2025\nNewBees;19-10-2025\n',
  );
  const { code, uit, fout } = await inburgering(
    ...['mi', 'samenvoegen', join(basis, '2025-K3'), '--uit', pad('regio.xlsx')],
    ...['--ontvangen', pad('lijst.csv')],
  );
  expect({ code, fout }).toEqual({ code: 0, fout: '' });
  expect(uit).toContain(`Bestand 2: ${levering('sagenn')}: Sagènn, 2025-K3, verwerkt\n`);
  expect(uit).toContain('Let op: Na 19-10-2025 ontvangen: Scalabor.\n');
  expect(uit).toContain(
    'Let op: Niet geleverd voor 2025-K3: Echt Nederlands, Nederlands de Baas en Taalgericht 2.0.',
  );
  expect(uit).toMatch(/Managementinformatie 2025-K3 van de regio geschreven naar .*regio\.xlsx\n$/);
  const werkmap = lees('regio.xlsx');
  expect(werkmap.bladen.map((b) => b.naam)).toEqual([
    ...['Overzicht', 'Z-route taal', 'B1-route taal', 'Z-route participatie', 'B1-route participatie', 'MAP'],
    ...['Grafieken', 'MI-gegevens', 'Wijzigingen', 'Definities', 'Herkomst'],
  ]);
  expect(teksten(werkmap, 'Overzicht')).toEqual(
    expect.arrayContaining([
      'NewBees geleverd geleverd 1 08-10-2025 19-10-2025 Geleverd, op tijd',
      'Sagènn geleverd geleverd geleverd 2 08-10-2025 15-10-2025 Geleverd, op tijd',
      'Scalabor geleverd geleverd 3 08-10-2025 20-10-2025 Geleverd, te laat',
      'Taalgericht 2.0 ontbreekt ontbreekt Niet geleverd',
    ]),
  );
  expect(teksten(werkmap, 'Z-route taal')[2]).toBe(
    'Niet geleverd voor 2025-K3, dus niet in die totalen: Echt Nederlands, Nederlands de Baas, Taalgericht 2.0 Sagènn',
  );
  expect(teksten(werkmap, 'Wijzigingen').at(-1)).toBe('Geen.');
  // No file names.
  const alles = Object.values(unzipSync(readFileSync(pad('regio.xlsx')))).map((deel) => strFromU8(deel));
  expect(alles.some((deel) => deel.includes('sagenn.xlsx') || deel.includes('inburgering-'))).toBe(false);
});

test('prints on A4, landscape, with repeated headings, and a page never ends within a block', async () => {
  await inburgering('mi', 'samenvoegen', join(basis, '2025-K3'), '--uit', pad('regio.xlsx'));
  const delen = unzipSync(readFileSync(pad('regio.xlsx')));
  const werkmap = lees('regio.xlsx');
  werkmap.bladen.forEach(({ naam }, i) => {
    const xml = strFromU8(delen[`xl/worksheets/sheet${i + 1}.xml`] ?? new Uint8Array());
    expect([naam, /<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/.test(xml)]).toEqual([
      naam,
      true,
    ]);
    const blad = werkmap.bladen[i];
    const koppen = blad?.rijen.find((rij) => rij.nummer === 4);
    if (waardeOp(blad!, 4, 1) !== 'Code') return;
    // Pages end right before the first quarter of a block.
    for (const [, id] of xml.matchAll(/<brk id="(\d+)" max="1048575"/g))
      expect([naam, koppen?.kolommen.includes(Number(id) + 1)]).toEqual([naam, true]);
  });
  const boek = strFromU8(delen['xl/workbook.xml'] ?? new Uint8Array()).replaceAll('&apos;', "'");
  expect(boek.match(/_xlnm\.Print_Titles/g)).toHaveLength(werkmap.bladen.length);
  const participatie = werkmap.bladen.findIndex((b) => b.naam === 'B1-route participatie') + 1;
  // All together, side by side, and three aanbieders: at least five pages across.
  expect(strFromU8(delen[`xl/worksheets/sheet${participatie}.xml`] ?? new Uint8Array())).toMatch(
    /<colBreaks count="([4-9]|1\d)"/,
  );
});

test('earlier deliveries, beside it or as the previous workbook of the region, are compared with', async () => {
  const samen = ['mi', 'samenvoegen', join(basis, '2025-K3')];
  const naast = await inburgering(...samen, join(basis, '2025-K2'), '--uit', pad('naast.xlsx'));
  expect(naast.uit).toContain('Sagènn, 2025-K2, verwerkt. Levering van 2025-K2: gebruikt voor eerdere');
  await inburgering('mi', 'samenvoegen', join(basis, '2025-K2'), '--uit', pad('k2.xlsx'));
  const { code, fout } = await inburgering(...samen, '--vorige', pad('k2.xlsx'), '--uit', pad('vorige.xlsx'));
  expect({ code, fout }).toEqual({ code: 0, fout: '' });
  const [a, b] = [leesMilevering(lees('naast.xlsx')).rijen, leesMilevering(lees('vorige.xlsx')).rijen];
  expect(a).toEqual(b);
  expect(a.filter((r) => r.herkomst === 'overgenomen').length).toBeGreaterThan(100);
  expect(teksten(lees('naast.xlsx'), 'Wijzigingen')).toEqual(teksten(lees('vorige.xlsx'), 'Wijzigingen'));
});

test('what is no delivery is listed with its reason, and the exit code is 1', async () => {
  copyFileSync(levering('sagenn'), pad('a.xlsx'));
  writeFileSync(pad('b.xlsx'), 'geen werkmap');
  writeFileSync(pad('lijst.csv'), 'Aanbieder;Ontvangen op\n');
  copyFileSync(join('test', 'monsters', 'registratie-arnhem-40198.xlsx'), pad('c.xlsx'));
  const { code, uit } = await inburgering('mi', 'samenvoegen', map, '--uit', pad('regio.xlsx'));
  expect(code).toBe(1);
  expect(uit).toMatch(/Bestand 2: .*b\.xlsx: overgeslagen\. .+\n/);
  expect(uit).toMatch(/Bestand 3: .*c\.xlsx: overgeslagen\. Dit is geen werkmap met managementinformatie/);
  expect(uit).toMatch(/Bestand 4: .*lijst\.csv: overgeslagen\. /);
  const herkomst = teksten(lees('regio.xlsx'), 'Herkomst').slice(3);
  expect(herkomst.map((r) => r.split(' ').slice(0, 2).join(' '))).toEqual([
    '1 Sagènn',
    '2 overgeslagen',
    '3 overgeslagen',
    '4 overgeslagen',
  ]);
});

test('the workbook that is written, the list and the previous one are no deliveries', async () => {
  copyFileSync(levering('sagenn'), pad('a.xlsx'));
  writeFileSync(pad('lijst.csv'), 'Aanbieder;Ontvangen op\nSagènn;1-10-2025\n');
  const opnieuw = ['mi', 'samenvoegen', map, '--uit', pad('regio.xlsx'), '--ontvangen', pad('lijst.csv')];
  expect((await inburgering(...opnieuw)).code).toBe(0);
  const { code, fout } = await inburgering(...opnieuw);
  expect(code).toBe(0);
  expect(fout).toBe(
    `Niet bekeken: ${pad('lijst.csv')} (staat bij --ontvangen)\nNiet bekeken: ${pad('regio.xlsx')} (staat bij --uit)\n`,
  );
});

test('a regional workbook as a delivery is refused', async () => {
  await inburgering('mi', 'samenvoegen', join(basis, '2025-K3'), '--uit', pad('regio.xlsx'));
  const { code, uit } = await inburgering(
    ...['mi', 'samenvoegen', pad('regio.xlsx'), levering('sagenn'), '--uit', pad('r2.xlsx')],
  );
  expect(code).toBe(1);
  expect(uit).toContain('overgeslagen. Dit is een werkmap van de regio, geen levering van een aanbieder.');
});

test('as JSON, by the schema; standard output is only for that', async () => {
  const { code, uit, fout } = await inburgering(
    ...['mi', 'samenvoegen', join(basis, '2025-K3'), '--uit', pad('regio.xlsx'), '--json', '-'],
  );
  expect(code).toBe(0);
  const json = JSON.parse(uit);
  const schema = JSON.parse(readFileSync(join('docs', 'schema', 'mi.schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false });
  expect([ajv.validate(schema, json), ajv.errors]).toEqual([true, null]);
  expect(json.rijen).toHaveLength(leesMilevering(lees('regio.xlsx')).rijen.length);
  expect(json.bestanden).toHaveLength(3);
  expect(fout).toMatch(/^Bestand 1: /);
});

describe('wrong usage is exit code 2 with a sentence, and nothing is written', () => {
  test.each([
    [[], "De optie '--uit <bestand>' is verplicht."],
    [['--uit', 'x.xlsx', '--kwartaal', 'K3'], "'K3' is geen kwartaal."],
    [
      ['--uit', 'x.xlsx', '--kwartaal', '2025-K1'],
      'Geen van de werkmappen gaat over 2025-K1, wel over 2025-K3.',
    ],
    [['--uit', 'x.xlsx', '--ontvangen', 'nergens.csv'], "Het pad 'nergens.csv' bestaat niet."],
  ])('%j', async (opties, zin) => {
    const uit = opties.map((optie) => (optie === 'x.xlsx' ? pad(optie) : optie));
    const { code, fout } = await inburgering('mi', 'samenvoegen', levering('sagenn'), ...uit);
    expect([code, fout.includes(zin), existsSync(pad('x.xlsx'))]).toEqual([2, true, false]);
  });
  test('a list that cannot be understood names the rows', async () => {
    writeFileSync(
      pad('lijst.csv'),
      'Aanbieder;Ontvangen op\nSagenm;15-10-2025\nNewBees;ooit\nXyz;15-10-2025\n',
    );
    const { code, fout } = await inburgering(
      ...['mi', 'samenvoegen', levering('sagenn'), '--uit', pad('r.xlsx'), '--ontvangen', pad('lijst.csv')],
    );
    expect(code).toBe(2);
    expect(fout).toBe(
      `De lijst '${pad('lijst.csv')}' klopt niet:\n  Rij 2: de aanbieder 'Sagenm' is niet bekend. Bedoelt u Sagènn?\n  Rij 3: 'ooit' is geen datum. Schrijf dd-mm-jjjj, bijvoorbeeld 15-10-2025.\n  Rij 4: de aanbieder 'Xyz' is niet bekend. Kies uit: Echt Nederlands, Nederlands de Baas, NewBees, Sagènn, Scalabor, Taalgericht 2.0.\n`,
    );
  });
  test('mi itself still asks for its quarter', async () => {
    const { code, fout } = await inburgering('mi', REGISTRATIES, '--uit', pad('x.xlsx'));
    expect([code, fout.includes("De optie '--kwartaal <kwartaal>' is verplicht.")]).toEqual([2, true]);
  });
});
