import type { Page } from 'playwright-core';
import type { Werkmap } from '../../src';
import { openWorkbook } from '../excel-host/model/open';
import { HostError } from '../excel-host/protocol';
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

/** Eight lessons, of which seven cells were typed so that they can be mended, and one so that it cannot. */
const kapot = (ook: Parameters<typeof registratiewerkmap>[0] = {}): Werkmap =>
  registratiewerkmap({
    Trajecten: [
      { Perceel: 'B1-route taal', 'Aangemeld op': '2024-09-02', 'Start reguliere klas': '2024-10-01' },
    ],
    Aanwezigheid: Array.from({ length: 8 }, (_, i) => ({
      Datum: i % 2 === 0 ? `'${i + 1}-4-2025` : i === 7 ? "'1/2/25" : '2025-04-01',
      Perceel: i === 3 ? 'B1 route taal' : 'B1-route taal',
      Onderdeel: i === 5 ? 'Taalless' : 'Taalles',
      Groep: `G${i}`,
      'Geplande uren': 2.5,
      'Gevolgde uren': i === 2 ? "'2,5" : 2.5,
    })),
    ...ook,
  });

inChromium('mending in the pane', 'het herstellen in het paneel', (proef) => {
  const begin = async (inhoud: Werkmap = kapot()): Promise<Excelpagina> => {
    const pagina = await proef.excelpagina(openWorkbook(inhoud));
    await controleerWerkmap(pagina.page, PEILDATUM);
    return pagina;
  };
  const inhoud = ({ workbook }: Excelpagina, rij: number, kolom: number): unknown[] => {
    const cel = workbook.Worksheets.GetItem('Aanwezigheid').cellAt(rij - 1, kolom - 1);
    return [cel?.value, cel?.numberFormat];
  };
  const herstel = async (page: Page, aantal: number): Promise<void> => {
    await page.getByRole('button', { name: /^Herstellen \(/ }).click();
    await page.getByRole('button', { name: `Herstel ${aantal} cellen` }).click();
    await page.getByText(`${aantal} cellen zijn hersteld.`).waitFor();
  };
  const beeld = ({ workbook }: Excelpagina): string => JSON.stringify(workbook.describe());

  test('shows what stands there and what comes, mends what is chosen in two syncs, and checks again', async () => {
    const open = await begin();
    const { page, excel } = open;
    await page.getByRole('button', { name: 'Herstellen (7)' }).click();
    const vak = page.getByRole('region', { name: 'Herstellen' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Herstellen');
    expect((await vak.getByRole('checkbox').all()).length).toBe(8);
    await vak.getByText('1-4-2025 → wordt 01-04-2025').waitFor();
    await vak.getByText('B1 route taal → wordt B1-route taal').waitFor();
    await vak.getByRole('checkbox', { name: /Taalless/ }).uncheck();
    const voor = excel.engine.syncs;
    await vak.getByRole('button', { name: 'Herstel 6 cellen' }).click();
    await page.getByText('6 cellen zijn hersteld.').waitFor();
    await page.getByRole('button', { name: 'Herstellen (1)' }).waitFor();
    // Two to mend, one to check again.
    expect(excel.engine.syncs - voor).toBe(3);
    expect(inhoud(open, 5, 1)).toEqual([45_748, 'dd-mm-yyyy']);
    expect(inhoud(open, 7, 6)).toEqual([2.5, 'General']);
    expect(inhoud(open, 8, 2)).toEqual(['B1-route taal', 'General']);
    expect(inhoud(open, 10, 3)).toEqual(['Taalless', 'General']);
    expect(inhoud(open, 12, 1)).toEqual(['1/2/25', 'General']);
    expect(await page.getByText('De werkmap is gewijzigd').count()).toBe(0);
    // A keyboard goes on where the outcome is told.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Zet terug (6 cellen)');
  }, 60_000);

  test('Zet terug: the whole workbook is as it was, also after two times', async () => {
    const open = await begin();
    const voor = beeld(open);
    await open.page.getByRole('button', { name: /^Herstellen \(/ }).click();
    await open.page.getByRole('checkbox', { name: /^Alles/ }).uncheck();
    await open.page.getByRole('checkbox', { name: /Taalless/ }).check();
    await open.page.getByRole('button', { name: 'Herstel 1 cel' }).click();
    await open.page.getByRole('button', { name: 'Herstellen (6)' }).waitFor();
    const tussen = beeld(open);
    await herstel(open.page, 6);
    await open.page.getByRole('button', { name: 'Zet terug (6 cellen)' }).click();
    await open.page.getByText('6 cellen zijn teruggezet.').waitFor();
    expect(beeld(open)).toBe(tussen);
    await open.page.getByRole('button', { name: 'Zet terug (1 cel)' }).click();
    await open.page.getByText('1 cel is teruggezet.').waitFor();
    expect(beeld(open)).toBe(voor);
    await open.page.getByRole('button', { name: 'Herstellen (7)' }).waitFor();
    expect(await open.page.getByRole('button', { name: /^Zet terug/ }).count()).toBe(0);
  }, 60_000);

  test('Zet terug leaves what the user changed since, says which cells, and does the rest', async () => {
    const open = await begin();
    await herstel(open.page, 7);
    const { workbook, excel, page } = open;
    // Another text in one cell, the very same in another, and cells of another sheet.
    workbook.edit('Aanwezigheid', 4, 0, 'zelf');
    workbook.edit('Aanwezigheid', 9, 2, 'Taalles');
    workbook.edit('Contact', 4, 0, 'x', 'Remote');
    await excel.send(workbook.events.splice(0));
    await page.getByRole('button', { name: 'Zet terug (7 cellen)' }).click();
    await page.getByText('5 cellen zijn teruggezet.').waitFor();
    await page
      .getByText(/Intussen door u of een ander gewijzigd, en zo gelaten: Aanwezigheid A5, Aanwezigheid C10\./)
      .waitFor();
    expect([inhoud(open, 5, 1)[0], inhoud(open, 10, 3)[0], inhoud(open, 7, 6)[0]]).toEqual([
      'zelf',
      'Taalles',
      '2,5',
    ]);
  }, 60_000);

  test('when cells moved nothing is put back: it would come in another row', async () => {
    const open = await begin();
    await herstel(open.page, 7);
    open.workbook.insertRow('Aanwezigheid', 4);
    const voor = beeld(open);
    await open.excel.send(open.workbook.events.splice(0));
    await open.page.getByText('Terugzetten kan niet meer.').waitFor();
    await open.page.getByText(/Ongedaan maken \(Ctrl\+Z\)/).waitFor();
    expect(await open.page.getByRole('button', { name: /^Zet terug/ }).count()).toBe(0);
    expect(beeld(open)).toBe(voor);
  }, 60_000);

  test('a sheet that is added or renamed takes nothing away', async () => {
    const open = await begin();
    const { workbook, excel, page } = open;
    const voor = beeld(open);
    await herstel(page, 7);
    const nieuw = workbook.addSheet('Nieuw');
    workbook.edit('Nieuw', 4, 0, 'x');
    const blad = workbook.Worksheets.GetItem('Aanwezigheid');
    blad.name = 'Lessen';
    workbook.edit('Lessen', 9, 2, 'Taalles');
    await excel.send(workbook.events.splice(0));
    await page.getByRole('button', { name: 'Zet terug (7 cellen)' }).click();
    await page.getByText('6 cellen zijn teruggezet.').waitFor();
    await page
      .getByText('Intussen door u of een ander gewijzigd, en zo gelaten: Aanwezigheid C10.')
      .waitFor();
    nieuw.remove();
    blad.name = 'Aanwezigheid';
    blad.put(9, 2, { value: 'Taalless' });
    expect(beeld(open)).toBe(voor);
  }, 60_000);

  test('a sheet that is removed takes only what was mended on it', async () => {
    const open = await begin(kapot({ Contact: [{ Datum: "'6-1-2025", Soort: 'Contact gemeente' }] }));
    const { workbook, excel, page } = open;
    await herstel(page, 8);
    workbook.Worksheets.GetItem('Contact').remove();
    await excel.send(workbook.events.splice(0));
    await page.getByText('Het blad Contact is verwijderd.').waitFor();
    await page.getByText('Wat daar is hersteld kan hier niet meer worden teruggezet.').waitFor();
    workbook.Worksheets.GetItem('Rapportages').remove();
    await excel.send(workbook.events.splice(0));
    await page.getByRole('button', { name: 'Zet terug (7 cellen)' }).click();
    await page.getByText('7 cellen zijn teruggezet.').waitFor();
    expect([inhoud(open, 10, 3)[0], inhoud(open, 7, 6)[0]]).toEqual(['Taalless', '2,5']);
  }, 60_000);

  test('what was sorted is left as it is: the same content is that of another row', async () => {
    const open = await begin();
    await herstel(open.page, 7);
    open.workbook.sortRows('Aanwezigheid', 'A5:F12');
    const voor = beeld(open);
    await open.excel.send(open.workbook.events.splice(0));
    await open.page.getByRole('button', { name: 'Zet terug (7 cellen)' }).click();
    await open.page.getByText('Er is niets teruggezet.').waitFor();
    expect(beeld(open)).toBe(voor);
  }, 60_000);

  test('Zet terug on a sheet that was protected meanwhile loses nothing: it can be done afterwards', async () => {
    const open = await begin();
    const { page } = open;
    const voor = beeld(open);
    await herstel(page, 7);
    const blad = open.workbook.Worksheets.GetItem('Aanwezigheid');
    blad.put(9, 2, { locked: false });
    blad.isProtected = true;
    await page.getByRole('button', { name: 'Zet terug (7 cellen)' }).click();
    await page.getByText('1 cel is teruggezet.').waitFor();
    await page.getByText(/Op een beveiligd blad; hef de beveiliging op en probeer het opnieuw: /).waitFor();
    await page.getByRole('button', { name: 'Zet terug (6 cellen)' }).click();
    await page.getByText('Er is niets teruggezet.').waitFor();
    blad.isProtected = false;
    blad.put(9, 2, { locked: true });
    await page.getByRole('button', { name: 'Zet terug (6 cellen)' }).click();
    await page.getByText('6 cellen zijn teruggezet.').waitFor();
    expect(beeld(open)).toBe(voor);
    expect(await page.getByRole('button', { name: /^Zet terug/ }).count()).toBe(0);
  }, 60_000);

  test('a check that was asked for while mending is under way comes to an end, also when Excel refuses', async () => {
    const { page, workbook } = await begin();
    await page.getByRole('button', { name: 'Herstellen (7)' }).click();
    await vertraagExcel(page, 1_000);
    await page.getByRole('button', { name: 'Herstel 7 cellen' }).click();
    // Now it writes.
    await page.waitForTimeout(1_200);
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByText('Bezig met controleren').waitFor();
    Object.defineProperty(workbook, 'Worksheets', {
      configurable: true,
      get() {
        throw new HostError('InvalidOperationInCellEditMode', 'x');
      },
    });
    await page.getByText('U bewerkt nog een cel.').waitFor();
    expect(await page.getByText('Bezig met controleren').count()).toBe(0);
    Reflect.deleteProperty(workbook, 'Worksheets');
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    // What was mended meanwhile can still be put back.
    await page.getByRole('button', { name: 'Zet terug (7 cellen)' }).waitFor();
  }, 60_000);

  test('what was changed or locked after the check is not mended', async () => {
    const open = await begin();
    const blad = open.workbook.Worksheets.GetItem('Aanwezigheid');
    blad.put(4, 0, { value: '9-9-2025' });
    blad.put(7, 1, { locked: false });
    blad.put(6, 5, { locked: false });
    blad.isProtected = true;
    await open.page.getByRole('button', { name: 'Herstellen (7)' }).click();
    await open.page.getByRole('button', { name: 'Herstel 7 cellen' }).click();
    await open.page.getByText('2 cellen zijn hersteld.').waitFor();
    await open.page
      .getByText(
        /zo gelaten: Aanwezigheid A5\. Op een beveiligd blad; hef de beveiliging op.*A7, Aanwezigheid A9, Aanwezigheid A11, Aanwezigheid C10\./,
      )
      .waitFor();
  }, 60_000);

  test('one finding: its proposal, and back to it without doing anything', async () => {
    const { page, workbook } = await begin();
    const voor = JSON.stringify(workbook.describe());
    await page.getByRole('button', { name: /^Waarom\? B010, Aanwezigheid, cel C10/ }).click();
    await page.getByText('Voorstel: Taalless → wordt Taalles').waitFor();
    await page.getByRole('button', { name: 'Herstellen…' }).click();
    const vak = page.getByRole('region', { name: 'Herstellen' });
    expect(await vak.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await vak.getByRole('button', { name: 'Annuleren' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Herstellen…');
    expect(JSON.stringify(workbook.describe())).toBe(voor);
  }, 60_000);

  test.each(['light', 'dark'] as const)(
    'is accessible at 320 pixels (%s)',
    async (colorScheme) => {
      const { page } = await begin();
      await page.setViewportSize({ width: 320, height: 700 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.getByRole('button', { name: 'Herstellen (7)' }).click();
      expect(await toegankelijkheid(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.getByRole('button', { name: 'Herstel 7 cellen' }).click();
      await page.getByRole('button', { name: 'Zet terug (7 cellen)' }).waitFor();
      expect(await toegankelijkheid(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    60_000,
  );

  test('as a web page: says what to type, and has no button that would change a file', async () => {
    const { page } = await proef.webpagina();
    await page.setViewportSize({ width: 320, height: 700 });
    await zetPeildatum(page, PEILDATUM);
    await kies(page, [
      'test/monsters/registratie-overbetuwe-40445.xlsx',
      'test/monsters/registers/trajectregister-sagenn.xlsx',
    ]);
    await page.getByText(/bestanden gecontroleerd[,.]/).waitFor();
    await page.getByRole('button', { name: /^Zelf herstellen \(\d+\)/ }).click();
    const vak = page.getByRole('region', { name: 'Zelf herstellen in Excel' });
    await vak.getByText(/registratie-overbetuwe-40445.xlsx, Contact, cel A5/).waitFor();
    expect(await vak.getByRole('checkbox').count()).toBe(0);
    expect(await vak.getByRole('button').allTextContents()).toEqual(['Sluiten']);
    expect(await toegankelijkheid(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await vak.getByRole('button', { name: 'Sluiten' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Zelf herstellen/);
  }, 60_000);
});
