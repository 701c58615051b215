import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import { mi, type Miopties } from '../../cli/opdrachten/mi';
import { kwartaal, leesMilevering, type Werkmap } from '../../src';
import { openWorkbook } from '../excel-host/model/open';
import { opdrachtregel } from '../hulp/opdrachtregel';
import { werkmap } from '../hulp/werkmap';
import { type Excelpagina, inChromium, kies, naarTab, toegankelijkheid, zetPeildatum } from './paneel';

const MONSTERS = readdirSync('test/monsters')
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join('test/monsters', f));
/** Of these the second quarter is made; later the others turn out to have been there all the time. */
const EERST = MONSTERS.filter((_, i) => i % 3 !== 0);
const EEN = 'registratie-arnhem-40198.xlsx';
const VORIG = 'Managementinformatie van vorig kwartaal (als u die hebt)';
const KOPPELING = 'Koppeling voor een export uit een ander systeem';

inChromium('the MI in the pane', 'de managementinformatie in het paneel', (proef) => {
  let map = '';
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'inburgering-mi-'));
  });
  afterAll(() => rmSync(map, { recursive: true }));

  const begin = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    await naarTab(pagina.page, 'MI');
    return pagina.page;
  };
  const beginInExcel = async (inhoud: Werkmap, naam: string): Promise<Excelpagina> => {
    const open = await proef.excelpagina(openWorkbook(inhoud, naam));
    await naarTab(open.page, 'MI');
    return open;
  };
  const paneel = (page: Page) => page.getByRole('tabpanel');
  const zetKwartaal = async (page: Page, k: string): Promise<void> => {
    await paneel(page).getByLabel('Kwartaal', { exact: true }).selectOption(k);
  };
  const klaar = (page: Page): Promise<void> => page.getByText(/geteld uit/).waitFor();
  /** Gives a file at one of the fields besides. */
  const geef = (page: Page, label: string, pad: string): Promise<void> =>
    paneel(page).locator(`input[aria-label="${label}"]`).setInputFiles(pad);
  const opslaan = async (page: Page): Promise<Buffer> => {
    const [download]: [Download, unknown] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Downloaden' }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const tabel = (page: Page) => paneel(page).getByRole('region', { name: 'Cijfers per kwartaal' });
  const kiesPerceel = (page: Page, naam: string): Promise<string[]> =>
    paneel(page).getByLabel('Perceel').selectOption(naam);
  /** The figure of a line of the table. */
  const cijfer = (page: Page, code: string, k: string) =>
    tabel(page).getByRole('button', { name: new RegExp(`, ${code}, ${k}, toon de bestanden$`) });
  /** What is told about a figure, in the manner of the command line. */
  const herleid = async (page: Page): Promise<string[]> => {
    const vlak = tabel(page).getByRole('group');
    await vlak.getByRole('listitem').first().waitFor();
    while ((await vlak.getByRole('button', { name: /^Toon meer/ }).count()) > 0)
      await vlak
        .getByRole('button', { name: /^Toon meer/ })
        .first()
        .click();
    return vlak.evaluate((element) =>
      [...element.querySelectorAll('ol, ul')].flatMap((lijst) =>
        [...lijst.children].flatMap((li, i) => {
          const delen = [...li.children].filter((deel) => deel.tagName === 'DIV').map((d) => d.textContent);
          if (lijst.tagName === 'UL') return [`? ${li.textContent}`];
          const getal = delen.find((deel) => !deel?.includes(': '));
          return delen
            .filter((deel) => deel !== getal)
            .map((deel, b) =>
              b === 0
                ? `${i + 1}. ${getal === undefined ? '' : `(${getal}) `}${deel}`
                : `+ ${deel?.replace('en ook ', '')}`,
            );
        }),
      ),
    );
  };
  /** The list of the command line, of files by their name. */
  const herleidRegels = async (paden: readonly string[], opties: Miopties): Promise<string[]> => {
    let tekst = '';
    const rest = { meld: () => undefined, isTerminal: false };
    const alles = { kwartaal: '2025-K3', peildatum: '2025-10-01', ...opties };
    await mi(paden, alles, { schrijf: (deel) => void (tekst += deel), ...rest });
    return tekst
      .split('\n')
      .map((regel) => regel.trim().replace(/\S*\//, ''))
      .filter((regel) => /^(\d+\.|\+|\?) /.test(regel));
  };

  /** Two quarters in turn, as a user makes them: gives the path of the first one's workbook. */
  const tweeKwartalen = async (page: Page): Promise<string> => {
    await zetPeildatum(page, '2025-07-01');
    await zetKwartaal(page, '2025-K2');
    await kies(page, EERST);
    await klaar(page);
    const eerste = join(map, 'mi-2025-K2.xlsx');
    writeFileSync(eerste, await opslaan(page));
    await zetPeildatum(page, '2025-10-01');
    await geef(page, VORIG, eerste);
    await klaar(page);
    await zetKwartaal(page, '2025-K3');
    await page.getByText('Managementinformatie van 2025-K2, peildatum 1 juli 2025.').waitFor();
    await kies(page, MONSTERS);
    await klaar(page);
    return eerste;
  };

  test('gives, quarter after quarter, the workbooks of the command line, byte for byte', async () => {
    const page = await begin();
    const eerste = await tweeKwartalen(page);
    const tweede = await opslaan(page);
    const [k2, k3] = [join(map, 'cli-K2.xlsx'), join(map, 'cli-K3.xlsx')];
    opdrachtregel('mi', ...EERST, '--kwartaal', '2025-K2', '--peildatum', '2025-07-01', '--uit', k2);
    expect(readFileSync(eerste).equals(readFileSync(k2))).toBe(true);
    const vorige = ['--vorige', k2, '--uit', k3];
    opdrachtregel('mi', ...MONSTERS, '--kwartaal', '2025-K3', '--peildatum', '2025-10-01', ...vorige);
    expect(tweede.equals(readFileSync(k3))).toBe(true);
    // And it can be the previous one of the next.
    expect(leesMilevering(leesBestand(tweede, 'mi.xlsx'), kwartaal('2025-K4')).kwartaal).toBe('2025-K3');

    // What the workbook tells, the pane tells.
    const { bladen } = leesBestand(tweede, 'mi.xlsx');
    const blad = bladen.find(({ naam }) => naam === 'Wijzigingen');
    const anders = (blad?.rijen ?? []).filter(({ waarden }) => /^\d{4}-K\d$/.test(String(waarden[0])));
    expect(anders.length).toBeGreaterThan(20);
    await page.getByText(`${anders.length} cijfers zijn anders dan geleverd.`).waitFor();
    await page
      .getByText(`${anders.length} eerder geleverde cijfers zijn nu anders. Zie Wijzigingen.`)
      .waitFor();
    const sectie = paneel(page).locator('section', { hasText: 'Vergeleken met de levering' });
    while ((await sectie.getByRole('button', { name: /^Toon meer/ }).count()) > 0)
      await sectie
        .getByRole('button', { name: /^Toon meer/ })
        .first()
        .click();
    const lijst = await sectie.getByRole('list').first().locator(':scope > li').allTextContents();
    expect(lijst).toHaveLength(anders.length);
    // A mean has one decimal in the pane; a cell has the number.
    const getal = (tekst = ''): string => (Number.isNaN(Number(tekst)) ? tekst : String(Number(tekst)));
    const kolom = ({ kolommen, waarden }: (typeof anders)[number], k: number): string =>
      String(waarden[kolommen.indexOf(k)] ?? '');
    const vanNaar = (tekst: string): string[] => {
      const [, van, naar] = /van (\S+) →  ?naar (\S+?)(?=2\d{3}-K)/.exec(tekst) ?? [];
      return [van, naar].map((deel) => getal(deel?.replace(',', '.')));
    };
    expect(lijst.map(vanNaar)).toEqual(anders.map((rij) => [kolom(rij, 7), kolom(rij, 8)]));
  }, 240_000);

  test('counts the same files again as on another day, and leaves the focus where it is typed', async () => {
    const page = await begin();
    await zetKwartaal(page, '2025-K3');
    await zetPeildatum(page, '2025-10-01');
    await kies(page, EERST.slice(0, 4));
    await page.getByText('Peildatum 1 oktober 2025.').waitFor();
    const veld = paneel(page).getByLabel('Peildatum');
    await veld.focus();
    await zetPeildatum(page, '2025-11-03');
    await page.getByText('Peildatum 3 november 2025.').waitFor();
    expect(await veld.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await paneel(page).getByLabel('Kwartaal', { exact: true }).inputValue()).toBe('2025-K3');
  }, 60_000);

  test('shows what changed, was taken over or is not known, also to who listens', async () => {
    const page = await begin();
    await tweeKwartalen(page);
    const cellen = tabel(page).locator('td');
    // Changed: the mark, and what was delivered.
    const gewijzigd = cellen.filter({ hasText: '†' });
    expect(await gewijzigd.count()).toBeGreaterThan(3);
    expect(await gewijzigd.first().textContent()).toMatch(
      /^\d+\*?†, (onvolledig, )?gewijzigd, eerder geleverd: \d+/,
    );
    // Taken over: in italics, and no button: it stands in no file.
    const overgenomen = cellen.filter({ hasText: 'overgenomen uit de vorige levering' });
    expect(await overgenomen.count()).toBeGreaterThan(3);
    expect(
      await overgenomen.first().evaluate((td) => getComputedStyle(td.firstElementChild as Element).fontStyle),
    ).toBe('italic');
    expect(await overgenomen.getByRole('button').count()).toBe(0);
    // Not known: a letter that stands below with the reason, and the reason itself for who listens.
    const leeg = cellen.filter({ hasText: '–' }).first();
    expect(await leeg.textContent()).toMatch(/^–[a-z], (Onbekend|Leeg)/);
    const letter = (await leeg.locator('sup').textContent()) ?? '';
    const reden = ((await leeg.textContent()) ?? '').slice(`–${letter}, `.length);
    const redenen = paneel(page).locator('ol').filter({ hasText: reden });
    expect(
      await redenen
        .locator('li')
        .nth(letter.charCodeAt(0) - 97)
        .textContent(),
    ).toBe(reden);
    for (const mark of ['† Gewijzigd:', 'Cursief: overgenomen']) await page.getByText(mark).waitFor();
  }, 120_000);

  test('offers the quarters up to that of the peildatum, and the one that is chosen, the newest first', async () => {
    const page = await begin();
    const veld = paneel(page).getByLabel('Kwartaal', { exact: true });
    const gekozen = await veld.inputValue();
    await zetPeildatum(page, '2019-02-01');
    const opties = await veld.locator('option').allTextContents();
    expect([opties.length, ...opties.slice(0, 3)]).toEqual([13, gekozen, '2019-K1', '2018-K4']);
    expect(await veld.inputValue()).toBe(gekozen);
  });

  test('refuses a previous workbook that does not fit, at its field, and counts nothing without it', async () => {
    const page = await begin();
    const eerste = await tweeKwartalen(page);
    await zetKwartaal(page, '2025-K1');
    const veld = paneel(page).getByRole('group', { name: VORIG });
    const zin = 'De vorige werkmap is van 2025-K2, later dan 2025-K1.';
    await page.getByRole('alert').filter({ hasText: zin }).waitFor();
    expect(await page.getByText(/geteld uit/).count()).toBe(0);
    expect(await veld.evaluate((e) => e.getAttribute('aria-describedby'))).not.toBeNull();
    // It is kept: with a later quarter it fits again.
    await zetKwartaal(page, '2025-K3');
    await klaar(page);
    await page.getByRole('heading', { name: 'Wijzigingen' }).waitFor();
    // Something else than an MI workbook.
    await geef(page, VORIG, MONSTERS[0] as string);
    await page.getByRole('alert').filter({ hasText: 'MI-gegevens' }).waitFor();
    await geef(page, VORIG, 'test/robuust/02-zero-byte.xlsx');
    await page.getByRole('alert').filter({ hasText: 'bestand' }).waitFor();
    // Taken away by the keyboard: the other button has the focus, and it is computed without.
    await veld.getByRole('button', { name: /^Weghalen/ }).focus();
    await page.keyboard.press('Enter');
    await klaar(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bestand kiezen');
    expect(await page.getByRole('heading', { name: 'Wijzigingen' }).count()).toBe(0);
    // Among the files it is the previous MI, and no registratiebestand.
    await geef(page, VORIG, eerste);
    await klaar(page);
    await kies(page, [...MONSTERS, eerste]);
    await page.getByText('mi-2025-K2.xlsx is niet meegeteld').waitFor();
    await page.getByText(`uit ${MONSTERS.length} bestanden`).waitFor();
  }, 120_000);

  test('takes a koppeling, and says what is wrong with another file', async () => {
    const page = await begin();
    const [xlsx, koppeling] = ['taalvolg-2025-K3.xlsx', 'koppeling-taalvolg.json'].map((f) =>
      join('voorbeelden/exports', f),
    ) as [string, string];
    await zetPeildatum(page, '2025-10-01');
    await zetKwartaal(page, '2025-K3');
    await page.getByText('Meer', { exact: true }).and(page.locator('summary')).click();
    await geef(page, KOPPELING, MONSTERS[0] as string);
    await page.getByRole('alert').filter({ hasText: 'Dit is geen koppeling' }).waitFor();
    await geef(page, KOPPELING, 'package.json');
    await page.getByRole('alert').filter({ hasText: 'De koppeling klopt niet.' }).waitFor();
    await geef(page, KOPPELING, koppeling);
    await kies(page, MONSTERS.slice(0, 3));
    await page.getByText('De koppeling past op geen enkel bestand').waitFor();
    await kies(page, [xlsx]);
    await klaar(page);
    const uit = join(map, 'cli-koppeling.xlsx');
    const rest = ['--kwartaal', '2025-K3', '--peildatum', '2025-10-01'];
    opdrachtregel('mi', xlsx, ...rest, '--koppeling', koppeling, '--uit', uit);
    expect((await opslaan(page)).equals(readFileSync(uit))).toBe(true);
    // Behind a figure the columns have the names of the export.
    const perceel = await paneel(page).getByLabel('Perceel').inputValue();
    await cijfer(page, 'MI-01a', '2025-K3').click();
    const opties = { koppeling: [koppeling], herleid: 'MI-01a', perceel };
    expect(await herleid(page)).toEqual(await herleidRegels([xlsx], opties));
  }, 120_000);

  describe('what is behind a figure', () => {
    const metCijfers = async (page: Page, k = '2025-K1', perceel = 'Z-route taal'): Promise<void> => {
      await zetPeildatum(page, '2025-10-01');
      await zetKwartaal(page, k);
      await kies(page, MONSTERS);
      await klaar(page);
      await kiesPerceel(page, perceel);
    };

    test.each([
      ['2025-K1', 'Z-route taal', ['MI-01a', 'MI-01c', 'MI-03', 'MI-04a']],
      ['2025-K2', 'Z-route participatie', ['MI-05', 'MI-06']],
    ])(
      'is what the command line tells, for every figure of %s, %s',
      async (k, perceel, met) => {
        const page = await begin();
        await metCijfers(page, k, perceel);
        const codes = await tabel(page)
          .getByRole('button', { name: new RegExp(`${k}, toon de bestanden$`) })
          .evaluateAll((knoppen) => knoppen.map((b) => /MI-\d+[a-z]?/.exec(b.textContent ?? '')?.[0] ?? ''));
        expect(codes).toEqual(expect.arrayContaining(met));
        for (const code of codes.filter((c) => !c.startsWith('MI-16'))) {
          await cijfer(page, code, k).click();
          const verwacht = await herleidRegels(MONSTERS, { kwartaal: k, herleid: code, perceel });
          expect(verwacht.length).toBeGreaterThan(0);
          expect([code, await herleid(page)]).toEqual([code, verwacht]);
        }
      },
      240_000,
    );

    test('names the cells for which a figure is incomplete, and those for which there is none', async () => {
      const pad = join(map, 'half.csv');
      const rijen = ['08-07-2025', '09-07-2025', 'morgen'].map(
        (intake, i) => `4000${i};Arnhem;NewBees;Z-route taal;01-07-2025;${intake}`,
      );
      const koppen = 'Cliëntnummer gemeente;Gemeente;Aanbieder;Perceel;Aangemeld op;Intake op';
      writeFileSync(pad, [koppen, ...rijen].join('\n'));
      const page = await begin();
      await zetPeildatum(page, '2025-10-01');
      await zetKwartaal(page, '2025-K3');
      await kies(page, [pad]);
      await klaar(page);
      expect(await cijfer(page, 'MI-01b', '2025-K3').textContent()).toMatch(/^2\*, onvolledig, /);
      await page.getByText('* Onvolledig: bij een deel').waitFor();
      for (const [code, verwacht] of [
        [
          'MI-01b',
          ['1. half.csv: F2 (Intake op)', '2. half.csv: F3 (Intake op)', '? half.csv: F4 (Intake op)'],
        ],
        ['MI-05', Array(3).fill('? half.csv: kolom Wachtlijst vanaf ontbreekt')],
      ] as const) {
        await cijfer(page, code, '2025-K3').click();
        const gezegd = await herleid(page);
        expect(gezegd).toEqual(verwacht);
        expect(gezegd).toEqual(await herleidRegels([pad], { herleid: code, perceel: 'Z-route taal' }));
      }
      await page.getByText('Niet zeker: bij 3 van de 3 trajecten is niet vast te stellen').waitFor();
    }, 60_000);

    test('opens and closes by the keyboard, keeps the focus, and is accessible', async () => {
      const page = await begin();
      await metCijfers(page);
      const knop = cijfer(page, 'MI-01a', '2025-K1');
      const focus = (): Promise<unknown> => page.evaluate(() => document.activeElement?.textContent);
      await knop.focus();
      for (const toets of ['Enter', 'Space'] as const) {
        await page.keyboard.press(toets);
        const vlak = tabel(page).getByRole('group', { name: /^MI-01a / });
        await vlak.getByRole('listitem').first().waitFor();
        expect(await knop.getAttribute('aria-expanded')).toBe('true');
        expect(await focus()).toMatch(/^MI-01a /);
        for (const breedte of [320, 450, 800]) {
          await page.setViewportSize({ width: breedte, height: 800 });
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            expect(await toegankelijkheid(page)).toEqual([]);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(breedte);
        }
        if (toets === 'Enter') await page.keyboard.press('Escape');
        else {
          await page.keyboard.press('Tab');
          expect(await focus()).toBe('Sluiten');
          await page.keyboard.press('Enter');
        }
        expect(await vlak.count()).toBe(0);
        expect(await focus()).toMatch(/MI-01a, 2025-K1, toon de bestanden$/);
      }
      // One at a time, and none when something else is asked for.
      await knop.click();
      await cijfer(page, 'MI-01c', '2025-K1').click();
      expect(await tabel(page).getByRole('group').count()).toBe(1);
      await kiesPerceel(page, 'B1-route taal');
      expect(await tabel(page).getByRole('group').count()).toBe(0);
    }, 120_000);

    test('320 px wide two quarters fit, and all four can be asked for', async () => {
      const page = await begin();
      await page.setViewportSize({ width: 320, height: 800 });
      await metCijfers(page);
      const koppen = (): Promise<string[]> =>
        tabel(page)
          .locator('thead th')
          .evaluateAll((th) =>
            th.filter((e) => e.getClientRects().length > 0).map((e) => e.textContent ?? ''),
          );
      const overloopt = (): Promise<boolean> => tabel(page).evaluate((e) => e.scrollWidth > e.clientWidth);
      expect([await koppen(), await overloopt()]).toEqual([['Indicator', '2024-K4', '2025-K1'], false]);
      await page.getByLabel('Toon alle vier de kwartalen').check();
      expect(await koppen()).toEqual(['Indicator', '2024-K2', '2024-K3', '2024-K4', '2025-K1']);
      // Wider than the page it scrolls within its own region, that the keyboard reaches.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await toegankelijkheid(page)).toEqual([]);
    }, 120_000);

    test('in Excel a click goes to the cell when its file is the one that is open', async () => {
      const pad = join('test/monsters', EEN);
      const { page, workbook, excel } = await beginInExcel(leesBestand(readFileSync(pad), EEN), EEN);
      await metCijfers(page, '2025-K1', 'B1-route taal');
      await cijfer(page, 'MI-01c', '2025-K1').click();
      const item = tabel(page).getByRole('listitem').filter({ hasText: EEN });
      const cel = item.getByRole('button').first();
      const tekst = (await cel.textContent()) ?? '';
      await cel.click();
      await page.waitForTimeout(300);
      expect(tekst.startsWith(`${workbook.selection?.Address ?? 'niets'} (`)).toBe(true);
      const anderen = tabel(page).getByRole('listitem').filter({ hasNotText: EEN });
      expect(await anderen.count()).toBeGreaterThan(0);
      expect(await anderen.getByRole('button').count()).toBe(0);
      expect(excel.engine.crashes).toEqual([]);
      // A sheet that is gone by now: said in words.
      workbook.sheets.find(({ name }) => tekst.startsWith(name))?.remove();
      await cel.click();
      await page.getByText('Het blad staat niet meer in deze werkmap').waitFor();
    }, 120_000);

    test('of two files with its name neither is taken for the open one', async () => {
      const dubbel = join(map, 'dubbel');
      for (const aanbieder of ['a', 'b']) {
        mkdirSync(join(dubbel, aanbieder), { recursive: true });
        cpSync(join('test/monsters', EEN), join(dubbel, aanbieder, EEN));
      }
      const { page } = await beginInExcel(leesBestand(readFileSync(join('test/monsters', EEN)), EEN), EEN);
      await zetPeildatum(page, '2025-10-01');
      await zetKwartaal(page, '2025-K1');
      await paneel(page).locator('input[webkitdirectory]').setInputFiles(dubbel);
      await klaar(page);
      await cijfer(page, 'MI-01c', '2025-K1').click();
      await tabel(page).getByRole('listitem').first().waitFor();
      expect(await tabel(page).getByRole('listitem').getByRole('button').count()).toBe(0);
    }, 60_000);
  });

  test.each([false, true])(
    'puts the sheets with their charts in this workbook (host leaves charts out: %s)',
    async (laatWeg) => {
      const { page, workbook, excel } = await beginInExcel(werkmap({ Blad1: [['van mij']] }), 'leeg.xlsx');
      workbook.leavesChartsOut = laatWeg;
      await zetPeildatum(page, '2025-10-01');
      await zetKwartaal(page, '2025-K3');
      await kies(page, MONSTERS);
      await klaar(page);
      const voor = excel.engine.syncs;
      await page.getByRole('button', { name: 'Zet in deze werkmap' }).click();
      await page.getByText('De bladen staan achteraan').waitFor();
      const charts = workbook.sheets.find(({ name }) => name === 'Grafieken')?.charts ?? [];
      expect(charts.length).toBeGreaterThan(6);
      expect(charts.every(({ type }) => (type === 'inserted') !== laatWeg)).toBe(true);
      // To see, to write and to count, to draw if need be; and one to bring the first sheet in front.
      expect(excel.engine.syncs - voor).toBe(laatWeg ? 5 : 4);
    },
    120_000,
  );

  test('many files keep the page free: no task longer than 200 ms', async () => {
    const veel = join(map, 'veel');
    mkdirSync(veel);
    const koppen =
      'Cliëntnummer gemeente;Gemeente;Aanbieder;Perceel;Aangemeld op;Intake op;Start reguliere klas;Groep;Groepsniveau';
    for (let i = 0; i < 200; i += 1) {
      const rijen = Array.from(
        { length: 5 },
        (_, r) =>
          `${50_000 + 10 * i + r};Arnhem;NewBees;${PERCELEN[r % 2]};01-07-2025;08-07-2025;15-07-2025;A;A0 – A1`,
      );
      writeFileSync(join(veel, `register-${i}.csv`), [koppen, ...rijen].join('\n'));
    }
    const langste: number[] = [];
    // Another program that takes the processor makes a task longer, never shorter: the best of three counts.
    for (
      let keer = 0;
      keer < 3 && !(langste.at(-1) !== undefined && (langste.at(-1) as number) <= 200);
      keer += 1
    ) {
      const page = await begin();
      await zetPeildatum(page, '2025-10-01');
      await zetKwartaal(page, '2025-K3');
      await page.evaluate(() => {
        const meting = { langste: 0 };
        (window as unknown as { meting: typeof meting }).meting = meting;
        new PerformanceObserver((lijst) => {
          for (const { duration } of lijst.getEntries()) meting.langste = Math.max(meting.langste, duration);
        }).observe({ type: 'longtask' });
      });
      await paneel(page).locator('input[webkitdirectory]').setInputFiles(veel);
      await page.getByText(/1000 trajecten geteld uit 200 bestanden/).waitFor({ timeout: 90_000 });
      await cijfer(page, 'MI-01a', '2025-K3').click();
      const delen = tabel(page).getByRole('listitem');
      await delen.first().waitFor();
      expect(await delen.count()).toBe(50);
      await page.getByRole('button', { name: /^Toon meer/ }).click();
      expect(await delen.count()).toBe(100);
      langste.push(
        await page.evaluate(() => (window as unknown as { meting: { langste: number } }).meting.langste),
      );
      await page.close();
    }
    expect(Math.min(...langste)).toBeLessThanOrEqual(200);
  }, 300_000);
});

const PERCELEN = ['B1-route taal', 'Z-route taal'];
