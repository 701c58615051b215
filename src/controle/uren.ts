import type { Dag } from '../basis/dag';
import { som } from '../basis/rekenen';
import type { Instellingen } from '../registratie/instellingen';
import { lesuren } from '../registratie/les';
import { isTaalperceel, type Perceel } from '../registratie/lijsten';
import type { Les, Persoon } from '../registratie/registratie';
import { type Urennorm, urennorm } from '../registratie/urennorm';
import type { Dossier } from './dossier';

/** The percelen for which the sources set a number of hours (U002). */
export const NORMPERCELEN = ['B1-route taal', 'Z-route taal', 'Z-route participatie'] as const;
export type Normperceel = (typeof NORMPERCELEN)[number];

export const heeftNorm = (perceel: Perceel | undefined): perceel is Normperceel =>
  NORMPERCELEN.some((p) => p === perceel);

/** The hours that this person must make in a perceel; undefined when there is no norm, or his Doelgroep is not known. */
export function normVan(
  perceel: Normperceel,
  { doelgroep }: Persoon,
  { normen }: Instellingen,
): Urennorm | undefined {
  if (perceel === 'B1-route taal') return urennorm('B1-route', 'Taalles', 'Asielstatushouder', normen);
  if (perceel === 'Z-route taal') return urennorm('Z-route', 'Taalles', 'Asielstatushouder', normen);
  return doelgroep.waarde && urennorm('Z-route', 'Participatie', doelgroep.waarde, normen);
}

const TAAL = { 'B1-route': 'B1-route taal', 'Z-route': 'Z-route taal' } as const;
const PARTICIPATIE = { 'B1-route': 'B1-route participatie', 'Z-route': 'Z-route participatie' } as const;

function routeVan(perceel: Perceel, { leerroute }: Persoon): keyof typeof TAAL | undefined {
  if (perceel.startsWith('B1-route')) return 'B1-route';
  if (perceel.startsWith('Z-route')) return 'Z-route';
  return leerroute.waarde === 'Onderwijsroute' ? undefined : leerroute.waarde;
}

/**
 * The perceel toward which the hours of a lesson count; undefined when they count toward none, as of an onderdeel that
 * does not fit its perceel (A013). MAP and MAP-praktijk count toward participatie; a setting counts MAP-praktijk
 * toward taal instead. werkafsprakenboek ch. 3: "De praktijkopdrachten mogen meetellen in de taaluren voor zowel
 * B1-route als Z-route." One hour never counts twice.
 */
function teltVoor(les: Les, persoon: Persoon, { mapPraktijkTeltVoor }: Instellingen): Perceel | undefined {
  const perceel = les.perceel.waarde;
  if (perceel === undefined) return undefined;
  switch (les.onderdeel.waarde) {
    case undefined:
      return undefined;
    case 'Opstartklas':
      return perceel;
    case 'Taalles':
      return isTaalperceel(perceel) ? perceel : undefined;
    case 'Participatie':
    case 'MAP':
      return isTaalperceel(perceel) ? undefined : perceel;
    case 'MAP-praktijk': {
      if ((mapPraktijkTeltVoor === 'taal') === isTaalperceel(perceel)) return perceel;
      const route = routeVan(perceel, persoon);
      return route && (mapPraktijkTeltVoor === 'taal' ? TAAL : PARTICIPATIE)[route];
    }
  }
}

/** The lessons whose followed hours count toward a perceel. Hours that cannot be read or are negative are left out. */
export function tellendeLessen({ lessen, registratie, instellingen }: Dossier, perceel: Perceel): Les[] {
  const [persoon] = registratie.personen;
  return persoon === undefined
    ? []
    : lessen.filter((les) => teltVoor(les, persoon, instellingen) === perceel && lesuren(les) !== undefined);
}

export const gevolgdeUren = (lessen: Iterable<Les>): number =>
  som([...lessen].map((les) => lesuren(les)?.gevolgd ?? 0));

/**
 * Eerder gevolgde uren over the rows of a perceel: "hours made elsewhere that count toward the norm, 2.3.5".
 * Undefined when one cannot be read; a negative number is left out.
 */
export function eerderGevolgd({ trajecten }: Dossier, perceel: Perceel): number | undefined {
  const velden = trajecten.filter((t) => t.perceel.waarde === perceel).map((t) => t.eerderGevolgdeUren);
  if (velden.some((v) => v.staat === 'onleesbaar')) return undefined;
  return som(velden.map((v) => Math.max(0, v.waarde ?? 0)));
}

/** The lesson that made a number of hours full, and the hours after it. */
export interface Bereikt {
  readonly les: Les;
  readonly datum: Dag;
  readonly uren: number;
}

/**
 * The lessons with which the running count of followed hours reached each of `grenzen` (ascending). The count goes by
 * date, on one day by the order of the file; a lesson without a date has no place in it.
 */
export function bereikt(lessen: readonly Les[], grenzen: Iterable<number>, vooraf = 0): Bereikt[] {
  const opDatum = lessen
    .flatMap((les) => (les.datum.waarde === undefined ? [] : [{ les, datum: les.datum.waarde }]))
    .sort((x, y) => x.datum - y.datum);
  const gevonden: Bereikt[] = [];
  const teGaan = grenzen[Symbol.iterator]();
  let grens = teGaan.next();
  let uren = vooraf;
  for (const { les, datum } of opDatum) {
    uren = som([uren, lesuren(les)?.gevolgd ?? 0]);
    for (; grens.done !== true && uren >= grens.value; grens = teGaan.next())
      gevonden.push({ les, datum, uren });
  }
  return gevonden;
}

/** How the hours of a perceel stand against a norm. */
export interface Normstand {
  /** The norm in Dutch. */
  readonly norm: string;
  /** Followed hours that count toward it, Eerder gevolgde uren included where they do. */
  readonly uren: number;
  readonly vereist: number;
  /** The lessons behind the hours. */
  readonly lessen: readonly Les[];
  /** Hours that were there before the first lesson. */
  readonly vooraf: number;
}

/** The practical part of the MAP (U003): the lessons MAP-praktijk of the given ones. */
export const praktijklessen = (lessen: readonly Les[]): Les[] =>
  lessen.filter((les) => les.onderdeel.waarde === 'MAP-praktijk' && lesuren(les) !== undefined);

/** The norms that hold for a person in a perceel, and his hours. Empty for a trajectregister: it is about many. */
export function normstanden(dossier: Dossier, perceel: Perceel): Normstand[] {
  const { registratie, instellingen } = dossier;
  const [persoon] = registratie.personen;
  if (persoon === undefined || registratie.soort === 'trajectregister') return [];
  const standen: Normstand[] = [];
  const norm = heeftNorm(perceel) ? normVan(perceel, persoon, instellingen) : undefined;
  const vooraf = eerderGevolgd(dossier, perceel);
  if (norm !== undefined && vooraf !== undefined) {
    const lessen = tellendeLessen(dossier, perceel);
    const naam = isTaalperceel(perceel) ? 'Taaluren' : 'Participatie-uren';
    standen.push({
      norm: naam,
      uren: som([gevolgdeUren(lessen), vooraf]),
      vereist: norm.uren,
      lessen,
      vooraf,
    });
  }
  if (!isTaalperceel(perceel)) {
    const lessen = praktijklessen(dossier.lessen.filter((les) => les.perceel.waarde === perceel));
    const vereist = instellingen.normen.mapPraktijk;
    standen.push({ norm: 'MAP-praktijk', uren: gevolgdeUren(lessen), vereist, lessen, vooraf: 0 });
  }
  return standen;
}
