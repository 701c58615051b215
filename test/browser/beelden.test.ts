import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import type { HostWorkbook } from '../excel-host/model/workbook';
import { openWorkbook } from '../excel-host/model/open';
import { werkmap } from '../hulp/werkmap';
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
import { type Schermbeelden, schermbeelden } from './schermbeeld';

/**
 * Looks at every view as a user sees it. The pictures go to a folder that is thrown away.
 *
 *   BEELDEN=docs/beelden npx jest test/browser/beelden                 makes those that the handleiding shows anew
 *   BEELDEN=/tmp/x BEELDEN_ALLE=1 npx jest test/browser/beelden        all of them, the whole page of each, to look at
 */
const REGISTRATIES = 'voorbeelden/registraties';
const VOORBEELDEN = readdirSync(REGISTRATIES, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join(REGISTRATIES, f))
  .sort();
const PEILDATUM = '2025-10-01';
const EEN = join(REGISTRATIES, 'nederlands-de-baas', 'registratie-zevenaar-70188.xlsx');
const open = (pad: string): HostWorkbook =>
  openWorkbook(leesBestand(readFileSync(pad), basename(pad)), basename(pad));

inChromium('pictures of every view', 'de beelden van het paneel', (proef) => {
  let beelden: Schermbeelden;
  beforeAll(() => {
    beelden = schermbeelden();
  });
  afterAll(() => beelden.ruimOp());
  const paneel = (page: Page): Locator => page.getByRole('tabpanel');

  test('the web page', async () => {
    const { page, fouten } = await openWebpagina(proef.context(), proef.adres());
    await zetPeildatum(page, PEILDATUM);
    await beelden.maak(page, 'webpagina-leeg');
    await page.setViewportSize({ width: 320, height: 760 });
    await page.getByRole('button', { name: 'Meer onderdelen' }).click();
    await beelden.maak(page, 'webpagina-meer', { breedten: [320, 450] });
    await page.keyboard.press('Escape');
    await kies(page, VOORBEELDEN);
    await page.getByText(/bestanden gecontroleerd[,.]/).waitFor();
    await paneel(page).locator('h3 button').first().click();
    await beelden.maak(page, 'webpagina-controleren');
    await kies(page, ['test/robuust/04b-docx-renamed.xlsx']);
    await page.getByText('Dit bestand kan niet worden gelezen').waitFor();
    await beelden.maak(page, 'webpagina-onleesbaar');
    await kies(page, []);
    await page.getByText('Controleren is niet gelukt').waitFor();
    await beelden.maak(page, 'webpagina-fout');
    await naarTab(page, 'Sjabloon');
    await beelden.maak(page, 'webpagina-sjabloon');
    await naarTab(page, 'Tarieven');
    await page.getByLabel('Periode').selectOption('Tweede zes maanden');
    await page.getByLabel('Uren per week').fill('18');
    // The amount is what it is about.
    await beelden.maak(page, 'webpagina-tarieven', {
      bovenaan: page.getByRole('region', { name: 'Tarief' }).getByLabel('Periode'),
    });
    await naarTab(page, 'Overzicht');
    await beelden.maak(page, 'webpagina-overzicht-leeg');
    await kies(page, [EEN]);
    const openstaand = page.getByRole('heading', { name: 'Wat er open staat' });
    await openstaand.waitFor();
    await beelden.maak(page, 'webpagina-overzicht', { bovenaan: openstaand });
    await naarTab(page, 'Termijnen');
    await beelden.maak(page, 'webpagina-termijnen-leeg');
    await kies(page, VOORBEELDEN);
    const telling = page.getByText(/te laat, \d+ deze week/);
    await telling.waitFor();
    await beelden.maak(page, 'webpagina-termijnen', { bovenaan: telling });
    await naarTab(page, 'Instellingen');
    await page.locator('summary', { hasText: 'Normen' }).click();
    await page.getByLabel('Norm taaluren B1-route').fill('650');
    await page.getByText('1 instelling is anders').waitFor();
    await beelden.maak(page, 'webpagina-instellingen');
    // Kept for who comes after.
    await page.getByRole('button', { name: 'Terug naar standaard' }).click();
    await naarTab(page, 'Functies');
    await beelden.maak(page, 'webpagina-functies');
    await naarTab(page, 'Over');
    await beelden.maak(page, 'webpagina-over');
    expect(fouten).toEqual([]);
  }, 300_000);

  test('the managementinformatie', async () => {
    const { page, fouten } = await openWebpagina(proef.context(), proef.adres());
    await naarTab(page, 'MI');
    await zetPeildatum(page, '2025-07-05');
    await kiesKwartaal(page, '2025-K2');
    await beelden.maak(page, 'webpagina-mi-leeg');
    await kies(page, VOORBEELDEN.slice(1));
    const geteld = page.getByText(/geteld uit/);
    await geteld.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Downloaden' }).click(),
    ]);
    await kiesKwartaal(page, '2025-K3');
    await zetPeildatum(page, PEILDATUM);
    await kies(page, VOORBEELDEN);
    await geteld.waitFor();
    await beelden.maak(page, 'webpagina-mi', { bovenaan: geteld });
    await page.getByRole('button', { name: /, MI-01c, 2025-K3, toon de bestanden$/ }).click();
    await page
      .getByRole('group', { name: /^MI-01c / })
      .getByRole('listitem')
      .first()
      .waitFor();
    await beelden.maak(page, 'webpagina-mi-herleid', { bovenaan: page.getByLabel('Cijfers per kwartaal') });
    await paneel(page)
      .locator('input[aria-label^="Managementinformatie van vorig"]')
      .setInputFiles({
        name: 'mi-2025-K2.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: readFileSync(await download.path()),
      });
    const wijzigingen = page.getByRole('heading', { name: 'Wijzigingen' });
    await wijzigingen.waitFor();
    await beelden.maak(page, 'webpagina-mi-wijzigingen', { bovenaan: wijzigingen });
    expect(fouten).toEqual([]);
  }, 300_000);

  test('in Excel', async () => {
    const { page, fouten } = await openExcelpagina(proef.context(), proef.adres(), open(EEN));
    await zetPeildatum(page, PEILDATUM);
    await beelden.maak(page, 'excel-leeg');
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    await page.getByRole('button', { name: 'Markeer in de bladen' }).click();
    await page.getByText(/gemarkeerd/).waitFor();
    await beelden.maak(page, 'excel-controleren');
    await naarTab(page, 'Overzicht');
    const dag = page.getByText(/peildatum 1 oktober/);
    await dag.waitFor();
    await beelden.maak(page, 'excel-overzicht', { bovenaan: dag });
    await naarTab(page, 'Sjabloon');
    await page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
    await page.getByText(/staat al een blad/).waitFor();
    await beelden.maak(page, 'excel-sjabloon');
    await naarTab(page, 'MI');
    await kiesKwartaal(page, '2025-K3');
    await kies(page, VOORBEELDEN);
    await page.getByText(/geteld uit/).waitFor();
    await page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
    const gezet = page.getByText(/achteraan in deze werkmap/);
    await gezet.waitFor();
    await beelden.maak(page, 'excel-mi', { bovenaan: gezet });
    expect(fouten).toEqual([]);
  }, 300_000);

  test('mending, and why, in Excel', async () => {
    const begin = async (pad: string): Promise<Page> => {
      const { page } = await openExcelpagina(proef.context(), proef.adres(), open(pad));
      await page.setViewportSize({ width: 350, height: 760 });
      await controleerWerkmap(page, PEILDATUM);
      return page;
    };
    const tikfouten = await begin(join(REGISTRATIES, 'taalgericht', 'registratie-overbetuwe-51902.xlsx'));
    const slotsom = tikfouten.getByText('Dit bestand gecontroleerd');
    await tikfouten.getByRole('button', { name: 'Herstellen (5)' }).click();
    await beelden.maak(tikfouten, 'excel-herstellen', { bovenaan: slotsom });
    await tikfouten.getByRole('button', { name: 'Herstel 5 cellen' }).click();
    await tikfouten.getByRole('button', { name: 'Zet terug (5 cellen)' }).waitFor();
    await beelden.maak(tikfouten, 'excel-hersteld', { bovenaan: slotsom });
    const signaal = await begin(join(REGISTRATIES, 'newbees', 'registratie-arnhem-31160.xlsx'));
    const herstelt = signaal.getByRole('heading', { name: 'Zo herstelt u het' });
    await signaal.getByRole('button', { name: /^Waarom\? T003/ }).click();
    await herstelt.waitFor();
    await beelden.maak(signaal, 'excel-waarom', { bovenaan: signaal.getByRole('button', { name: /T003$/ }) });
    await signaal.getByRole('button', { name: 'Afwijking akkoord…' }).click();
    await beelden.maak(signaal, 'excel-akkoord', { bovenaan: signaal.getByText('Is de gemeente akkoord') });
  }, 300_000);

  test('formulas and the Zelftest in Excel', async () => {
    const workbook = openWorkbook(werkmap({ Blad1: [['Tarief', 1]], Blad2: [['x']] }), 'tarieven.xlsx');
    const [een, twee] = workbook.sheets;
    const naamfout = { value: '#NAME?', isError: true };
    een?.put(4, 0, { formula: '=_xldudf_INB_PRIJS("VI8",2)*2', ...naamfout });
    twee?.put(1, 1, { formula: '=INB.FEESTDAGEN(2025)', ...naamfout });
    twee?.put(2, 1, { formula: '=INB.PRIJZ(1)', ...naamfout });
    workbook.compute = (formula) => (/INB\.KWARTAAL\(45931\)/.test(formula) ? '2025-K4' : 0);
    const { page, fouten } = await openExcelpagina(proef.context(), proef.adres(), workbook);
    workbook.selection = een?.GetRange('B3');
    await naarTab(page, 'Tarieven');
    await page.getByRole('button', { name: 'Zet in de cel' }).click();
    const gezet = page.getByText('De formule staat in Blad1, cel B3.');
    await gezet.waitFor();
    await beelden.maak(page, 'excel-tarieven', {
      bovenaan: page.getByRole('region', { name: 'Tarief' }).locator('output'),
    });
    await naarTab(page, 'Functies');
    await page.getByRole('button', { name: 'Zoek in deze werkmap' }).click();
    await page.getByText('3 formules werken niet meer.').waitFor();
    await beelden.maak(page, 'excel-functies');
    await naarTab(page, 'Over');
    await beelden.maak(page, 'excel-over');
    await page.getByRole('button', { name: 'Zelftest…' }).click();
    await page.getByRole('button', { name: 'Start de zelftest' }).click();
    await page.getByLabel('Verslag van de zelftest').waitFor();
    await beelden.maak(page, 'excel-zelftest', { bovenaan: page.getByRole('heading', { name: 'Zelftest' }) });
    expect(fouten).toEqual([]);
  }, 300_000);
});
