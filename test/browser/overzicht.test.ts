import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import {
  a1,
  dag,
  dagenLater,
  isodag,
  overzicht,
  PERCELEN,
  procenttekst,
  urentekst,
  verwachting,
  type Werkmap,
} from '../../src';
import { openWorkbook } from '../excel-host/model/open';
import { omstandighedenOp, verslagenVan } from '../hulp/verslag';
import { registratiewerkmap, werkmap } from '../hulp/werkmap';
import { getoondeRegels, inChromium, kies, naarTab, toegankelijkheid, zetPeildatum } from './paneel';

const PEILDATUM = '2025-10-01';
const EEN = 'voorbeelden/registraties/nederlands-de-baas/registratie-zevenaar-70188.xlsx';
const REDENEN = ['Ziekte', 'Werk', 'Zonder opgave', 'Inburgeringsafspraak'];

/** Eighteen months of lessons, many late terms, and everything that can be open. */
const druk = (aantal: number): Werkmap =>
  registratiewerkmap({
    Persoon: { 'Einde inburgeringstermijn': '2027-09-02' },
    Trajecten: PERCELEN.slice(0, aantal).map((Perceel, i) => ({
      Perceel,
      'Aangemeld op': '2024-01-08',
      'Start reguliere klas': i === 1 ? undefined : '2024-02-05',
    })),
    Aanwezigheid: PERCELEN.slice(0, aantal).flatMap((Perceel, p) =>
      Array.from({ length: 80 }, (_, i) => ({
        Datum: isodag(dagenLater(dag('2024-03-04'), i * 7 + p)),
        Perceel,
        Onderdeel: Perceel.includes('taal') ? 'Taalles' : 'MAP-praktijk',
        Groep: 'G1',
        'Geplande uren': 3,
        'Gevolgde uren': i % 4 === p % 4 ? 0 : 3,
        'Reden afwezigheid': i % 4 === p % 4 ? REDENEN[Math.floor(i / 4) % 4] : undefined,
      })),
    ),
    Contact: [{ Datum: '2025-01-03', Soort: 'Contact gemeente', Afspraak: 'elke week bellen' }],
  });

const bladzijden = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return Number(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/.exec(pdf)?.[1]);
};
/** What can be read on paper. */
async function paginatekst(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const tekst = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: 'screen' });
  expect(tekst).toContain('Arnhem, cliënt 40001, peildatum 1 oktober 2025');
  return tekst;
}
const kop = (page: Page, naam: string) => page.getByRole('heading', { name: naam, exact: true });
/** The texts of the list that has this heading. */
const lijst = (page: Page, naam: RegExp): Promise<string[]> =>
  page.getByRole('list', { name: naam }).getByRole('listitem').allTextContents();

inChromium('the overzicht', 'het overzicht in een browser', (proef) => {
  const webpagina = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    await zetPeildatum(pagina.page, PEILDATUM);
    await naarTab(pagina.page, 'Overzicht');
    return pagina.page;
  };
  const excelpagina = async (inhoud: Werkmap, naam = 'registratie-zevenaar-70188.xlsx') => {
    const pagina = await proef.excelpagina(openWorkbook(inhoud, naam));
    await zetPeildatum(pagina.page, PEILDATUM);
    await naarTab(pagina.page, 'Overzicht');
    return pagina;
  };

  test('of a file: what the domain says of it, in the pane and for who cannot see the chart', async () => {
    const inhoud = leesBestand(readFileSync(EEN), basename(EEN));
    const [verslag] = verslagenVan({ [basename(EEN)]: inhoud }, omstandighedenOp(PEILDATUM));
    const stand = verslag?.uitslag && overzicht(verslag.uitslag.dossier);
    if (verslag === undefined || stand === undefined) throw new Error('no overzicht');
    const page = await webpagina();
    await kies(page, [EEN]);
    await kop(page, 'Wat er open staat').waitFor();

    const blad = page.getByRole('tabpanel');
    const fouten = verslag.bevindingen.filter((b) => b.ernst === 'fout' && !b.akkoord).length;
    expect(fouten).toBeGreaterThan(0);
    await blad.getByText(`${fouten} fouten`).waitFor();
    expect(await lijst(page, /^Hierna/)).toHaveLength(
      stand.termijnen.filter((t) => t.stand === 'loopt').length,
    );
    expect((await lijst(page, /^Hierna/))[0]).toContain(`– ${stand.termijnen[0]?.wie}, `);

    for (const { perceel, maanden, normen } of stand.percelen) {
      const deel = blad.getByRole('region', { name: perceel });
      const grafiek = (await deel.getByRole('img').getAttribute('aria-label')) ?? '';
      expect(grafiek.split(', ').length).toBe(maanden.length + 1);
      await deel.getByText('Cijfers per maand').click();
      const rijen = await deel.getByRole('row').allInnerTexts();
      expect(rijen.slice(1, -1).map((r) => r.split(/\s*\t\s*/).slice(1, 4))).toEqual(
        maanden.map((m) => [
          urentekst(m.gepland),
          urentekst(m.gevolgd),
          m.deel === null ? '–' : procenttekst(m.deel),
        ]),
      );
      for (const norm of normen) {
        await deel.getByText(`${urentekst(norm.uren)} van ${urentekst(norm.vereist)} uur`).waitFor();
        await deel.getByText(verwachting(norm)).waitFor();
      }
    }

    // The peildatum is looked at again at once.
    await zetPeildatum(page, '2025-07-01');
    await blad.getByText('peildatum 1 juli 2025').waitFor();
    expect(await lijst(page, /^Hierna/)).not.toEqual([]);

    // The findings are those of this file.
    await zetPeildatum(page, PEILDATUM);
    await blad.getByText('peildatum 1 oktober 2025').waitFor();
    await page.getByRole('button', { name: 'Bekijk de bevindingen' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-controleren');
    expect((await getoondeRegels(page)).map(([bestand, , , code]) => [bestand, code])).toEqual(
      verslag.bevindingen.map((b) => [basename(EEN), b.code]),
    );
  }, 120_000);

  test('of the workbook in Excel: when the user comes to look, with the way to the cell', async () => {
    const { page, workbook } = await excelpagina(druk(2));
    await kop(page, 'Wat er open staat').waitFor();
    const [verslag] = verslagenVan(
      { 'registratie-zevenaar-70188.xlsx': druk(2) },
      omstandighedenOp(PEILDATUM),
    );
    const termijnen = (verslag?.uitslag && overzicht(verslag.uitslag.dossier)?.termijnen) ?? [];
    const laat = termijnen.filter((t) => t.stand === 'open');
    expect(laat.length).toBeGreaterThan(5);

    // Five at first, and all of them when asked for.
    expect(await lijst(page, /^Te laat/)).toHaveLength(5);
    await page.getByRole('button', { name: `Toon alle ${laat.length}` }).click();
    expect(await lijst(page, /^Te laat/)).toHaveLength(laat.length);
    await page
      .getByRole('list', { name: /^Te laat/ })
      .getByRole('button')
      .nth(6)
      .click();
    await page.waitForTimeout(200);
    expect(workbook.selection?.Address).toBe(`${laat[6]?.plek.blad}!${laat[6] && a1(laat[6].plek)}`);

    // What changed meanwhile is there when the user comes back.
    const voor = await page.getByText(/^Gevolgd: 18/).allTextContents();
    await naarTab(page, 'Controleren');
    workbook.edit('Aanwezigheid', 5, 5, 1);
    await naarTab(page, 'Overzicht');
    await page
      .getByText(/^Gevolgd: 17/)
      .first()
      .waitFor();
    expect(voor).toHaveLength(2);

    await page.getByRole('button', { name: 'Bekijk de bevindingen' }).click();
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
  }, 120_000);

  test.each([
    [
      'a workbook of the user himself',
      werkmap({ Blad1: [['van mij']] }),
      'Hier staan geen trajecten of lessen in',
    ],
    [
      'a trajectregister',
      werkmap({ Trajectregister: [['Perceel', 'Aangemeld op']] }),
      'Dit is een trajectregister',
    ],
  ])(
    'says why there is none: %s',
    async (_, inhoud, zin) => {
      const { page } = await excelpagina(inhoud);
      await page.getByText(zin).waitFor();
      expect(await page.getByRole('button', { name: 'Opslaan als pagina' }).count()).toBe(0);
    },
    60_000,
  );

  test('says why there is none: a file that cannot be read, then more than one; and goes on with a good one', async () => {
    const page = await webpagina();
    await kies(page, ['test/robuust/02-zero-byte.xlsx']);
    await page.getByText('Er is geen overzicht').waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      for (const naam of ['a.xlsx', 'b.xlsx']) dataTransfer.items.add(new File(['x'], naam));
      const vlak = [...document.querySelectorAll('p')].find(
        (p) => p.textContent === 'Sleep een registratiebestand hierheen',
      );
      vlak?.parentElement?.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      );
    });
    await page.getByText('Kies één registratiebestand').waitFor();
    await kies(page, [EEN]);
    await kop(page, 'Wat er open staat').waitFor();
    expect(await page.getByText('Er is geen overzicht').count()).toBe(0);
  }, 60_000);

  test.each([2, 3, 4, 5])(
    'prints on exactly one page of A4, black on white: %i percelen',
    async (aantal) => {
      const { page } = await excelpagina(druk(aantal));
      await kop(page, 'Wat er open staat').waitFor();
      await page
        .getByRole('button', { name: /^Toon alle/ })
        .first()
        .click();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await bladzijden(page)).toBe(1);

      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await page.getByRole('button', { name: 'Vernieuwen' }).count()).toBe(0);
      expect(await page.getByRole('tab').count()).toBe(0);
      await page
        .getByText(/^En nog \d+\.$/)
        .first()
        .waitFor();
      const licht = await page.locator('article :not(:empty)').evaluateAll((delen) =>
        delen.flatMap((e) => {
          const kleuren = (getComputedStyle(e).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
          return Math.max(...kleuren) > 160 ? [e.outerHTML.slice(0, 80)] : [];
        }),
      );
      expect(licht).toEqual([]);
      // Nothing is cut off at the right: the page is as wide as its content.
      await page.setViewportSize({ width: 703, height: 1032 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(703);
    },
    60_000,
  );

  test('the page of Excel stands by itself: no script, readable, and one page on paper', async () => {
    const { page } = await excelpagina(druk(3), 'registratie Fatima.xlsx');
    await kop(page, 'Wat er open staat').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan als pagina om af te drukken' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('overzicht-arnhem-40001.html');
    const html = readFileSync(await download.path(), 'utf8');
    expect(html).toContain('<title>Overzicht Arnhem, cliënt 40001</title>');
    expect(html).not.toContain('Fatima');
    await page.getByText('registratie Fatima.xlsx').waitFor();
    expect((await paginatekst(page)).includes('Fatima')).toBe(false);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<button|<input|src=|href=/);
    const los = await proef.context().newPage();
    // The policy of the page stops the checker too.
    await los.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
    await kop(los, 'Wat er open staat').waitFor();
    expect(await toegankelijkheid(los)).toEqual([]);
    expect(await los.getByRole('img').count()).toBe(3);
    expect(await bladzijden(los)).toBe(1);
    await los.close();
  }, 60_000);

  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['dark', 'active'],
  ] as const)(
    'is accessible and fits 320 px (%s, forced colours %s)',
    async (colorScheme, forcedColors) => {
      const { page } = await excelpagina(druk(2));
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await kop(page, 'Wat er open staat').waitFor();
      for (const deel of await page.getByText('Cijfers per maand').all()) await deel.click();
      expect(await toegankelijkheid(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    60_000,
  );
});
