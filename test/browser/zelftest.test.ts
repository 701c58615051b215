import { HostError } from '../excel-host/protocol';
import type { HostWorkbook } from '../excel-host/model/workbook';
import { HostRange } from '../excel-host/model/range';
import { openWorkbook } from '../excel-host/model/open';
import { registratiewerkmap } from '../hulp/werkmap';
import { type Excelpagina, inChromium, naarTab, toegankelijkheid } from './paneel';

inChromium('the zelftest in the simulated Excel', 'de zelftest in een nagebootst Excel', (proef) => {
  afterEach(() => jest.restoreAllMocks());

  /** A workbook of a user, with marks of this product and a setting of its own. */
  function vanGebruiker(): HostWorkbook {
    const workbook = openWorkbook(
      registratiewerkmap({ Contact: [{ Datum: '2025-03-01', Soort: 'Overleg' }] }),
    );
    workbook.compute = (formula) => (/INB\.KWARTAAL\(45931\)/.test(formula) ? '2025-K4' : 0);
    return workbook;
  }
  const begin = async (workbook = vanGebruiker()): Promise<Excelpagina> => {
    const pagina = await proef.excelpagina(workbook);
    await naarTab(pagina.page, 'Over');
    await pagina.page.getByRole('button', { name: 'Zelftest…' }).click();
    return pagina;
  };
  const uitgevoerd = async ({ page }: Excelpagina): Promise<string> => {
    await page.getByRole('button', { name: 'Start de zelftest' }).click();
    const verslag = page.getByLabel('Verslag van de zelftest');
    await verslag.waitFor();
    return verslag.inputValue();
  };
  const regels = (verslag: string, soort: string): string[] =>
    verslag.split('\n').flatMap((regel) => (regel.startsWith(soort) ? regel.slice(soort.length).trim() : []));

  test('everything is well, and the workbook is as it was', async () => {
    const open = await begin();
    const { page, workbook } = open;
    workbook.Worksheets.GetItem('Contact').Activate();
    workbook.Worksheets.GetItem('Contact').GetRange('B2').Select();
    const voor = JSON.stringify(workbook.describe());
    const verslag = await uitgevoerd(open);
    expect(regels(verslag, 'NIET GOED')).toEqual([]);
    expect(regels(verslag, 'goed').length).toBeGreaterThanOrEqual(16);
    expect(JSON.stringify(workbook.describe())).toBe(voor);
    expect(workbook.selection?.Address).toBe('Contact!B2');
    await page.getByText(/^Alle \d+ proeven zijn goed/).waitFor();

    // What an administrator needs, and nothing of the user.
    expect(verslag).toMatch(/^Inburgering \d+\.\d+\.\d+\nExcel 16\.0\.19000\.20000, PC, taal \S+\n/);
    expect(verslag).toContain('ExcelApi 1.14, SharedRuntime 1.1, CustomFunctionsRuntime 1.3');
    for (const eigen of ['40001', 'registratie-', 'Voorbeeld', '999993653'])
      expect(verslag).not.toContain(eigen);

    expect(open.fouten).toEqual([]);
    expect(open.excel.engine.crashes).toEqual([]);
    expect(await toegankelijkheid(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }, 180_000);

  test('marks of the user stay, and are never taken away', async () => {
    const open = await begin();
    const { page, workbook } = open;
    await naarTab(page, 'Controleren');
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await page.getByRole('button', { name: 'Markeer in de bladen' }).click();
    await page.getByText(/gemarkeerd/).waitFor();
    const voor = JSON.stringify(workbook.describe());
    await naarTab(page, 'Over');
    expect(regels(await uitgevoerd(open), 'NIET GOED')).toEqual([]);
    expect(JSON.stringify(workbook.describe())).toBe(voor);
  }, 180_000);

  test.each<[string, () => void, RegExp[], string]>([
    [
      'a member that Excel does not have',
      () => {
        jest.spyOn(HostRange.prototype, 'NumberFormat', 'set').mockImplementation(() => {
          throw new HostError('ApiNotFound', 'Contact van Jan', 'Range.numberFormat');
        });
      },
      [/^Waarden in cellen/, /^Herstellen/],
      'ApiNotFound in Range.numberFormat',
    ],
    [
      'a member that does something else',
      () => {
        jest.spyOn(HostRange.prototype, 'RowHidden', 'get').mockReturnValue(false);
      },
      [/^Lezen/],
      '"verborgen":false',
    ],
  ])(
    '%s is named, and the workbook is as it was all the same',
    async (_, breek, proeven, gezien) => {
      const open = await begin();
      const voor = JSON.stringify(open.workbook.describe());
      breek();
      const verslag = await uitgevoerd(open);
      const fout = regels(verslag, 'NIET GOED');
      for (const naam of proeven) expect(fout).toEqual(expect.arrayContaining([expect.stringMatching(naam)]));
      expect(verslag).toContain(gezien);
      expect(verslag).not.toContain('Jan');
      expect(regels(verslag, 'goed')).toEqual(expect.arrayContaining([expect.stringMatching(/^Opruimen/)]));
      jest.restoreAllMocks();
      expect(JSON.stringify(open.workbook.describe())).toBe(voor);
      await open.page.getByText(/proeven (is|zijn) niet goed/).waitFor();
    },
    180_000,
  );

  test('sheets that cannot be taken away are told of', async () => {
    const open = await begin();
    const eerste = open.workbook.sheets[0] as object as { constructor: { prototype: { Delete(): void } } };
    jest.spyOn(eerste.constructor.prototype, 'Delete').mockImplementation(() => {
      throw new HostError('AccessDenied', 'no', 'Worksheet.delete');
    });
    const verslag = await uitgevoerd(open);
    expect(regels(verslag, 'NIET GOED')).toEqual([expect.stringMatching(/^Opruimen/)]);
    expect(verslag).toContain('AccessDenied in Worksheet.delete');
    await open.page.getByText('Verwijder zelf de bladen die met Zelftest_ beginnen').waitFor();
  }, 180_000);

  test('copies the report, or selects it where Excel gives no clipboard', async () => {
    const open = await begin();
    const { page } = open;
    const verslag = await uitgevoerd(open);
    await proef.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer het verslag' }).click();
    await page.getByText('Het verslag is gekopieerd').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(verslag);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.getByRole('button', { name: 'Kopieer het verslag' }).click();
    await page.getByText('Het verslag is geselecteerd').waitFor();
    const gekozen = await page.evaluate(() => {
      const veld = document.activeElement as HTMLTextAreaElement;
      return veld.value.slice(veld.selectionStart, veld.selectionEnd);
    });
    expect(gekozen).toBe(verslag);
  }, 180_000);

  test('is not there on the web page', async () => {
    const { page } = await proef.webpagina();
    await naarTab(page, 'Over');
    await page.getByRole('heading', { name: 'Over dit programma' }).waitFor();
    expect(await page.getByRole('button', { name: /Zelftest/ }).count()).toBe(0);
  });
});
