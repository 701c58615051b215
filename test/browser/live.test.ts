import type { Page } from 'playwright-core';
import type { Werkmap } from '../../src';
import { openWorkbook } from '../excel-host/model/open';
import type { HostWorkbook } from '../excel-host/model/workbook';
import { registratiewerkmap } from '../hulp/werkmap';
import {
  controleerWerkmap,
  type Excelpagina,
  inChromium,
  kies,
  toegankelijkheid,
  vertraagExcel,
  zetPeildatum,
} from './paneel';

const PEILDATUM = '2025-10-01';
const LIVE = 'Controleer vanzelf na elke wijziging';
/** The pane waits half a second after a change; by now a check would have been asked for. */
const ZEKER_MS = 1_500;

/** Of every third lesson the hours are missing. */
const zeshonderd = (): Werkmap =>
  registratiewerkmap({
    Trajecten: [
      { Perceel: 'B1-route taal', 'Aangemeld op': '2024-09-02', 'Start reguliere klas': '2024-10-01' },
    ],
    Aanwezigheid: Array.from({ length: 600 }, (_, i) => ({
      Datum: '2025-03-03',
      Perceel: 'B1-route taal',
      Onderdeel: 'Taalles',
      Groep: `G${i}`,
      'Geplande uren': 2,
      'Gevolgde uren': i % 3 === 0 ? undefined : 2,
    })),
  });

inChromium('checking while someone types', 'de live controle', (proef) => {
  const begin = async (workbook: HostWorkbook = openWorkbook(zeshonderd())): Promise<Excelpagina> => {
    const pagina = await proef.excelpagina(workbook);
    await zetPeildatum(pagina.page, PEILDATUM);
    return pagina;
  };
  const beginLive = async (): Promise<Excelpagina> => {
    const open = await begin();
    await open.page.getByLabel(LIVE).check();
    await teller(open.page, 'fouten').getByText('200 fouten').waitFor();
    return open;
  };
  const teller = (page: Page, wat: string) =>
    page.getByRole('group', { name: 'Toon of verberg per ernst' }).getByRole('button', { name: wat });
  /** The user fills in the hours of a lesson; the lesson of row 5 is the first without. */
  const typ = async (
    { workbook, excel }: Excelpagina,
    rij: number,
    waarde: number | string,
    van: 'Local' | 'Remote' = 'Local',
  ): Promise<void> => {
    workbook.edit('Aanwezigheid', rij - 1, 5, waarde, van);
    await excel.send(workbook.events.splice(0));
  };

  test('is off at first; then a change only says that the outcome is old', async () => {
    const open = await begin();
    expect(await open.page.getByLabel(LIVE).isChecked()).toBe(false);
    await controleerWerkmap(open.page, PEILDATUM);
    const voor = open.excel.engine.syncs;
    await typ(open, 5, 2);
    await open.page.getByText('De werkmap is gewijzigd na deze controle').waitFor();
    await open.page.waitForTimeout(ZEKER_MS);
    expect(open.excel.engine.syncs).toBe(voor);
    await teller(open.page, '200 fouten').waitFor();
    expect(open.workbook.settings).toEqual([]);
  }, 60_000);

  test('is remembered in the workbook, as a boolean and nothing else', async () => {
    const open = await beginLive();
    const bewaard = () => open.workbook.settings.map(({ key, value }) => [key, value]);
    expect(bewaard()).toEqual([['inburgering-live-controle', true]]);
    await open.page.close();
    open.workbook.heard.clear();
    const opnieuw = await begin(open.workbook);
    await teller(opnieuw.page, '200 fouten').waitFor();
    expect(await opnieuw.page.getByLabel(LIVE).isChecked()).toBe(true);
    await opnieuw.page.getByLabel(LIVE).uncheck();
    await opnieuw.page.waitForTimeout(100);
    expect(bewaard()).toEqual([['inburgering-live-controle', false]]);
  }, 60_000);

  test('a change is judged in one sync; several in a row in one as well', async () => {
    const open = await beginLive();
    let voor = open.excel.engine.syncs;
    await typ(open, 5, 2);
    await teller(open.page, '199 fouten').waitFor();
    expect(open.excel.engine.syncs - voor).toBe(1);
    voor = open.excel.engine.syncs;
    for (const rij of [8, 11, 14, 17]) await typ(open, rij, 2);
    await teller(open.page, '195 fouten').waitFor();
    expect(open.excel.engine.syncs - voor).toBe(1);
    expect(await open.page.getByText('De werkmap is gewijzigd').count()).toBe(0);
  }, 60_000);

  test('what another changes, and what the pane itself changes, is not checked by itself', async () => {
    const open = await beginLive();
    const { page, excel } = open;
    let voor = excel.engine.syncs;
    await typ(open, 5, 2, 'Remote');
    await page.getByText('De werkmap is gewijzigd na deze controle').waitFor();
    await page.waitForTimeout(ZEKER_MS);
    expect(excel.engine.syncs).toBe(voor);
    await typ(open, 8, '2,5');
    await page.getByRole('button', { name: 'Herstellen (1)' }).click();
    voor = excel.engine.syncs;
    await page.getByRole('button', { name: 'Herstel 1 cel' }).click();
    await page.getByText('1 cel is hersteld').waitFor();
    await page.waitForTimeout(ZEKER_MS);
    // Two to mend, one to check again: the event of that change asks for no other.
    expect(excel.engine.syncs - voor).toBe(3);
  }, 60_000);

  test('what is chosen to be mended stays chosen when another cell changes', async () => {
    const open = await beginLive();
    const { page } = open;
    await typ(open, 8, '2,5');
    await typ(open, 11, '1,5');
    await page.getByRole('button', { name: 'Herstellen (2)' }).click();
    await page.getByRole('checkbox', { name: /cel F11/ }).uncheck();
    await page.getByRole('button', { name: 'Herstel 1 cel' }).waitFor();
    await typ(open, 5, 2);
    await teller(page, '199 fouten').waitFor();
    expect(await page.getByRole('checkbox', { name: /cel F8/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /cel F11/ }).isChecked()).toBe(false);
    // One of them is gone: it is not counted any more.
    await typ(open, 11, 2);
    await teller(page, '198 fouten').waitFor();
    await page.getByRole('button', { name: 'Herstel 1 cel' }).click();
    await page.getByText('1 cel is hersteld').waitFor();
    expect(open.workbook.Worksheets.GetItem('Aanwezigheid').cellAt(7, 5)?.value).toBe(2.5);
  }, 60_000);

  test('what another changes while a check is under way is still said', async () => {
    const open = await beginLive();
    const voor = open.excel.engine.syncs;
    await typ(open, 5, 2);
    while (open.excel.engine.syncs === voor) await open.page.waitForTimeout(1);
    await typ(open, 8, 2, 'Remote');
    await teller(open.page, '199 fouten').waitFor();
    await open.page.waitForTimeout(300);
    expect(await open.page.getByText('De werkmap is gewijzigd na deze controle').count()).toBe(1);
  }, 60_000);

  test('a change while a check that was asked for is under way is judged after it', async () => {
    const open = await beginLive();
    await vertraagExcel(open.page, 1_500);
    await open.page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await open.page.getByText('Bezig met controleren').waitFor();
    await typ(open, 5, 2);
    await teller(open.page, '199 fouten').waitFor();
    await open.page.waitForTimeout(300);
    expect(await open.page.getByText('De werkmap is gewijzigd na deze controle').count()).toBe(0);
  }, 60_000);

  test('files that were chosen stay on the screen', async () => {
    const open = await beginLive();
    await kies(open.page, ['test/monsters/registratie-arnhem-40590.xlsx']);
    await open.page.getByText(/Dit bestand gecontroleerd/).waitFor();
    const voor = open.excel.engine.syncs;
    await typ(open, 5, 2);
    await open.page.waitForTimeout(ZEKER_MS);
    expect(open.excel.engine.syncs).toBe(voor);
  }, 60_000);

  test('keeps the filter, what is open, the place on the page and the focus', async () => {
    const open = await beginLive();
    const { page } = open;
    await page.setViewportSize({ width: 350, height: 500 });
    await page.getByRole('searchbox').fill('F2');
    const knop = page.getByRole('button', { name: 'Waarom? B009, Aanwezigheid, cel F20', exact: true });
    await knop.click();
    await page.getByText('Zo herstelt u het').waitFor();
    await knop.focus();
    const waar = (): Promise<unknown> =>
      page.evaluate(() => [window.scrollY, document.activeElement?.getAttribute('aria-label')]);
    const voor = await waar();
    expect((voor as number[])[0]).toBeGreaterThan(100);
    await typ(open, 599, 2);
    await teller(page, '199 fouten').waitFor();
    expect(await waar()).toEqual(voor);
    expect(await page.getByRole('searchbox').inputValue()).toBe('F2');
    expect(await page.getByText('Zo herstelt u het').count()).toBe(1);
    // Its own finding goes: the focus stays in the list.
    await typ(open, 20, 2);
    await teller(page, '198 fouten').waitFor();
    expect(await knop.count()).toBe(0);
    const focus = await page.evaluate(() => {
      const { activeElement } = document;
      return [activeElement?.tagName, activeElement?.querySelectorAll('section h3').length];
    });
    expect(focus).toEqual(['DIV', 1]);
  }, 60_000);

  test('tells a reader of the screen what came out, and only when it is something else', async () => {
    const open = await beginLive();
    const { page } = open;
    await page.evaluate(() => {
      const gehoord: string[] = [];
      (window as unknown as { gehoord: string[] }).gehoord = gehoord;
      const plaats = [...document.querySelectorAll('[role=status]')].find((e) =>
        e.textContent?.startsWith('Gecontroleerd'),
      );
      if (plaats)
        new MutationObserver(() => gehoord.push(plaats.textContent ?? '')).observe(plaats, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const gehoord = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { gehoord: string[] }).gehoord);
    const voor = open.excel.engine.syncs;
    await typ(open, 6, 1.5);
    await teller(page, '201 fouten').waitFor();
    expect(await gehoord()).toEqual(['Gecontroleerd: 201 fouten, 1 waarschuwing, 7 signalen, 1 notitie.']);
    await typ(open, 6, 1);
    while (open.excel.engine.syncs < voor + 2) await page.waitForTimeout(20);
    await page.waitForTimeout(300);
    expect(await gehoord()).toHaveLength(1);
  }, 60_000);

  test('says in words when the workbook cannot keep the choice', async () => {
    const open = await begin();
    Object.defineProperty(open.workbook, 'Settings', {
      get() {
        throw Object.assign(new Error('x'), { code: 'AccessDenied' });
      },
    });
    await open.page.getByLabel(LIVE).click();
    await open.page.getByText('Deze keuze kan niet in de werkmap worden bewaard').waitFor();
    expect(await open.page.getByLabel(LIVE).isChecked()).toBe(false);
    open.excel.engine.crashes.splice(0);
  }, 60_000);

  test('is accessible with its box and its outcome', async () => {
    const { page } = await beginLive();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await toegankelijkheid(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }, 60_000);

  test('600 lessons: a change keeps the page busy for no longer than 100 ms at a time', async () => {
    const open = await beginLive();
    const { page } = open;
    await page.evaluate(() => {
      const meting = { langste: 0 };
      (window as unknown as { meting: typeof meting }).meting = meting;
      new PerformanceObserver((lijst) => {
        for (const { duration } of lijst.getEntries()) meting.langste = Math.max(meting.langste, duration);
      }).observe({ type: 'longtask' });
    });
    const langste: number[] = [];
    // Another program that takes the processor makes a task longer, never shorter: the best of five counts.
    for (let i = 1; langste.length < 5 && !langste.some((duur) => duur <= 100); i += 1) {
      await page.evaluate(() => {
        (window as unknown as { meting: { langste: number } }).meting.langste = 0;
      });
      await typ(open, 2 + 3 * i, 2);
      await teller(page, `${200 - i} fouten`).waitFor();
      await page.waitForTimeout(200);
      langste.push(
        await page.evaluate(() => (window as unknown as { meting: { langste: number } }).meting.langste),
      );
    }
    expect(Math.min(...langste)).toBeLessThanOrEqual(100);
    if (process.env.METEN !== undefined) process.stderr.write(`langste taken: ${langste.join(', ')}\n`);
  }, 120_000);
});
