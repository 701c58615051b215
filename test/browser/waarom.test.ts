import type { Page } from 'playwright-core';
import type { Werkmap } from '../../src';
import { parseArea } from '../excel-host/model/address';
import { openWorkbook } from '../excel-host/model/open';
import { HostTable } from '../excel-host/model/tables';
import { HostError } from '../excel-host/protocol';
import { registratiewerkmap, werkmap } from '../hulp/werkmap';
import {
  controleerWerkmap,
  type Excelpagina,
  inChromium,
  kies,
  naarTab,
  toegankelijkheid,
  zetPeildatum,
} from './paneel';

const PEILDATUM = '2025-10-01';

/** An aanmelding that was not confirmed (T003) and two lessons whose hours do not fit (A003, A001). */
const bestand = (): Werkmap =>
  registratiewerkmap({
    Trajecten: [
      { Perceel: 'B1-route taal', 'Aangemeld op': '2024-09-02', 'Start reguliere klas': '2024-10-01' },
    ],
    Aanwezigheid: [1, 4].map((uren, i) => ({
      Datum: `2025-04-0${i + 1}`,
      Perceel: 'B1-route taal',
      Onderdeel: 'Taalles',
      Groep: 'G1',
      'Geplande uren': 2,
      'Gevolgde uren': uren,
    })),
    Contact: [{ Datum: '2025-01-06', Soort: 'Contact gemeente' }],
  });

/** What the menu of a cell does in Excel. */
const vraagWaarom = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    interface Acties {
      _association: { mappings: Record<string, (gebeurtenis: { completed(): void }) => void> };
    }
    const { mappings } = (window as unknown as { Office: { actions: Acties } }).Office.actions._association;
    const [, doe] =
      Object.entries(mappings).find(([naam]) => naam.toLowerCase() === 'toonbevindingenvancel') ?? [];
    return new Promise((verder) => doe?.({ completed: () => verder('completed') }));
  });

inChromium('why, and agreed', 'het waarom en het akkoord in het paneel', (proef) => {
  const open = async (inhoud: Werkmap = bestand()): Promise<Excelpagina> => {
    const pagina = await proef.excelpagina(openWorkbook(inhoud));
    await zetPeildatum(pagina.page, PEILDATUM);
    return pagina;
  };
  const begin = async (): Promise<Excelpagina> => {
    const geopend = await open();
    await controleerWerkmap(geopend.page, PEILDATUM);
    return geopend;
  };
  const kiesCel = ({ workbook }: Excelpagina, adres: string): void => {
    const blad = workbook.Worksheets.GetItem('Aanwezigheid');
    blad.Activate();
    blad.GetRange(adres).Select();
  };

  describe('why', () => {
    test('with the keyboard: the rule, how to mend it, and the sentence of the source', async () => {
      const { page } = await begin();
      await page.getByRole('button', { name: /Trajecten, cel C5 · T003$/ }).focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Waarom?');
      await page.keyboard.press('Enter');
      await page
        .getByRole('heading', { name: 'T003 De aanmelding is niet binnen 5 werkdagen bevestigd' })
        .waitFor();
      await page.getByRole('heading', { name: 'Zo herstelt u het' }).waitFor();
      await page.getByRole('heading', { name: 'Bron: werkafsprakenboek 1.1' }).waitFor();
      expect(await page.getByRole('blockquote').textContent()).toMatch(/^“.{30,}”$/);
      await page.keyboard.press('Enter');
      expect(await page.getByRole('heading', { name: 'Zo herstelt u het' }).count()).toBe(0);
    }, 60_000);

    test('a rule of the product itself says so, and is nothing to agree to', async () => {
      const { page } = await begin();
      await page.getByRole('button', { name: /^Waarom\? A001/ }).click();
      await page.getByText('Deze regel is een keuze van dit programma.').waitFor();
      expect(await page.getByRole('button', { name: 'Afwijking akkoord…' }).count()).toBe(0);
    }, 60_000);

    test('from the menu of a cell: checks when that is needed, and shows what was found there', async () => {
      const geopend = await open();
      const { page, excel } = geopend;
      kiesCel(geopend, 'I5');
      expect(await vraagWaarom(page)).toBe('completed');
      await page.getByRole('heading', { name: 'Aanwezigheid, cel I5' }).waitFor();
      await page.getByRole('heading', { name: /^A003 / }).waitFor();
      expect(await page.getByRole('button', { name: /^Waarom\?/ }).count()).toBe(1);
      kiesCel(geopend, 'E5');
      const voor = excel.engine.syncs;
      await vraagWaarom(page);
      await page.getByText('In deze cel is niets gevonden.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aanwezigheid, cel E5');
      // Nothing changed since: only the chosen cell is asked for.
      expect(excel.engine.syncs - voor).toBe(1);
      await page.getByRole('button', { name: 'Toon alle bevindingen' }).click();
      await page.getByLabel('Groeperen op').waitFor();
      expect(await page.getByRole('button', { name: /^Waarom\?/ }).count()).toBeGreaterThan(2);
    }, 60_000);

    test('from the menu of a cell while another view is in front', async () => {
      const geopend = await open();
      await naarTab(geopend.page, 'Over');
      kiesCel(geopend, 'F6');
      await vraagWaarom(geopend.page);
      await geopend.page.getByRole('heading', { name: 'Aanwezigheid, cel F6' }).waitFor();
      await geopend.page.getByRole('heading', { name: /^A001 / }).waitFor();
    }, 60_000);
  });

  test('from the menu of a cell while it is being typed in: says so, until it can be told', async () => {
    const geopend = await open();
    const { page, workbook } = geopend;
    kiesCel(geopend, 'I5');
    Object.defineProperty(workbook, 'GetActiveCell', {
      configurable: true,
      value: () => {
        throw new HostError('InvalidOperationInCellEditMode', 'x');
      },
    });
    await vraagWaarom(page);
    await page.getByText('De gekozen cel kan niet worden getoond').waitFor();
    await page.getByText('U bewerkt nog een cel. Druk op Enter en probeer het opnieuw.').waitFor();
    Reflect.deleteProperty(workbook, 'GetActiveCell');
    await vraagWaarom(page);
    await page.getByRole('heading', { name: 'Aanwezigheid, cel I5' }).waitFor();
    expect(await page.getByText('De gekozen cel kan niet worden getoond').count()).toBe(0);
  }, 60_000);

  describe('agreed', () => {
    const T003 = /^Waarom\? T003/;
    const vul = async (page: Page, dag = '2025-03-04'): Promise<void> => {
      await page.getByRole('button', { name: T003 }).click();
      await page.getByRole('button', { name: 'Afwijking akkoord…' }).click();
      await page.getByLabel('Akkoord op').fill(dag);
      await page.getByLabel(/^Met \(functie/).fill('consulent');
      await page.getByLabel('Wat is afgesproken').fill('=later');
    };
    const rijVan = ({ workbook }: Excelpagina, rij: number): unknown[] =>
      Array.from(
        { length: 11 },
        (_, k) => workbook.Worksheets.GetItem('Contact').cellAt(rij - 1, k)?.value ?? '',
      );
    const RIJ = [
      45_720,
      'B1-route taal',
      'Afwijking akkoord',
      '',
      '',
      '',
      'T003',
      'consulent',
      '',
      '=later',
      '',
    ];

    test('becomes a row of Contact, and then the finding is akkoord', async () => {
      const geopend = await begin();
      const { page, workbook, excel } = geopend;
      // So low that the button and what is said of it do not fit together.
      await page.setViewportSize({ width: 350, height: 400 });
      await vul(page);
      const voor = excel.engine.syncs;
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      const melding = page.getByText('Het akkoord op T003 staat op het blad Contact.');
      await melding.waitFor();
      await page.getByText(/T003 · akkoord van de gemeente/).waitFor();
      const [boven, onder] = await melding.evaluate((e) => {
        const { top, bottom } = e.getBoundingClientRect();
        return [top, window.innerHeight - bottom];
      });
      expect([(boven as number) >= 0, (onder as number) >= 0]).toEqual([true, true]);
      expect(rijVan(geopend, 6)).toEqual(RIJ);
      // One to read, two to write, one to check again.
      expect(excel.engine.syncs - voor).toBe(4);
      expect(workbook.Worksheets.GetItem('Contact').cellAt(5, 9)?.formula).toBeUndefined();
      // Its explanation stays open, and offers it no more.
      expect(await page.getByRole('button', { name: 'Afwijking akkoord…' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Verwijder markering' }).waitFor();
    }, 60_000);

    test('a full table grows by the row', async () => {
      const geopend = await open();
      const blad = geopend.workbook.Worksheets.GetItem('Contact');
      blad.tables.push(new HostTable(blad, 'Contact', parseArea('A4:K5')));
      await controleerWerkmap(geopend.page, PEILDATUM);
      await vul(geopend.page);
      await geopend.page.getByLabel('Geldt voor').selectOption('Alle percelen in dit bestand');
      await geopend.page.getByRole('button', { name: 'Vastleggen' }).click();
      await geopend.page.getByText(/T003 · akkoord van de gemeente/).waitFor();
      expect(blad.tables[0]?.GetRange().Address).toBe('Contact!A4:K6');
      expect(rijVan(geopend, 6)).toEqual(RIJ.map((waarde, i) => (i === 1 ? '' : waarde)));
    }, 60_000);

    test('asks for a day that counts, and for whom; says what the workbook lacks; can be left', async () => {
      const geopend = await begin();
      const { page, workbook } = geopend;
      const voor = JSON.stringify(workbook.describe());
      await vul(page, '2025-10-02');
      await page.getByText('Kies een dag op of voor de peildatum (01-10-2025).').waitFor();
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByRole('alert').getByText('Vul de datum en de functie').waitFor();
      await page.getByLabel('Akkoord op').fill(PEILDATUM);
      expect(await page.getByText('Kies een dag op of voor').count()).toBe(0);
      workbook.Worksheets.GetItem('Contact').put(3, 6, { value: 'Iets anders' });
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByRole('alert').getByText('Op het blad Contact ontbreekt de kolom Regel.').waitFor();
      workbook.Worksheets.GetItem('Contact').put(3, 6, { value: 'Regel' });
      await page.getByRole('button', { name: 'Annuleren' }).click();
      await page.getByRole('button', { name: 'Afwijking akkoord…' }).waitFor();
      expect(JSON.stringify(workbook.describe())).toBe(voor);
    }, 60_000);

    test('is accessible at 320 pixels', async () => {
      const { page } = await begin();
      await page.setViewportSize({ width: 320, height: 700 });
      await vul(page, '2026-01-01');
      expect(await toegankelijkheid(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }, 60_000);

    test('a trajectregister has no place for it', async () => {
      const geopend = await open(
        werkmap({
          Trajectregister: [
            [
              'Cliëntnummer gemeente',
              'Gemeente',
              'Aanbieder',
              'Leerroute',
              'Perceel',
              'Aangemeld op',
              'Ontvangst bevestigd op',
            ],
            ['1', 'Arnhem', 'Scalabor', 'B1-route', 'B1-route participatie', '2025-01-06', undefined],
          ],
        }),
      );
      await controleerWerkmap(geopend.page, PEILDATUM);
      await geopend.page.getByRole('button', { name: T003 }).click();
      await geopend.page.getByRole('heading', { name: /^T003/ }).waitFor();
      expect(await geopend.page.getByRole('button', { name: 'Afwijking akkoord…' }).count()).toBe(0);
    }, 60_000);
  });

  test('as a web page: why is the same, and the akkoord is told as cells to type', async () => {
    const { page } = await proef.webpagina();
    await zetPeildatum(page, PEILDATUM);
    await kiesBestand(page);
    await page
      .getByRole('button', { name: /^Waarom\? T0/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /^Bron: werkafsprakenboek/ }).waitFor();
    await page.getByRole('button', { name: 'Afwijking akkoord…' }).click();
    await page.getByText('Zet dan in Excel een nieuwe rij op het blad Contact').waitFor();
    const paren = await page.locator('dl:visible dt').allTextContents();
    expect(paren.filter((kop) => kop !== 'Perceel')).toEqual(['Datum', 'Soort', 'Regel', 'Met', 'Afspraak']);
    expect(await page.getByRole('button', { name: 'Vastleggen' }).count()).toBe(0);
    expect(await toegankelijkheid(page)).toEqual([]);
  }, 60_000);
});

async function kiesBestand(page: Page): Promise<void> {
  await kies(page, ['test/monsters/registratie-arnhem-40861.xlsx']);
  await page.getByText(/Dit bestand gecontroleerd/).waitFor();
}
