import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eersteDag, isodag, kwartaal, laatsteDag, miDeadline, REGELS } from '../src';
import { inburgering } from './hulp/cli';

test('nothing that is generated is stale', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/maak.mjs', '--controleer'], {
    encoding: 'utf8',
  });
  expect({ stdout, status, stderr: status === 0 ? '' : stderr }).toEqual({
    stdout: '',
    status: 0,
    stderr: '',
  });
});

describe('every rule has its file, its test and its page', () => {
  const bestanden = (map: string, eind: string): string[] =>
    readdirSync(map)
      .filter((f) => /^[A-Z]\d{3}/.test(f) && f.endsWith(eind))
      .map((f) => f.slice(0, 4));
  const codes = REGELS.map((r) => r.code);

  test('files', () => expect(bestanden('src/controle/regels', '.ts').sort()).toEqual(codes));
  test('tests', () => expect(bestanden('test/controle/regels', '.test.ts').sort()).toEqual(codes));
  test('pages', () => expect(bestanden('docs/regels', '.md').sort()).toEqual(codes));

  test.each(REGELS.map((r) => [r.code, r.naam] as const))(
    '%s is called by its code and name',
    (code, naam) => {
      expect(existsSync(`src/controle/regels/${code}-${naam}.ts`)).toBe(true);
      expect(existsSync(`test/controle/regels/${code}-${naam}.test.ts`)).toBe(true);
    },
  );

  test.each(codes)('%s: why, an example that fires, one that does not, and how to mend it', (code) => {
    const tekst = readFileSync(`docs/regels/${code}.md`, 'utf8');
    for (const kop of ['Waarom', 'Geeft een bevinding', 'Geeft geen bevinding', 'Zo herstelt u het']) {
      const deel = new RegExp(`^## ${kop}\\n+([^#]+)`, 'm').exec(tekst)?.[1]?.trim() ?? '';
      expect({ kop, lang: deel.length > 30 }).toEqual({ kop, lang: true });
    }
  });
});

test('every file of src/mi/indicatoren has its page, and no page is left over', () => {
  const codes = (map: string): string[] =>
    readdirSync(map).flatMap((naam) => /^MI-\d\d[a-z]?/.exec(naam)?.[0] ?? []);
  expect(codes('docs/indicatoren').sort()).toEqual(codes('src/mi/indicatoren').sort());
  expect(readdirSync('docs/indicatoren')).toHaveLength(codes('src/mi/indicatoren').length);
});

test.each([2025, 2028])('the calendar of the handleiding is that of the programme, as in %i', (jaar) => {
  const dagEnMaand = (dag: Parameters<typeof isodag>[0]): string =>
    new Date(isodag(dag)).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const regels = [1, 2, 3, 4].map((nummer) => {
    const k = kwartaal(`${jaar}-K${nummer}`);
    return `| K${nummer} | ${[eersteDag(k), laatsteDag(k), miDeadline(k)].map(dagEnMaand).join(' | ')} |`;
  });
  expect(readFileSync('docs/handleiding.md', 'utf8')).toContain(regels.join('\n'));
});

/** The commands that a document tells to type, without their first words. */
const opdrachten = (document: string): string[] =>
  [...readFileSync(document, 'utf8').matchAll(/^node bin\/inburgering\.js (.+)$/gm)].map(
    ([, rest = '']) => rest,
  );

test.each([
  ...opdrachten('docs/handleiding.md'),
  ...opdrachten('voorbeelden/README.md'),
  ...opdrachten('docs/indicatoren/MI-16c.md'),
])('a command that a document tells to type has those options: %s', async (opdracht) => {
  const woorden = opdracht.split(/\s+/);
  const naam = woorden.slice(
    0,
    woorden.findIndex((woord) => !/^[a-z]+$/.test(woord)),
  );
  let hulp = '';
  // A folder is a word as well: only what is a command answers with its own help.
  for (const keuze of [naam.slice(0, 2), naam.slice(0, 1)]) {
    hulp = (await inburgering(...keuze, '--help')).uit;
    if (hulp.startsWith(`Gebruik: inburgering ${keuze.join(' ')} `)) break;
  }
  expect(hulp).toContain(`Gebruik: inburgering ${naam[0]} `);
  for (const optie of woorden.filter((woord) => woord.startsWith('--'))) expect(hulp).toContain(`${optie} `);
});

describe('links within the documents lead somewhere', () => {
  const documenten = (map: string): string[] =>
    readdirSync(map, { withFileTypes: true }).flatMap((item) => {
      const pad = join(map, item.name);
      return item.isDirectory() ? documenten(pad) : item.name.endsWith('.md') ? [pad] : [];
    });
  const ankers = (tekst: string): Set<string> =>
    new Set([
      ...[...tekst.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id),
      ...[...tekst.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) =>
        kop
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
      ),
    ]);

  test.each([...documenten('docs'), 'README.md', 'CHANGELOG.md', 'voorbeelden/README.md'])(
    '%s',
    (document) => {
      const tekst = readFileSync(document, 'utf8');
      const dood = [...tekst.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)]
        .map(([, doel = '']) => doel)
        .filter((doel) => {
          const [pad = '', anker] = doel.split('#');
          const bestand = pad === '' ? document : join(dirname(document), decodeURI(pad));
          if (!existsSync(bestand)) return true;
          return anker !== undefined && !ankers(readFileSync(bestand, 'utf8')).has(decodeURI(anker));
        });
      expect(dood).toEqual([]);
    },
  );
});
