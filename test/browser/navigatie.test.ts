import type { Page } from 'playwright-core';
import { WEERGAVEN } from '../../taskpane/omgeving';
import { inChromium, naarTab, toegankelijkheid, zetPeildatum } from './paneel';

inChromium('the views of the pane', 'de onderdelen van het paneel', (proef) => {
  const begin = async (width: number): Promise<Page> => {
    const pagina = await proef.webpagina();
    await pagina.page.setViewportSize({ width, height: 600 });
    return pagina.page;
  };
  const tabs = (page: Page): Promise<string[]> => page.getByRole('tab').allTextContents();
  const gekozen = (page: Page): Promise<string | null> =>
    page.getByRole('tab', { selected: true }).textContent();
  const focus = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: hier } = document;
      return `${hier?.getAttribute('role') ?? hier?.tagName} ${hier?.getAttribute('aria-label') ?? hier?.textContent}`;
    });
  const meer = (page: Page) => page.getByRole('button', { name: 'Meer onderdelen' });

  test('720 px wide every view has a tab on one line; a pixel less and the rest is in a menu', async () => {
    const page = await begin(720);
    const alle = await tabs(page);
    expect(alle).toHaveLength(WEERGAVEN.length);
    expect(await meer(page).count()).toBe(0);
    const hoogten = await page.getByRole('tab').evaluateAll((t) => t.map((e) => e.getBoundingClientRect().y));
    expect(new Set(hoogten).size).toBe(1);

    await page.setViewportSize({ width: 719, height: 600 });
    await meer(page).click();
    const inMenu = await page.getByRole('menuitemradio').allTextContents();
    expect([...(await tabs(page)), ...inMenu]).toEqual(alle);
  }, 60_000);

  test('320 px wide every view can be reached, is marked as chosen, and fits', async () => {
    const page = await begin(320);
    const vast = await tabs(page);
    await meer(page).click();
    const inMenu = await page.getByRole('menuitemradio').allTextContents();
    expect(await toegankelijkheid(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const naam of [...vast, ...inMenu]) {
      await naarTab(page, naam);
      expect(await gekozen(page)).toBe(naam);
      expect(await focus(page)).toBe(`tab ${naam}`);
      expect(await page.getByRole('menu').count()).toBe(0);
      const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
      const hoogte = (await page.getByRole('tablist').boundingBox())?.height ?? 0;
      expect([naam, breedte, hoogte < 45]).toEqual([naam, 320, true]);
    }
    expect(await toegankelijkheid(page)).toEqual([]);
  }, 60_000);

  test.each([
    ['Controleren', 'Termijnen zoals op'],
    ['Termijnen', 'Termijnen zoals op'],
    ['Overzicht', 'De stand op'],
    ['MI', 'Geteld zoals op'],
  ])('%s says what the peildatum is to it, and has the same one', async (tab, hint) => {
    const page = await begin(800);
    await zetPeildatum(page, '2025-10-01');
    await naarTab(page, tab);
    const veld = page.getByRole('tabpanel').getByLabel('Peildatum');
    expect(
      await veld.evaluate(
        (e) => document.getElementById(e.getAttribute('aria-describedby') ?? '')?.innerText,
      ),
    ).toBe(`${hint} 1 oktober 2025.`);
  });

  test.each([320, 800])('the arrows, Home and End go past all views (%i px)', async (breedte) => {
    const page = await begin(1000);
    const alle = await tabs(page);
    await page.setViewportSize({ width: breedte, height: 600 });
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('Home');
    for (const naam of [...alle, alle[0]]) {
      expect(await focus(page)).toBe(`tab ${naam}`);
      expect(await gekozen(page)).toBe(naam);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('End');
    expect(await focus(page)).toBe(`tab ${alle.at(-1)}`);
    await page.keyboard.press('ArrowLeft');
    expect(await focus(page)).toBe(`tab ${alle.at(-2)}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await focus(page)).toBe(`tab ${alle.at(-1)}`);
  });

  test('the menu has the keys of a menu', async () => {
    const page = await begin(320);
    const keuzes = page.getByRole('menuitemradio');
    const toets = async (...toetsen: string[]): Promise<string> => {
      for (const t of toetsen) await page.keyboard.press(t);
      return focus(page);
    };
    await meer(page).focus();
    await page.keyboard.press('Enter');
    const namen = (await keuzes.allTextContents()).map((naam) => `menuitemradio ${naam}`);
    expect(await focus(page)).toBe(namen[0]);
    expect(await toets('ArrowDown')).toBe(namen[1]);
    expect(await toets('ArrowUp', 'ArrowUp')).toBe(namen.at(-1));
    expect(await toets('ArrowDown')).toBe(namen[0]);
    expect(await toets('End')).toBe(namen.at(-1));
    expect(await toets('Home')).toBe(namen[0]);
    expect(await toets('f')).toBe('menuitemradio Functies');
    expect(await toets('Escape')).toBe('BUTTON Meer onderdelen');
    expect(await keuzes.count()).toBe(0);
    expect(await toets('ArrowUp')).toBe(namen.at(-1));
    expect(await toets('Tab').then(() => keuzes.count())).toBe(0);
    await meer(page).focus();
    expect(await toets('ArrowDown', 'o', 'Enter')).toBe('tab Over');
    // Which one is chosen is told.
    await meer(page).click();
    expect(await page.getByRole('menuitemradio', { checked: true }).allTextContents()).toEqual(['Over']);
    await meer(page).click();
    expect(await keuzes.count()).toBe(0);
  }, 60_000);
});
