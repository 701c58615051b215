/**
 * One product in three hosts: over all samples and all monsters the command line, the page and the pane in (a simulated)
 * Excel give the same findings in the same order, and the same managementinformatie, cell by cell.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import type { Werkmap } from '../../src';
import { fill } from '../excel-host/model/fill';
import { openWorkbook } from '../excel-host/model/open';
import type { HostWorkbook } from '../excel-host/model/workbook';
import { type Bestandsverslag, opdrachtregel, type Verslag, verslagVan } from '../hulp/opdrachtregel';
import { werkmap } from '../hulp/werkmap';
import {
  type Getoonderegel,
  getoondeRegels,
  inChromium,
  kiesKwartaal,
  naarTab,
  sleep,
  zetPeildatum,
} from './paneel';

const MAPPEN = ['test/monsters', 'voorbeelden/registraties'];
const PEILDATUM = '2025-10-01';
const KWARTAAL = '2025-K3';
const lees = (pad: string): Werkmap => leesBestand(readFileSync(pad), basename(pad));

/** The page knows a file by its path below what was dropped. */
const opPagina = (tekst: string): string =>
  MAPPEN.reduce((t, map) => t.replaceAll(`${dirname(map)}/`, ''), tekst);

inChromium(
  'the three hosts',
  'de vergelijking van de webpagina en het paneel met de opdrachtregel',
  (proef) => {
    let verslag: Verslag;
    let map = '';
    beforeAll(() => {
      map = mkdtempSync(join(tmpdir(), 'inburgering-gelijk-'));
      verslag = verslagVan(MAPPEN, PEILDATUM);
      const uit = ['--uit', join(map, 'opdrachtregel.xlsx')];
      opdrachtregel('mi', ...MAPPEN, '--kwartaal', KWARTAAL, '--peildatum', PEILDATUM, ...uit);
    }, 120_000);
    afterAll(() => rmSync(map, { recursive: true }));

    const regelsVan = ({ bestand, bevindingen }: Bestandsverslag, naam: string): Getoonderegel[] =>
      bevindingen.map(({ code, blad, cel, melding }) => [
        naam,
        blad,
        cel,
        code,
        melding.replaceAll(bestand, naam),
      ]);

    const berekenMi = async (page: Page): Promise<void> => {
      await naarTab(page, 'MI');
      await zetPeildatum(page, PEILDATUM);
      await kiesKwartaal(page, KWARTAAL);
      await sleep(page, MAPPEN);
      await page.getByText(/geteld uit/).waitFor();
    };

    test('the page gives the findings of the command line, in the same order', async () => {
      const { page } = await proef.webpagina();
      await zetPeildatum(page, PEILDATUM);
      await sleep(page, MAPPEN);
      await page.getByText(/bestanden gecontroleerd[,.]/).waitFor();
      const verwacht = verslag.bestanden.flatMap((b) => regelsVan(b, opPagina(b.bestand)));
      expect(verslag.bestanden.length).toBeGreaterThan(50);
      expect(verwacht.length).toBeGreaterThan(80);
      expect(await getoondeRegels(page)).toEqual(
        verwacht.map(([b, blad, cel, code, melding]) => [b, blad, cel, code, opPagina(melding)]),
      );
    }, 300_000);

    test('the pane in Excel gives for every workbook the findings of the command line, in the same order', async () => {
      const workbook = openWorkbook(werkmap({ Blad1: [['leeg']] }));
      const { page } = await proef.excelpagina(workbook);
      await zetPeildatum(page, PEILDATUM);
      let vergeleken = 0;
      for (const bestand of verslag.bestanden) {
        // What cannot be read cannot be opened in Excel; a csv is opened as something else.
        if (bestand.status === 'overgeslagen' || !bestand.bestand.endsWith('.xlsx')) continue;
        const naam = basename(bestand.bestand);
        heropen(workbook, naam, lees(bestand.bestand));
        await page.evaluate(() =>
          document.querySelectorAll('.fui-MessageBar').forEach((m) => m.setAttribute('data-oud', '')),
        );
        await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
        await page
          .locator('.fui-MessageBar:not([data-oud])', { hasText: 'Dit bestand gecontroleerd' })
          .waitFor();
        // Rules about several files together say nothing of one alone; Excel tells add-ins of links in formulas only.
        const verwacht = regelsVan(bestand, naam).filter(([, , , code]) => !/^(G|B014)/.test(code));
        const getoond = (await page.getByLabel('Groeperen op').count()) > 0 ? await getoondeRegels(page) : [];
        expect(getoond).toEqual(verwacht);
        vergeleken += 1;
      }
      expect(vergeleken).toBeGreaterThan(50);
    }, 300_000);

    test('the download of the page is the MI of the command line, cell by cell', async () => {
      const { page } = await proef.webpagina();
      await berekenMi(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Downloaden' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`mi-${KWARTAAL}.xlsx`);
      const verwacht = lees(join(map, 'opdrachtregel.xlsx'));
      expect(verwacht.bladen.flatMap(({ rijen }) => rijen).length).toBeGreaterThan(500);
      expect(lees(await download.path())).toEqual(verwacht);
    }, 120_000);

    test('the sheets that the pane puts in the workbook are the MI of the command line, cell by cell', async () => {
      const workbook = openWorkbook(werkmap({ Blad1: [['van mij']] }));
      const { page } = await proef.excelpagina(workbook);
      await berekenMi(page);
      await page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
      await page.getByText('De bladen staan achteraan').waitFor();
      const verwacht = werkmap({ Blad1: [['van mij']] });
      const alles = openWorkbook(verwacht);
      fill(alles, lees(join(map, 'opdrachtregel.xlsx')));
      expect(workbook.describe()).toEqual(alles.describe());
    }, 120_000);
  },
);

/** Another workbook in the same Excel: the pane cannot tell, and reads what is there. */
function heropen(workbook: HostWorkbook, naam: string, inhoud: Werkmap): void {
  workbook.sheets.splice(0);
  workbook.names.splice(0);
  workbook.active = undefined;
  Object.assign(workbook, { fileName: naam });
  fill(workbook, inhoud);
}
