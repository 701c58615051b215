import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inburgering } from '../hulp/cli';

const MONSTERS = join('test', 'monsters');
const SCHOON = join(MONSTERS, 'registratie-arnhem-40198.xlsx');
const valideer = (schema: string, inhoud: unknown): unknown => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const klopt = ajv.compile(JSON.parse(readFileSync(join('docs', 'schema', schema), 'utf8')));
  return klopt(inhoud) ? [] : klopt.errors;
};

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'inburgering-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('usage', () => {
  test.each([
    [['controleer'], 'Het argument'],
    [['controleer', 'x', '--onzin'], "De optie '--onzin' bestaat niet."],
    [['controleer', 'x', '--peildatm', '2025-01-01'], 'Bedoelt u --peildatum?'],
    [['controleren', 'x'], "De opdracht 'controleren' bestaat niet. Bedoelt u controleer?"],
    [['mi', MONSTERS, '--uit', 'x.xlsx'], "De optie '--kwartaal <kwartaal>' is verplicht."],
    [['mi', MONSTERS, '--uit', 'x.xlsx', '--kwartaal', '2025-3'], "'2025-3' is geen kwartaal."],
    [['controleer', 'bestaat-niet'], "Het pad 'bestaat-niet' bestaat niet."],
    [['controleer', SCHOON, '--peildatum', '31-2-2025'], "'31-2-2025' is geen datum."],
    // Of another century every term would be late: hundreds of thousands of findings, and more than memory holds.
    [['controleer', SCHOON, '--peildatum', '1-1-2100'], "'1-1-2100' kan de peildatum niet zijn."],
    [['mi', SCHOON, '--kwartaal', '2100-K1'], "'2100-K1' kan het kwartaal niet zijn."],
    [['controleer', SCHOON, '--instellingen', 'bestaat-niet.json'], 'kan niet worden gelezen'],
    [['sjabloon', '--uit', 'x.xlsx', '--perceel', 'B1 taal'], "Het perceel 'B1 taal' is niet bekend."],
    [['sjabloon', '--uit', 'x.xlsx', '--gemeente', 'Arnem'], "Bedoelt u 'Arnhem'?"],
    [[], 'Gebruik:'],
  ])('%j is wrong, and the answer is Dutch', async (argumenten, zin) => {
    const { code, uit, fout } = await inburgering(...argumenten);
    expect(code).toBe(2);
    expect(uit).toBe('');
    expect(fout).toContain(zin);
    expect(fout).not.toMatch(/\berror\b|\bat .+:\d+:\d+/i);
  });

  test('help is Dutch', async () => {
    for (const argumenten of [
      ['--help'],
      ['controleer', '--help'],
      ['mi', '--help'],
      ['sjabloon', '--help'],
    ]) {
      const { code, uit } = await inburgering(...argumenten);
      expect(code).toBe(0);
      expect(uit).toContain('Gebruik:');
      expect(uit).not.toMatch(/\b(Usage|Options|Commands|display help|default)\b/);
    }
  });

  test('settings that do not fit are named, each with its place', async () => {
    const pad = join(map, 'i.json');
    writeFileSync(pad, JSON.stringify({ normen: { b1Taal: 'veel' }, zonderRegels: ['Q999'] }));
    expect((await inburgering('controleer', SCHOON, '--instellingen', pad)).fout).toContain(
      'normen.b1Taal: verwacht een getal',
    );
    writeFileSync(pad, JSON.stringify({ zonderRegels: ['Q999'] }));
    expect((await inburgering('controleer', SCHOON, '--instellingen', pad)).fout).toContain(
      'de regel Q999 bestaat niet',
    );
    writeFileSync(pad, '{"normen": ');
    expect((await inburgering('controleer', SCHOON, '--instellingen', pad)).fout).toContain(
      'geen geldige JSON',
    );
  });
});

describe('controleer', () => {
  test('a clean file: nothing on its lines, exit 0', async () => {
    const { code, uit, fout } = await inburgering('controleer', SCHOON, '--peildatum', '2025-10-01');
    expect({ code, uit, fout }).toEqual({
      code: 0,
      uit: '1 bestand gecontroleerd, 0 overgeslagen: 0 fouten, 0 waarschuwingen, 0 signalen, 0 notities.\n',
      fout: '',
    });
  });

  test('a finding stands on its line with file, sheet, cell, code and sentence; a fout gives exit 1', async () => {
    const pad = `${MONSTERS}/registratie-overbetuwe-40911.xlsx`;
    const { code, uit } = await inburgering('controleer', pad, '--peildatum', '2025-10-01');
    expect(code).toBe(1);
    expect(uit).toContain(`${pad}:Trajecten!J5 T002 Einde opstartklas (10-09-2024) ligt `);
  });

  test('the JSON fits its schema, over a whole folder with files that cannot be read', async () => {
    cpSync(MONSTERS, join(map, 'm'), { recursive: true });
    writeFileSync(join(map, 'm', 'leeg.xlsx'), '');
    writeFileSync(join(map, 'm', 'oud.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const { code, uit } = await inburgering('controleer', map, '--peildatum', '2025-10-01', '--json', '-');
    const json = JSON.parse(uit);
    expect(valideer('controleer.schema.json', json)).toEqual([]);
    expect(code).toBe(1);
    const leeg = json.bestanden.find((b: { bestand: string }) => b.bestand.endsWith('/m/leeg.xlsx'));
    expect(leeg).toMatchObject({
      status: 'overgeslagen',
      reden: expect.stringContaining('leeg'),
      bevindingen: [{ code: 'B001', bericht: 'leeg', blad: null, cel: null }],
      samenvatting: {},
    });
    expect(json.bestanden.map((b: { bestand: string }) => b.bestand)).toEqual(
      json.bestanden.map((b: { bestand: string }) => b.bestand).sort(),
    );
  });

  test('lock files, hidden files and other kinds are passed over, and that is said', async () => {
    cpSync(SCHOON, join(map, 'a.xlsx'));
    cpSync(SCHOON, join(map, '~$a.xlsx'));
    cpSync(SCHOON, join(map, '.b.xlsx'));
    writeFileSync(join(map, 'notitie.txt'), 'x');
    const { code, uit, fout } = await inburgering('controleer', map, '--peildatum', '2025-10-01');
    expect(code).toBe(0);
    expect(uit).toContain('1 bestand gecontroleerd');
    for (const naam of ['~$a.xlsx', '.b.xlsx', 'notitie.txt']) expect(fout).toContain(naam);
  });

  test('a file that is given twice is read once', async () => {
    const { uit } = await inburgering('controleer', SCHOON, MONSTERS, SCHOON, '--peildatum', '2025-10-01');
    expect(uit).toContain('28 bestanden gecontroleerd');
  });

  test('a folder without Excel files is wrong usage', async () => {
    const { code, fout } = await inburgering('controleer', map);
    expect({ code, fout }).toEqual({ code: 2, fout: expect.stringContaining('geen Excel-bestanden') });
  });

  test('a rule that is switched off is silent', async () => {
    const pad = join(map, 'i.json');
    writeFileSync(pad, JSON.stringify({ zonderRegels: ['A008', 'T002'] }));
    const bestand = join(MONSTERS, 'registratie-overbetuwe-40911.xlsx');
    const { code } = await inburgering(
      'controleer',
      bestand,
      '--peildatum',
      '2025-10-01',
      '--instellingen',
      pad,
    );
    expect(code).toBe(0);
  });

  test('input files stay byte for byte as they were', async () => {
    const som = () =>
      readdirSync(MONSTERS, { recursive: true, encoding: 'utf8' })
        .filter((f) => /\.(xlsx|csv)$/.test(f))
        .map((f) =>
          createHash('sha256')
            .update(readFileSync(join(MONSTERS, f)))
            .digest('hex'),
        );
    const ervoor = som();
    await inburgering('controleer', MONSTERS, '--peildatum', '2025-10-01', '--xlsx', join(map, 'b.xlsx'));
    await inburgering('mi', MONSTERS, '--kwartaal', '2025-K3', '--uit', join(map, 'mi.xlsx'));
    expect(som()).toEqual(ervoor);
  });

  test('a result is written whole or not at all', async () => {
    mkdirSync(join(map, 'b.xlsx'));
    const { code, fout } = await inburgering('controleer', SCHOON, '--xlsx', join(map, 'b.xlsx'));
    expect(code).toBe(2);
    expect(fout).toContain('kan niet worden geschreven');
    expect(readdirSync(map)).toEqual(['b.xlsx']);
  });
});

describe('mi', () => {
  test('gives the rows, fitting their schema, and exit 1 for a fout in a file', async () => {
    const uit = join(map, 'mi.xlsx');
    const antwoord = await inburgering(
      'mi',
      MONSTERS,
      '--kwartaal',
      '2025-K3',
      '--peildatum',
      '2025-10-01',
      '--uit',
      uit,
      '--json',
      '-',
    );
    const json = JSON.parse(antwoord.uit);
    expect(valideer('mi.schema.json', json)).toEqual([]);
    expect(antwoord.code).toBe(1);
    expect(readFileSync(uit).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('what is not looked at', () => {
  test('is said without a name or BSN that the path would tell', async () => {
    mkdirSync(join(map, '999993653'));
    const met = join(MONSTERS, 'registratie-arnhem-40402-Wongsastraat.xlsx');
    cpSync(met, join(map, 'registratie-arnhem-40402.xlsx'));
    writeFileSync(join(map, '~$registratie-arnhem-40402-Wongsa.xlsx'), '');
    writeFileSync(join(map, '999993653', 'verslag-wongsa.docx'), '');
    writeFileSync(join(map, 'wongsastraat.docx'), '');
    const { fout } = await inburgering('controleer', map);
    expect(fout.replaceAll(map, 'M').split('\n')).toEqual(
      expect.arrayContaining([
        'Niet bekeken: M/[bsn]/verslag-[naam].docx (geen Excel-bestand)',
        'Niet bekeken: M/wongsastraat.docx (geen Excel-bestand)',
        'Niet bekeken: M/~$registratie-arnhem-40402-[naam].xlsx (hulpbestand van een geopende werkmap)',
      ]),
    );
    rmSync(join(map, 'registratie-arnhem-40402.xlsx'));
    const niets = await inburgering('controleer', map);
    expect(niets.code).toBe(2);
    expect(niets.fout).toContain('Niet bekeken: ');
    expect(niets.fout).not.toContain('999993653');
  });
});

describe('rights', () => {
  test('a folder and a file without rights are said, and the rest goes on', () => {
    cpSync(SCHOON, join(map, 'a.xlsx'));
    cpSync(SCHOON, join(map, 'dicht.xlsx'));
    mkdirSync(join(map, 'geheim'));
    chmodSync(join(map, 'dicht.xlsx'), 0);
    chmodSync(join(map, 'geheim'), 0);
    chmodSync(map, 0o755);
    // Root may read everything: then somebody else does it.
    const isRoot = process.getuid?.() === 0;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `require(${JSON.stringify(resolve('dist/cli/main.js'))}).main(process.argv.slice(1)).then((c) => { process.exitCode = c; })`,
        'controleer',
        map,
        '--peildatum',
        '2025-10-01',
      ],
      { encoding: 'utf8', ...(isRoot ? { uid: 65534, gid: 65534 } : {}) },
    );
    chmodSync(join(map, 'geheim'), 0o755);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'dicht.xlsx: B001 Dit bestand of deze map kan niet worden geopend (geen rechten op dit bestand)',
    );
    expect(stdout).toContain(
      'geheim: B001 Dit bestand of deze map kan niet worden geopend (geen rechten op deze map)',
    );
    expect(stdout).toContain('3 bestanden gecontroleerd, 2 overgeslagen');
    expect(status).toBe(1);
  });
});

describe('functie', () => {
  test('prints what Excel would show, as JSON', async () => {
    expect((await inburgering('functie', 'JOBCOACH_TARIEF', '["Midden",2,18]')).uit).toBe('2036.3\n');
    expect((await inburgering('functie', 'inb.kwartaal', '[45931]')).uit).toBe('"2025-K4"\n');
  });

  test('an error value is an answer: exit 0', async () => {
    const { code, uit } = await inburgering('functie', 'PRIJS', '["Eurowijser"]');
    expect(code).toBe(0);
    expect(JSON.parse(uit)).toMatchObject({ error: '#N/A', message: expect.stringContaining('Eurowijzer') });
  });

  test.each([
    [['functie', 'JOBCOACH', '[]'], 'Bedoelt u'],
    [['functie', 'KWARTAAL', '{}'], 'geen JSON-lijst'],
    [['functie', 'KWARTAAL', '[1,2,3]'], 'hooguit 1'],
  ])('%j cannot be called: exit 2', async (argumenten, zin) => {
    const { code, fout } = await inburgering(...argumenten);
    expect({ code, fout }).toEqual({ code: 2, fout: expect.stringContaining(zin) });
  });
});
