import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import type { BrowserContext, Page } from 'playwright-core';
import type { HostWorkbook } from '../excel-host/model/workbook';
import { type ExcelPage, makeExcelPage } from '../excel-host/page';
import { chromiumpad, meldZonderChromium, openChromium } from '../hulp/chromium';

const MICROSOFT = 'https://appsforoffice.microsoft.com/';

/** What must stay empty while a page is used. */
interface Klachten {
  readonly fouten: string[];
  /** Addresses outside the page's own server; Microsoft's for the client library in Excel. */
  readonly buiten: string[];
}

export interface Webpagina extends Klachten {
  readonly page: Page;
}
export interface Excelpagina extends Webpagina {
  readonly excel: ExcelPage;
  readonly workbook: HostWorkbook;
}

/** Builds the pages when that is needed. */
const bouwPaginas = (): void => {
  execFileSync(process.execPath, ['scripts/web.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** Serves the built pages; a module of Node's own kind, so in a process of its own. */
async function serveerPaginas(): Promise<{ readonly adres: string; stop(): void }> {
  const { spawn } = await import('node:child_process');
  const server = spawn(process.execPath, ['scripts/web.mjs', '--serveer', '--zonder-bouw'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const adres = await new Promise<string>((klaar, mis) => {
    let tekst = '';
    server.once('exit', () => mis(new Error('the server ended')));
    server.stdout.on('data', (deel: Buffer) => {
      tekst += deel.toString();
      const gevonden = /http:\/\/localhost:\d+/.exec(tekst);
      if (gevonden) klaar(gevonden[0]);
    });
  });
  return { adres, stop: () => void server.kill() };
}

function luister(page: Page, adres: string): Klachten {
  const klachten: Klachten = { fouten: [], buiten: [] };
  page.on('console', (bericht) => {
    if (['error', 'warning'].includes(bericht.type())) klachten.fouten.push(bericht.text());
  });
  page.on('pageerror', (fout) => klachten.fouten.push(fout.message));
  page.on('request', (vraag) => {
    const url = vraag.url();
    if (!url.startsWith(adres) && !url.startsWith('blob:') && !url.startsWith('data:'))
      klachten.buiten.push(url);
  });
  return klachten;
}

/** The standalone page. */
export async function openWebpagina(context: BrowserContext, adres: string): Promise<Webpagina> {
  const page = await context.newPage();
  const klachten = luister(page, adres);
  await page.goto(`${adres}/index.html`);
  await page.getByRole('tab', { name: 'Controleren' }).waitFor();
  return { page, ...klachten };
}

/** The pane in the simulated Excel that has this workbook open. */
export async function openExcelpagina(
  context: BrowserContext,
  adres: string,
  workbook: HostWorkbook,
): Promise<Excelpagina> {
  const page = await context.newPage();
  const { fouten, buiten } = luister(page, adres);
  const excel = await makeExcelPage(page, workbook, () => workbook.events.splice(0));
  await page.goto(`${adres}/taskpane.html`);
  await page.getByRole('tab', { name: 'Controleren' }).waitFor();
  // Until then the pane has still to ask what this workbook keeps, and to listen.
  while (workbook.heard.size === 0) await page.waitForTimeout(10);
  return { page, fouten, buiten, excel, workbook };
}

/** From now on Excel takes its time over every answer; of what changes it still tells at once. */
export const vertraagExcel = (page: Page, ms: number): Promise<void> =>
  page.evaluate((traag) => {
    const { _richApiNativeBridge: brug } = window as unknown as {
      _richApiNativeBridge: { onMessageFromHost(tekst: string): void };
    };
    const meteen = brug.onMessageFromHost.bind(brug);
    brug.onMessageFromHost = (tekst) => {
      const isAntwoord = (JSON.parse(tekst) as { id: unknown }).id !== null;
      setTimeout(() => meteen(tekst), isAntwoord ? traag : 0);
    };
  }, ms);

/** Addresses that nothing but the page's own server and, in Excel, Microsoft's library should be. */
const vreemd = ({ buiten }: Klachten): string[] => buiten.filter((url) => !url.startsWith(MICROSOFT));

/** Chooses files as a user does with the button. */
export async function kies(page: Page, paden: readonly string[]): Promise<void> {
  await page
    .getByRole('tabpanel')
    .locator('input[type=file][aria-label^=Bestand]')
    .setInputFiles([...paden]);
}

/** Drops files and folders on the place for them, as the file manager does. */
export async function sleep(page: Page, paden: readonly string[]): Promise<void> {
  const vlak = page.getByRole('tabpanel').getByText('Sleep bestanden of een map hierheen');
  const { x = 0, y = 0 } = (await vlak.boundingBox()) ?? {};
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: paden.map((pad) => resolve(pad)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
  await browser.detach();
}

/** Chooses the quarter of the managementinformatie. */
export const kiesKwartaal = async (page: Page, kwartaal: string): Promise<void> => {
  await page.getByRole('tabpanel').getByLabel('Kwartaal', { exact: true }).selectOption(kwartaal);
};

/** Fills in the day on which the deadlines are looked at. */
export const zetPeildatum = (page: Page, dag: string): Promise<void> =>
  page.getByRole('tabpanel').getByLabel('Peildatum').fill(dag);

/** Checks the workbook that is open in Excel, as on a day. */
export async function controleerWerkmap(page: Page, peildatum: string): Promise<void> {
  await zetPeildatum(page, peildatum);
  await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
  await page.getByText(/Dit bestand gecontroleerd/).waitFor();
}

/** What axe finds against WCAG 2.2 AA, as readable lines. */
export async function toegankelijkheid(page: Page): Promise<string[]> {
  const axe = join(dirname(require.resolve('axe-core/package.json')), 'axe.min.js');
  await page.evaluate(readFileSync(axe, 'utf8'));
  return page.evaluate(async () => {
    // Colours on their way from one theme to another are nobody's: wait until they are there.
    for (let beeld = 0; beeld < 2; beeld += 1) await new Promise((klaar) => requestAnimationFrame(klaar));
    const eindig = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(eindig.map(({ finished }) => finished));
    interface Axe {
      run(
        context: Document,
        options: object,
      ): Promise<{
        violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
      }>;
    }
    const { axe: gereedschap } = window as unknown as { axe: Axe };
    const { violations } = await gereedschap.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((n) => `${id}: ${n.html} ${n.failureSummary ?? ''}`),
    );
  });
}

/** Goes to a view by its tab, or by the menu where there is no room for the tab. */
export async function naarTab(page: Page, naam: string): Promise<void> {
  const tab = page.getByRole('tab', { name: naam, exact: true });
  // After a change of width the other one may still be there: what is pressed is looked for until it holds.
  await tab
    .or(page.getByRole('button', { name: 'Meer onderdelen' }))
    .first()
    .click();
  if ((await tab.count()) > 0) return;
  await page.getByRole('menuitemradio', { name: naam, exact: true }).click();
}

/** One finding as the pane shows it. */
export type Getoonderegel = [
  bestand: string,
  blad: string | null,
  cel: string | null,
  code: string,
  melding: string,
];

/** Every finding that the pane shows, in its order: with the notities, every group open and every group whole. */
export async function getoondeRegels(page: Page, { notities = true } = {}): Promise<Getoonderegel[]> {
  const blad = page.getByRole('tabpanel');
  const knop = blad.getByRole('button', { name: /\d+ notitie/ });
  if (notities && (await knop.getAttribute('aria-pressed')) === 'false') await knop.click();
  const indeling = blad.getByLabel('Groeperen op');
  await indeling.selectOption('bestand');
  while ((await blad.locator('h3 button[aria-expanded=false]').count()) > 0)
    await blad.locator('h3 button[aria-expanded=false]').first().click();
  while ((await blad.getByRole('button', { name: /^Toon meer/ }).count()) > 0)
    await blad
      .getByRole('button', { name: /^Toon meer/ })
      .first()
      .click();
  const rijen = await blad.locator('section').evaluateAll((secties) =>
    secties.flatMap((sectie) => {
      const kop = sectie.querySelector('h3 button')?.childNodes[1]?.textContent ?? '';
      return [...sectie.querySelectorAll('li')].map((li) => {
        const inhoud = li.querySelector('span');
        const plaats = inhoud?.querySelector('span')?.textContent ?? '';
        return [kop, inhoud?.childNodes[0]?.textContent ?? '', plaats];
      });
    }),
  );
  return rijen.map(([bestand = '', melding = '', plaats = '']) => {
    const [waar = '', code = ''] = plaats.split(' · ');
    const deel = /^(?:(.+), )?(?:cel (.+)|hele blad|hele bestand)$/.exec(waar);
    return [bestand, deel?.[1] ?? null, deel?.[2] ?? null, code, melding];
  });
}

/** What the tests of one file share: one browser and one server. A page that is opened here is gone after the test. */
interface Browserproef {
  readonly context: () => BrowserContext;
  readonly adres: () => string;
  readonly webpagina: () => Promise<Webpagina>;
  readonly excelpagina: (workbook: HostWorkbook) => Promise<Excelpagina>;
}

/** What went wrong in a page, and what it asked of others; of all this there should be nothing. */
const klachtenVan = (pagina: Webpagina | Excelpagina): readonly unknown[] =>
  'excel' in pagina
    ? [...pagina.fouten, ...vreemd(pagina), ...pagina.excel.engine.crashes]
    : [...pagina.fouten, ...pagina.buiten];

/** Tests in a browser on the built pages; without a browser one line says what was left out. */
export function inChromium(wat: string, zonder: string, proeven: (proef: Browserproef) => void): void {
  const pad = chromiumpad();
  if (pad === undefined) {
    test('without a browser', () => {
      meldZonderChromium(zonder);
      expect(chromiumpad()).toBeUndefined();
    });
    return;
  }
  describe(wat, () => {
    const stoppers: (() => unknown)[] = [];
    let context: BrowserContext | undefined;
    let adres = '';
    beforeAll(async () => {
      bouwPaginas();
      const server = await serveerPaginas();
      stoppers.push(server.stop);
      adres = server.adres;
      const chromium = await openChromium(pad);
      stoppers.unshift(chromium.sluit);
      context = chromium.context;
      context.setDefaultTimeout(60_000);
    }, 600_000);
    afterAll(async () => {
      for (const stop of stoppers) await stop();
    });
    const open: (Webpagina | Excelpagina)[] = [];
    const bewaar = <P extends Webpagina>(pagina: P): P => {
      open.push(pagina);
      return pagina;
    };
    proeven({
      context: () => context as BrowserContext,
      adres: () => adres,
      webpagina: async () => bewaar(await openWebpagina(context as BrowserContext, adres)),
      excelpagina: async (workbook) =>
        bewaar(await openExcelpagina(context as BrowserContext, adres, workbook)),
    });
    // After what the tests themselves do when one is over.
    afterEach(async () => {
      const paginas = open.splice(0);
      for (const { page } of paginas) await page.close();
      expect(paginas.flatMap(klachtenVan)).toEqual([]);
    });
  });
}
