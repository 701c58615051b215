import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumpad, meldZonderChromium, openChromium } from '../hulp/chromium';
import { bouwPaginas, kies, openWebpagina, serveerPaginas, zetPeildatum } from './paneel';

const MAP = process.env.BEELDEN ?? 'docs/beelden';
const MONSTERS = readdirSync('test/monsters')
  .filter((f) => f.endsWith('.xlsx'))
  .map((f) => join('test/monsters', f));

const stoppers: (() => unknown)[] = [];
afterAll(async () => {
  for (const stop of stoppers) await stop();
});

const pad = chromiumpad();
if (pad === undefined) meldZonderChromium('de beelden van het paneel');

(pad === undefined ? describe.skip : describe)('pictures', () => {
  test('all', async () => {
    if (process.env.BEELDEN === undefined) bouwPaginas();
    mkdirSync(MAP, { recursive: true });
    const server = await serveerPaginas();
    stoppers.push(server.stop);
    const { context, sluit } = await openChromium(pad as string);
    stoppers.push(sluit);
    context.setDefaultTimeout(15_000);
    const { page, fouten } = await openWebpagina(context, server.adres);
    const beeld = async (naam: string): Promise<void> => {
      for (const kleur of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: kleur });
        for (const breedte of [320, 350, 800]) {
          await page.setViewportSize({ width: breedte, height: 900 });
          await page.screenshot({ path: join(MAP, `${naam}-${breedte}-${kleur}.png`), fullPage: true });
        }
      }
    };
    const tab = (p: Page, naam: string): Promise<void> => p.getByRole('tab', { name: naam }).click();
    await beeld('controleren-leeg');
    await zetPeildatum(page, '2025-10-01');
    await kies(page, MONSTERS.slice(0, 6));
    await page.getByText(/bestanden gecontroleerd[,.]/).waitFor();
    await page.getByRole('button', { name: /registratie-arnhem-40590/ }).click();
    await beeld('controleren-bestanden');
    await tab(page, 'Sjabloon');
    await beeld('sjabloon');
    await tab(page, 'MI');
    await zetPeildatum(page, '2025-10-01');
    await kies(page, MONSTERS);
    await page.getByText(/geteld uit/).waitFor();
    await beeld('mi');
    await tab(page, 'Functies');
    await beeld('functies');
    await tab(page, 'Over');
    await beeld('over');
    expect(fouten).toEqual([]);
  }, 120_000);
});
