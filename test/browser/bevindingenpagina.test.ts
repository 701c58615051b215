import { readFileSync } from 'node:fs';
import { bevindingenpagina } from '../../src';
import { chromiumpad, meldZonderChromium, openChromium } from '../hulp/chromium';
import { contact, les, traject } from '../hulp/rijen';
import { omstandighedenOp, verslagenVan } from '../hulp/verslag';
import { registratiewerkmap } from '../hulp/werkmap';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every kind of part: all severities, akkoord, hours, reasons, changed settings, and a name that is one long word. */
function pagina(): string {
  const op = omstandighedenOp('2025-10-01', { zonderRegels: ['A006'] });
  const bestand = registratiewerkmap({
    Trajecten: [traject({ 'Uitgenodigd op': '2025-02-20', 'Intake op': '2025-02-21' })],
    Aanwezigheid: [
      les('2025-09-01', { 'Gevolgde uren': 0, 'Reden afwezigheid': 'Ziekte' }),
      les('2025-09-02', { 'Gevolgde uren': 13 }),
    ],
    Contact: [contact('2025-03-01', 'Afwijking akkoord', { Regel: 'T005' })],
  });
  const lang = `${'registratie'.repeat(12)}.xlsx`;
  return bevindingenpagina(verslagenVan({ 'map/a.xlsx': bestand, [lang]: bestand }, op), op);
}

interface Schending {
  readonly id: string;
  readonly waar: string;
}

test('the page of findings can be read by everyone: no violations, and never wider than the screen', async () => {
  const pad = chromiumpad();
  if (pad === undefined) return meldZonderChromium('de toegankelijkheid van de pagina met bevindingen');
  const { context, sluit } = await openChromium(pad);
  try {
    const tab = await context.newPage();
    // The policy of the page stops the checker too; a test of its own guards that the policy is there.
    await tab.setContent(pagina().replace(/<meta[^>]*Content-Security-Policy[^>]*>/, ''));
    await tab.addScriptTag({ content: AXE });
    await tab.evaluate('document.querySelectorAll("details").forEach((d) => (d.open = true))');
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      for (const width of [320, 1000]) {
        await tab.setViewportSize({ width, height: 900 });
        const schendingen = await tab.evaluate<Schending[]>(
          'axe.run().then((r) => r.violations.map((v) => ({ id: v.id, waar: v.nodes[0].html.slice(0, 100) })))',
        );
        const breedte = await tab.evaluate<number>('document.documentElement.scrollWidth');
        expect({ colorScheme, width, schendingen, past: breedte <= width }).toEqual({
          colorScheme,
          width,
          schendingen: [],
          past: true,
        });
      }
    }
  } finally {
    await sluit();
  }
});
