import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inburgering } from '../hulp/cli';
import { geschreven } from '../hulp/geschreven';

const EXPORTS = join('voorbeelden', 'exports');
const OP = ['--peildatum', '2025-10-01'];
const KWARTAAL = ['--kwartaal', '2025-K3'];

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'inburgering-'));
  mkdirSync(pad('in'));
  cpSync(join(EXPORTS, 'taalvolg-2025-K3.xlsx'), pad('in/export.xlsx'));
  cpSync(join(EXPORTS, 'koppeling-taalvolg.json'), pad('k.json'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));
const pad = (naam: string): string => join(map, naam);
const wijzig = (van: string | RegExp, naar: string): void =>
  writeFileSync(pad('k.json'), readFileSync(pad('k.json'), 'utf8').replace(van, naar));
const METKOPPELING = () => ['--koppeling', pad('k.json')];

describe('--koppeling', () => {
  test('on mi: the export counts, and what was read through it is said', async () => {
    const { code, uit } = await inburgering(
      'mi',
      pad('in'),
      ...OP,
      ...KWARTAAL,
      '--uit',
      pad('mi.xlsx'),
      ...METKOPPELING(),
    );
    expect(uit).toContain(`Gelezen met de koppeling ${pad('k.json')}: 1 bestand.\n`);
    expect(uit).toContain('1 bestand gecontroleerd, 0 overgeslagen: 0 fouten');
    expect(code).toBe(0);
    const { Herkomst = [] } = geschreven(readFileSync(pad('mi.xlsx')));
    expect(JSON.stringify(Herkomst)).toContain('Export van een ander systeem, gelezen met een koppeling.');
  });

  test('on mi --herleid: the cells and headings are those of the export', async () => {
    const vraag = [...OP, ...KWARTAAL, '--herleid', 'MI-01a', '--gemeente', 'Duiven'];
    const { code, uit } = await inburgering('mi', pad('in'), ...vraag, ...METKOPPELING());
    expect(uit).toContain('export.xlsx: Trajecten per deelnemer!G35 (Aanmelddatum)\n');
    expect(code).toBe(0);
  });

  test('without it the export is no registratiebestand', async () => {
    const { code, uit } = await inburgering('controleer', pad('in'), ...OP);
    expect(uit).toContain('Dit is geen registratiebestand');
    expect(code).toBe(1);
  });

  test('on controleer, beside a registratiebestand that is read as ever', async () => {
    cpSync(
      join('voorbeelden', 'registraties', 'echt-nederlands', 'registratie-arnhem-31077.xlsx'),
      pad('in/eigen.xlsx'),
    );
    const { uit } = await inburgering('controleer', pad('in'), ...OP, ...METKOPPELING());
    expect(uit).toContain(`${pad('in/eigen.xlsx')}:Persoon!A40 B004`);
    expect(uit).toContain(
      'k.json: 1 bestand.\n2 bestanden gecontroleerd, 0 overgeslagen: 0 fouten, 2 waarschuwingen',
    );
  });

  test('more than once, and on termijnen', async () => {
    cpSync(join(EXPORTS, 'meedoen-2025-K3.csv'), pad('in/meedoen.csv'));
    const { uit, code } = await inburgering(
      'termijnen',
      pad('in'),
      ...OP,
      '--uit',
      pad('t.xlsx'),
      ...METKOPPELING(),
      '--koppeling',
      join(EXPORTS, 'koppeling-meedoen.json'),
    );
    expect(uit.match(/Gelezen met de koppeling .*: 1 bestand\./g)).toHaveLength(2);
    expect(code).toBe(0);
  });

  test('a koppeling that lies in the folder is not told as passed over', async () => {
    cpSync(pad('k.json'), pad('in/k.json'));
    cpSync(pad('k.json'), pad('in/ander.json'));
    const { fout } = await inburgering('controleer', pad('in'), ...OP, '--koppeling', pad('in/k.json'));
    expect(fout).toBe(`Niet bekeken: ${pad('in/ander.json')} (geen Excel-bestand)\n`);
  });
});

describe('it fails with code 2, and writes nothing', () => {
  const mislukt = async (...meer: string[]) => {
    const { code, uit, fout } = await inburgering(
      'mi',
      pad('in'),
      ...OP,
      ...KWARTAAL,
      '--uit',
      pad('mi.xlsx'),
      ...(meer.length > 0 ? meer : METKOPPELING()),
    );
    expect([code, uit, existsSync(pad('mi.xlsx'))]).toEqual([2, '', false]);
    return fout;
  };

  test('a column that is gone', async () => {
    wijzig('"Aanmelddatum"', '"Datum aanmelden"');
    const fout = await mislukt();
    expect(fout).toContain(`De koppeling '${pad('k.json')}' past niet op '${pad('in/export.xlsx')}':\n`);
    expect(fout).toContain("de kolom 'Datum aanmelden' (Aangemeld op) is er niet");
    expect(fout).toContain(
      "Wel in rij 3 van het blad 'Trajecten per deelnemer': Klantnr., Naam cursist, Gemeente,",
    );
  });

  test('a file that is not there, no JSON, or not right', async () => {
    expect(await mislukt('--koppeling', pad('weg.json'))).toBe(
      `De koppeling '${pad('weg.json')}' kan niet worden gelezen. Controleer het pad.\n`,
    );
    writeFileSync(pad('k.json'), '{');
    expect(await mislukt()).toContain('is geen geldige JSON.');
    writeFileSync(pad('k.json'), '{}');
    expect(await mislukt()).toBe(`De koppeling '${pad('k.json')}' klopt niet:\n  kolommen: dit ontbreekt\n`);
  });

  test('one that fits no file at all', async () => {
    expect(
      await mislukt(...METKOPPELING(), '--koppeling', join(EXPORTS, 'koppeling-meedoen.json')),
    ).toContain("koppeling-meedoen.json' past op geen enkel bestand.");
  });

  test('a mark of a byte order before it is no fault', async () => {
    writeFileSync(pad('k.json'), `\uFEFF${readFileSync(pad('k.json'), 'utf8')}`);
    expect((await inburgering('controleer', pad('in'), ...OP, ...METKOPPELING())).code).toBe(0);
  });
});

describe('koppel', () => {
  const EXPORT = join(EXPORTS, 'taalvolg-2025-K3.xlsx');

  test('without --uit the proposal goes to standard output, and what is said of it to standard error', async () => {
    const { code, uit, fout } = await inburgering('koppel', EXPORT);
    expect(JSON.parse(uit)).toMatchObject({
      blad: 'Trajecten per deelnemer',
      koprij: 3,
      vast: { Aanbieder: '?' },
    });
    expect(fout).toBe(
      'Voorstel: 15 zeker, 2 niet nodig, 13 open. Kijk het na, en vul in wat met een vraagteken begint.\n',
    );
    expect(code).toBe(0);
  });

  test('with --uit it is a file, which --koppeling refuses as long as a question is open', async () => {
    const { code, uit } = await inburgering('koppel', EXPORT, '--uit', pad('nieuw.json'));
    expect([code, uit]).toEqual([
      0,
      expect.stringContaining(`Voorstel geschreven naar ${pad('nieuw.json')}: 15 zeker`),
    ]);
    const { fout } = await inburgering('controleer', pad('in'), '--koppeling', pad('nieuw.json'));
    expect(fout).toContain('vast: Aanbieder is nog open.');
    expect(fout).toContain("kolom 'Klantnr.': naar is nog open.");
    expect(fout).toContain("kolom 'Product': de code 'Z taal' is nog open.");
  });

  test('a registratiebestand needs none, unless the user names a sheet of it', async () => {
    const eigen = join('test', 'monsters', 'registratie-arnhem-40198.xlsx');
    const { code, uit, fout } = await inburgering('koppel', eigen);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain('is een registratiebestand. Daar is geen koppeling voor nodig');
    expect((await inburgering('koppel', eigen, '--blad', 'Trajecten')).code).toBe(0);
  });

  test('a file that is there already is left as it is', async () => {
    const eerder = readFileSync(pad('k.json'), 'utf8');
    const { code, fout } = await inburgering('koppel', EXPORT, '--uit', pad('k.json'));
    expect([code, fout]).toEqual([
      2,
      `'${pad('k.json')}' bestaat al, en u hebt er misschien in gewerkt. Kies een andere naam, of haal het bestand eerst weg.\n`,
    ]);
    expect(readFileSync(pad('k.json'), 'utf8')).toBe(eerder);
  });

  test.each<[string[], string]>([
    [[EXPORTS], 'is een map.'],
    [['bestaat-niet.xlsx'], "Het pad 'bestaat-niet.xlsx' bestaat niet."],
    [[join('test', 'robuust', '01-truncated.xlsx')], ''],
    [[EXPORT, '--blad', 'Ander'], "Het blad 'Ander' is er niet. De bladen zijn: Trajecten per deelnemer."],
    [[EXPORT, '--koprij', '4'], 'Rij 4 is geen rij met koppen'],
    [[EXPORT, '--koprij', '0'], "'0' is geen rij met koppen. Geef een getal van 1 tot en met 20."],
    [[EXPORT, '--koprij', '21'], "'21' is geen rij met koppen."],
    [[EXPORT, '--koprij', 'drie'], "'drie' is geen rij met koppen."],
  ])('%j: %s', async (argumenten, zin) => {
    const { code, uit, fout } = await inburgering('koppel', ...argumenten);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
    expect(fout).toMatch(/\.\n$/);
  });
});
