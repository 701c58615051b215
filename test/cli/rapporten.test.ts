import Ajv from 'ajv';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { leesBestand } from '../../adapters/bestand';
import { leesRegistratie } from '../../src';
import { inburgering } from '../hulp/cli';
import { geschreven } from '../hulp/geschreven';

const MONSTERS = join('test', 'monsters');
const MONSTER = join(MONSTERS, 'registratie-overbetuwe-40445.xlsx');
const OP = ['--peildatum', '2025-10-01'];

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'inburgering-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));
const pad = (naam: string): string => join(map, naam);
const tekstIn = (naam: string): string => {
  const bytes = readFileSync(pad(naam));
  if (!naam.endsWith('.xlsx')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((deel) => strFromU8(deel))
    .join('\n');
};

/** Who the sample file is about. */
const persoon = leesRegistratie(leesBestand(readFileSync(MONSTER), 'a.xlsx'), 'a.xlsx').personen[0]!;
const [ACHTERNAAM, VOORNAMEN, BSN, NUMMER] = [
  persoon.achternaam.waarde!,
  persoon.voornamen.waarde!,
  persoon.bsn.waarde!,
  persoon.clientnummer.waarde!,
];

describe('personal data', () => {
  const alles = (...meer: string[]) =>
    inburgering(
      'controleer',
      map,
      ...OP,
      '--json',
      pad('v.json'),
      '--xlsx',
      pad('v.xlsx'),
      '--html',
      pad('v.html'),
      ...meer,
    );

  test('no name, BSN or cliëntnummer in any report, whatever the file is called', async () => {
    expect([ACHTERNAAM, VOORNAMEN, BSN, NUMMER].every((deel) => deel.length > 2)).toBe(true);
    cpSync(MONSTER, pad(`${ACHTERNAAM} 999993653.xlsx`));
    const { uit } = await alles();
    for (const tekst of [uit, ...['v.json', 'v.xlsx', 'v.html'].map(tekstIn)]) {
      for (const deel of [ACHTERNAAM, VOORNAMEN, BSN, NUMMER, '999993653'])
        expect(tekst.includes(deel)).toBe(false);
      expect(tekst.includes('[naam] [bsn].xlsx')).toBe(true);
    }
  });

  test('with --met-namen the page and the workbook name the person, and paths are whole', async () => {
    cpSync(MONSTER, pad(`a-${ACHTERNAAM}.xlsx`));
    const { uit } = await alles('--met-namen');
    expect(uit).toContain(`a-${ACHTERNAAM}.xlsx`);
    for (const naam of ['v.html', 'v.xlsx'])
      expect(tekstIn(naam).includes(`${VOORNAMEN} ${ACHTERNAAM}`)).toBe(true);
    for (const naam of ['v.html', 'v.xlsx', 'v.json']) expect(tekstIn(naam).includes(BSN)).toBe(false);
  });

  test('an ordinary path is given as it is', async () => {
    await inburgering('controleer', MONSTERS, ...OP, '--json', pad('v.json'));
    const paden = JSON.parse(tekstIn('v.json')).bestanden.map((b: { bestand: string }) => b.bestand);
    expect(paden).toContain('test/monsters/registratie-arnhem-40402-Wongsastraat.xlsx');
    expect(paden.join()).not.toContain('[');
  });
});

test('settings that are not the standard ones are told in the lines, the JSON, the page and the workbook', async () => {
  writeFileSync(pad('i.json'), JSON.stringify({ zonderRegels: ['A006'], cijfers: { dagenVoorMelding: 9 } }));
  const { uit } = await inburgering(
    ...['controleer', MONSTER, ...OP, '--instellingen', pad('i.json')],
    ...['--html', pad('v.html'), '--xlsx', pad('v.xlsx'), '--json', pad('v.json')],
  );
  expect(uit).toContain('Afwijkende instelling: Regel A006: ');
  const json = JSON.parse(tekstIn('v.json'));
  expect(json.instellingen.map((a: { nu: string }) => a.nu)).toEqual(['uit', '9']);
  const schema = JSON.parse(readFileSync(join('docs', 'schema', 'controleer.schema.json'), 'utf8'));
  expect(new Ajv({ strict: false }).validate(schema, json)).toBe(true);
  await inburgering('controleer', MONSTER, ...OP, '--json', pad('v.json'));
  expect(JSON.parse(tekstIn('v.json')).instellingen).toBeUndefined();
  for (const naam of ['v.html', 'v.xlsx'])
    expect(tekstIn(naam)).toMatch(/Dagen om Zonder opgave te melden .* ‡/);
});

describe('termijnen', () => {
  test('writes the list, by day within each contactpersoon, without names', async () => {
    const { code, uit } = await inburgering('termijnen', MONSTERS, ...OP, '--uit', pad('t.xlsx'));
    expect(code).toBe(1);
    expect(uit).toMatch(/^\d+ te laat, \d+ deze week, \d+ later\. Termijnenlijst geschreven naar /);
    expect(tekstIn('t.xlsx').includes(NUMMER)).toBe(true);
    expect(tekstIn('t.xlsx').includes(ACHTERNAAM) || tekstIn('t.xlsx').includes(BSN)).toBe(false);
    const rijen = Object.entries(geschreven(readFileSync(pad('t.xlsx')))).flatMap(([blad, r]) =>
      blad === 'Overzicht' ? [] : r.slice(3),
    );
    expect(rijen.length).toBeGreaterThan(10);
    expect(rijen.filter((r) => String(r[1]) > '2025-10-31')).toEqual([]);
  });
  test('with --met-namen it names persons', async () => {
    await inburgering('termijnen', MONSTERS, ...OP, '--uit', pad('t.xlsx'), '--met-namen');
    expect(tekstIn('t.xlsx').includes(`${VOORNAMEN} ${ACHTERNAAM}`)).toBe(true);
  });
  test('a clean file has exit 0', async () => {
    const schoon = join(MONSTERS, 'registratie-arnhem-40198.xlsx');
    expect((await inburgering('termijnen', schoon, ...OP, '--uit', pad('t.xlsx'))).code).toBe(0);
  });
});

describe('presentielijst', () => {
  const maak = (groep: string, maand: string) =>
    inburgering('presentielijst', MONSTERS, '--groep', groep, '--maand', maand, '--uit', pad('p.xlsx'));

  test('writes the list to sign on', async () => {
    const { code, uit } = await maak('z ochtend', '2025-05');
    expect({ code, uit }).toEqual({
      code: 0,
      uit: expect.stringMatching(/^1 cursist, \d+ lessen\.\nPresentielijst geschr/),
    });
    expect(tekstIn('p.xlsx').includes('Presentielijst groep Z ochtend, mei 2025')).toBe(true);
  });
  test.each([
    ['Z ochtent', '2025-05', "De groep 'Z ochtent' is er niet. Bedoelt u 'Z ochtend'? Kies uit: "],
    [
      'Z ochtend',
      '2025-09',
      "Groep 'Z ochtend' heeft geen lessen in 2025-09. Er zijn wel lessen in: 2024-12, ",
    ],
    ['Z ochtend', 'mei', "'mei' is geen maand. Schrijf jaar-maand, bijvoorbeeld 2025-10."],
  ])('%s in %s: exit 2', async (groep, maand, zin) => {
    const { code, uit, fout } = await maak(groep, maand);
    expect({ code, uit, fout }).toEqual({ code: 2, uit: '', fout: expect.stringContaining(zin) });
  });
});

test('help is Dutch', async () => {
  for (const opdracht of ['termijnen', 'presentielijst', 'controleer']) {
    const { code, uit } = await inburgering(opdracht, '--help');
    expect(code).toBe(0);
    expect(uit).toContain('Gebruik:');
    expect(uit).not.toMatch(/\b(Usage|Options|display|default)\b/);
  }
});
