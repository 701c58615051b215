import { resolve } from 'node:path';
import {
  type Bestandsverslag,
  isHerkend,
  Koppelfout,
  type Koppeling,
  koppelingVan,
  Leesfout,
  leesRegistratie,
  type Omstandigheden,
  padverhuller,
  verslaglegging,
} from '../src';
import { type Gevonden, leesVanSchijf, plaatsVan, zoekBestanden } from './bestanden';
import { eigenBestanden, isInvoer, type Optiepaden } from './eigenbestanden';
import { Gebruiksfout } from './gebruiksfout';
import type { Omgeving } from './omgeving';
import { voortgang } from './voortgang';

/** Files that options are about: where they lie among the others they are no registratiebestand. */
interface Optiebestanden {
  readonly lees?: Optiepaden;
  readonly schrijf?: Optiepaden;
}

/**
 * The main job: every file behind the paths read and checked, the report in the order of their paths.
 * What is passed over in a folder is said on standard error.
 * @throws Gebruiksfout when there is nothing to read, when a koppeling fits no file or not the file it is meant for, and
 * when what is to be written would take the place of a file that is read
 */
export function verwerk(
  paden: readonly string[],
  omstandigheden: Omstandigheden,
  omgeving: Omgeving,
  koppelingen: readonly Koppeling[] = [],
  { lees = {}, schrijf = {} }: Optiebestanden = {},
): Bestandsverslag[] {
  const anders = eigenBestanden({ ...lees, koppeling: koppelingen.map(({ naam }) => naam) }, schrijf);
  const { bestanden: gevonden, overgeslagen } = zoekBestanden(paden);
  const bestanden = gevonden.filter(({ pad }) => !anders.has(plaatsVan(pad)));
  for (const bestand of gevonden) {
    const optie = anders.get(plaatsVan(bestand.pad));
    if (optie === undefined) continue;
    if (optie in schrijf && isAangeleverd(bestand, omstandigheden, koppelingen))
      throw isInvoer(bestand.pad, optie);
    omgeving.meld(`Niet bekeken: ${bestand.pad} (staat bij --${optie})\n`);
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
  const gebruikt = new Set(verslagen.map((v) => koppelingVan(v)?.naam));
  for (const { naam } of koppelingen) {
    if (gebruikt.has(naam)) continue;
    throw new Gebruiksfout(
      `De koppeling '${naam}' past op geen enkel bestand. Kijk of de export erbij zit en of de kolommen nog zo heten; maak de koppeling anders opnieuw met 'inburgering koppel', of laat haar weg.`,
    );
  }
  return verslagen;
}

/** Whether a file is one that was delivered, or may be (it cannot be read): no earlier version of what is written. */
function isAangeleverd(
  bestand: Gevonden,
  { instellingen }: Omstandigheden,
  koppelingen: readonly Koppeling[],
): boolean {
  const gelezen = leesVanSchijf(bestand);
  if (gelezen instanceof Leesfout) return true;
  try {
    return isHerkend(leesRegistratie(gelezen, bestand.pad, instellingen, koppelingen));
  } catch (fout) {
    if (fout instanceof Koppelfout) return true;
    throw fout;
  }
}

/** One line per koppeling: how many files were read through it. */
export function koppelregels(verslagen: readonly Bestandsverslag[]): string {
  const aantallen = new Map<string, number>();
  for (const naam of verslagen.map((v) => koppelingVan(v)?.naam)) {
    if (naam !== undefined) aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([naam, n]) => `Gelezen met de koppeling ${naam}: ${n === 1 ? '1 bestand' : `${n} bestanden`}.\n`)
    .join('');
}
