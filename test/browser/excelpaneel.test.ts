import type { Werkmap } from '../../src';
import { openWorkbook } from '../excel-host/model/open';
import { registratiewerkmap, werkmap } from '../hulp/werkmap';
import { type Excelpagina, naarTab, inChromium, toegankelijkheid, zetPeildatum } from './paneel';

const PEILDATUM = '2025-10-01';

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

inChromium('the pane in the simulated Excel', 'het paneel in een nagebootst Excel', (proef) => {
  const begin = async (inhoud: Werkmap, naam?: string): Promise<Excelpagina> =>
    proef.excelpagina(openWorkbook(inhoud, naam));
  const controleer = async ({ page }: Excelpagina): Promise<void> => {
    await zetPeildatum(page, PEILDATUM);
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
  };

  test('600 lessons: one sync to check, at most two to mark, and everything as it was after taking the marks away', async () => {
    const open = await begin(zeshonderd());
    const { page, excel, workbook } = open;
    const voor = JSON.stringify(workbook.describe());
    const syncs = async (doe: () => Promise<unknown>): Promise<number> => {
      const begonnen = excel.engine.syncs;
      await doe();
      return excel.engine.syncs - begonnen;
    };
    expect(await syncs(() => controleer(open))).toBe(1);
    const markeer = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Markeer in de bladen' }).click();
      await page.getByText(/cellen zijn gemarkeerd/).waitFor();
    };
    expect(await syncs(markeer)).toBeLessThanOrEqual(2);
    expect(JSON.stringify(workbook.describe())).not.toBe(voor);
    const gemarkeerd = workbook.sheets.flatMap((s) => s.formats).flatMap((f) => f.areas);
    expect(gemarkeerd.length).toBeGreaterThanOrEqual(200);
    const verwijder = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Verwijder markering' }).click();
      await page.getByText('De markering is weggehaald').waitFor();
    };
    expect(await syncs(verwijder)).toBeLessThanOrEqual(2);
    expect(JSON.stringify(workbook.describe())).toBe(voor);
  }, 60_000);

  test('a click on a finding goes to its cell', async () => {
    const open = await begin(zeshonderd());
    await controleer(open);
    await open.page
      .getByRole('button', { name: /Gevolgde uren.*cel F5/ })
      .first()
      .click();
    await open.page.waitForTimeout(200);
    expect(open.workbook.selection?.Address).toBe('Aanwezigheid!F5');
    expect(open.workbook.active?.name).toBe('Aanwezigheid');
  }, 60_000);

  test('says that the outcome is old when a cell changes', async () => {
    const open = await begin(zeshonderd());
    await controleer(open);
    open.workbook.edit('Aanwezigheid', 4, 5, 2);
    await open.excel.send(open.workbook.events.splice(0));
    await open.page.getByText('De werkmap is gewijzigd na deze controle').waitFor();
    await controleer(open);
    expect(await open.page.getByText('De werkmap is gewijzigd').count()).toBe(0);
  }, 60_000);

  test('another peildatum checks the workbook again, in one sync, and leaves what is being done', async () => {
    const open = await begin(zeshonderd());
    await controleer(open);
    const { page, excel } = open;
    await page.getByRole('searchbox').fill('F20');
    await page.getByRole('button', { name: 'Waarom? B009, Aanwezigheid, cel F20', exact: true }).click();
    await page.getByText('Zo herstelt u het').waitFor();
    const voor = excel.engine.syncs;
    await zetPeildatum(page, '2025-03-01');
    await page.getByText('Dit bestand gecontroleerd. Peildatum 1 maart 2025.').waitFor();
    expect(excel.engine.syncs - voor).toBe(1);
    expect(await page.getByRole('searchbox').inputValue()).toBe('F20');
    // After the peildatum hours may be missing.
    await page.getByText('Geen bevindingen die hieraan voldoen').waitFor();
    await zetPeildatum(page, PEILDATUM);
    await page.getByRole('button', { name: 'Waarom? B009, Aanwezigheid, cel F20', exact: true }).waitFor();
  }, 60_000);

  test('what went wrong far down the list comes into view, each time, and the focus stays', async () => {
    const open = await begin(zeshonderd());
    const { page, workbook } = open;
    await page.setViewportSize({ width: 350, height: 500 });
    await controleer(open);
    // The outcome itself takes nobody away from where he is.
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    workbook.Worksheets.GetItem('Aanwezigheid').remove();
    const melding = page.getByText('Het blad staat niet meer in deze werkmap.');
    for (const cel of ['F140', 'F146']) {
      await page.getByRole('button', { name: new RegExp(`cel ${cel} · B009$`) }).click();
      await melding.waitFor();
      await page.waitForFunction(() => {
        const [kop] = [...document.querySelectorAll('.fui-MessageBar')].filter((e) =>
          e.textContent?.startsWith('Het blad staat niet meer'),
        );
        const { top = -1, bottom = 0 } = kop?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= window.innerHeight;
      });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(cel);
    }
  }, 60_000);

  test('says in words what Excel refuses', async () => {
    const open = await begin(zeshonderd());
    await controleer(open);
    for (const sheet of open.workbook.sheets) sheet.isProtected = true;
    await open.page.getByRole('button', { name: 'Markeer in de bladen' }).click();
    await open.page.getByText('Het blad is beveiligd').waitFor();
  }, 60_000);

  test('puts the sjabloon in this workbook, once', async () => {
    const { page, workbook } = await begin(werkmap({ Blad1: [['van mij']] }));
    await naarTab(page, 'Sjabloon');
    const knop = page.getByRole('button', { name: 'Zet in deze werkmap' });
    await knop.click();
    await page.getByText('De bladen staan achteraan').waitFor();
    expect(workbook.sheets.map((s) => s.name)).toEqual([
      ...['Blad1', 'Uitleg', 'Persoon', 'Trajecten', 'Aanwezigheid', 'Rapportages', 'Contact', 'Lijsten'],
    ]);
    expect(workbook.active?.name).toBe('Uitleg');
    expect(workbook.sheets[0]?.cellAt(0, 0)?.value).toBe('van mij');
    await knop.click();
    await page.getByText(/staat al een blad Uitleg/).waitFor();
    expect(workbook.sheets).toHaveLength(8);
  }, 60_000);

  test('the page answers the custom functions', async () => {
    const { page, excel } = await begin(werkmap({ Blad1: [['x']] }));
    const roep = (nummer: number, id: string, argumenten: unknown[]): object => ({
      messageCategory: 1,
      messageType: 1000,
      targetId: '',
      message: [nummer, id, argumenten, 'Blad1!A1', 0, null],
    });
    while (!excel.isReady()) await page.waitForTimeout(20);
    await excel.send([
      roep(1, 'PRIJS', [[['Gezinshereniging']], [[3]], [[0.2]], null, null]),
      roep(2, 'KWARTAAL', [[[45_931]]]),
    ] as never);
    while (excel.functions.results.length < 2) await page.waitForTimeout(20);
    const uit = [...excel.functions.results].sort(([x], [y]) => x - y);
    expect(uit.map(([nummer, gelukt, waarde]) => [nummer, gelukt, JSON.stringify(waarde)])).toEqual([
      [1, true, expect.stringContaining('4780.8')],
      [2, true, expect.stringContaining('2025-K4')],
    ]);
  }, 60_000);

  test('a button on the ribbon brings its view', async () => {
    const { page } = await begin(werkmap({ Blad1: [['x']] }));
    const klaar = await page.evaluate(async () => {
      interface Acties {
        _association: { mappings: Record<string, (gebeurtenis: { completed(): void }) => void> };
      }
      const { mappings } = (window as unknown as { Office: { actions: Acties } }).Office.actions._association;
      const [, doe] = Object.entries(mappings).find(([naam]) => naam.toLowerCase() === 'toonfuncties') ?? [];
      return new Promise((verder) => doe?.({ completed: () => verder('completed') }));
    });
    expect(klaar).toBe('completed');
    await page.getByRole('heading', { name: 'Functies', exact: true }).waitFor();
  }, 60_000);

  test('is accessible, and leaves room for Excel in the top right', async () => {
    const open = await begin(zeshonderd());
    await open.page.setViewportSize({ width: 320, height: 700 });
    await controleer(open);
    expect(await toegankelijkheid(open.page)).toEqual([]);
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const kop = await open.page.getByRole('heading', { name: 'Inburgering', exact: true }).boundingBox();
    expect((kop?.x ?? 0) + (kop?.width ?? 0)).toBeLessThanOrEqual(320 - 34);
  }, 60_000);
});
