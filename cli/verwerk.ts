import { type Bestandsverslag, type Omstandigheden, verslaglegging } from '../src';
import { leesVanSchijf, zoekBestanden } from './bestanden';
import { Gebruiksfout } from './gebruiksfout';
import type { Omgeving } from './omgeving';
import { voortgang } from './voortgang';

/**
 * The main job: every file behind the paths read and checked, the report in the order of their paths.
 * What is passed over in a folder is said on standard error.
 */
export function verwerk(
  paden: readonly string[],
  omstandigheden: Omstandigheden,
  omgeving: Omgeving,
): Bestandsverslag[] {
  const { bestanden, overgeslagen } = zoekBestanden(paden);
  for (const { pad, reden } of overgeslagen) omgeving.meld(`Niet bekeken: ${pad} (${reden})\n`);
  if (bestanden.length === 0) {
    throw new Gebruiksfout(
      'Er zijn geen Excel-bestanden (.xlsx, .xlsm) of csv-bestanden gevonden. Controleer het pad.',
    );
  }
  const verslag = verslaglegging(omstandigheden);
  const teller = voortgang(omgeving, bestanden.length);
  bestanden.forEach((bestand, i) => {
    verslag.voegToe(bestand.pad, leesVanSchijf(bestand));
    teller.stap(i + 1);
  });
  teller.klaar();
  return verslag.rondAf();
}
