import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../excel-host/model/open';
import { inChromium, kies, naarTab, openExcelpagina, openWebpagina, zetPeildatum } from './paneel';

/** Pictures for the handleiding go to docs/beelden; BEELDEN names another folder, and then all are made. */
const MAP = process.env.BEELDEN ?? 'docs/beelden';
const ALLES = process.env.BEELDEN !== undefined;
const VOORBEELDEN = readdirSync('voorbeelden/registraties', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join('voorbeelden/registraties', f))
  .sort();
const PEILDATUM = '2025-10-01';
const EEN = join('voorbeelden/registraties/nederlands-de-baas', 'registratie-zevenaar-70188.xlsx');

async function maakBeelden(page: Page, naam: string): Promise<void> {
  for (const kleur of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: kleur, reducedMotion: 'reduce' });
    for (const breedte of [320, 350, 800]) {
      if (!ALLES && !(breedte === 350 && kleur === 'light')) continue;
      await page.setViewportSize({ width: breedte, height: 760 });
      const pad = join(MAP, ALLES ? `${naam}-${breedte}-${kleur}.png` : `${naam}.png`);
      const bytes = await page.screenshot({ path: pad, fullPage: ALLES });
      // A page that drew nothing is a few hundred bytes.
      expect(bytes.length).toBeGreaterThan(5_000);
    }
  }
}

inChromium('pictures of every view', 'de beelden van het paneel', (proef) => {
  mkdirSync(MAP, { recursive: true });

  test('as a web page', async () => {
    const { page, fouten } = await openWebpagina(proef.context(), proef.adres());
    await maakBeelden(page, 'webpagina-leeg');
    await zetPeildatum(page, PEILDATUM);
    await kies(page, VOORBEELDEN);
    await page.getByText(/bestanden gecontroleerd[,.]/).waitFor();
    await page.locator('[role=tabpanel]:not([hidden]) h3 button').first().click();
    await maakBeelden(page, 'webpagina-controleren');
    await kies(page, ['test/robuust/04b-docx-renamed.xlsx']);
    await page.getByText('1 bestand kan niet worden gelezen').waitFor();
    await maakBeelden(page, 'webpagina-onleesbaar');
    await naarTab(page, 'Sjabloon');
    await maakBeelden(page, 'webpagina-sjabloon');
    await naarTab(page, 'MI');
    await page.getByRole('tabpanel').getByLabel('Kwartaal').selectOption('2025-K3');
    await zetPeildatum(page, PEILDATUM);
    await kies(page, VOORBEELDEN);
    await page.getByText(/geteld uit/).waitFor();
    await maakBeelden(page, 'webpagina-mi');
    await naarTab(page, 'Functies');
    await maakBeelden(page, 'webpagina-functies');
    await naarTab(page, 'Over');
    await maakBeelden(page, 'webpagina-over');
    expect(fouten).toEqual([]);
  });

  test('in Excel', async () => {
    const workbook = openWorkbook(
      leesBestand(readFileSync(EEN), 'a.xlsx'),
      'registratie-zevenaar-70188.xlsx',
    );
    const { page, fouten } = await openExcelpagina(proef.context(), proef.adres(), workbook);
    await maakBeelden(page, 'excel-leeg');
    await zetPeildatum(page, PEILDATUM);
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    await page.getByRole('button', { name: 'Markeer in de bladen' }).click();
    await page.getByText(/gemarkeerd/).waitFor();
    await maakBeelden(page, 'excel-controleren');
    await naarTab(page, 'Sjabloon');
    await page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
    await page.getByText(/staat al een blad/).waitFor();
    await maakBeelden(page, 'excel-sjabloon');
    expect(fouten).toEqual([]);
  });
});
