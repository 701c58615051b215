import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mijson } from '../../src';
import { inburgering } from '../hulp/cli';

const MONSTERS = join('test', 'monsters');
const OP = ['--kwartaal', '2025-K3', '--peildatum', '2025-10-01'];

const mi = (...argumenten: string[]) => inburgering('mi', ...argumenten);

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'herleid-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** A trajectregister of a few columns. */
function register(naam: string, ...rijen: string[]): string {
  const koppen =
    'Cliëntnummer gemeente;Gemeente;Aanbieder;Perceel;Aangemeld op;Intake op;Start reguliere klas;Wachtlijst vanaf;Geplande uren 2025-K3;Gevolgde uren 2025-K3';
  writeFileSync(join(map, naam), `${[koppen, ...rijen].join('\n')}\n`);
  return join(map, naam);
}

test('prints the figure and, numbered, who counts: the file, the cells and what they are', async () => {
  const pad = register(
    'register.csv',
    '1;Arnhem;Sagènn;B1-route taal;1-7-2025;2-7-2025;7-7-2025;;40;31,5',
    '2;Arnhem;Sagènn;B1-route taal;1-7-2025;3-7-2025;7-7-2025;;40;32',
    '3;Duiven;Sagènn;B1-route taal;1-7-2025;4-7-2025;7-7-2025;;40;20',
    '4;Arnhem;Sagènn;Z-route taal;1-7-2025;onbekend;7-7-2025;1-7-2025;;',
    '5;Arnhem;Sagènn;Z-route taal;1-7-2025;6-7-2025;7-7-2025;1-8-2025;;',
  );
  const herleid = async (...keuze: string[]) =>
    (await mi(pad, ...OP, '--herleid', ...keuze)).uit.replaceAll(pad, 'PAD');
  expect(await herleid('mi-03', '--gemeente', 'arnhem', '--perceel', 'b1-route taal')).toBe(
    `MI-03 Aantal inburgeringsplichtigen met < 80% aanwezigheid, 2025-K3, arnhem

B1-route taal: 1
  1. (31,5 van 40 uur) PAD: I2 (Geplande uren), J2 (Gevolgde uren)
`,
  );
  expect(await herleid('MI-01b')).toBe(
    `MI-01b Aantal intake gehad, 2025-K3

Z-route taal: 1
  1. PAD: F6 (Intake op)
Z-route taal: bij 1 van de 2 trajecten is niet vast te stellen of zij meetellen:
   ? PAD: F5 (Intake op)

B1-route taal: 3
  1. PAD: F2 (Intake op)
  2. PAD: F3 (Intake op)
  3. PAD: F4 (Intake op)
`,
  );
  expect(await herleid('MI-06', '--perceel', 'Z-route taal')).toContain(
    `Z-route taal: 75,5 dagen (151 dagen over 2)
  1. (91 dagen) PAD: H5 (Wachtlijst vanaf)
  2. (60 dagen) PAD: H6 (Wachtlijst vanaf)
`,
  );
  expect(await herleid('MI-07', '--perceel', 'Z-route taal')).toBe(
    `MI-07 Aantal inburgeringsplichtigen actief in de eerste mijlpaal (1A), 2025-K3
Dit is de stand bij de laatste keer opslaan van de bestanden.

Z-route taal: onbekend
Z-route taal: bij 2 van de 2 trajecten is niet vast te stellen of zij meetellen:
   ? PAD: kolom Mijlpaal ontbreekt
   ? PAD: kolom Mijlpaal ontbreekt
`,
  );
  expect(await herleid('MI-16c', '--perceel', 'Z-route taal', '--uitsplitsing', '3')).toContain(
    '\nZ-route taal, trede 3: Niet van toepassing op dit perceel.\n',
  );
  expect(await herleid('MI-01b', '--gemeente', 'Duiven', '--perceel', 'Z-route taal')).toBe(
    'Er is geen cijfer: geen enkel traject past bij deze keuze.\n',
  );
});

test('lessons below one another are one range', async () => {
  const { uit } = await mi(join('voorbeelden', 'registraties'), ...OP, '--herleid', 'MI-03');
  expect(uit).toMatch(
    /: Aanwezigheid!E\d+:E\d+.* \(Geplande uren\), Aanwezigheid!F\d+:F\d+.* \(Gevolgde uren\)\n/,
  );
});

test('has as many numbered lines as the figures of the JSON count', async () => {
  const pad = join(map, 'mi.json');
  await mi(MONSTERS, ...OP, '--uit', join(map, 'mi.xlsx'), '--json', pad);
  const { rijen } = JSON.parse(readFileSync(pad, 'utf8')) as Mijson;
  for (const indicator of ['MI-01', 'MI-01a', 'MI-03', 'MI-05', 'MI-16a']) {
    const { uit } = await mi(
      MONSTERS,
      ...OP,
      '--herleid',
      indicator,
      '--gemeente',
      'Arnhem',
      '--aanbieder',
      'Sagènn',
    );
    const eigen = rijen.filter(
      (r) =>
        [r.kwartaal, r.indicator, r.gemeente, r.aanbieder].join() ===
        ['2025-K3', indicator, 'Arnhem', 'Sagènn'].join(),
    );
    const som = eigen.reduce((s, { waarde }) => s + Number(waarde ?? 0), 0);
    expect([indicator, uit.match(/^ +\d+\. /gm)?.length ?? 0]).toEqual([indicator, som]);
  }
});

test('writes a workbook only when it is asked for', async () => {
  const zonder = await mi(MONSTERS, ...OP, '--herleid', 'MI-03');
  expect(readdirSync(map)).toEqual([]);
  expect(zonder.uit).toMatch(/^MI-03 /);
  expect(zonder.fout).toContain('bestanden gecontroleerd');
  expect(zonder.code).toBe(1);
  const met = await mi(MONSTERS, ...OP, '--herleid', 'MI-03', '--uit', join(map, 'mi.xlsx'));
  expect(readdirSync(map)).toEqual(['mi.xlsx']);
  expect(met.uit.endsWith(`\n${zonder.uit}`)).toBe(true);
});

test('keeps standard output for the JSON', async () => {
  const { uit, fout } = await mi(MONSTERS, ...OP, '--herleid', 'MI-03', '--json', '-');
  expect((JSON.parse(uit) as Mijson).kwartaal).toBe('2025-K3');
  expect(fout).toContain('\nZ-route taal: ');
});

test.each([
  [['--herleid', 'MI-99'], "De indicator 'MI-99' bestaat niet. Schrijf een code als MI-03."],
  [
    ['--herleid', 'MI-03', '--gemeente', 'Arnem'],
    "De gemeente 'Arnem' staat niet in de bestanden. Bedoelt u 'Arnhem'?",
  ],
  [['--herleid', 'MI-03', '--perceel', 'B1-route tal'], "Bedoelt u 'B1-route taal'?"],
  [['--herleid', 'MI-16a', '--uitsplitsing', '7'], 'Kies uit: 1, 2, 3, 4, 5, 6.'],
  [['--gemeente', 'Arnhem', '--uit', 'x.xlsx'], "De optie '--gemeente' hoort bij --herleid"],
  [[], "De optie '--uit <bestand>' is verplicht."],
])('%j is wrong: exit code 2, nothing on standard output', async (argumenten, zin) => {
  const { code, uit, fout } = await mi(MONSTERS, ...OP, ...argumenten);
  expect({ code, uit }).toEqual({ code: 2, uit: '' });
  expect(fout).toContain(zin);
});

test('shows no BSN in a path, in the list and in the JSON, unless names are asked for', async () => {
  mkdirSync(join(map, '999993653'));
  const pad = register(
    join('999993653', 'register.csv'),
    '1;Arnhem;Sagènn;B1-route taal;1-7-2025;2-7-2025;7-7-2025;;40;31,5',
  );
  const verhuld = await mi(pad, ...OP, '--herleid', 'MI-03');
  expect(verhuld.uit).toContain('[bsn]/register.csv: I2');
  expect(verhuld.uit).not.toContain('999993653');
  expect((await mi(pad, ...OP, '--herleid', 'MI-03', '--json', '-')).uit).not.toContain('999993653');
  expect((await mi(pad, ...OP, '--herleid', 'MI-03', '--met-namen')).uit).toContain(`${pad}: I2`);
});
