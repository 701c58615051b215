import { deel } from '../basis/rekenen';
import type { Herinstroomcategorie } from './categorie';
import { LANDELIJKE_HERINSTROOM } from './landelijk';
import type { Uitstroomcategorie } from './reden';

/** The three categories of outflow, in the order of the tables of velsen 5.2. */
export const UITSTROOMGROEPEN = [
  'Arbeidsgerelateerd',
  'Studiegerelateerd',
  'Niet arbeid- of studiegerelateerd',
] as const satisfies readonly Uitstroomcategorie[];

/** The three periods in which someone can come back, as the tables name them. */
const HERINSTROOMPERIODEN = [
  { naam: 'Tot 6 maanden', categorie: 'Uitstroom met herinstroom binnen 6 maanden' },
  { naam: 'Tussen 6 en 12 maanden', categorie: 'Uitstroom met herinstroom tussen 6 en 12 maanden' },
  { naam: 'Tussen 12 en 60 maanden', categorie: 'Uitstroom met herinstroom tussen 12 en 60 maanden' },
] as const satisfies readonly { naam: string; categorie: Herinstroomcategorie }[];

/** One person's outcome: why the uitkering ended, and what became of it. */
export interface Uitgestroomde {
  readonly groep: Uitstroomcategorie;
  readonly categorie: Herinstroomcategorie;
}

/** Numbers per group of outflow, and together. */
export interface Verdeling {
  readonly perGroep: readonly [number, number, number];
  readonly totaal: number;
}

export interface Herinstroomperiode {
  readonly naam: string;
  /** Who came back in this period itself. */
  readonly los: Verdeling;
  /** Who came back up to the end of this period, as the source counts. */
  readonly cumulatief: Verdeling;
  /** The cumulative numbers as a fraction of their group; undefined when the group is empty. */
  readonly deelPerGroep: readonly (number | undefined)[];
  /** The cumulative total as a fraction of the population. */
  readonly deelVanPopulatie: number | undefined;
  /** The same of the population with those who did not really leave: the source's comparison (5.3). */
  readonly deelMetNietUitgestroomd: number | undefined;
  /** The same, had all of them come back at once: the source adds them to the denominator only. */
  readonly deelAlsAllenTerug: number | undefined;
  readonly landelijk: number;
}

/** The tables of velsen 5.2 to 5.4. */
export interface Herinstroomoverzicht {
  /** Real outflow of which the end is known: the population. */
  readonly populatie: Verdeling;
  /** The share of each group in the population; undefined without a population. */
  readonly deelPerGroep: readonly (number | undefined)[];
  readonly zonderHerinstroom: Verdeling;
  readonly perioden: readonly Herinstroomperiode[];
  readonly nietDaadwerkelijk: number;
  readonly teltNietMee: number;
  readonly nogNietTeBepalen: number;
}

/** Undefined when there is nothing to be a part of: never 0 or 100 %. */
const deelVan = (teller: number, noemer: number): number | undefined =>
  noemer === 0 ? undefined : deel(teller, noemer);

const verdeling = (perGroep: readonly [number, number, number]): Verdeling => ({
  perGroep,
  totaal: perGroep[0] + perGroep[1] + perGroep[2],
});

const plus = (x: Verdeling, y: Verdeling): Verdeling =>
  verdeling([x.perGroep[0] + y.perGroep[0], x.perGroep[1] + y.perGroep[1], x.perGroep[2] + y.perGroep[2]]);

const NIEMAND = verdeling([0, 0, 0]);

/**
 * Counts people into the tables of velsen 5.2 to 5.4. Who did not really leave, does not count (overlijden, AOW) or
 * cannot be placed yet stays out of the population and is counted apart.
 */
export function herinstroomoverzicht(mensen: Iterable<Uitgestroomde>): Herinstroomoverzicht {
  const aantallen = new Map<Herinstroomcategorie, [number, number, number]>();
  let teltNietMee = 0;
  for (const { groep, categorie } of mensen) {
    // Overlijden and AOW go before everything else.
    if (groep === 'Telt niet mee') {
      teltNietMee += 1;
      continue;
    }
    let perGroep = aantallen.get(categorie);
    if (perGroep === undefined) aantallen.set(categorie, (perGroep = [0, 0, 0]));
    perGroep[UITSTROOMGROEPEN.indexOf(groep) as 0 | 1 | 2] += 1;
  }
  const tel = (categorie: Herinstroomcategorie): Verdeling =>
    verdeling(aantallen.get(categorie) ?? [0, 0, 0]);

  const zonderHerinstroom = tel('Uitstroom zonder herinstroom');
  const los = HERINSTROOMPERIODEN.map(({ categorie }) => tel(categorie));
  const populatie = los.reduce(plus, zonderHerinstroom);
  const nietDaadwerkelijk = tel('Niet daadwerkelijk uitgestroomd').totaal;
  let cumulatief = NIEMAND;
  const perioden = HERINSTROOMPERIODEN.map(({ naam }, i): Herinstroomperiode => {
    const eigen = los[i] ?? NIEMAND;
    cumulatief = plus(cumulatief, eigen);
    const metNietUitgestroomd = populatie.totaal + nietDaadwerkelijk;
    return {
      naam,
      los: eigen,
      cumulatief,
      deelPerGroep: cumulatief.perGroep.map((n, g) => deelVan(n, populatie.perGroep[g] ?? 0)),
      deelVanPopulatie: deelVan(cumulatief.totaal, populatie.totaal),
      deelMetNietUitgestroomd: deelVan(cumulatief.totaal, metNietUitgestroomd),
      deelAlsAllenTerug: deelVan(cumulatief.totaal + nietDaadwerkelijk, metNietUitgestroomd),
      landelijk: LANDELIJKE_HERINSTROOM.delen[i] ?? 0,
    };
  });
  return {
    populatie,
    deelPerGroep: populatie.perGroep.map((n) => deelVan(n, populatie.totaal)),
    zonderHerinstroom,
    perioden,
    nietDaadwerkelijk,
    teltNietMee: teltNietMee + tel('Telt niet mee').totaal,
    nogNietTeBepalen: tel('Nog niet te bepalen').totaal,
  };
}
