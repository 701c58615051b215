import { readFileSync } from 'node:fs';
import { leesBestand } from '../../adapters/bestand';
import { dag, kwartaalVan, type Werkmap } from '../../src';
import { opdrachten } from '../../taskpane/werker/opdrachten';
import type { Invoer } from '../../taskpane/werker/berichten';

const bestand = (naam: string): Invoer => ({
  pad: naam,
  werkmap: leesBestand(new Uint8Array(readFileSync(`test/monsters/${naam}`)), naam),
});
const vraag = (...invoer: Invoer[]) => ({
  ...{ invoer, peildatum: dag('2025-10-01'), vandaag: dag('2025-10-01'), instellingen: {} },
  ...{ kwartaal: kwartaalVan(dag('2025-08-01')), vorige: undefined, koppeling: undefined },
});
const meteen = { voortgang: () => undefined, isGestopt: () => false, adem: () => Promise.resolve() };
/** Waits at its first file until it is let go. */
function opgehouden(): { readonly verloop: typeof meteen; readonly laatGaan: () => void } {
  let laatGaan = (): void => undefined;
  const wacht = new Promise<void>((klaar) => (laatGaan = klaar));
  return { verloop: { ...meteen, adem: () => wacht }, laatGaan };
}
const inhoud = ({ xlsx }: { readonly xlsx: Uint8Array }): Werkmap => leesBestand(xlsx, 'uit.xlsx');

test.each([
  ['mi', 'miwerkmap'],
  ['termijnen', 'termijnenwerkmap'],
] as const)(
  'the workbook of %s is of what was asked last, also when an earlier question ends after it',
  async (wat, uit) => {
    const eerste = vraag(bestand('registratie-arnhem-40198.xlsx'));
    const laatste = vraag(bestand('registratie-zevenaar-40276.xlsx'));
    const alleen = opdrachten();
    await alleen[wat](laatste, meteen);
    const verwacht = inhoud(await alleen[uit](undefined, meteen));

    const samen = opdrachten();
    const { verloop, laatGaan } = opgehouden();
    const traag = samen[wat](eerste, verloop);
    await samen[wat](laatste, meteen);
    laatGaan();
    await traag;
    expect(inhoud(await samen[uit](undefined, meteen))).toEqual(verwacht);
  },
);

test('a file that is passed over in the MI has the number by which the warnings and Herkomst call it', async () => {
  const niets: Invoer = {
    pad: 'a/niets.csv',
    werkmap: leesBestand(Buffer.from('zomaar;iets\n1;2\n'), 'niets.csv'),
  };
  const { voorbeeld } = await opdrachten().mi(vraag(bestand('registratie-arnhem-40198.xlsx'), niets), meteen);
  expect(voorbeeld.overgeslagen).toEqual([
    {
      nummer: 1,
      bestand: 'a/niets.csv',
      reden: expect.stringMatching(/^Er staat geen traject in dit bestand\./),
    },
  ]);
  expect(voorbeeld.waarschuwingen).toContain('Overgeslagen en niet meegeteld: bestand 1. Zie Herkomst.');
});
