import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { leesBestand } from '../../adapters/bestand';
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../excel-host/model/open';
import { controleerWerkmap, inChromium, kies, naarTab, toegankelijkheid } from './paneel';

/**
 * What a machine can see of WCAG 2.2 AA, for every view, empty and with what it shows. docs/toegankelijkheid.md tells of
 * the rest.
 */
const MONSTERS = readdirSync('test/monsters')
  .filter((f) => f.endsWith('.xlsx'))
  .slice(0, 8)
  .map((f) => join('test/monsters', f));
const HERSTELBAAR = 'voorbeelden/registraties/taalgericht/registratie-overbetuwe-51902.xlsx';

/** The spacing of text that WCAG 1.4.12 asks a page to stand. */
const RUIM =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

inChromium('the pane for everyone', 'de toegankelijkheid van het paneel', (proef) => {
  const begin = async (): Promise<Page> => {
    const pagina = await proef.webpagina();
    await pagina.page.emulateMedia({ reducedMotion: 'reduce' });
    return pagina.page;
  };
  const alleTabs = async (page: Page): Promise<string[]> => {
    await page.setViewportSize({ width: 1200, height: 700 });
    return page.getByRole('tab').allTextContents();
  };
  const zichtbaar = (page: Page) => page.locator('[role=tabpanel]:not([hidden])');
  /** Puts something to look at in every view that takes files. */
  const vul = async (page: Page): Promise<void> => {
    for (const tab of await alleTabs(page)) {
      await naarTab(page, tab);
      const knop = zichtbaar(page).getByRole('button', { name: /^Probeer met/ });
      if ((await knop.count()) === 0) continue;
      await knop.click();
      await zichtbaar(page).getByText('Dit zijn voorbeelden met verzonnen personen').first().waitFor();
    }
  };

  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
    ['dark', 'active'],
  ] as const)(
    'axe finds nothing in any view, empty or full, at 320 px (%s, forced colours: %s)',
    async (colorScheme, forcedColors) => {
      const page = await begin();
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      for (const doe of [async () => undefined, vul]) {
        await doe(page);
        const tabs = await alleTabs(page);
        await page.setViewportSize({ width: 320, height: 700 });
        for (const tab of tabs) {
          await naarTab(page, tab);
          expect([tab, await toegankelijkheid(page)]).toEqual([tab, []]);
        }
      }
    },
    240_000,
  );

  test('nothing falls off the page at 320 px, at 200 % and with wide text', async () => {
    const page = await begin();
    const tabs = await alleTabs(page);
    await vul(page);
    const browser = await page.context().newCDPSession(page);
    // A window of 640 px at 200 % is 320 px to the page, with two dots for each.
    await browser.send('Emulation.setDeviceMetricsOverride', {
      ...{ width: 320, height: 400, deviceScaleFactor: 2, mobile: false },
    });
    for (const stijl of ['', RUIM]) {
      if (stijl !== '') await page.addStyleTag({ content: stijl });
      for (const tab of tabs) {
        await naarTab(page, tab);
        expect([stijl, tab, await buitenBeeld(page)]).toEqual([stijl, tab, []]);
      }
    }
  }, 240_000);

  test.each(['none', 'active'] as const)(
    'where the focus is can be seen at every stop (forced colours: %s)',
    async (forcedColors) => {
      const page = await begin();
      const tabs = await alleTabs(page);
      await vul(page);
      await page.setViewportSize({ width: 320, height: 900 });
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      for (const tab of tabs) {
        await naarTab(page, tab);
        const gezien = await page.evaluate(() => document.activeElement?.id);
        expect(gezien).toMatch(/^tab-/);
        let stops = 0;
        for (; stops < 25; stops += 1) {
          await page.keyboard.press('Tab');
          const isWeg = await page.evaluate(() => document.activeElement === document.body);
          if (isWeg) break;
          expect([tab, await page.evaluate(zonderFocusteken)]).toEqual([tab, undefined]);
        }
        // Over is only to be read.
        if (tab !== 'Over') expect(stops).toBeGreaterThan(0);
      }
    },
    240_000,
  );

  test('a reader of the screen hears that it is busy, what came out and what went wrong', async () => {
    const { page } = await proef.webpagina();
    await page.addInitScript(luisterMee);
    await page.reload();
    const gehoord = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { gehoord: string[] }).gehoord.splice(0));
    await kies(page, MONSTERS);
    await page.getByText(/bestanden gecontroleerd[,.]/).waitFor();
    const controle = await gehoord();
    expect(controle).toContain('status: Bezig met controleren.');
    expect(controle).toContainEqual(expect.stringMatching(/^status: Gecontroleerd: \d+ fout/));
    // The numbers once, and not again in other words.
    expect(controle.filter((zin) => /om te verbeteren/.test(zin))).toEqual([]);

    await kies(page, ['test/robuust/02-zero-byte.xlsx']);
    await page.getByText('kan niet worden gelezen').first().waitFor();
    await naarTab(page, 'Sjabloon');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Downloaden' }).click();
    await download;
    await page.getByText('staat bij uw downloads').first().waitFor();
    expect(await gehoord()).toContainEqual(
      expect.stringMatching(/^status: registratie.*staat bij uw downloads\.$/),
    );

    await naarTab(page, 'MI');
    await zichtbaar(page).locator('input[webkitdirectory]').setInputFiles('test/browser');
    await page.getByText('Berekenen is niet gelukt').first().waitFor();
    expect(await gehoord()).toContainEqual(
      expect.stringMatching(/^alert: Berekenen is niet gelukt ?Hier zitten geen/),
    );
  }, 120_000);

  test('the tree has its landmarks, its title and its headings', async () => {
    const page = await begin();
    expect(await page.title()).toMatch(/^Inburgering/);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect([await page.getByRole('banner').count(), await page.getByRole('main').count()]).toEqual([1, 1]);
    for (const tab of await alleTabs(page)) {
      await naarTab(page, tab);
      const boom = await page.locator('body').ariaSnapshot();
      expect(boom.match(/heading .*\[level=1\]/g)).toHaveLength(1);
      expect(boom.match(/heading .*\[level=2\]/g)).toHaveLength(1);
      expect(boom).toMatch(new RegExp(`tab "${tab}" \\[selected\\]`));
      // A button or a field without a name would be read out as nothing but button.
      expect([tab, boom.match(/^\s*- (button|textbox|combobox|checkbox|link|spinbutton)\s*$/m)]).toEqual([
        tab,
        null,
      ]);
    }
  }, 60_000);

  test('in Excel: mending and agreeing leave the focus where the keyboard can go on', async () => {
    const workbook = openWorkbook(leesBestand(readFileSync(HERSTELBAAR), 'registratie.xlsx'));
    const excel = await proef.excelpagina(workbook);
    const { page } = excel;
    const waar = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    await page.getByRole('button', { name: 'Controleer deze werkmap' }).focus();
    await controleerWerkmap(page, '2025-10-01');
    expect(await waar()).toBe('BUTTON Controleer deze werkmap');
    await page.getByRole('button', { name: /^Herstellen \(/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Herstel \d+ cellen/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Zet terug/ }).waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await waar()).not.toMatch(/^BODY/);
  }, 120_000);
});

/** What sticks out to the right, but for what may be scrolled within its own frame. */
const buitenBeeld = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const breedte = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= breedte) return [];
    return [...document.querySelectorAll('[role=tabpanel]:not([hidden]) *')]
      .filter((e) => e.getBoundingClientRect().right > breedte + 0.5)
      .map((e) => `${e.tagName} ${e.className} ${e.textContent?.slice(0, 40)}`)
      .slice(-3);
  });

/** The element that has the focus without showing it: no outline or frame of its own, behind it or around it. */
function zonderFocusteken(): string | undefined {
  const element = document.activeElement as HTMLElement;
  const stand = (): string =>
    [element, element.parentElement as HTMLElement, element.nextElementSibling as HTMLElement | null]
      .flatMap((e) => (e ? [undefined, '::before', '::after'].map((deel) => getComputedStyle(e, deel)) : []))
      .map((s) =>
        [
          s.outlineStyle,
          s.outlineWidth,
          s.outlineColor,
          s.boxShadow,
          s.borderTopWidth,
          s.borderTopColor,
          s.borderBottomColor,
          s.transform,
          s.opacity,
          s.backgroundColor,
        ].join(' '),
      )
      .join('|');
  const met = stand();
  element.blur();
  const zonder = stand();
  element.focus();
  return met === zonder ? element.outerHTML.slice(0, 200) : undefined;
}

/** Runs in the page before any script: keeps every word that a reader of the screen hears, also from a tree that is shut. */
function luisterMee(): void {
  const gehoord: string[] = [];
  (window as unknown as { gehoord: string[] }).gehoord = gehoord;
  const oor = new MutationObserver((lijst) => {
    for (const { target } of lijst) {
      const element = target instanceof Element ? target : target.parentElement;
      const levend = element?.closest('[role=status], [role=alert]');
      if (levend) gehoord.push(`${levend.getAttribute('role')}: ${levend.textContent}`);
    }
  });
  const wat = { childList: true, subtree: true, characterData: true };
  oor.observe(document, wat);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, opties) {
    const boom = attachShadow.call(this, opties);
    oor.observe(boom, wat);
    return boom;
  };
}
