import Ajv from 'ajv';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesBestand } from '../../adapters/bestand';
import { leesMilevering, TOTAAL } from '../../src';
import { inburgering } from '../hulp/cli';
import { geschreven } from '../hulp/geschreven';
import { bewerkt, typToelichting } from '../hulp/levering';

const MONSTERS = join('test', 'monsters');
let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'inburgering-mi-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));
const plaats = (naam: string): string => join(map, naam);
const mi = (kwartaal: string, peildatum: string, uit: string, ...overig: string[]) =>
  inburgering(
    'mi',
    MONSTERS,
    '--kwartaal',
    kwartaal,
    '--peildatum',
    peildatum,
    '--uit',
    plaats(uit),
    ...overig,
  );
const lees = (naam: string) => leesMilevering(leesBestand(readFileSync(plaats(naam)), naam));

describe('mi --vorige', () => {
  beforeAll(async () => {
    await mi('2025-K2', '2025-07-01', 'k2.xlsx');
    const getypt = await bewerkt(new Uint8Array(readFileSync(plaats('k2.xlsx'))), (w) =>
      typToelichting(w, 'B1-route taal', 'Arnhem', 'Lokaal dicht.'),
    );
    writeFileSync(plaats('k2-getypt.xlsx'), getypt);
  });

  test('takes states and toelichtingen from the workbook of the quarter before, which stays as it was', async () => {
    const voor = readFileSync(plaats('k2-getypt.xlsx'));
    const { code, uit, fout } = await mi(
      '2025-K3',
      '2025-10-01',
      'k3.xlsx',
      '--vorige',
      plaats('k2-getypt.xlsx'),
    );
    expect([code, fout.replace(/^Niet bekeken: .*\n/gm, '')]).toEqual([1, '']);
    expect(uit).toContain(`Managementinformatie 2025-K3 geschreven naar ${plaats('k3.xlsx')}`);
    const levering = lees('k3.xlsx');
    expect(levering.toelichtingen).toEqual([
      { kwartaal: '2025-K2', gemeente: 'Arnhem', perceel: 'B1-route taal', tekst: 'Lokaal dicht.' },
    ]);
    const stand = (van: ReturnType<typeof lees>) =>
      van.rijen
        .filter(
          (r) => r.kwartaal === '2025-K2' && r.indicator === 'MI-07' && r.waarde && r.gemeente !== TOTAAL,
        )
        .map((r) => [r.aanbieder, r.gemeente, r.perceel, r.waarde]);
    expect(stand(levering).length).toBeGreaterThan(0);
    expect(stand(levering)).toEqual(stand(lees('k2.xlsx')));
    expect(readFileSync(plaats('k2-getypt.xlsx'))).toEqual(voor);
  });

  test('it may lie among the other files, and so may an older version of what is written', async () => {
    const samen = join(map, 'samen');
    cpSync(join(MONSTERS, 'registratie-arnhem-40198.xlsx'), join(samen, 'a.xlsx'));
    for (const naam of ['vorige.xlsx', 'uit.xlsx']) cpSync(plaats('k2.xlsx'), join(samen, naam));
    const [vorige, uit] = [join(samen, 'vorige.xlsx'), join(samen, 'uit.xlsx')];
    const wat = ['--kwartaal', '2025-K3', '--peildatum', '2025-10-01', '--vorige', vorige, '--uit', uit];
    const gemaakt = await inburgering('mi', samen, ...wat);
    expect(gemaakt.code).toBe(0);
    expect(gemaakt.uit).toContain('1 bestand gecontroleerd, 0 overgeslagen');
    expect(gemaakt.fout).toBe(
      `Niet bekeken: ${uit} (staat bij --uit)\nNiet bekeken: ${vorige} (staat bij --vorige)\n`,
    );
  });

  test('what the reader must know stands in the output, or with --json - on standard error', async () => {
    const los = await mi('2025-K3', '2025-12-01', 'k3b.xlsx', '--vorige', plaats('k2.xlsx'));
    expect(los.uit).toMatch(/^Let op: /m);
    const json = await mi(
      '2025-K3',
      '2025-12-01',
      'k3c.xlsx',
      '--vorige',
      plaats('k2-getypt.xlsx'),
      '--json',
      '-',
    );
    expect(json.fout).toMatch(/^Let op: /m);
    const inhoud = JSON.parse(json.uit) as { rijen: { herkomst: string; waarde: unknown }[] };
    expect(inhoud.rijen.some(({ herkomst }) => herkomst === 'overgenomen')).toBe(true);
    expect(inhoud.rijen.at(-1)?.waarde).toBe('Lokaal dicht.');
    const schema: unknown = JSON.parse(readFileSync(join('docs', 'schema', 'mi.schema.json'), 'utf8'));
    const klopt = new Ajv({ strict: false }).compile(schema as object);
    expect(klopt(inhoud) ? [] : klopt.errors).toEqual([]);
  });

  test.each<[string, () => string, string]>([
    ['is not there', () => plaats('bestaat-niet.xlsx'), 'kan niet worden gebruikt.'],
    ['is a folder', () => map, 'kan niet worden gebruikt.'],
    [
      'is a registratiebestand',
      () => join(MONSTERS, 'registratie-arnhem-40198.xlsx'),
      'het blad MI-gegevens ontbreekt',
    ],
    ['is a csv', () => join(MONSTERS, 'registers', 'trajectregister-scalabor.csv'), 'Dit is een csv-bestand'],
    [
      'is of a later quarter',
      () => plaats('k3.xlsx'),
      'De vorige werkmap is van 2025-K3, later dan 2025-K2.',
    ],
  ])('that %s ends with a plain sentence, and nothing is written', async (_, pad, zin) => {
    const { code, uit, fout } = await mi('2025-K2', '2025-07-01', 'niets.xlsx', '--vorige', pad());
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
    expect(fout).not.toMatch(/\berror\b|\bat .+:\d+:\d+/i);
    expect(() => readFileSync(plaats('niets.xlsx'))).toThrow('ENOENT');
  });
});

describe('which file a number on Herkomst is', () => {
  const OP = ['--kwartaal', '2025-K3', '--peildatum', '2025-10-01'];
  const uit = () => plaats('nummers.xlsx');
  let van: string;
  beforeEach(() => {
    van = mkdtempSync(join(map, 'nummers-'));
    cpSync(join(MONSTERS, 'registratie-arnhem-40198.xlsx'), join(van, 'a.xlsx'));
    const register = readFileSync(join(MONSTERS, 'registers', 'trajectregister-scalabor.csv'));
    writeFileSync(join(van, 'b 999993653.csv'), register.subarray(0, register.indexOf('\n') + 1));
    writeFileSync(join(van, 'c.csv'), 'zomaar;iets\n1;2\n');
    cpSync(join('test', 'robuust', '06-encrypted.xlsx'), join(van, 'd.xlsx'));
  });

  test('each file with something to say is named, without a BSN, and the last line counts what is passed over', async () => {
    const gemaakt = await inburgering('mi', van, ...OP, '--uit', uit());
    const { Herkomst = [] } = geschreven(readFileSync(uit()));
    const status = Herkomst.slice(-4).map((rij) => rij.slice(0, 2));
    expect(status).toEqual([
      [1, 'verwerkt'],
      [2, 'overgeslagen'],
      [3, 'overgeslagen'],
      [4, 'overgeslagen'],
    ]);
    expect(gemaakt.uit.replaceAll(van, 'VAN').split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(
        /^Bestand 2: VAN\/b \[bsn\]\.csv: overgeslagen\. Er staat geen traject in dit bestand\./,
      ),
      expect.stringMatching(
        /^Bestand 3: VAN\/c\.csv: overgeslagen\. Er staat geen traject .+ vond \d+ fouten in/,
      ),
      expect.stringMatching(/^Bestand 4: VAN\/d\.xlsx: overgeslagen\. .+ wachtwoord/),
      'Let op: Overgeslagen en niet meegeteld: bestanden 2, 3 en 4. Zie Herkomst.',
      expect.stringMatching(/^4 bestanden gecontroleerd, 3 overgeslagen: /),
      `Managementinformatie 2025-K3 geschreven naar ${uit()}`,
    ]);
    const metNamen = await inburgering('mi', van, ...OP, '--uit', uit(), '--met-namen');
    expect(metNamen.uit).toContain(`Bestand 2: ${join(van, 'b 999993653.csv')}: overgeslagen.`);
  });

  test('without a workbook there are no numbers, and as much is passed over', async () => {
    const gemaakt = await inburgering('mi', van, ...OP, '--herleid', 'MI-01a');
    expect(gemaakt.uit + gemaakt.fout).not.toContain('Bestand 2');
    expect(gemaakt.fout).toMatch(/^4 bestanden gecontroleerd, 3 overgeslagen: /m);
  });

  test('a file without a traject is passed over, and makes the exit code 1', async () => {
    for (const naam of ['c.csv', 'd.xlsx']) rmSync(join(van, naam));
    const gemaakt = await inburgering('mi', van, ...OP, '--uit', uit());
    expect(gemaakt.uit).toContain('2 bestanden gecontroleerd, 1 overgeslagen: 0 fouten');
    expect(gemaakt.code).toBe(1);
    rmSync(join(van, 'b 999993653.csv'));
    expect((await inburgering('mi', van, ...OP, '--uit', uit())).code).toBe(0);
  });
});
