import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import { zoekBestanden } from '../../cli/bestanden';
import { verslagVan } from '../hulp/opdrachtregel';
import { getoondeRegels, kies, naarTab, sleep, inChromium, toegankelijkheid, zetPeildatum } from './paneel';

const PEILDATUM = '2025-10-01';
const MONSTERS = readdirSync('test/monsters')
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join('test/monsters', f));

inChromium('the pane as a web page', 'de webpagina in een browser', (proef) => {
  const begin = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    return pagina.page;
  };
  const klaar = (page: Page): Promise<void> =>
    page
      .getByText(/bestanden? gecontroleerd[,.]|kan niet worden gelezen/)
      .last()
      .waitFor();

  test('filters by severity and words, and groups by rule', async () => {
    const page = await begin();
    await zetPeildatum(page, PEILDATUM);
    await kies(page, MONSTERS);
    await klaar(page);
    const alles = await getoondeRegels(page);
    await page.getByLabel('Zoeken').first().fill('B012');
    await page.waitForFunction(
      () => document.querySelectorAll('[role=tabpanel]:not([hidden]) h3').length <= 5,
    );
    const gezocht = await getoondeRegels(page, { notities: false });
    expect(gezocht.length).toBeGreaterThan(0);
    expect(gezocht.every(([, , , code]) => code === 'B012')).toBe(true);
    expect(gezocht.length).toBe(alles.filter(([, , , code]) => code === 'B012').length);
    await page.getByLabel('Zoeken').first().fill('zzz');
    await page.getByText('Geen bevindingen die hieraan voldoen').waitFor();
  }, 120_000);

  test('says what a file is that cannot be read', async () => {
    const page = await begin();
    await kies(page, ['test/robuust/04b-docx-renamed.xlsx', 'test/robuust/02-zero-byte.xlsx']);
    await page.getByText('2 bestanden kunnen niet worden gelezen').first().waitFor();
    expect((await getoondeRegels(page)).map(([, , , code]) => code)).toEqual(['B001', 'B001']);
  }, 60_000);

  /** What is said to be passed over, in the view that is looked at. */
  const nietBekeken = async (page: Page): Promise<string[]> => {
    const deel = page
      .getByRole('tabpanel')
      .locator('details')
      .filter({ has: page.locator('summary', { hasText: /niet bekeken$/ }) });
    if ((await deel.count()) === 0) return [];
    await deel.locator('summary').click();
    return deel.locator('li').allInnerTexts();
  };

  test.each(['Controleren', 'MI', 'Termijnen'])(
    '%s says what it passed over of a folder, until files are chosen one by one',
    async (tab) => {
      const map = mkdtempSync(join(tmpdir(), 'inburgering-map-'));
      writeFileSync(join(map, 'brief.txt'), 'tekst');
      const page = await begin();
      await naarTab(page, tab);
      await page.getByRole('tabpanel').locator('input[webkitdirectory]').setInputFiles(map);
      await page.getByText('Hier zitten geen Excel-bestanden').waitFor();
      await page.getByText('1 bestand of map is niet bekeken').waitFor();
      expect(await nietBekeken(page)).toEqual([`${basename(map)}/brief.txt (geen Excel-bestand)`]);

      writeFileSync(join(map, 'lijst.pdf'), 'tekst');
      writeFileSync(join(map, 'een.xlsx'), readFileSync(MONSTERS[0] as string));
      await page.getByRole('tabpanel').locator('input[webkitdirectory]').setInputFiles(map);
      await page.getByText('2 bestanden of mappen zijn niet bekeken').waitFor();
      expect(await toegankelijkheid(page)).toEqual([]);
      await kies(page, [join(map, 'brief.txt')]);
      await page
        .getByText(/niet worden gelezen|is overgeslagen/)
        .first()
        .waitFor();
      expect(await nietBekeken(page)).toEqual([]);
      rmSync(map, { recursive: true });
    },
    60_000,
  );

  test('takes a whole folder, and leaves what is no workbook', async () => {
    const map = mkdtempSync(join(tmpdir(), 'inburgering-map-'));
    writeFileSync(join(map, 'brief.txt'), 'tekst');
    writeFileSync(join(map, '~$open.xlsx'), 'slot');
    writeFileSync(join(map, 'een.xlsx'), readFileSync(MONSTERS[0] as string));
    const page = await begin();
    await page.getByRole('tabpanel').locator('input[webkitdirectory]').setInputFiles(map);
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    rmSync(join(map, 'een.xlsx'));
    await page.getByRole('tabpanel').locator('input[webkitdirectory]').setInputFiles(map);
    await page.getByText('Hier zitten geen Excel-bestanden').waitFor();
    rmSync(map, { recursive: true });
  }, 60_000);

  test('takes a folder that is dropped on it as the command line does', async () => {
    const map = mkdtempSync(join(tmpdir(), 'inburgering-map-'));
    const [een = '', twee = '', drie = ''] = MONSTERS;
    for (const [pad, bron] of [
      ['b.xlsx', een],
      ['sub/diep/a.xlsx', twee],
      ['sub/.c.xlsx', drie],
      ['.oud/d.xlsx', drie],
      ['sub/~$a.xlsx', drie],
      ['sub/brief.docx', drie],
      // A folder gives its contents in pieces of a hundred.
      ...Array.from({ length: 101 }, (_, i) => [`veel/f${i}.csv`, 'test/robuust/02-zero-byte.xlsx'] as const),
    ] as const) {
      mkdirSync(dirname(join(map, pad)), { recursive: true });
      copyFileSync(bron, join(map, pad));
    }
    const { bestanden } = verslagVan([map], PEILDATUM);
    const over = zoekBestanden([map]).overgeslagen.map(
      ({ pad, reden }) => `${pad.slice(dirname(map).length + 1)} (${reden})`,
    );
    expect(over).toHaveLength(4);
    expect(bestanden).toHaveLength(103);

    const page = await begin();
    await zetPeildatum(page, PEILDATUM);
    await sleep(page, [map]);
    await klaar(page);
    await page.getByRole('button', { name: /^Toon meer/ }).click();
    const koppen = await page.locator('[role=tabpanel]:not([hidden]) h3 button').all();
    const getoond = await Promise.all(
      koppen.map((kop) => kop.evaluate((knop) => knop.childNodes[1]?.textContent)),
    );
    const metBevindingen = bestanden.filter(({ bevindingen }) => bevindingen.length > 0);
    expect(getoond).toEqual(metBevindingen.map(({ bestand }) => bestand.slice(dirname(map).length + 1)));
    await page.getByText('101 bestanden kunnen niet worden gelezen').first().waitFor();
    await page.getByText(/2 bestanden gecontroleerd/).waitFor();
    expect((await nietBekeken(page)).sort()).toEqual(over.sort());
    rmSync(map, { recursive: true });
  }, 120_000);

  test('takes files that are dropped on it', async () => {
    const page = await begin();
    await sleep(page, ['test/monsters/registratie-arnhem-40590.xlsx']);
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
  }, 60_000);

  describe('another peildatum, or other settings', () => {
    const BESTANDEN = MONSTERS.slice(0, 3);
    /** By now something that was asked would have begun. */
    const ZEKER_MS = 1_500;
    const veld = (page: Page) => page.getByRole('tabpanel').getByLabel('Peildatum');
    /** How often the pane began with something that takes a while, from now on. */
    const tel = (page: Page): Promise<void> =>
      page.evaluate(() => {
        const telling = { keren: 0 };
        Object.assign(window, { telling });
        new MutationObserver((wijzigingen) => {
          for (const element of wijzigingen.flatMap(({ addedNodes }) => [...addedNodes]))
            if (element instanceof HTMLElement && element.querySelector('[role=progressbar]'))
              telling.keren += 1;
        }).observe(document.body, { childList: true, subtree: true });
      });
    const keren = (page: Page): Promise<number> =>
      page.evaluate(() => (window as unknown as { telling: { keren: number } }).telling.keren);
    const beginMetUitkomst = async (): Promise<Page> => {
      const page = await begin();
      await zetPeildatum(page, PEILDATUM);
      await kies(page, BESTANDEN);
      await klaar(page);
      await tel(page);
      return page;
    };

    test('checks the same files again, once, and leaves the focus where the day is typed', async () => {
      const page = await beginMetUitkomst();
      await veld(page).focus();
      // On the way to 1 December it is 1 January for a moment.
      await zetPeildatum(page, '2025-01-01');
      await zetPeildatum(page, '2025-12-01');
      await page.getByText(/gecontroleerd.* Peildatum 1 december 2025\./).waitFor();
      expect(await keren(page)).toBe(1);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('date');
      const { bestanden } = verslagVan(BESTANDEN, '2025-12-01');
      expect((await getoondeRegels(page)).map(([, , , , melding]) => melding).sort()).toEqual(
        bestanden.flatMap(({ bevindingen }) => bevindingen.map(({ melding }) => melding)).sort(),
      );
    }, 120_000);

    test('a day that is half typed, or typed back, asks for nothing', async () => {
      const page = await beginMetUitkomst();
      for (const half of ['', '0202-12-01', PEILDATUM]) {
        await zetPeildatum(page, half);
        await page.waitForTimeout(ZEKER_MS);
      }
      expect(await keren(page)).toBe(0);
      await page.getByText(/gecontroleerd.* Peildatum 1 oktober 2025\./).waitFor();
    }, 60_000);

    test('a check without a day is made when the day is there', async () => {
      const page = await begin();
      await zetPeildatum(page, '');
      await kies(page, BESTANDEN);
      await page.getByText('Vul eerst een hele peildatum in').waitFor();
      await zetPeildatum(page, PEILDATUM);
      await klaar(page);
    }, 60_000);

    test('what is asked for in another view waits until this one is looked at', async () => {
      const page = await beginMetUitkomst();
      await naarTab(page, 'Instellingen');
      await page
        .locator('summary', { has: page.getByRole('heading', { name: 'Normen', exact: true }) })
        .click();
      await page.getByLabel('Norm taaluren B1-route').fill('1');
      await page.waitForTimeout(ZEKER_MS);
      expect(await keren(page)).toBe(0);
      await naarTab(page, 'Controleren');
      await page.getByRole('tabpanel').getByText('1 instelling is anders dan de standaard').waitFor();
      expect(await keren(page)).toBe(1);
      await page.evaluate(() => localStorage.clear());
    }, 60_000);
  });

  describe('two hundred files', () => {
    const tweehonderd = (): string => {
      const map = mkdtempSync(join(tmpdir(), 'inburgering-map-'));
      for (let i = 0; i < 200; i += 1)
        writeFileSync(
          join(map, `registratie-arnhem-${41000 + i}.xlsx`),
          readFileSync(MONSTERS[i % MONSTERS.length] as string),
        );
      return map;
    };

    test('keep the page free: no task longer than 200 ms', async () => {
      const map = tweehonderd();
      const langste: number[] = [];
      // Another program that takes the processor makes a task longer, never shorter: the best of three counts.
      while (langste.length < 3 && !langste.some((duur) => duur <= 200)) {
        const page = await begin();
        // Handing over two hundred files is one task of the browser itself: what starts after it is ours.
        await page.evaluate(() => {
          const meting = { vanaf: Infinity, langste: 0 };
          (window as unknown as { meting: typeof meting }).meting = meting;
          document.addEventListener('change', () => (meting.vanaf = performance.now()), {
            capture: true,
            once: true,
          });
          new PerformanceObserver((lijst) => {
            for (const { startTime, duration } of lijst.getEntries())
              if (startTime >= meting.vanaf) meting.langste = Math.max(meting.langste, duration);
          }).observe({ type: 'longtask' });
        });
        await page.getByRole('tabpanel').locator('input[webkitdirectory]').setInputFiles(map);
        await page.getByText(/200 bestanden gecontroleerd/).waitFor({ timeout: 90_000 });
        langste.push(
          await page.evaluate(() => (window as unknown as { meting: { langste: number } }).meting.langste),
        );
      }
      rmSync(map, { recursive: true });
      expect(Math.min(...langste)).toBeLessThanOrEqual(200);
    }, 300_000);

    test('can be stopped halfway, and show what was done', async () => {
      const map = tweehonderd();
      const page = await begin();
      await page.getByRole('tabpanel').locator('input[webkitdirectory]').setInputFiles(map);
      await page.getByText(/ van 200 bestanden gecontroleerd/).waitFor();
      await page.getByRole('button', { name: 'Stoppen' }).click();
      await page.getByText(/Gestopt: \d+ van 200 bestanden gecontroleerd/).waitFor();
      rmSync(map, { recursive: true });
    }, 60_000);
  });

  test('makes a sjabloon that the reader reads', async () => {
    const page = await begin();
    await naarTab(page, 'Sjabloon');
    await page.getByLabel('Gemeente').selectOption('Zevenaar');
    await page.getByLabel('Aanbieder').selectOption('NewBees');
    await page.getByLabel('Cliëntnummer').fill('40 123');
    await page.getByLabel('Z-route participatie').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Downloaden' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('registratie-zevenaar-40-123.xlsx');
    const { bladen } = leesBestand(readFileSync(await download.path()), 'a.xlsx');
    expect(bladen.map((b) => b.naam)).toEqual([
      'Uitleg',
      'Persoon',
      'Trajecten',
      'Aanwezigheid',
      'Rapportages',
      'Contact',
      'Lijsten',
    ]);
    const waarden = bladen.flatMap((b) => b.rijen.flatMap((r) => r.waarden));
    expect(waarden).toEqual(expect.arrayContaining(['Zevenaar', 'NewBees', 'Z-route participatie']));
  }, 60_000);

  test('lets nothing out: the policy of the page forbids every connection and every foreign script', async () => {
    const pagina = await proef.webpagina();
    const { page } = pagina;
    const geweigerd = await page.evaluate(async () => {
      const gemeld: string[] = [];
      document.addEventListener('securitypolicyviolation', (e) => gemeld.push(e.effectiveDirective));
      await fetch('/index.html').catch(() => undefined);
      const beeld = new Image();
      beeld.src = 'https://voorbeeld.invalid/a.png';
      const script = document.createElement('script');
      script.textContent = 'window.uitgevoerd = true';
      document.body.append(script);
      await new Promise((verder) => setTimeout(verder, 300));
      return [[...new Set(gemeld)].sort(), 'uitgevoerd' in window];
    });
    expect(geweigerd).toEqual([['connect-src', 'img-src', 'script-src-elem'], false]);
    // The page said so in the console, as it should here (by its own policy and that of the server).
    expect(pagina.fouten.splice(0)).not.toEqual([]);
    expect(pagina.buiten.splice(0)).toEqual(['https://voorbeeld.invalid/a.png']);
  }, 60_000);

  test.each(['light', 'dark'] as const)(
    'is accessible in every view (%s)',
    async (colorScheme) => {
      const page = await begin();
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await toegankelijkheid(page)).toEqual([]);
      await zetPeildatum(page, PEILDATUM);
      await kies(page, MONSTERS.slice(0, 8));
      await klaar(page);
      expect(await toegankelijkheid(page)).toEqual([]);
      for (const tab of ['Sjabloon', 'MI', 'Functies', 'Over']) {
        await naarTab(page, tab);
        if (tab === 'MI') {
          await kies(page, MONSTERS.slice(0, 8));
          await page.getByText(/geteld uit/).waitFor();
        }
        expect(await toegankelijkheid(page)).toEqual([]);
        const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(breedte).toBeLessThanOrEqual(320);
      }
    },
    120_000,
  );

  test('works with the keyboard alone: every control of every view is reached, and comes into view', async () => {
    const page = await begin();
    await page.setViewportSize({ width: 350, height: 700 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Controleren');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
    await page.keyboard.press('ArrowLeft');

    await kies(page, MONSTERS.slice(0, 8));
    await klaar(page);
    for (const tab of ['Controleren', 'Sjabloon', 'Functies']) {
      await naarTab(page, tab);
      expect([tab, await langsTabs(page)]).toEqual([tab, []]);
    }
    // A group opens and closes with the keyboard.
    await naarTab(page, 'Controleren');
    const kop = page.locator('[role=tabpanel]:not([hidden]) h3 button').first();
    const was = await kop.getAttribute('aria-expanded');
    await kop.focus();
    await page.keyboard.press('Enter');
    expect(await kop.getAttribute('aria-expanded')).not.toBe(was);
  }, 120_000);
});

/** Goes through the view with Tab, from its tab to the end; what is not reached or not brought into view. */
async function langsTabs(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const blad = document.querySelector('[role=tabpanel]:not([hidden])') as HTMLElement;
    const teDoen = [
      ...blad.querySelectorAll<HTMLElement>('button, input, select, a[href], [tabindex="0"]'),
    ].filter((e) => e.checkVisibility() && !e.matches(':disabled') && e.tabIndex >= 0);
    Object.assign(window, { teDoen });
    document.addEventListener('focusin', ({ target }) => {
      const lijst = (window as unknown as { teDoen: HTMLElement[] }).teDoen;
      if (target instanceof HTMLElement && lijst.includes(target)) lijst.splice(lijst.indexOf(target), 1);
    });
  });
  await page.locator('[role=tab][aria-selected=true]').focus();
  const klachten: string[] = [];
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const [klacht, klaar] = await page.evaluate(() => {
      const hier = document.activeElement as HTMLElement;
      const naam = hier.getAttribute('aria-label') ?? hier.textContent;
      const { top, bottom } = hier.getBoundingClientRect();
      const uitBeeld = bottom < 0 || top > window.innerHeight;
      const { teDoen } = window as unknown as { teDoen: HTMLElement[] };
      return [uitBeeld ? `out of view: ${naam}` : '', teDoen.length === 0] as const;
    });
    if (klacht !== '') klachten.push(klacht);
    if (klaar) return klachten;
  }
  const rest = await page.evaluate(() =>
    (window as unknown as { teDoen: HTMLElement[] }).teDoen.map((e) => `${e.tagName} ${e.textContent}`),
  );
  return [...klachten, ...rest.map((e) => `not reached: ${e}`)];
}
