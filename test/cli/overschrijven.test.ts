import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inburgering } from '../hulp/cli';
import { bewerkt, typToelichting } from '../hulp/levering';

const MONSTERS = join('test', 'monsters');
const OP = ['--peildatum', '2025-10-01'];
let basis: string;
let map: string;
const pad = (naam: string): string => join(map, naam);

beforeAll(async () => {
  basis = mkdtempSync(join(tmpdir(), 'inburgering-'));
  await inburgering(
    ...['mi', join(MONSTERS, 'registers', 'trajectregister-scalabor.csv'), '--kwartaal', '2025-K2', ...OP],
    ...['--uit', join(basis, 'k2.xlsx')],
  );
});
afterAll(() => rmSync(basis, { recursive: true, force: true }));
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'inburgering-'));
  mkdirSync(pad('in'));
  mkdirSync(pad('geleverd'));
  copyFileSync(join(MONSTERS, 'registratie-arnhem-40198.xlsx'), pad('in/a.xlsx'));
  copyFileSync(join(MONSTERS, 'registratie-doesburg-40762.xlsx'), pad('in/b.xlsx'));
  copyFileSync(join('test', 'robuust', '06-encrypted.xlsx'), pad('in/geheim.xlsx'));
  copyFileSync(join(MONSTERS, 'registers', 'trajectregister-scalabor.csv'), pad('in/register.csv'));
  writeFileSync(pad('lijst.csv'), 'Aanbieder;Ontvangen op\nScalabor;15-10-2025\n');
  writeFileSync(pad('i.json'), '{}');
  cpSync(join('voorbeelden', 'exports'), pad('exports'), { recursive: true });
  for (const naam of ['k2.xlsx', 'geleverd/scalabor.xlsx']) copyFileSync(join(basis, 'k2.xlsx'), pad(naam));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const MI = ['mi', 'in', '--kwartaal', '2025-K3', ...OP];
const SAMEN = ['mi', 'samenvoegen', 'geleverd'];
const EXPORT = [
  ...['mi', 'exports/taalvolg-2025-K3.xlsx', '--kwartaal', '2025-K3', ...OP],
  ...['--koppeling', 'exports/koppeling-taalvolg.json'],
];

/** Which paths are of this test: the rest are words. */
const inMap = (argumenten: readonly string[]): string[] =>
  argumenten.map((a) => (/^(in|geleverd|exports)$|^[^-].*\.(xlsx|csv|json|html)$/.test(a) ? pad(a) : a));

describe('what is read is never written over', () => {
  const INVOER = 'een van de bestanden die worden gelezen';
  test.each<[string, string[], string]>([
    ['in/a.xlsx', [...MI, '--uit', 'in/a.xlsx'], INVOER],
    ['in/register.csv', [...MI, '--uit', 'in/register.csv'], INVOER],
    ['in/geheim.xlsx', [...MI, '--uit', 'in/geheim.xlsx'], INVOER],
    ['in/a.xlsx', [...MI, '--uit', 'x.xlsx', '--json', 'in/a.xlsx'], 'bij --json'],
    ['exports/taalvolg-2025-K3.xlsx', [...EXPORT, '--uit', 'exports/taalvolg-2025-K3.xlsx'], INVOER],
    [
      'exports/koppeling-taalvolg.json',
      [...EXPORT, '--uit', 'x.xlsx', '--json', 'exports/koppeling-taalvolg.json'],
      'bij --koppeling en bij --json',
    ],
    ['k2.xlsx', [...MI, '--vorige', 'k2.xlsx', '--uit', 'k2.xlsx'], 'bij --vorige en bij --uit'],
    ['i.json', [...MI, '--instellingen', 'i.json', '--uit', 'i.json'], 'bij --instellingen en bij --uit'],
    ['in/a.xlsx', ['controleer', 'in', ...OP, '--xlsx', 'in/a.xlsx'], INVOER],
    ['in/a.xlsx', ['controleer', 'in', ...OP, '--html', 'in/a.xlsx'], INVOER],
    ['in/a.xlsx', ['termijnen', 'in', ...OP, '--uit', 'in/a.xlsx'], INVOER],
    [
      'in/a.xlsx',
      ['presentielijst', 'in', '--groep', 'A', '--maand', '2025-09', '--uit', 'in/a.xlsx'],
      INVOER,
    ],
    ['in/a.xlsx', ['sjabloon', '--uit', 'in/a.xlsx'], 'bestaat al'],
    ['geleverd/scalabor.xlsx', [...SAMEN, '--uit', 'geleverd/scalabor.xlsx'], INVOER],
    [
      'lijst.csv',
      [...SAMEN, '--ontvangen', 'lijst.csv', '--uit', 'lijst.csv'],
      'bij --ontvangen en bij --uit',
    ],
    ['k2.xlsx', [...SAMEN, '--vorige', 'k2.xlsx', '--uit', 'k2.xlsx'], 'bij --vorige en bij --uit'],
  ])('%s stays as it was: %j', async (bestand, argumenten, zin) => {
    const voor = readFileSync(pad(bestand));
    const { code, fout } = await inburgering(...inMap(argumenten));
    expect(fout).toContain(zin);
    expect(fout).toMatch(/Kies .*een andere naam/);
    expect(code).toBe(2);
    expect(readFileSync(pad(bestand)).equals(voor)).toBe(true);
  });

  test('nor two results in one place', async () => {
    const { code, fout } = await inburgering(...inMap([...MI, '--uit', 'x.xlsx', '--json', 'x.xlsx']));
    expect([code, fout]).toEqual([2, expect.stringContaining('bij --uit en bij --json')]);
  });
});

describe('an earlier version of a result may be written over, also among the files', () => {
  test.each<[string[]]>([
    [[...MI, '--uit', 'in/uit.xlsx']],
    [['controleer', 'in', ...OP, '--xlsx', 'in/uit.xlsx']],
    [['termijnen', 'in', ...OP, '--uit', 'in/uit.xlsx']],
    [[...SAMEN, '--uit', 'geleverd/uit.xlsx']],
  ])('%j', async (argumenten) => {
    const eerst = await inburgering(...inMap(argumenten));
    const opnieuw = await inburgering(...inMap(argumenten));
    expect(opnieuw.uit).toBe(eerst.uit);
    expect(opnieuw.code).toBe(eerst.code);
    expect(opnieuw.fout).toContain('uit.xlsx (staat bij --');
  });
});

test('toelichtingen that were typed in an earlier version are not lost', async () => {
  const maak = [...MI, '--uit', 'mi.xlsx'];
  await inburgering(...inMap(maak));
  const getypt = await bewerkt(new Uint8Array(readFileSync(pad('mi.xlsx'))), (w) =>
    typToelichting(w, 'B1-route taal', 'Arnhem', 'Lokaal dicht.'),
  );
  writeFileSync(pad('mi.xlsx'), getypt);
  const { code, fout } = await inburgering(...inMap(maak));
  expect([code, fout]).toEqual([
    2,
    `In '${pad('mi.xlsx')}' staan toelichtingen die verloren zouden gaan:\n  2025-K3, Arnhem, B1-route taal\nGeef die werkmap mee met --vorige en kies bij --uit een andere naam, of haal haar eerst weg.\n`,
  ]);
  expect(new Uint8Array(readFileSync(pad('mi.xlsx')))).toEqual(new Uint8Array(getypt));
  const mee = [...MI, '--vorige', 'mi.xlsx', '--uit', 'mi2.xlsx'];
  expect((await inburgering(...inMap(mee))).code).toBe(1);
  expect((await inburgering(...inMap(mee))).code).toBe(1);
});

test('a workbook of the region is no delivery, also with one aanbieder in it', async () => {
  await inburgering(...inMap([...SAMEN, '--uit', 'geleverd/eerder.xlsx']));
  const { code, uit } = await inburgering(...inMap([...SAMEN, '--uit', 'regio.xlsx']));
  expect(uit).toContain('eerder.xlsx: overgeslagen. Dit is een werkmap van de regio, geen levering');
  expect(code).toBe(1);
});

test.each(['--vorige', '--ontvangen'])('%s is a file, not the first one in a folder', async (optie) => {
  const { code, fout } = await inburgering(...inMap([...SAMEN, '--uit', 'regio.xlsx', optie, 'in']));
  expect([code, fout]).toEqual([2, `'${pad('in')}' bij ${optie} is een map. Geef het bestand zelf op.\n`]);
});
