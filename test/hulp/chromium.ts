import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const PLAATSEN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where this machine has a Chromium; undefined when it has none. CHROMIUM names another one. */
export const chromiumpad = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...PLAATSEN].find((pad) => pad !== '' && existsSync(pad));

/** Says in one line what was left out, on a machine without a browser. */
export function meldZonderChromium(wat: string): void {
  process.stderr.write(`Niet gedaan: ${wat} (Chromium is hier niet).\n`);
}

/** A fresh browser that reaches nothing by itself; `sluit` takes its profile away too. */
export async function openChromium(
  pad: string,
): Promise<{ context: BrowserContext; sluit(): Promise<void> }> {
  const profiel = mkdtempSync(join(tmpdir(), 'inburgering-chromium-'));
  const context = await chromium.launchPersistentContext(profiel, {
    executablePath: pad,
    headless: true,
    locale: 'nl-NL',
    // The fields of the browser itself, such as a date: by its language where it has language packs.
    env: { ...process.env, LANGUAGE: 'nl' },
    args: [
      '--no-sandbox',
      '--lang=nl',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    async sluit() {
      await context.close();
      rmSync(profiel, { recursive: true, force: true });
    },
  };
}
