import { type Bron, wet } from '../basis/bron';
import { type Dag, dagVan, dagenLater, weekdag } from '../basis/dag';

/** One feestdag: when it falls in a year (undefined: not in that year) and where that stands. */
export interface Feestdag {
  readonly naam: string;
  readonly bron: Bron;
  dagIn(jaar: number): Dag | undefined;
}

const termijnenwet = wet('Algemene termijnenwet', 'art. 3 lid 1');
const koninginnedagBron = wet('Algemene termijnenwet', 'art. 3 lid 1, zoals die luidde tot 2014');

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function eerstePaasdag(jaar: number): Dag {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maandEnDag = h + l - 7 * m + 114;
  return dagVan(jaar, Math.floor(maandEnDag / 31), (maandEnDag % 31) + 1) as Dag;
}

const vast = (maand: number, dagVanMaand: number) => (jaar: number) => dagVan(jaar, maand, dagVanMaand);
const naPasen = (dagen: number) => (jaar: number) => dagenLater(eerstePaasdag(jaar), dagen);
/** The day before when it would fall on a Sunday. */
const nietOpZondag = (d: Dag): Dag => (weekdag(d) === 7 ? dagenLater(d, -1) : d);

/**
 * The feestdagen of the Algemene termijnenwet. It binds statutory terms; that it also tells the werkdagen of the
 * werkafsprakenboek is our reading (docs/besluiten/werkdagen.md), and the settings can change it.
 * Easter Sunday and Whit Sunday are Sundays already.
 */
export const FEESTDAGEN: readonly Feestdag[] = [
  { naam: 'Nieuwjaarsdag', bron: termijnenwet, dagIn: vast(1, 1) },
  { naam: 'Goede Vrijdag', bron: termijnenwet, dagIn: naPasen(-2) },
  { naam: 'Tweede Paasdag', bron: termijnenwet, dagIn: naPasen(1) },
  {
    naam: 'Koninginnedag',
    bron: koninginnedagBron,
    dagIn: (jaar) => (jaar >= 1980 && jaar <= 2013 ? nietOpZondag(dagVan(jaar, 4, 30) as Dag) : undefined),
  },
  {
    naam: 'Koningsdag',
    bron: termijnenwet,
    dagIn: (jaar) => (jaar >= 2014 ? nietOpZondag(dagVan(jaar, 4, 27) as Dag) : undefined),
  },
  { naam: 'Bevrijdingsdag', bron: termijnenwet, dagIn: vast(5, 5) },
  { naam: 'Hemelvaartsdag', bron: termijnenwet, dagIn: naPasen(39) },
  { naam: 'Tweede Pinksterdag', bron: termijnenwet, dagIn: naPasen(50) },
  { naam: 'Eerste Kerstdag', bron: termijnenwet, dagIn: vast(12, 25) },
  { naam: 'Tweede Kerstdag', bron: termijnenwet, dagIn: vast(12, 26) },
];

export interface FeestdagOpDag {
  readonly dag: Dag;
  readonly naam: string;
}

/** The feestdagen of one year in order of date. Two on one day (Hemelvaart on 5 May) are both listed. */
export function feestdagenIn(jaar: number, feestdagen: readonly Feestdag[] = FEESTDAGEN): FeestdagOpDag[] {
  return feestdagen
    .flatMap(({ naam, dagIn }) => {
      const d = dagIn(jaar);
      return d === undefined ? [] : [{ dag: d, naam }];
    })
    .sort((x, y) => x.dag - y.dag);
}
