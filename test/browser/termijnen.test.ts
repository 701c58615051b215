import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import type { Blad } from '../../src';
import { openWorkbook } from '../excel-host/model/open';
import { inburgering } from '../hulp/cli';
import { werkmap } from '../hulp/werkmap';
import { inChromium, kies, naarTab, toegankelijkheid, zetPeildatum } from './paneel';

const PEILDATUM = '2025-10-01';
const MONSTERS = readdirSync('test/monsters')
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join('test/monsters', f));

/** The sheets of the workbook that the command line makes of the same files. */
async function vanOpdrachtregel(paden: readonly string[], peildatum: string): Promise<readonly Blad[]> {
  const map = mkdtempSync(join(tmpdir(), 'inburgering-termijnen-'));
  try {
    const uit = join(map, 't.xlsx');
    await inburgering('termijnen', ...paden, '--peildatum', peildatum, '--uit', uit);
    return leesBestand(readFileSync(uit), 't.xlsx').bladen;
  } finally {
    rmSync(map, { recursive: true });
  }
}

const inhoud = (bladen: readonly Blad[]): unknown =>
  bladen.map(({ naam, rijen }) => [
    naam,
    rijen.map(({ nummer, kolommen, waarden }) => [nummer, kolommen, waarden]),
  ]);

inChromium('the list of terms', 'de termijnenlijst in een browser', (proef) => {
  const begin = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    await naarTab(pagina.page, 'Termijnen');
    await zetPeildatum(pagina.page, PEILDATUM);
    return pagina.page;
  };
  const klaar = (page: Page): Promise<void> =>
    page.getByText(/\d+ te laat, \d+ deze week, \d+ later/).waitFor();
  const gewerkt = async (page: Page): Promise<readonly Blad[]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Downloaden' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^termijnen-\d{4}-\d{2}-\d{2}\.xlsx$/);
    return leesBestand(readFileSync(await download.path()), 't.xlsx').bladen;
  };
  /** Every term on the screen, all lists whole. */
  const getoond = async (page: Page): Promise<string[]> => {
    const blad = page.getByRole('tabpanel');
    const meer = blad.getByRole('button', { name: /^Toon meer/ });
    while ((await meer.count()) > 0) await meer.first().click();
    return blad.locator('section[aria-labelledby] li').allTextContents();
  };

  test('is that of the command line, and its workbook too', async () => {
    const bladen = await vanOpdrachtregel(MONSTERS, PEILDATUM);
    const page = await begin();
    await kies(page, MONSTERS);
    await klaar(page);
    expect(inhoud(await gewerkt(page))).toEqual(inhoud(bladen));

    // The same rows on the screen: below the heading of each sheet but the first, one row for each.
    const rijen = bladen.slice(1).flatMap(({ rijen: alle }) => {
      const vanaf = alle.findIndex(({ waarden }) => waarden.includes('Uiterlijk'));
      return alle.slice(vanaf + 1);
    });
    const regels = await getoond(page);
    expect(rijen.length).toBeGreaterThan(15);
    expect(regels).toHaveLength(rijen.length);
    expect(await page.getByRole('tabpanel').locator('section[aria-labelledby] h3').count()).toBe(
      bladen.length - 1,
    );

    // Who must act.
    const wie = page.getByLabel('Wie is aan zet');
    const van = (partij: string): number => rijen.filter(({ waarden }) => waarden.includes(partij)).length;
    await wie.selectOption('De gemeente');
    const gemeente = await getoond(page);
    expect(gemeente.every((regel) => regel.includes('– gemeente'))).toBe(true);
    await wie.selectOption('De aanbieder');
    const aanbieder = await getoond(page);
    expect([gemeente.length, aanbieder.length]).toEqual([van('gemeente'), van('aanbieder')]);
    // The workbook has everything, whatever the filter shows.
    expect(inhoud(await gewerkt(page))).toEqual(inhoud(bladen));

    // Another day is another list, at once.
    await zetPeildatum(page, '2025-03-03');
    await page.getByText('Peildatum 03-03-2025').waitFor();
    expect(inhoud(await gewerkt(page))).toEqual(inhoud(await vanOpdrachtregel(MONSTERS, '2025-03-03')));
  }, 180_000);

  test('says what it passed over, when there is nothing to do, and when there are no files', async () => {
    const page = await begin();
    await kies(page, ['test/robuust/02-zero-byte.xlsx']);
    await page.getByText('1 bestand is overgeslagen').waitFor();
    await page.getByText('Er is geen bestand gelezen.').waitFor();
    expect(await page.getByText('Er is niets te laat').count()).toBe(0);
    await page.getByText(/^02-zero-byte\.xlsx: /).waitFor();
    // A day before anything was due.
    await zetPeildatum(page, '2000-01-01');
    await kies(page, [...MONSTERS.slice(0, 1), 'test/robuust/02-zero-byte.xlsx']);
    await page.getByText('Er is niets te laat').waitFor();
    const leeg = mkdtempSync(join(tmpdir(), 'inburgering-leeg-'));
    await page.getByRole('tabpanel').locator('input[webkitdirectory]').setInputFiles(leeg);
    rmSync(leeg, { recursive: true });
    await page.getByText('Hier zitten geen Excel-bestanden').waitFor();
  }, 60_000);

  test('can be put in the workbook that is open in Excel', async () => {
    const excel = await proef.excelpagina(openWorkbook(werkmap({ Blad1: [['van mij']] })));
    await naarTab(excel.page, 'Termijnen');
    await zetPeildatum(excel.page, PEILDATUM);
    await kies(excel.page, MONSTERS);
    await klaar(excel.page);
    await excel.page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
    await excel.page.getByText('De bladen staan achteraan').waitFor();
    expect(excel.workbook.sheets.map((s) => s.name)).toEqual(
      expect.arrayContaining(['Blad1', 'Overzicht', 'Arnhem']),
    );
  }, 120_000);

  test.each(['light', 'dark'] as const)(
    'is accessible and fits 320 px (%s)',
    async (colorScheme) => {
      const page = await begin();
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await kies(page, [...MONSTERS, 'test/robuust/02-zero-byte.xlsx']);
      await klaar(page);
      expect(await toegankelijkheid(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    60_000,
  );
});
