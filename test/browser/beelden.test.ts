import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import { openWorkbook } from '../excel-host/model/open';
import {
  controleerWerkmap,
  inChromium,
  kies,
  kiesKwartaal,
  naarTab,
  openExcelpagina,
  openWebpagina,
  zetPeildatum,
} from './paneel';

/**
 * Looks at every view as a user sees it: at three widths, light and dark. The pictures go to a folder that is thrown away.
 *
 *   BEELDEN=docs/beelden npx jest test/browser/beelden                 makes those that the handleiding shows anew
 *   BEELDEN=/tmp/x BEELDEN_ALLE=1 npx jest test/browser/beelden        all of them, the whole page of each, to look at
 */
const GEVRAAGD = process.env.BEELDEN;
const ALLE = process.env.BEELDEN_ALLE !== undefined;
const HANDLEIDING = readFileSync('docs/handleiding.md', 'utf8');
const BREEDTEN = [320, 350, 800] as const;
const HOOGTE = 760;

const VOORBEELDEN = readdirSync('voorbeelden/registraties', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join('voorbeelden/registraties', f))
  .sort();
const PEILDATUM = '2025-10-01';
const EEN = join('voorbeelden/registraties/nederlands-de-baas', 'registratie-zevenaar-70188.xlsx');

/** Width and height of a PNG in pixels. */
const maten = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

inChromium('pictures of every view', 'de beelden van het paneel', (proef) => {
  let map = '';
  const eerdere = new Map<string, string>();
  beforeAll(() => {
    map = GEVRAAGD ?? mkdtempSync(join(tmpdir(), 'inburgering-beelden-'));
    mkdirSync(map, { recursive: true });
  });
  afterAll(() => {
    if (GEVRAAGD === undefined) rmSync(map, { recursive: true });
  });

  async function maakBeelden(page: Page, naam: string): Promise<void> {
    for (const kleur of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: kleur, reducedMotion: 'reduce' });
      for (const breedte of BREEDTEN) {
        const isVoorbeeld = breedte === 350 && kleur === 'light';
        const isGevraagd = GEVRAAGD === undefined || HANDLEIDING.includes(`beelden/${naam}.png`);
        await page.setViewportSize({ width: breedte, height: HOOGTE });
        // React draws the other colours a moment later.
        await page.waitForFunction((donker) => {
          const paneel = document.querySelector('.fui-FluentProvider') as Element;
          const [rood = 0] = (/\d+/.exec(getComputedStyle(paneel).backgroundColor) ?? []).map(Number);
          return rood < 128 === donker;
        }, kleur === 'dark');
        const past = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
        expect({ naam, breedte, kleur, past }).toEqual({ naam, breedte, kleur, past: true });
        if (!ALLE && !(isVoorbeeld && isGevraagd)) continue;
        const bestand = ALLE ? `${naam}-${breedte}-${kleur}.png` : `${naam}.png`;
        const png = await page.screenshot({ path: join(map, bestand), fullPage: ALLE });
        const [b, h] = maten(png);
        expect([b, h >= HOOGTE]).toEqual([breedte, true]);
        // Nothing that was drawn, or the view before it, would be the same picture.
        const afdruk = createHash('sha256').update(png).digest('hex');
        expect([bestand, eerdere.get(afdruk)]).toEqual([bestand, undefined]);
        eerdere.set(afdruk, bestand);
      }
    }
  }

  test('as a web page', async () => {
    const { page, fouten } = await openWebpagina(proef.context(), proef.adres());
    await zetPeildatum(page, PEILDATUM);
    await maakBeelden(page, 'webpagina-leeg');
    await kies(page, VOORBEELDEN);
    await page.getByText(/bestanden gecontroleerd[,.]/).waitFor();
    await page.locator('[role=tabpanel]:not([hidden]) h3 button').first().click();
    await maakBeelden(page, 'webpagina-controleren');
    await kies(page, ['test/robuust/04b-docx-renamed.xlsx']);
    await page.getByText('Dit bestand kan niet worden gelezen').waitFor();
    await maakBeelden(page, 'webpagina-onleesbaar');
    await kies(page, []);
    await naarTab(page, 'Sjabloon');
    await maakBeelden(page, 'webpagina-sjabloon');
    await naarTab(page, 'MI');
    await kiesKwartaal(page, '2025-K3');
    await zetPeildatum(page, PEILDATUM);
    await maakBeelden(page, 'webpagina-mi-leeg');
    await kies(page, VOORBEELDEN);
    await page.setViewportSize({ width: 350, height: HOOGTE });
    await page.getByText(/geteld uit/).evaluate((e) => (e.closest('.fui-MessageBar') ?? e).scrollIntoView());
    await maakBeelden(page, 'webpagina-mi');
    await page.getByRole('button', { name: /, MI-01c, 2025-K3, toon de bestanden$/ }).click();
    await page
      .getByRole('group', { name: /^MI-01c / })
      .getByRole('listitem')
      .first()
      .waitFor();
    await page.setViewportSize({ width: 350, height: HOOGTE });
    await page.getByLabel('Cijfers per kwartaal').evaluate((e) => e.scrollIntoView());
    await maakBeelden(page, 'webpagina-mi-herleid');
    await naarTab(page, 'Tarieven');
    await page.getByLabel('Periode').selectOption('Tweede zes maanden');
    await page.getByLabel('Uren per week').fill('18');
    // The amount is what it is about.
    await page
      .getByRole('region', { name: 'Tarief' })
      .getByLabel('Periode')
      .evaluate((e) => e.scrollIntoView());
    await maakBeelden(page, 'webpagina-tarieven');
    await naarTab(page, 'Overzicht');
    await kies(page, [EEN]);
    await page.getByRole('heading', { name: 'Wat er open staat' }).waitFor();
    await maakBeelden(page, 'webpagina-overzicht');
    await naarTab(page, 'Termijnen');
    await kies(page, VOORBEELDEN);
    await page.getByText(/te laat, \d+ deze week/).evaluate((e) => e.scrollIntoView());
    await maakBeelden(page, 'webpagina-termijnen');
    await naarTab(page, 'Instellingen');
    await page.locator('summary', { hasText: 'Normen' }).click();
    await page.getByLabel('Norm taaluren B1-route').fill('650');
    await page.getByText('1 instelling is anders').waitFor();
    await maakBeelden(page, 'webpagina-instellingen');
    // Kept for who comes after.
    await page.getByRole('button', { name: 'Terug naar standaard' }).click();
    await naarTab(page, 'Functies');
    await maakBeelden(page, 'webpagina-functies');
    await naarTab(page, 'Over');
    await maakBeelden(page, 'webpagina-over');
    expect(fouten).toEqual([]);
  });

  test('in Excel', async () => {
    const workbook = openWorkbook(leesBestand(readFileSync(EEN), basename(EEN)), basename(EEN));
    const { page, fouten } = await openExcelpagina(proef.context(), proef.adres(), workbook);
    await zetPeildatum(page, PEILDATUM);
    await maakBeelden(page, 'excel-leeg');
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    await page.getByRole('button', { name: 'Markeer in de bladen' }).click();
    await page.getByText(/gemarkeerd/).waitFor();
    await maakBeelden(page, 'excel-controleren');
    await naarTab(page, 'Overzicht');
    await page.getByText(/peildatum 1 oktober/).evaluate((e) => e.scrollIntoView());
    await maakBeelden(page, 'excel-overzicht');
    await naarTab(page, 'Sjabloon');
    await page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
    await page.getByText(/staat al een blad/).waitFor();
    await maakBeelden(page, 'excel-sjabloon');
    await naarTab(page, 'MI');
    await kiesKwartaal(page, '2025-K3');
    await zetPeildatum(page, PEILDATUM);
    await kies(page, VOORBEELDEN);
    await page.getByText(/geteld uit/).waitFor();
    await page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
    await page.getByText(/achteraan in deze werkmap/).waitFor();
    await maakBeelden(page, 'excel-mi');
    await naarTab(page, 'Over');
    await maakBeelden(page, 'excel-over');
    expect(fouten).toEqual([]);
  });

  test('mending, and why, in Excel', async () => {
    const begin = async (pad: string): Promise<Page> => {
      const workbook = openWorkbook(leesBestand(readFileSync(pad), basename(pad)), basename(pad));
      const { page } = await openExcelpagina(proef.context(), proef.adres(), workbook);
      await page.setViewportSize({ width: 350, height: HOOGTE });
      await controleerWerkmap(page, PEILDATUM);
      return page;
    };
    const bovenaan = (page: Page): Promise<void> =>
      page.getByText('Dit bestand gecontroleerd').evaluate((e) => e.scrollIntoView());
    const map = 'voorbeelden/registraties';
    const tikfouten = await begin(join(map, 'taalgericht', 'registratie-overbetuwe-51902.xlsx'));
    await tikfouten.getByRole('button', { name: 'Herstellen (5)' }).click();
    await bovenaan(tikfouten);
    await maakBeelden(tikfouten, 'excel-herstellen');
    await tikfouten.getByRole('button', { name: 'Herstel 5 cellen' }).click();
    await tikfouten.getByRole('button', { name: 'Zet terug (5 cellen)' }).waitFor();
    await maakBeelden(tikfouten, 'excel-hersteld');
    const signaal = await begin(join(map, 'newbees', 'registratie-arnhem-31160.xlsx'));
    await signaal.getByRole('button', { name: /^Waarom\? T003/ }).click();
    await signaal.getByRole('heading', { name: 'Zo herstelt u het' }).waitFor();
    await signaal.getByRole('button', { name: /T003$/ }).evaluate((e) => e.scrollIntoView());
    await maakBeelden(signaal, 'excel-waarom');
    await signaal.getByRole('button', { name: 'Afwijking akkoord…' }).click();
    await signaal.getByRole('heading', { name: 'Zo herstelt u het' }).evaluate((e) => e.scrollIntoView());
    await maakBeelden(signaal, 'excel-akkoord');
  });
});
