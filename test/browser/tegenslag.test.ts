import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../excel-host/model/open';
import { werkmap } from '../hulp/werkmap';
import { inChromium, kies, naarTab, sleep, toegankelijkheid, zetPeildatum } from './paneel';

const EEN = 'test/monsters/registratie-arnhem-40590.xlsx';

inChromium('the page when things go differently', 'de webpagina bij tegenslag', (proef) => {
  const begin = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    return pagina.page;
  };
  const blad = (page: Page) => page.getByRole('tabpanel');

  test('a file that is dropped beside the place for it does not take the page away; a text may be', async () => {
    const page = await begin();
    const isTegengehouden = (soort: string, wat: string): Promise<boolean> =>
      blad(page)
        .getByRole('heading', { level: 2 })
        .evaluate(
          (kop, [type = '', inhoud]) => {
            const dataTransfer = new DataTransfer();
            if (inhoud === 'bestand') dataTransfer.items.add(new File(['x'], 'registratie.xlsx'));
            else dataTransfer.setData('text/plain', 'woord');
            return !kop.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
          },
          [soort, wat],
        );
    for (const soort of ['dragover', 'drop']) {
      expect(await isTegengehouden(soort, 'bestand')).toBe(true);
      expect(await isTegengehouden(soort, 'tekst')).toBe(false);
    }
  }, 60_000);

  test.each(['Controleren', 'MI', 'Termijnen', 'Overzicht'])(
    'in %s without a whole peildatum it says so, and shows nothing of before',
    async (tab) => {
      const page = await begin();
      await naarTab(page, tab);
      await kies(page, [EEN]);
      const uitkomst = page.getByText(/Dit bestand gecontroleerd|geteld uit|Uit 1 bestand|Wat er open staat/);
      await uitkomst.waitFor();
      await blad(page).getByLabel('Peildatum').fill('');
      await kies(page, [EEN]);
      await page.getByText('Vul eerst een hele peildatum in').waitFor();
      expect(await uitkomst.count()).toBe(0);
    },
    60_000,
  );

  test.each([
    ['2000-01-01', '1999-12-31'],
    ['2099-12-31', '2100-01-01'],
  ])('a peildatum can be %s and not %s', async (goed, fout) => {
    const page = await begin();
    const melding = blad(page).getByText('Vul een hele datum in, van 2000 tot en met 2099.');
    await zetPeildatum(page, goed);
    await blad(page)
      .getByText(/^Termijnen zoals op /)
      .waitFor();
    expect(await melding.count()).toBe(0);
    await zetPeildatum(page, fout);
    await melding.waitFor();
  });

  /** A folder of a hundred files, so that there is time to look; it goes when the test is done. */
  const metHonderd = async (doe: (map: string) => Promise<void>): Promise<void> => {
    const map = mkdtempSync(join(tmpdir(), 'inburgering-map-'));
    const monsters = readdirSync('test/monsters').filter((f) => f.endsWith('.xlsx'));
    for (let i = 0; i < 100; i += 1)
      copyFileSync(join('test/monsters', monsters[i % monsters.length] ?? ''), join(map, `r${i}.xlsx`));
    try {
      await doe(map);
    } finally {
      rmSync(map, { recursive: true });
    }
  };
  const kiesMap = (page: Page, map: string): Promise<void> =>
    blad(page).locator('input[webkitdirectory]').setInputFiles(map);

  test.each([
    ['Controleren', 'controleren', 'gecontroleerd'],
    ['MI', 'tellen', 'gelezen'],
    ['Termijnen', 'lezen', 'gelezen'],
  ])(
    'while it is busy %s says with what',
    async (tab, werk, gedaan) => {
      const page = await begin();
      await naarTab(page, tab);
      await page.evaluate(() => {
        const gezien: string[] = [];
        Object.assign(window, { gezien });
        new MutationObserver(() => gezien.push(document.body.innerText)).observe(document.body, {
          ...{ subtree: true, childList: true, characterData: true },
        });
      });
      await metHonderd(async (map) => {
        await kiesMap(page, map);
        await page.getByText(new RegExp(`^\\d+ van 100 bestanden ${gedaan}$`)).waitFor();
        await page.getByRole('button', { name: 'Stoppen' }).click();
        await page.getByText(/^Gestopt: \d+ van 100/).waitFor();
      });
      // A workbook of a part would look whole.
      expect(await page.getByRole('button', { name: 'Downloaden' }).count()).toBe(0);
      expect(await page.getByText('Van een deel komt geen werkmap').count()).toBe(
        tab === 'Controleren' ? 0 : 1,
      );
      const gezien = await page.evaluate(() => (window as unknown as { gezien: string[] }).gezien);
      expect(gezien.some((tekst) => tekst.includes(`Bezig met ${werk}`))).toBe(true);
    },
    60_000,
  );

  test('while it is busy nothing can be dropped, and the place for it says so', async () => {
    const page = await begin();
    const vlak = blad(page).getByRole('group').filter({ hasText: 'Sleep bestanden of een map hierheen' });
    const kleuren = (): Promise<string[]> =>
      vlak.evaluate((e) => {
        const { color, backgroundColor, borderStyle } = getComputedStyle(e);
        return [color, backgroundColor, borderStyle];
      });
    const sleepErover = (): Promise<void> =>
      vlak.evaluate(async (e) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'registratie.xlsx'));
        e.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
        await new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)));
      });
    const open = await kleuren();
    await sleepErover();
    const erboven = await kleuren();
    expect(erboven).not.toEqual(open);
    await vlak.dispatchEvent('dragleave');

    await metHonderd(async (map) => {
      await kiesMap(page, map);
      await page.getByRole('button', { name: 'Stoppen' }).waitFor();
      const dicht = await kleuren();
      expect(await vlak.getAttribute('aria-disabled')).toBe('true');
      expect([dicht[0] === open[0], dicht[1] === open[1]]).toEqual([false, false]);
      await sleepErover();
      expect(await kleuren()).toEqual(dicht);
      expect(await toegankelijkheid(page)).toEqual([]);
      await sleep(page, [EEN]);
      await page.getByRole('button', { name: 'Stoppen' }).click();
      await page.getByText(/^Gestopt: \d+ van 100/).waitFor();
    });
    await sleep(page, [EEN]);
    await page.getByText(/Dit bestand gecontroleerd/).waitFor();
  }, 60_000);

  test('of two folders that were dropped in a row only the last one is counted', async () => {
    const page = await begin();
    await naarTab(page, 'MI');
    await metHonderd(async (map) => {
      await kiesMap(page, map);
      await page.getByText(/ van 100 bestanden/).waitFor();
      await kies(page, [EEN]);
      await page.getByText(/geteld uit 1 bestand/).waitFor();
      await page.waitForTimeout(1_500);
    });
    expect(await page.getByText(/geteld uit 1 bestand/).count()).toBe(1);
  }, 120_000);

  test('a BSN does not come in the name of a file, a cliëntnummer of eight digits does', async () => {
    const page = await begin();
    await naarTab(page, 'Sjabloon');
    const lijktBsn = page.getByText('Dit lijkt een BSN');
    const naamBij = async (nummer: string): Promise<string> => {
      await page.getByLabel('Cliëntnummer').fill(nummer);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Downloaden' }).click(),
      ]);
      return download.suggestedFilename();
    };
    expect(await naamBij('9999.93.653')).toBe('registratie.xlsx');
    expect(await lijktBsn.count()).toBe(1);
    // Passes the elfproef with a 0 in front.
    expect(await naamBij('40000011')).toBe('registratie-40000011.xlsx');
    expect(await lijktBsn.count()).toBe(0);
  }, 60_000);

  test('only the page says that it works without a network, not the pane in Excel beside it', async () => {
    const page = await begin();
    const zin = 'werkt ook zonder netwerk';
    await naarTab(page, 'Over');
    await page.getByText(zin).waitFor();
    const excel = await proef.excelpagina(openWorkbook(werkmap({ Blad1: [['x']] })));
    await naarTab(excel.page, 'Over');
    await excel.page.getByText('in Excel.').waitFor();
    await excel.page.waitForTimeout(500);
    expect(await excel.page.getByText(zin).count()).toBe(0);
  }, 60_000);
});
