import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../excel-host/model/open';
import { registratiewerkmap } from '../hulp/werkmap';
import { getoondeRegels, inChromium, kies, naarTab, toegankelijkheid, zetPeildatum } from './paneel';

interface Verwacht {
  readonly bestanden: Readonly<Record<string, { bevindingen: [string, string | null, string | null][] }>>;
}
const VERWACHT = JSON.parse(readFileSync('voorbeelden/verwacht.json', 'utf8')) as Verwacht;
const BESTANDEN = [
  'newbees/registratie-arnhem-31160.xlsx',
  'echt-nederlands/registratie-doesburg-45210.xlsx',
  'taalgericht/registratie-lingewaard-60455.xlsx',
  'nederlands-de-baas/registratie-lingewaard-60512.xlsx',
  'taalgericht/registratie-overbetuwe-51902.xlsx',
  'nederlands-de-baas/registratie-zevenaar-70188.xlsx',
];
const EIGEN = 'test/monsters/registratie-arnhem-40590.xlsx';
const VERZONNEN = 'Dit zijn voorbeelden met verzonnen personen';

inChromium('a first run with sample files', 'de voorbeelden in een browser', (proef) => {
  const begin = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    return pagina.page;
  };
  const knop = (page: Page) => page.getByRole('tabpanel').getByRole('button', { name: /^Probeer met/ });

  test('Controleren: what the samples are known to hold, as on their own day, and said to be invented', async () => {
    const page = await begin();
    await knop(page).click();
    await page.getByText(VERZONNEN).first().waitFor();
    await page
      .getByText(/Peildatum 1 oktober 2025/)
      .first()
      .waitFor();
    const gezien = (await getoondeRegels(page)).map(([bestand, blad, cel, code]) => [
      bestand,
      code,
      blad,
      cel,
    ]);
    const verwacht = BESTANDEN.flatMap((pad) =>
      (VERWACHT.bestanden[pad]?.bevindingen ?? []).map((b) => [`verzonnen/${pad.split('/')[1]}`, ...b]),
    );
    expect(verwacht.length).toBeGreaterThan(10);
    expect(gezien.sort()).toEqual(verwacht.sort());
    expect(await toegankelijkheid(page)).toEqual([]);

    // Own files end it; their deadlines are those of today.
    await kies(page, [EIGEN]);
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    expect([await page.getByText(VERZONNEN).count(), await knop(page).count()]).toEqual([0, 0]);
    expect(await page.getByText(/Peildatum 1 oktober 2025/).count()).toBe(0);
  }, 120_000);

  test('MI: of the quarter that the samples tell of; of the one that is due with own files', async () => {
    const page = await begin();
    await naarTab(page, 'MI');
    const kwartaal = page.getByRole('tabpanel').getByLabel('Kwartaal', { exact: true });
    const eerst = await kwartaal.inputValue();
    await knop(page).click();
    await page
      .getByText(/geteld uit 6 bestanden/)
      .first()
      .waitFor();
    expect(await kwartaal.inputValue()).toBe('2025-K3');
    await page.getByText(VERZONNEN).first().waitFor();
    await kies(page, [EIGEN]);
    await page
      .getByText(/geteld uit 1 bestand/)
      .first()
      .waitFor();
    expect([await kwartaal.inputValue(), await page.getByText(VERZONNEN).count()]).toEqual([eerst, 0]);
    expect(await knop(page).count()).toBe(0);
  }, 120_000);

  test('Termijnen: as on the day that the samples tell of; as on the day of the field with own files', async () => {
    const page = await begin();
    await naarTab(page, 'Termijnen');
    await knop(page).click();
    await page.getByText('Uit 6 bestanden. Peildatum 01-10-2025').waitFor();
    await page.getByText(VERZONNEN).first().waitFor();
    expect(await page.getByRole('tabpanel').locator('h4').count()).toBeGreaterThan(0);
    await zetPeildatum(page, '2025-07-01');
    await kies(page, [EIGEN]);
    await page.getByText('Uit 1 bestand. Peildatum 01-07-2025').waitFor();
    expect([await page.getByText(VERZONNEN).count(), await knop(page).count()]).toEqual([0, 0]);
  }, 120_000);

  test('Overzicht: of one sample', async () => {
    const page = await begin();
    await naarTab(page, 'Overzicht');
    await knop(page).click();
    await page.getByText('verzonnen/registratie-lingewaard-60512.xlsx').waitFor();
    await page.getByText('Lingewaard, cliënt 60512, peildatum 1 oktober 2025').waitFor();
    await page.getByText(VERZONNEN).first().waitFor();
    expect(await knop(page).count()).toBe(0);
  }, 120_000);

  test('in Excel they are files beside the workbook, and the workbook ends them', async () => {
    const workbook = openWorkbook(registratiewerkmap({}));
    const voor = JSON.stringify(workbook.describe());
    const excel = await proef.excelpagina(workbook);
    const { page } = excel;
    await knop(page).click();
    await page.getByText(VERZONNEN).first().waitFor();
    expect(JSON.stringify(workbook.describe())).toBe(voor);
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    expect([await page.getByText(VERZONNEN).count(), await knop(page).count()]).toEqual([0, 0]);
  }, 120_000);
});
