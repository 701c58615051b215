import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A folder for pictures of the views: when it is set they are kept, else they are thrown away. */
const GEVRAAGD = process.env.BEELDEN;
/** Every width and style of every view, the whole page of each. */
const ALLE = process.env.BEELDEN_ALLE !== undefined;
const HANDLEIDING = readFileSync('docs/handleiding.md', 'utf8');

/** The narrowest screen, the pane as Excel opens it, a wide pane, and a page. */
const BREEDTEN = [320, 350, 450, 800] as const;
const OP_HET_BLAD = [320, 450] as const;
const HOOGTE = 760;
const STIJLEN = {
  licht: { colorScheme: 'light', forcedColors: 'none' },
  donker: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Stijl = keyof typeof STIJLEN;

/** Width and height of a PNG in pixels. */
const maten = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

interface Keuzes {
  /** What the picture begins with; else the top of the page. */
  readonly bovenaan?: Locator;
  readonly breedten?: readonly number[];
}

export interface Schermbeelden {
  /** Looks at what is shown now: it fits at every width. Where the handleiding shows it, it is kept. */
  maak(page: Page, naam: string, keuzes?: Keuzes): Promise<void>;
  ruimOp(): void;
}

export function schermbeelden(): Schermbeelden {
  const map = GEVRAAGD ?? mkdtempSync(join(tmpdir(), 'inburgering-beelden-'));
  const eerdere = new Map<string, string>();
  const bewaar = (bestand: string, png: Buffer): void => {
    mkdirSync(dirname(join(map, bestand)), { recursive: true });
    writeFileSync(join(map, bestand), png);
  };

  async function kleed(page: Page, stijl: Stijl): Promise<void> {
    await page.emulateMedia({ ...STIJLEN[stijl], reducedMotion: 'reduce' });
    // React draws the other colours a moment later; a contrast theme has colours of its own.
    await page.waitForFunction((donker) => {
      const paneel = document.querySelector('.fui-FluentProvider') as Element;
      const [rood = 0] = (/\d+/.exec(getComputedStyle(paneel).backgroundColor) ?? []).map(Number);
      return rood < 128 === donker;
    }, stijl !== 'licht');
  }

  async function neem(page: Page, naam: string, breedte: number, bovenaan?: Locator): Promise<Buffer> {
    await page.setViewportSize({ width: breedte, height: HOOGTE });
    const past = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect({ naam, breedte, past }).toEqual({ naam, breedte, past: true });
    await page.evaluate(() => window.scrollTo(0, 0));
    await bovenaan?.evaluate((e) => (e.closest('.fui-MessageBar') ?? e).scrollIntoView());
    return page.screenshot({ fullPage: ALLE });
  }

  return {
    async maak(page, naam, { bovenaan, breedten = BREEDTEN } = {}) {
      const isBlad = ALLE || HANDLEIDING.includes(`beelden/schermen/${naam}.png`);
      const opHetBlad: Record<string, Buffer> = {};
      for (const stijl of Object.keys(STIJLEN) as Stijl[]) {
        // All are looked at where they are kept; that a view fits does not depend on its colours.
        if (stijl !== 'licht' && !(GEVRAAGD !== undefined && isBlad)) continue;
        await kleed(page, stijl);
        for (const breedte of breedten) {
          const png = await neem(page, naam, breedte, bovenaan);
          const [b, h] = maten(png);
          expect([b, h >= HOOGTE]).toEqual([breedte, true]);
          // Nothing that was drawn, or the view before it, would be the same picture.
          const bestand = `${naam}-${breedte}-${stijl}.png`;
          const afdruk = createHash('sha256').update(png).digest('hex');
          expect([bestand, eerdere.get(afdruk)]).toEqual([bestand, undefined]);
          eerdere.set(afdruk, bestand);
          if (ALLE) bewaar(bestand, png);
          else if (breedte === 350 && stijl === 'licht' && HANDLEIDING.includes(`beelden/${naam}.png`))
            bewaar(`${naam}.png`, png);
          if ((OP_HET_BLAD as readonly number[]).includes(breedte)) opHetBlad[`${breedte} ${stijl}`] = png;
        }
      }
      if (GEVRAAGD !== undefined && isBlad)
        bewaar(join('schermen', `${naam}.png`), await opEenBlad(page, opHetBlad));
      await kleed(page, 'licht');
    },
    ruimOp() {
      if (GEVRAAGD === undefined) rmSync(map, { recursive: true });
    },
  };
}

/** Light, dark and contrast beside each other, the widths below each other. */
async function opEenBlad(page: Page, beelden: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const blad = await page.context().newPage();
  await blad.setViewportSize({ width: 1400, height: 800 });
  const rij = (breedte: number): string =>
    Object.keys(STIJLEN)
      .map((stijl) => {
        const png = beelden[`${breedte} ${stijl}`]?.toString('base64') ?? '';
        return `<figure><img src="data:image/png;base64,${png}"><figcaption>${stijl}, ${breedte} px</figcaption></figure>`;
      })
      .join('');
  await blad.setContent(`<!doctype html><html lang="nl"><style>
    body { margin: 0; background: #d4d4d8; font: 14px sans-serif }
    main { display: inline-block; padding: 12px }
    div { display: flex; gap: 12px; justify-content: center }
    figure { margin: 0 0 8px } img { display: block } figcaption { padding: 6px 2px }
  </style><main>${OP_HET_BLAD.map((breedte) => `<div>${rij(breedte)}</div>`).join('')}</main></html>`);
  const png = await blad.locator('main').screenshot();
  await blad.close();
  return png;
}
