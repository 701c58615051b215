import { resolve } from 'node:path';
import {
  type Bestandsverslag,
  Koppelfout,
  type Koppeling,
  type Omstandigheden,
  padverhuller,
  verslaglegging,
} from '../src';
import { leesVanSchijf, zoekBestanden } from './bestanden';
import { Gebruiksfout } from './gebruiksfout';
import type { Omgeving } from './omgeving';
import { voortgang } from './voortgang';

/** Files that an option is about: where they lie among the others they are no registratiebestand. */
interface Eigenbestanden {
  readonly vorige?: string | undefined;
  readonly uit?: string | undefined;
}

/**
 * The main job: every file behind the paths read and checked, the report in the order of their paths.
 * What is passed over in a folder is said on standard error.
 * @throws Gebruiksfout when there is nothing to read, and when a koppeling fits no file or not the file it is meant for
 */
export function verwerk(
  paden: readonly string[],
  omstandigheden: Omstandigheden,
  omgeving: Omgeving,
  koppelingen: readonly Koppeling[] = [],
  opties: Eigenbestanden = {},
): Bestandsverslag[] {
  const { bestanden: gevonden, overgeslagen } = zoekBestanden(paden);
  const anders = new Map(
    Object.entries(opties).flatMap(([optie, pad]) => (pad === undefined ? [] : [[resolve(pad), optie]])),
  );
  const bestanden = gevonden.filter(({ pad }) => !anders.has(resolve(pad)));
  for (const { pad } of gevonden) {
    const optie = anders.get(resolve(pad));
    if (optie !== undefined) omgeving.meld(`Niet bekeken: ${pad} (staat bij --${optie})\n`);
  }
  const gebruiktPad = new Set(koppelingen.map(({ naam }) => resolve(naam)));
  const meldOvergeslagen = (gelezen: readonly Bestandsverslag[]): void => {
    // Standard error is kept in logs, and a lock file is called as the file that it locks.
    const verhuld = padverhuller(gelezen);
    for (const { pad, reden } of overgeslagen)
      if (!gebruiktPad.has(resolve(pad))) omgeving.meld(`Niet bekeken: ${verhuld(pad)} (${reden})\n`);
  };
  if (bestanden.length === 0) {
    meldOvergeslagen([]);
    throw new Gebruiksfout(
      'Er zijn geen Excel-bestanden (.xlsx, .xlsm) of csv-bestanden gevonden. Controleer het pad.',
    );
  }
  const verslag = verslaglegging(omstandigheden, koppelingen);
  const teller = voortgang(omgeving, bestanden.length);
  try {
    bestanden.forEach((bestand, i) => {
      verslag.voegToe(bestand.pad, leesVanSchijf(bestand));
      teller.stap(i + 1);
    });
  } catch (fout) {
    if (fout instanceof Koppelfout) throw new Gebruiksfout(fout.message);
    throw fout;
  } finally {
    teller.klaar();
  }
  const verslagen = verslag.rondAf();
  meldOvergeslagen(verslagen);
  const gebruikt = new Set(verslagen.map(koppelingVan));
  for (const { naam } of koppelingen) {
    if (gebruikt.has(naam)) continue;
    throw new Gebruiksfout(
      `De koppeling '${naam}' past op geen enkel bestand. Kijk of de export erbij zit en of de kolommen nog zo heten; maak de koppeling anders opnieuw met 'inburgering koppel', of laat haar weg.`,
    );
  }
  return verslagen;
}

/** The koppeling by which a file was read; undefined when none was needed. */
const koppelingVan = ({ uitslag }: Bestandsverslag): string | undefined =>
  uitslag?.dossier.registratie.koppeling?.naam;

/** One line per koppeling: how many files were read through it. */
export function koppelregels(verslagen: readonly Bestandsverslag[]): string {
  const aantallen = new Map<string, number>();
  for (const naam of verslagen.map(koppelingVan)) {
    if (naam !== undefined) aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([naam, n]) => `Gelezen met de koppeling ${naam}: ${n === 1 ? '1 bestand' : `${n} bestanden`}.\n`)
    .join('');
}
