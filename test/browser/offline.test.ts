import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { Build } from '../../taskpane/offline/build';
import {
  inChromium,
  kies,
  kiesKwartaal,
  naarTab,
  openWebpagina,
  type Webpagina,
  zetPeildatum,
} from './paneel';

const { headersFor } = jest.requireActual<{ headersFor(name: string): Record<string, string> }>(
  '../../webpack/headers',
);
const PEILDATUM = '2025-10-01';
const MONSTER = 'test/monsters/registratie-arnhem-40590.xlsx';
const WEB = 'dist/web';
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

interface Host {
  readonly adres: string;
  readonly gevraagd: string[];
  stop(): void;
}

/** A static host that gives a folder below a path of its own, and that can be switched off. */
async function host(map: string, kopregels = headersFor): Promise<Host> {
  const gevraagd: string[] = [];
  const server: Server = createServer(({ url = '' }, uit) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const naam = pathname.replace('/diep/map/', '') || 'index.html';
    if (
      !pathname.startsWith('/diep/map/') ||
      !readdirSync(map, { recursive: true, encoding: 'utf8' }).includes(naam)
    ) {
      uit.writeHead(404).end();
      return;
    }
    gevraagd.push(naam + search);
    uit.writeHead(200, { ...kopregels(naam), 'content-type': KINDS[extname(naam)] ?? 'text/plain' });
    uit.end(readFileSync(join(map, naam)));
  });
  await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar));
  const { port } = server.address() as AddressInfo;
  return {
    adres: `http://localhost:${port}/diep/map`,
    gevraagd,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const buildIn = (map: string): Build =>
  JSON.parse(/^self\.BUILD=(.*);$/m.exec(readFileSync(join(map, 'offline.js'), 'utf8'))?.[1] ?? '') as Build;

/** Another build: the page has another title. Only the page when the upload stopped half-way. */
function vernieuw(map: string, isHeel: boolean): void {
  const html = readFileSync(join(map, 'index.html'), 'utf8').replace(/<title>[^<]*/, '<title>Nieuw');
  const oud = buildIn(map);
  const index = createHash('sha256').update(html).digest('hex');
  const build: Build = { ...oud, version: 'nieuw', files: { ...oud.files, 'index.html': index } };
  const script = readFileSync(join(map, 'offline.js'), 'utf8');
  writeFileSync(
    join(map, 'offline.js'),
    script.replace(/^self\.BUILD=.*;$/m, () => `self.BUILD=${JSON.stringify(build)};`),
  );
  if (isHeel) writeFileSync(join(map, 'index.html'), html);
}

inChromium('the page without a network', 'de webpagina zonder netwerk', (proef) => {
  const stoppers: (() => void)[] = [];
  let open: Webpagina[] = [];
  afterEach(async () => {
    for (const { page, fouten, buiten } of open) {
      if (!page.isClosed()) await page.close();
      expect([fouten, buiten]).toEqual([[], []]);
    }
    open = [];
    for (const stop of stoppers.splice(0)) stop();
  });
  const start = async (map = WEB, kopregels = headersFor): Promise<Host> => {
    const gestart = await host(map, kopregels);
    stoppers.push(gestart.stop);
    return gestart;
  };
  const begin = async (adres: string): Promise<Page> => {
    const pagina = await openWebpagina(proef.context(), adres);
    open.push(pagina);
    return pagina.page;
  };
  const bewaard = async (page: Page): Promise<void> => {
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  };
  const kopie = (): string => {
    const map = mkdtempSync(join(tmpdir(), 'inburgering-web-'));
    cpSync(WEB, map, { recursive: true });
    stoppers.push(() => rmSync(map, { recursive: true }));
    return map;
  };
  const download = async (page: Page): Promise<string> => {
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Downloaden' }).click(),
    ]);
    return bestand.suggestedFilename();
  };
  const gebruikAlles = async (page: Page): Promise<void> => {
    await zetPeildatum(page, PEILDATUM);
    await kies(page, [MONSTER]);
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    await naarTab(page, 'Overzicht');
    await page.getByRole('button', { name: 'Probeer met een voorbeeld' }).click();
    await page.getByText('verzonnen/registratie-lingewaard-60512.xlsx').first().waitFor();
    await naarTab(page, 'MI');
    await kiesKwartaal(page, '2025-K3');
    await kies(page, [MONSTER]);
    await page.getByText(/geteld uit/).waitFor();
    expect(await download(page)).toBe('mi-2025-K3.xlsx');
    await naarTab(page, 'Sjabloon');
    expect(await download(page)).toMatch(/^registratie.*\.xlsx$/);
  };

  test('keeps everything that the page can ask for, and nothing of Excel', () => {
    const { files } = buildIn(WEB);
    const namen = Object.keys(files).map((naam) => naam.split('?')[0] ?? '');
    expect(namen).toEqual(expect.arrayContaining(['index.html', 'werker.js', 'assets/icon-32.png']));
    expect(
      namen.filter((naam) => /^(excel\.|functions\.|offline\.|taskpane\.|taskpane_zelftest)/.test(naam)),
    ).toEqual([]);
    // A script names by its hash every other script that it can load.
    const inhoud = (naam: string): string => readFileSync(join(WEB, naam), 'utf8');
    const starters = namen.filter((naam) => /^(pagina\..*|werker)\.js$/.test(naam)).map(inhoud);
    expect(starters).toHaveLength(2);
    const hashed = readdirSync(WEB).filter((naam) => /\.[0-9a-f]{8}\.js$/.test(naam));
    const gemist = hashed.filter((naam) => !namen.includes(naam));
    expect(gemist.filter((naam) => starters.some((script) => script.includes(naam.slice(-11, -3))))).toEqual(
      [],
    );
    for (const deel of ['exceljs_dist', 'voorbeelden_bestanden', 'miwerkmap', 'sjabloon'])
      expect(namen.some((naam) => naam.includes(deel))).toBe(true);
    for (const [naam, hash] of Object.entries(files)) {
      const bytes = readFileSync(join(WEB, naam.split('?')[0] ?? ''));
      expect([naam, createHash('sha256').update(bytes).digest('hex')]).toEqual([naam, hash]);
    }
  });

  test('opens again and does all it did, from the folder and from the page, also below a path', async () => {
    const { adres, stop } = await start();
    const page = await begin(adres);
    await bewaard(page);
    stop();
    await page.reload();
    await gebruikAlles(page);
    await page.goto(`${adres}/?x=1#y`);
    await page.getByRole('tab', { name: 'Controleren' }).waitFor();
    await naarTab(page, 'Over');
    await page.getByText('werkt ook zonder netwerk').waitFor();
  }, 180_000);

  test('goes on when the network goes away while it is open for the first time', async () => {
    const { adres, stop } = await start();
    const page = await begin(adres);
    await bewaard(page);
    stop();
    await gebruikAlles(page);
  }, 180_000);

  test('once kept it asks the host for nothing but whether there is another build', async () => {
    const { adres, gevraagd } = await start();
    const page = await begin(adres);
    await bewaard(page);
    gevraagd.length = 0;
    await page.reload();
    await gebruikAlles(page);
    expect(gevraagd.filter((naam) => naam !== 'offline.js')).toEqual([]);
  }, 180_000);

  test('another build comes when the page is opened again, and the one before is thrown away', async () => {
    const map = kopie();
    const { adres } = await start(map);
    const page = await begin(adres);
    await bewaard(page);
    vernieuw(map, true);
    await page.reload();
    expect(await page.title()).toContain('Inburgering');
    await page.evaluate(async () => {
      const registratie = await navigator.serviceWorker.ready;
      await registratie.update();
      while (registratie.waiting === null) await new Promise((verder) => setTimeout(verder, 50));
    });
    await page.close();
    let opnieuw = await begin(adres);
    // The browser may still be letting go of the page that was closed a moment ago.
    for (let keer = 0; keer < 5 && (await opnieuw.title()) !== 'Nieuw'; keer += 1) {
      await opnieuw.close();
      opnieuw = await begin(adres);
    }
    expect(await opnieuw.title()).toBe('Nieuw');
    await opnieuw.waitForFunction(async () => (await caches.keys()).length === 1);
    expect(await opnieuw.evaluate(() => caches.keys())).toEqual([`inburgering ${adres}/ nieuw`]);
  }, 120_000);

  test('a build that is only half there is not taken over', async () => {
    const map = kopie();
    const { adres } = await start(map);
    const page = await begin(adres);
    await bewaard(page);
    const voor = await page.evaluate(() => caches.keys());
    vernieuw(map, false);
    const gelukt = await page.evaluate(async () => {
      const registratie = await navigator.serviceWorker.ready;
      await registratie.update();
      const nieuw = registratie.installing;
      if (nieuw === null) return 'nothing was tried';
      await new Promise((klaar) => nieuw.addEventListener('statechange', klaar, { once: true }));
      return nieuw.state;
    });
    expect(gelukt).toBe('redundant');
    expect(await page.title()).toContain('Inburgering');
    expect((await page.evaluate(() => caches.keys())).filter((naam) => voor.includes(naam))).toEqual(voor);
  }, 120_000);

  test('works as it did where nothing can be kept', async () => {
    const { adres } = await start();
    const pagina = await proef.context().newPage();
    await pagina.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
    );
    const fouten: string[] = [];
    pagina.on('console', (bericht) => {
      if (bericht.type() === 'error') fouten.push(bericht.text());
    });
    pagina.on('pageerror', (fout) => fouten.push(fout.message));
    await pagina.goto(`${adres}/`);
    await gebruikAlles(pagina);
    await naarTab(pagina, 'Over');
    expect(await pagina.getByText('werkt ook zonder netwerk').count()).toBe(0);
    expect(fouten).toEqual([]);
    await pagina.close();
  }, 120_000);

  test('the page in Excel keeps nothing', async () => {
    expect(readFileSync(join(WEB, 'taskpane.html'), 'utf8')).toContain('office.js');
    const excel = readdirSync(WEB).filter((naam) => naam.startsWith('excel.') && naam.endsWith('.js'));
    for (const naam of excel) expect(readFileSync(join(WEB, naam), 'utf8')).not.toContain('offline.js');
  });
});
