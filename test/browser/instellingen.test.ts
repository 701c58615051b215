import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import { type Instellingenbestand, leesInstellingen, STANDAARDINSTELLINGEN } from '../../src';
import { openWorkbook } from '../excel-host/model/open';
import { opdrachtregel, type Verslag } from '../hulp/opdrachtregel';
import { getoondeRegels, inChromium, kies, naarTab, toegankelijkheid, zetPeildatum } from './paneel';

const PEILDATUM = '2025-10-01';
const NAAM = 'inburgering-instellingen';
const MAP = 'voorbeelden/registraties/nederlands-de-baas';
const BESTANDEN = ['registratie-zevenaar-70188.xlsx', 'registratie-lingewaard-60512.xlsx'].map((f) =>
  join(MAP, f),
);

inChromium('settings', 'de instellingen', (proef) => {
  const paginas: Page[] = [];
  const open = async (): Promise<Page> => {
    const { page } = await proef.webpagina();
    paginas.push(page);
    await page.setViewportSize({ width: 1000, height: 700 });
    return page;
  };
  const begin = async (): Promise<Page> => {
    const page = await open();
    await naarTab(page, 'Instellingen');
    return page;
  };
  afterEach(async () => {
    // The pages of one test share what the browser keeps; those of the next begin anew.
    await paginas
      .splice(0)[0]
      ?.evaluate(() => localStorage.clear())
      .catch(() => undefined);
  });
  const sectie = async (page: Page, naam: string): Promise<void> => {
    await page.locator('summary', { has: page.getByRole('heading', { name: naam, exact: true }) }).click();
  };
  const bewaard = (page: Page): Promise<string | null> =>
    page.evaluate((naam) => localStorage.getItem(naam), NAAM);
  const exporteer = async (page: Page): Promise<Buffer> => {
    const wacht = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    const download = await wacht;
    expect(download.suggestedFilename()).toBe('instellingen.json');
    return readFileSync(await download.path());
  };
  const leesIn = (page: Page, inhoud: string): Promise<void> =>
    page
      .getByRole('tabpanel')
      .getByLabel('Lees een bestand in')
      .and(page.locator('input'))
      .setInputFiles({ name: 'mijn.json', mimeType: 'application/json', buffer: Buffer.from(inhoud) });
  const controleer = async (page: Page): Promise<void> => {
    await naarTab(page, 'Controleren');
    await zetPeildatum(page, PEILDATUM);
    await kies(page, BESTANDEN);
    await page.getByText(/2 bestanden gecontroleerd/).waitFor();
  };

  test('what is filled in holds in every view, is kept, and goes to the command line as the same file', async () => {
    const page = await begin();
    await sectie(page, 'Normen');
    await page.getByLabel('Norm taaluren B1-route').fill('1');
    await page.getByLabel('Norm aanwezigheid').fill('99,5');
    await page.getByLabel('MAP-praktijk telt mee voor').selectOption('taal');
    await sectie(page, 'Cijfers zonder bron (‡)');
    await page.getByLabel('Dagen om Zonder opgave te melden').fill('0');
    await sectie(page, 'Gemeenten');
    await page.getByRole('textbox', { name: 'Gemeenten' }).fill('Nijmegen\n\n  Beuningen ');
    await sectie(page, 'Aanbieders en hun percelen');
    await page.getByRole('button', { name: 'Verwijder Echt Nederlands' }).click();
    await page.getByRole('group', { name: 'Nederlands de Baas' }).getByLabel('Z-route taal').uncheck();
    await page.getByRole('button', { name: 'Aanbieder toevoegen' }).click();
    await page.getByRole('group', { name: 'Nieuwe aanbieder' }).getByLabel('Naam').fill('Taalhuis');
    await page.getByRole('group', { name: 'Taalhuis' }).getByLabel('B1-route taal').check();
    await sectie(page, 'Feestdagen');
    await page.getByLabel('Bevrijdingsdag').uncheck();
    await page.getByRole('button', { name: 'Eigen vrije dag toevoegen' }).click();
    await page
      .getByRole('group', { name: 'Eigen vrije dag 1' })
      .getByLabel('Dag', { exact: true })
      .fill('2025-05-30');
    await page.getByRole('group', { name: 'Eigen vrije dag 1' }).getByLabel('Naam').fill('Brugdag');
    await sectie(page, 'Regels');
    await page.getByLabel('Zoek een regel').fill('T001');
    await page.getByRole('checkbox', { name: /^T001/ }).uncheck();
    expect(await page.getByText('Niet alles is goed ingevuld').count()).toBe(0);

    const verwacht: Instellingenbestand = {
      gemeenten: ['Nijmegen', 'Beuningen'],
      aanbieders: [
        {
          naam: 'Nederlands de Baas',
          percelen: [
            'B1-route taal',
            'Z-route participatie',
            'B1-route participatie',
            'MAP voor gezins- en overige migranten',
          ],
        },
        ...STANDAARDINSTELLINGEN.aanbieders.slice(2).map((a) => ({ ...a, percelen: [...a.percelen] })),
        { naam: 'Taalhuis', percelen: ['B1-route taal'] },
      ],
      normen: { b1Taal: 1, aanwezigheid: 0.995 },
      mapPraktijkTeltVoor: 'taal',
      cijfers: { dagenVoorMelding: 0 },
      feestdagen: { zonder: ['Bevrijdingsdag'], extra: [{ dag: '2025-05-30', naam: 'Brugdag' }] },
      zonderRegels: ['T001'],
    };
    expect(JSON.parse((await bewaard(page)) ?? '')).toEqual(verwacht);
    const bytes = await exporteer(page);
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(verwacht);
    expect(leesInstellingen(JSON.parse(bytes.toString('utf8'))).gelukt).toBe(true);

    // It was kept: also after the page is opened again.
    await page.reload();
    await naarTab(page, 'Sjabloon');
    const gemeenten = await page
      .getByRole('tabpanel')
      .getByLabel('Gemeente')
      .locator('option')
      .allTextContents();
    expect(gemeenten.slice(1)).toEqual(['Nijmegen', 'Beuningen']);
    await controleer(page);
    const blad = page.getByRole('tabpanel');
    await blad.getByText('Met uw eigen instellingen.').waitFor();
    await blad.getByText(/instellingen zijn anders dan de standaard/).click();
    await blad.getByText('Norm taaluren B1-route (U002, U004): 1 (standaard: 600)').waitFor();
    const getoond = await getoondeRegels(page);
    const map = mkdtempSync(join(tmpdir(), 'inburgering-instellingen-'));
    const pad = join(map, 'instellingen.json');
    writeFileSync(pad, bytes);
    const opties = ['--peildatum', PEILDATUM, '--json', '-', '--instellingen', pad];
    const verslag = JSON.parse(opdrachtregel('controleer', ...BESTANDEN, ...opties)) as Verslag;
    rmSync(map, { recursive: true });
    const regels = verslag.bestanden.flatMap(({ bestand, bevindingen }) =>
      bevindingen.map((b) => [basename(bestand), b.blad, b.cel, b.code, b.melding]),
    );
    const opVolgorde = (rijen: readonly unknown[]): string[] => rijen.map((r) => JSON.stringify(r)).sort();
    expect(opVolgorde(getoond)).toEqual(opVolgorde(regels));
    // The settings made a difference, so that this says something.
    expect(regels.some(([, , , code]) => code === 'U002')).toBe(true);
  }, 300_000);

  test('the standard settings are not mentioned, nor kept', async () => {
    const page = await begin();
    await sectie(page, 'Normen');
    await page.getByLabel('Norm taaluren B1-route').fill('601');
    await page.getByText('1 instelling is anders dan de standaard').waitFor();
    await page.getByLabel('Norm taaluren B1-route').fill('600');
    await page.getByText('1 instelling is anders').waitFor({ state: 'detached' });
    expect(await bewaard(page)).toBeNull();
    await controleer(page);
    expect(await page.getByText('Met uw eigen instellingen').count()).toBe(0);
  }, 60_000);

  test.each([
    ['Normen', 'Norm taaluren B1-route', '0', 'Vul ten minste 1 in.', '600'],
    ['Normen', 'Norm taaluren B1-route', '1,5', 'Vul een heel getal in.', '600'],
    ['Normen', 'Norm taaluren B1-route', '', 'Vul een getal in, zoals 1000 of 2,5.', '600'],
    ['Normen', 'Norm taaluren B1-route', '1.000', 'Vul een getal in, zoals 1000 of 2,5.', '600'],
    ['Normen', 'Norm taaluren B1-route', '10001', 'Vul ten hoogste 10000 in.', '600'],
    ['Normen', 'Norm aanwezigheid', '101', 'Vul een percentage in van 0 tot en met 100.', '80'],
    ['Cijfers zonder bron (‡)', 'Dagen rond een rapportage', '-1', 'Vul ten minste 0 in.', '14'],
    ['Gemeenten', 'Gemeenten', ' \n', 'Vul ten minste één naam in.', 'Arnhem'],
  ])('%s, %s: "%s" gives %s', async (kop, label, waarde, melding, standaard) => {
    const page = await begin();
    await sectie(page, 'Mijlpalen');
    await sectie(page, kop);
    const veld = page.getByRole('textbox', { name: label });
    await veld.fill(waarde);
    await page.getByRole('textbox', { name: 'Mijlpalen' }).fill('1A\n1B');
    await page.getByText(melding, { exact: true }).waitFor();
    await page.getByText('Niet alles is goed ingevuld.').waitFor();
    expect(await veld.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('summary', { hasText: kop }).innerText()).toContain('klopt nog niet');
    // What is right holds, also beside what is not.
    expect(JSON.parse((await bewaard(page)) ?? '')).toEqual({ mijlpalen: ['1A', '1B'] });
    expect(await toegankelijkheid(page)).toEqual([]);
    await page.reload();
    await naarTab(page, 'Instellingen');
    await sectie(page, kop);
    expect(await page.getByRole('textbox', { name: label }).inputValue()).toContain(standaard);
  });

  test('back to the standard, and that undone', async () => {
    const page = await begin();
    const terug = page.getByRole('button', { name: 'Terug naar standaard' });
    expect(await terug.getAttribute('aria-disabled')).toBe('true');
    await sectie(page, 'Mijlpalen');
    await page.getByRole('textbox', { name: 'Mijlpalen' }).fill('A\nB');
    await terug.click();
    await page.getByText('Alles staat weer op de standaard.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Mijlpalen' }).inputValue()).toBe(
      '1A\n1B\n2\n3\nAfgerond',
    );
    expect(await bewaard(page)).toBeNull();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await page.getByRole('textbox', { name: 'Mijlpalen' }).inputValue()).toBe('A\nB');
    expect(JSON.parse((await bewaard(page)) ?? '')).toEqual({ mijlpalen: ['A', 'B'] });
  });

  describe('a file', () => {
    test('is read as the command line reads it, with a mark of UTF-8 in front', async () => {
      const page = await begin();
      await sectie(page, 'Normen');
      await page.getByLabel('Norm taaluren Z-route').fill('850');
      await leesIn(page, '\uFEFF{"$schema":"x","normen":{"b1Taal":650},"zonderRegels":["A006"]}');
      await page.getByText('De instellingen zijn ingelezen.').waitFor();
      // All of them come from the file.
      expect(await page.getByLabel('Norm taaluren B1-route').inputValue()).toBe('650');
      expect(await page.getByLabel('Norm taaluren Z-route').inputValue()).toBe('800');
      expect(JSON.parse((await bewaard(page)) ?? '')).toEqual({
        normen: { b1Taal: 650 },
        zonderRegels: ['A006'],
      });
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      expect(await page.getByLabel('Norm taaluren Z-route').inputValue()).toBe('850');
    });

    test.each([
      ['{"normen":{"b1taal":600}}', 'normen.b1taal: deze instelling bestaat niet (bedoelt u b1Taal?)'],
      ['{"zonderRegels":["Q999"]}', 'zonderRegels: de regel Q999 bestaat niet'],
      ['[]', 'het bestand: verwacht een groep tussen { en }'],
      ['{"gemeenten":', 'Dit bestand is geen instellingenbestand (.json), of het is beschadigd.'],
      [' '.repeat(1_000_001), 'Dit bestand is te groot voor een instellingenbestand (.json).'],
    ])('that is wrong changes nothing: %#', async (inhoud, zin) => {
      const page = await begin();
      await sectie(page, 'Mijlpalen');
      await page.getByRole('textbox', { name: 'Mijlpalen' }).fill('A');
      const voor = await bewaard(page);
      await leesIn(page, inhoud);
      await page.getByText('Dit bestand is niet ingelezen. Er is niets veranderd.').waitFor();
      await page.getByText(zin, { exact: true }).waitFor();
      expect(await bewaard(page)).toBe(voor);
      expect(await toegankelijkheid(page)).toEqual([]);
    });
  });

  describe('what the browser keeps', () => {
    test.each(['{"normen":', '[]', 'null', '{"normen":{"b1Taal":"veel"}}', '{"weg":1}'])(
      'is damaged (%s): the standard holds, and it is said',
      async (tekst) => {
        const eerst = await open();
        await eerst.evaluate(([naam, t]) => localStorage.setItem(naam ?? '', t ?? ''), [NAAM, tekst]);
        const page = await open();
        await page.getByText('kunnen niet worden gelezen').waitFor();
        expect(await toegankelijkheid(page)).toEqual([]);
        await page.getByRole('button', { name: 'Begrepen' }).click();
        expect(await page.getByText('kunnen niet worden gelezen').count()).toBe(0);
        await controleer(page);
        expect(await page.getByText('Met uw eigen instellingen').count()).toBe(0);
        // What is chosen now is kept again.
        await naarTab(page, 'Instellingen');
        await sectie(page, 'Mijlpalen');
        await page.getByRole('textbox', { name: 'Mijlpalen' }).fill('A');
        expect(JSON.parse((await bewaard(page)) ?? '')).toEqual({ mijlpalen: ['A'] });
      },
      60_000,
    );

    test('cannot be kept: they hold until the page is closed, and that is said', async () => {
      const page = await begin();
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await sectie(page, 'Mijlpalen');
      await page.getByRole('textbox', { name: 'Mijlpalen' }).fill('A');
      await page.getByText('Deze browser bewaart niets voor dit programma.').waitFor();
      expect(JSON.parse((await exporteer(page)).toString('utf8'))).toEqual({ mijlpalen: ['A'] });
    });

    test('changes in one page are heard in the other', async () => {
      const [een, twee] = [await begin(), await begin()];
      await sectie(twee, 'Mijlpalen');
      await sectie(een, 'Mijlpalen');
      await een.getByRole('textbox', { name: 'Mijlpalen' }).fill('A');
      await twee.getByText('1 instelling is anders dan de standaard').waitFor();
      expect(await twee.getByRole('textbox', { name: 'Mijlpalen' }).inputValue()).toBe('A');
    });
  });

  test('one peildatum for all views, from today on', async () => {
    const page = await begin();
    const knop = page.getByRole('button', { name: 'Peildatum weer vandaag' });
    expect(await knop.count()).toBe(0);
    await zetPeildatum(page, PEILDATUM);
    for (const view of ['Controleren', 'MI']) {
      await naarTab(page, view);
      expect(await page.getByRole('tabpanel').getByLabel('Peildatum').inputValue()).toBe(PEILDATUM);
    }
    await naarTab(page, 'Instellingen');
    await knop.click();
    const vandaag = await page.evaluate(() => {
      const nu = new Date();
      return [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()]
        .map((d) => String(d).padStart(2, '0'))
        .join('-');
    });
    expect(await page.getByRole('tabpanel').getByLabel('Peildatum').inputValue()).toBe(vandaag);
    await page.reload();
    await naarTab(page, 'Instellingen');
    expect(await knop.count()).toBe(0);
  });

  test.each([320, 800])('fits and is accessible, with every part open (%i px)', async (width) => {
    const page = await begin();
    await page.setViewportSize({ width, height: 700 });
    for (const summary of await page.getByRole('tabpanel').locator('summary').all()) await summary.click();
    await page.getByRole('checkbox', { name: /^T001/ }).waitFor();
    await page.getByRole('button', { name: 'Aanbieder toevoegen' }).click();
    await page.getByRole('button', { name: 'Eigen vrije dag toevoegen' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await toegankelijkheid(page)).toEqual([]);
    // What is taken away gives the focus to what stands beside it.
    await page.getByRole('button', { name: 'Verwijder deze dag' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Eigen vrije dag toevoegen');
  });

  test('in Excel: not in the workbook, and used for it', async () => {
    const pad = BESTANDEN[0] ?? '';
    const excel = await proef.excelpagina(
      openWorkbook(leesBestand(readFileSync(pad), basename(pad)), basename(pad)),
    );
    paginas.push(excel.page);
    const { page, workbook } = excel;
    const voor = JSON.stringify(workbook.describe());
    await naarTab(page, 'Instellingen');
    await sectie(page, 'Normen');
    await page.getByLabel('Norm taaluren B1-route').fill('1');
    expect(JSON.parse((await bewaard(page)) ?? '')).toEqual({ normen: { b1Taal: 1 } });
    await naarTab(page, 'Controleren');
    await zetPeildatum(page, PEILDATUM);
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    await page.getByRole('tabpanel').getByText('1 instelling is anders dan de standaard').waitFor();
    expect(JSON.stringify(workbook.describe())).toBe(voor);
  }, 60_000);
});
