import type { Page } from 'playwright-core';
import { roepAan } from '../../functions/aanroep';
import { toonUitkomst } from '../../functions/documentatie/formule';
import type { FunctieId } from '../../functions/register';
import { openWorkbook } from '../excel-host/model/open';
import type { HostCell } from '../excel-host/model/sheet';
import { werkmap } from '../hulp/werkmap';
import { type Excelpagina, inChromium, naarTab, toegankelijkheid } from './paneel';

/** The amount as the custom function gives it. */
const bedrag = (id: FunctieId, ...argumenten: unknown[]): string => toonUitkomst(id, roepAan(id, argumenten));

inChromium('tariffs', 'de tarieven', (proef) => {
  const begin = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    await naarTab(pagina.page, 'Tarieven');
    return pagina.page;
  };
  const uitkomst = (page: Page, naam = 'Tarief') =>
    page.getByRole('region', { name: naam, exact: true }).locator('output').innerText();
  const formule = (page: Page) => page.getByRole('region', { name: 'Tarief' }).locator('code').innerText();

  test('gives the amount of the custom function, with formula, validity and source', async () => {
    const page = await begin();
    await page.getByLabel('Periode').selectOption('Tweede zes maanden');
    await page.getByLabel('Uren per week').fill('18');
    expect(await uitkomst(page)).toBe('€ 2.036,30');
    expect(await formule(page)).toBe('=INB.JOBCOACH_TARIEF("Midden";2;18)');
    const kaart = await page.getByRole('region', { name: 'Tarief' }).innerText();
    expect(kaart).toContain('vanaf 1 mei 2024');
    expect(kaart).toContain('€ 2.715,06 × 18 / 24 uur');
    expect(kaart).toContain('Re-integratieregeling Twenterand 2024, bijlage 1');
    expect(kaart).toContain('“Midden € 708,27 € 2.715,06 € 2.715,06 € 1.357,53”');
    expect(kaart).toContain('“Werkt de persoon minder dan 24 uur');
  });

  test('every regime and period, and every product', async () => {
    const page = await begin();
    const kies = async (regeling: string, id: FunctieId, perioden: readonly string[]): Promise<void> => {
      await page.getByLabel('Regeling of prijslijst').selectOption(regeling);
      for (const regime of await page.getByLabel('Regime').locator('option').allTextContents()) {
        await page.getByLabel('Regime').selectOption(regime);
        const waarden = await page
          .getByLabel('Periode')
          .locator('option')
          .evaluateAll((opties) => opties.map((o) => (o as HTMLOptionElement).value));
        expect(waarden).toEqual(perioden);
        for (const periode of waarden) {
          await page.getByLabel('Periode').selectOption(periode);
          expect([regime, periode, await uitkomst(page)]).toEqual([
            regime,
            periode,
            bedrag(id, regime, Number(periode), 24),
          ]);
        }
      }
    };
    await kies('Jobcoaching (Twenterand)', 'JOBCOACH_TARIEF', ['0', '1', '2', '3', '4', '5', '6']);
    // What the other regeling does not have is let go of.
    await kies('Interne werkbegeleiding (Twenterand)', 'WERKBEGELEIDING_TARIEF', ['1', '2', '3', '4']);
    await page.getByLabel('Regeling of prijslijst').selectOption('Prijslijst VluchtelingenWerk');
    await page.getByLabel('Aantal').fill('2,5');
    await page.getByLabel('Opslag').fill('20');
    const producten = await page.getByLabel('Product').locator('option').allTextContents();
    expect(producten).toHaveLength(22);
    for (const product of producten) {
      await page.getByLabel('Product').selectOption(product);
      const uit = roepAan('PRIJS', [product, 2.5, 0.2]);
      const verwacht =
        typeof uit === 'number'
          ? toonUitkomst('PRIJS', uit)
          : `Geen bedrag\n${(uit as { message: string }).message}`;
      expect(await uitkomst(page)).toBe(verwacht);
      expect(await formule(page)).toBe(`=INB.PRIJS("${product}";2,5;0,2)`);
    }
  }, 120_000);

  test.each([
    ['2024-04-30', /^Geen bedrag\nOp 30-04-2024 gold deze regeling nog niet; zij geldt vanaf 01-05-2024\.$/],
    ['2024-05-01', /^€ 2\.715,06$/],
  ])('a day: %s', async (dag, verwacht) => {
    const page = await begin();
    await page.getByRole('textbox', { name: 'Datum', exact: true }).fill(dag);
    expect(await uitkomst(page)).toMatch(verwacht);
    const [jaar, maand, dagVanMaand] = dag.split('-').map(Number);
    expect(await formule(page)).toBe(
      `=INB.JOBCOACH_TARIEF("Midden";1;24;DATUM(${jaar};${maand};${dagVanMaand}))`,
    );
  });

  test.each([
    ['11', /^Geen bedrag\nBij minder dan 12 uur per week/],
    ['12', /^€ 1\.357,53$/],
    ['48', /^€ 2\.715,06$/],
    ['49', /^Geen bedrag\nBij uren staat 49/],
    ['veel', /^Geen bedrag\nBij uren staat "veel": dat is geen getal/],
    ['', /^€ 2\.715,06$/],
  ])('%s hours', async (uren, verwacht) => {
    const page = await begin();
    await page.getByLabel('Uren per week').fill(uren);
    expect(await uitkomst(page)).toMatch(verwacht);
  });

  test('two tariffs side by side, with the difference', async () => {
    const page = await begin();
    await page.setViewportSize({ width: 800, height: 700 });
    await page.getByRole('button', { name: 'Vergelijk met een ander tarief' }).click();
    const verschil = page.getByText(/^Tarief A en tarief B|^Tarief B is|^Er is geen verschil/);
    expect(await verschil.innerText()).toBe('Tarief A en tarief B zijn even hoog.');
    const b = page.getByRole('region', { name: 'Tarief B' });
    await b.getByLabel('Regime').selectOption('Licht');
    expect(await verschil.innerText()).toBe('Tarief B is € 1.121,44 (41,3 %) lager dan tarief A.');
    await b.getByLabel('Datum').fill('2024-04-30');
    expect(await verschil.innerText()).toMatch(/geen verschil te berekenen/);
    expect([await uitkomst(page, 'Tarief A'), await uitkomst(page, 'Tarief B')]).toEqual([
      '€ 2.715,06',
      expect.stringMatching(/^Geen bedrag/),
    ]);
    const [links, rechts] = await page
      .getByRole('region')
      .evaluateAll((delen) => delen.map((deel) => deel.getBoundingClientRect().left));
    expect(rechts).toBeGreaterThan(links ?? 0);
    expect(await toegankelijkheid(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await toegankelijkheid(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stop met vergelijken' }).click();
    expect(await page.getByRole('region').count()).toBe(1);
  });

  test('copies the formula; where that is not allowed it is selected', async () => {
    const page = await begin();
    const context = proef.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await page.getByText('De formule staat op het klembord').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await formule(page));
    await context.clearPermissions();
    await page.getByLabel('Uren per week').fill('20');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await page.getByText('De formule is geselecteerd. Druk op Ctrl+C').waitFor();
    expect(await page.evaluate(() => String(window.getSelection()))).toBe(await formule(page));
  });

  describe('in Excel', () => {
    const open = async (): Promise<Excelpagina> => {
      const excel = await proef.excelpagina(
        openWorkbook(werkmap({ Blad1: [['van mij', 1]], 'Blad twee': [['x']] })),
      );
      await naarTab(excel.page, 'Tarieven');
      return excel;
    };
    const celOp = ({ workbook }: Excelpagina, rij: number, kolom: number): HostCell | undefined =>
      workbook.sheets[0]?.cellAt(rij - 1, kolom - 1);
    const kies = ({ workbook }: Excelpagina, adres: string): void => {
      workbook.selection = workbook.sheets[0]?.GetRange(adres);
    };
    const beeld = ({ workbook }: Excelpagina): string => JSON.stringify(workbook.describe());

    test('puts the formula in the chosen cell, says in which, and puts back', async () => {
      const excel = await open();
      const { page } = excel;
      kies(excel, 'B3');
      const voor = beeld(excel);
      await page.getByLabel('Uren per week').fill('18,5');
      await page.getByRole('textbox', { name: 'Datum', exact: true }).fill('2024-05-01');
      await page.getByRole('button', { name: 'Zet in de cel' }).click();
      await page.getByText('De formule staat in Blad1, cel B3.').waitFor();
      expect(celOp(excel, 3, 2)).toMatchObject({
        formula: '=INB.JOBCOACH_TARIEF("Midden",1,18.5,DATE(2024,5,1))',
        numberFormat: '€ #,##0.00',
      });
      expect(await toegankelijkheid(page)).toEqual([]);
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await page.getByText('Blad1, cel B3 is weer zoals het was.').waitFor();
      expect(celOp(excel, 3, 2)).toMatchObject({ value: '', formula: undefined, numberFormat: 'General' });
      // An empty cell was made in the model; nothing else changed.
      expect(JSON.parse(beeld(excel)).sheets[1]).toEqual(JSON.parse(voor).sheets[1]);
    });

    test('leaves a filled cell alone until the user says so, and a number keeps its format', async () => {
      const excel = await open();
      const { page } = excel;
      excel.workbook.sheets[0]?.put(0, 1, { numberFormat: '0.000' });
      kies(excel, 'B1');
      const voor = beeld(excel);
      const zet = page.getByRole('button', { name: 'Zet in de cel' });
      await zet.click();
      await page.getByText('Blad1, cel B1 is niet leeg.').waitFor();
      expect(beeld(excel)).toBe(voor);
      expect(await toegankelijkheid(page)).toEqual([]);
      await page.getByRole('button', { name: 'Annuleren' }).click();
      expect(await page.getByText('is niet leeg').count()).toBe(0);
      await zet.click();
      // What was asked about is replaced, whatever is chosen by then.
      await page.getByText('Blad1, cel B1 is niet leeg.').waitFor();
      kies(excel, 'A1');
      await page.getByRole('button', { name: 'Vervang B1' }).click();
      await page.getByText('De formule staat in Blad1, cel B1.').waitFor();
      expect(celOp(excel, 1, 2)).toMatchObject({
        formula: '=INB.JOBCOACH_TARIEF("Midden",1,24)',
        numberFormat: '0.000',
      });
      expect(celOp(excel, 1, 1)?.value).toBe('van mij');
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await page.getByText('is weer zoals het was').waitFor();
      expect(beeld(excel)).toBe(voor);
    });

    test('does not put back over what the user typed since, and says what Excel refuses', async () => {
      const excel = await open();
      const { page, workbook } = excel;
      kies(excel, 'C1');
      await page.getByRole('button', { name: 'Zet in de cel' }).click();
      await page.getByText('De formule staat in Blad1, cel C1.').waitFor();
      workbook.edit('Blad1', 0, 2, 'mijn werk');
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await page.getByText('Blad1, cel C1 is niet teruggezet.').waitFor();
      expect(celOp(excel, 1, 3)?.value).toBe('mijn werk');
      if (workbook.sheets[0]) workbook.sheets[0].isProtected = true;
      kies(excel, 'C2');
      await page.getByRole('button', { name: 'Zet in de cel' }).click();
      await page.getByText('De formule kan niet in Blad1, cel C2.').waitFor();
      await page.getByText('Het blad is beveiligd. Hef de beveiliging op').waitFor();
    });

    test('finds the formulas that stopped working, puts them right, and back', async () => {
      const excel = await open();
      const { page, workbook } = excel;
      const [een, twee] = workbook.sheets;
      const naamfout = { value: '#NAME?', isError: true };
      een?.put(4, 0, { formula: '=_xldudf_INB_PRIJS("VI8",2)*2', ...naamfout });
      een?.put(5, 0, { formula: `='FUNCRES.XLAM'!_xldudf_INB_KWARTAAL(A1)`, value: '2025-K3' });
      twee?.put(1, 1, { formula: '=INB.FEESTDAGEN(2025)', ...naamfout, numberFormat: '@' });
      twee?.put(2, 1, { formula: '=INB.PRIJZ(1)', ...naamfout });
      twee?.put(3, 1, { formula: '=INB.PRIJS("VI8")', value: 1270 });
      twee?.put(4, 1, { formula: '=SOM(1)', ...naamfout });
      const voor = beeld(excel);
      await naarTab(page, 'Functies');
      const syncs = excel.excel.engine.syncs;
      await page.getByRole('button', { name: 'Zoek in deze werkmap' }).click();
      await page.getByText('4 formules werken niet meer.').waitFor();
      // One to read; listening may take another.
      expect(excel.excel.engine.syncs - syncs).toBeLessThanOrEqual(2);
      const lijst = page.getByRole('tabpanel').getByRole('checkbox');
      expect(await lijst.count()).toBe(3);
      await page.getByText('Wordt: =INB.PRIJS("VI8",2)*2').waitFor();
      await page.getByText('Wordt opnieuw ingevoerd: =INB.FEESTDAGEN(2025)').waitFor();
      await page.getByText('PRIJZ: bedoelt u PRIJS?').waitFor();
      expect(await toegankelijkheid(page)).toEqual([]);
      await lijst.nth(1).uncheck();
      await page.getByRole('button', { name: 'Herstel 2 formules' }).click();
      await page.getByText('2 cellen zijn hersteld.').waitFor();
      expect(een?.cellAt(4, 0)?.formula).toBe('=INB.PRIJS("VI8",2)*2');
      expect(een?.cellAt(5, 0)?.formula).toBe(`='FUNCRES.XLAM'!_xldudf_INB_KWARTAAL(A1)`);
      expect(twee?.cellAt(1, 1)).toMatchObject({ formula: '=INB.FEESTDAGEN(2025)', numberFormat: '@' });
      // The one that was left and the one that does not exist.
      await page.getByText('2 formules werken niet meer.').waitFor();
      await page.getByRole('button', { name: 'Zet terug (2 cellen)' }).click();
      await page.getByText('2 cellen zijn teruggezet.').waitFor();
      expect(formules(excel)).toEqual(JSON.parse(voor).sheets.map(formulesIn));
    }, 60_000);

    /** Formulas and formats: the model computes nothing, so that what a formula showed is not there again. */
    const formulesIn = ({ cells }: { cells: [number, [number, HostCell][]][] }): unknown[] =>
      cells.flatMap(([rij, eigen]) =>
        eigen.map(([kolom, cel]) => [rij, kolom, cel.formula ?? cel.value, cel.numberFormat]),
      );
    const formules = (excel: Excelpagina): unknown[] => JSON.parse(beeld(excel)).sheets.map(formulesIn);

    test('says so when all formulas work', async () => {
      const { page } = await open();
      await naarTab(page, 'Functies');
      await page.getByRole('button', { name: 'Zoek in deze werkmap' }).click();
      await page.getByText('Alle formules van dit programma werken.').waitFor();
    });
  });

  test('on the page there is no cell to put it in', async () => {
    const page = await begin();
    expect(await page.getByRole('button', { name: 'Zet in de cel' }).count()).toBe(0);
    await naarTab(page, 'Functies');
    expect(await page.getByRole('button', { name: 'Zoek in deze werkmap' }).count()).toBe(0);
  });
});
