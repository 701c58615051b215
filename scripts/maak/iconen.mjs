// Draws the icons of the add-in: SVG by hand, a PNG for each size by Chromium. Run it by hand after a change here:
// node scripts/maak/iconen.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const MATEN = [16, 20, 32, 64, 80];
const MAP = new URL('../../assets/', import.meta.url);

const DONKER = '#0b5d63';
const GEEL = '#ffb900';
const vlak = `<rect x="1" y="1" width="30" height="30" rx="6" fill="${DONKER}"/>`;
const blad = `<path d="M6 3h14l6 6v20H6z" fill="#fff" stroke="${DONKER}" stroke-width="2"/><path d="M20 3v6h6" fill="none" stroke="${DONKER}" stroke-width="2"/>`;

/** Each on a field of 32 by 32; coarse enough to be clear at 16 pixels. */
const TEKENINGEN = {
  // A sheet with rows, and a tick.
  icon: `${vlak}<path d="M7 8h18v4H7zM7 14h5v4H7zM7 20h5v4H7z" fill="#fff"/><path d="m14.5 19 3.5 3.5 7-8" fill="none" stroke="${GEEL}" stroke-width="3.4"/>`,
  controleren: `${blad}<path d="m10 19 4 4 8-9" fill="none" stroke="#107c41" stroke-width="3.6"/>`,
  sjabloon: `${blad}<path d="M16 13v12M10 19h12" stroke="${DONKER}" stroke-width="3.4"/>`,
  // A person, and how it goes.
  overzicht: `<circle cx="9" cy="8" r="5" fill="${DONKER}"/><path d="M1 28c0-8 3-12 8-12s8 4 8 12z" fill="${DONKER}"/><path d="M20 8h11M20 15h8M20 22h11" stroke="${GEEL}" stroke-width="3.6"/>`,
  // A sheet of the calendar, and a clock.
  termijnen: `<rect x="2" y="5" width="24" height="22" rx="3" fill="#fff" stroke="${DONKER}" stroke-width="2"/><path d="M2 5h24v7H2zM8 1.5v6M20 1.5v6" fill="${DONKER}" stroke="${DONKER}" stroke-width="2.4"/><circle cx="22" cy="22" r="8.5" fill="${GEEL}" stroke="${DONKER}" stroke-width="2"/><path d="M22 16.5V22l4 2.6" fill="none" stroke="${DONKER}" stroke-width="2.4"/>`,
  mi: `<path d="M4 28h24" stroke="${DONKER}" stroke-width="2.6"/><path d="M6 18h5v8H6z" fill="${GEEL}"/><path d="M13.5 11h5v15h-5z" fill="#2a9d8f"/><path d="M21 5h5v21h-5z" fill="${DONKER}"/>`,
  functies: `<rect x="2" y="4" width="28" height="24" rx="4" fill="#fff" stroke="${DONKER}" stroke-width="2"/><path d="M17.5 9c-3-1-4.5.5-5 3l-1.7 8.5c-.4 2-1.3 3-3 2.5M8.5 14h7" fill="none" stroke="${DONKER}" stroke-width="2.4"/><path d="m18 15.5 6.5 8M24.5 15.5l-6.5 8" stroke="${GEEL}" stroke-width="2.6"/>`,
  help: `<circle cx="16" cy="16" r="13" fill="#fff" stroke="${DONKER}" stroke-width="2.4"/><path d="M11.5 12.5c0-3 2-4.5 4.5-4.5s4.5 1.6 4.5 4.2c0 3.3-4.5 3.5-4.5 7" fill="none" stroke="${DONKER}" stroke-width="2.8"/><circle cx="16" cy="23.5" r="2" fill="${DONKER}"/>`,
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
mkdirSync(MAP, { recursive: true });
for (const [naam, tekening] of Object.entries(TEKENINGEN)) {
  for (const maat of MATEN) {
    await page.setViewportSize({ width: maat, height: maat });
    await page.setContent(
      `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${maat}" height="${maat}" style="display:block">${tekening}</svg>`,
    );
    writeFileSync(new URL(`${naam}-${maat}.png`, MAP), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
