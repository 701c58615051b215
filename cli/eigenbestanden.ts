import { plaatsVan } from './bestanden';
import { Gebruiksfout } from './gebruiksfout';

/** Paths by the option that they stand with. */
export type Optiepaden = Readonly<Record<string, string | readonly string[] | undefined>>;

const STANDAARDUITVOER = '-';

/**
 * The files that options are about, by their place: with which option each stands.
 * @throws Gebruiksfout when something is to be written over what is read for another option, or twice in one place
 */
export function eigenBestanden(lees: Optiepaden, schrijf: Optiepaden): ReadonlyMap<string, string> {
  const optieVan = new Map<string, string>();
  for (const [optie, pad] of paren(lees)) optieVan.set(plaatsVan(pad), optie);
  for (const [optie, pad] of paren(schrijf)) {
    if (pad === STANDAARDUITVOER) continue;
    const eerder = optieVan.get(plaatsVan(pad));
    if (eerder !== undefined) {
      throw new Gebruiksfout(
        `'${pad}' staat bij --${eerder} en bij --${optie}, en zou worden overschreven. Kies bij --${optie} een andere naam.`,
      );
    }
    optieVan.set(plaatsVan(pad), optie);
  }
  return optieVan;
}

const paren = (paden: Optiepaden): (readonly [string, string])[] =>
  Object.entries(paden).flatMap(([optie, pad]) =>
    (typeof pad === 'string' ? [pad] : (pad ?? [])).map((een) => [optie, een] as const),
  );

/** The error of an option that would write over a file that is to be read: what the user gave is never lost. */
export const isInvoer = (pad: string, optie: string): Gebruiksfout =>
  new Gebruiksfout(
    `'${pad}' staat bij --${optie}, maar is een van de bestanden die worden gelezen en zou worden overschreven. Kies bij --${optie} een andere naam.`,
  );
