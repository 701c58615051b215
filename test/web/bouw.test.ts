import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const WEB = 'dist/web';
const lees = (naam: string): string => readFileSync(`${WEB}/${naam}`, 'utf8');
const gzipped = (naam: string): number => gzipSync(readFileSync(`${WEB}/${naam}`)).length;
const scripts = (pagina: string): string[] =>
  [...lees(pagina).matchAll(/<script defer src="?([^"\s>]+)/g)].map(([, naam = '']) => naam);

describe('what is built', () => {
  beforeAll(
    () => execFileSync(process.execPath, ['scripts/web.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }),
    600_000,
  );

  test.each(['index.html', 'taskpane.html'])('%s starts with at most 250 kB gzipped', (pagina) => {
    expect(scripts(pagina).length).toBeGreaterThan(0);
    expect(scripts(pagina).reduce((som, naam) => som + gzipped(naam), 0)).toBeLessThanOrEqual(250_000);
  });

  test('ExcelJS is in a part of its own, that no page starts with', () => {
    const parts = readdirSync(WEB).filter((naam) => naam.endsWith('.js') && lees(naam).includes('ExcelJS'));
    expect(parts.length).toBeGreaterThan(0);
    const started = ['index.html', 'taskpane.html'].flatMap(scripts);
    expect(parts.filter((naam) => started.includes(naam) || naam === 'werker.js')).toEqual([]);
  });

  test('no polyfills for browsers that are gone', () => {
    const old = readdirSync(WEB).filter(
      (naam) => naam.endsWith('.js') && /zloirock|core-js\/modules/.test(lees(naam)),
    );
    expect(old).toEqual([]);
  });

  test('the standalone page asks nothing of Microsoft and forbids every connection', () => {
    const html = lees('index.html');
    expect(html).not.toContain('https://');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
    ])
      expect(html).toContain(rule);
  });

  test('the manifest and all that it names are there', () => {
    const manifest = lees('manifest.xml');
    expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.0<\/Version>/);
    for (const [, naam = ''] of manifest.matchAll(/="https:\/\/[^/"]+\/([^"]+)"/g)) {
      if (manifest.includes(`"http://schemas.microsoft.com/${naam}"`)) continue;
      expect([naam, existsSync(`${WEB}/${naam}`)]).toEqual([naam, true]);
    }
  });
});
