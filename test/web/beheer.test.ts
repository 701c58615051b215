import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { headersFor, POLICIES } = jest.requireActual<{
  headersFor(name: string): Record<string, string>;
  POLICIES: Record<string, string>;
}>('../../webpack/headers');
const BEHEER = readFileSync('docs/beheer.md', 'utf8');
const MANIFEST = readFileSync('manifest.xml', 'utf8');
const WEB = 'dist/web';
const lees = (naam: string): string => readFileSync(join(WEB, naam), 'utf8');

const bronnen = (map: string): string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => join(map, f));
const CODE = ['src', 'adapters', 'functions', 'taskpane'].flatMap(bronnen);
const waarin = (patroon: RegExp): string[] => CODE.filter((f) => patroon.test(readFileSync(f, 'utf8')));

describe('what docs/beheer.md tells administrators is so', () => {
  beforeAll(
    () => execFileSync(process.execPath, ['scripts/web.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }),
    600_000,
  );

  test('the policies are those that the server sends', () => {
    const genoemd = [...BEHEER.matchAll(/^`([\w.]+)`\n\n```\nContent-Security-Policy: (.+)\n```$/gm)];
    expect(Object.fromEntries(genoemd.map(([, naam, regel]) => [naam, regel]))).toEqual(POLICIES);
    expect(genoemd).toHaveLength(4);
  });

  test('the built page says the same of itself, but for who may frame it', () => {
    const [, zelf] =
      /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(lees('index.html')) ?? [];
    expect(`${zelf}; frame-ancestors 'none'`).toBe(POLICIES['index.html']);
  });

  test('the other headers, and how long files may be kept', () => {
    const { 'content-security-policy': _, 'cache-control': bewaren, ...overige } = headersFor('index.html');
    const namen = {
      'x-content-type-options': 'X-Content-Type-Options',
      'referrer-policy': 'Referrer-Policy',
    };
    for (const [naam, waarde] of Object.entries(overige))
      expect(BEHEER).toContain(`${namen[naam as keyof typeof namen]}: ${waarde}`);
    expect(BEHEER).toContain(`\`Cache-Control: ${bewaren}\``);
    expect(BEHEER).toContain(`\`Cache-Control: ${headersFor('pagina.01234567.js')['cache-control']}\``);
  });

  test('the files: all that are built, and none that are not', () => {
    const tabel = BEHEER.slice(BEHEER.indexOf('| bestand |'), BEHEER.indexOf('Zet bij een nieuwe versie'));
    const genoemd = [...tabel.matchAll(/`([\w.\-/]+\.\w+)`/g)].map(([, naam = '']) => naam);
    expect(genoemd.filter((naam) => !existsSync(join(WEB, naam)))).toEqual([]);
    const gebouwd = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((naam) =>
      /\.\w+$/.test(naam),
    );
    const overig = gebouwd.filter(
      (naam) => !genoemd.includes(naam) && !/\.[0-9a-f]{8}\.js$|LICENSE\.txt$|^assets\//.test(naam),
    );
    expect(overig).toEqual([]);
  });

  test('the addresses: Microsoft’s alone, and only in Excel', () => {
    const hosts = (naam: string): string[] =>
      [...lees(naam).matchAll(/https:\/\/([\w.]+)/g)].map(([, h = '']) => h);
    expect(hosts('index.html')).toEqual([]);
    expect([...new Set(hosts('taskpane.html'))]).toEqual(['appsforoffice.microsoft.com']);
    expect(BEHEER).toContain('| `appsforoffice.microsoft.com` |');
  });

  test('what the manifest asks of Excel', () => {
    const sets = [...MANIFEST.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
      ([, n, v]) => `${n} ${v}`,
    );
    expect(BEHEER).toContain(`Het manifest vraagt ${sets.slice(0, -1).join(', ')} en ${sets.at(-1)}.`);
    expect(/<Permissions>(\w+)</.exec(MANIFEST)?.[1]).toBe('ReadWriteDocument');
    expect(BEHEER).toContain('`ReadWriteDocument`');
  });

  test('what is kept, under the names that are used, and nowhere else', () => {
    expect(waarin(/\blocalStorage\b/)).toEqual(['taskpane/bewaarplek.ts']);
    expect(waarin(/\bsessionStorage\b|\bindexedDB\b|document\.cookie/)).toEqual([]);
    expect(waarin(/\bcaches\./)).toEqual(['taskpane/offline/serviceworker.ts']);
    expect(waarin(/\.settings\b.*(add|getItem)/)).toEqual([
      'adapters/office/proefbladen.ts',
      'adapters/office/switches.ts',
    ]);
    for (const [bestand, tekst] of [
      ['taskpane/bewaarplek.ts', "'inburgering-instellingen'"],
      ['adapters/office/switches.ts', "'inburgering-'"],
      ['taskpane/weergaven/controleren/wacht.ts', "'live-controle'"],
      ['adapters/office/marks.ts', "'inburgering-markering'"],
      ['taskpane/offline/serviceworker.ts', '`inburgering ${base} `'],
    ] as const)
      expect([bestand, readFileSync(bestand, 'utf8').includes(tekst)]).toEqual([bestand, true]);
    for (const naam of ['inburgering-instellingen', 'inburgering-live-controle', 'inburgering-markering'])
      expect(BEHEER).toContain(`\`${naam}\``);
  });

  test('nothing makes a connection, but the service worker to its own files', () => {
    expect(waarin(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer/)).toEqual([
      'taskpane/offline/serviceworker.ts',
    ]);
  });
});
