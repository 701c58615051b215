import type { Dag } from '../../basis/dag';
import type { Kwartaal } from '../../basis/kwartaal';
import { sleutel } from '../../basis/tekst';
import type { Perceel } from '../../registratie/lijsten';
import type { Miregel } from '../indicatoren';
import type { Milevering, Toelichting } from '../levering';
import { type Mirij, TOTAAL } from '../mirij';
import { toonbaar } from '../ordenen';

/** Where figures are about: a gemeente (or TOTAAL) in a perceel. */
export interface Levercel {
  readonly gemeente: string;
  readonly perceel: Perceel;
}

/** What one delivery says of one aanbieder, to look figures up in. */
export interface Leverboek {
  readonly aanbieder: string;
  /** The quarter that it was made for. */
  readonly kwartaal: Kwartaal;
  readonly peildatum: Dag | undefined;
  /** The number of the file; 0 for the MI of the region that was made before. */
  readonly nummer: number;
  /** Every gemeente in every perceel that has figures; not those of TOTAAL. */
  readonly cellen: readonly Levercel[];
  readonly toelichtingen: readonly Toelichting[];
  /** All rows, those of TOTAAL included. */
  readonly rijen: readonly Mirij[];
  rij(cel: Levercel, regel: Miregel, kwartaal: Kwartaal): Mirij | undefined;
}

/** By what the rows of one aanbieder are told apart. */
export const rijsleutel = ({
  gemeente,
  perceel,
  indicator,
  uitsplitsing,
  kwartaal,
}: Pick<Mirij, 'gemeente' | 'perceel' | 'indicator' | 'uitsplitsing' | 'kwartaal'>): string =>
  [sleutel(gemeente), perceel, indicator, uitsplitsing, kwartaal].join('|');

const isTotaal = (naam: string): boolean => sleutel(naam) === sleutel(TOTAAL);

/** Names regardless of case, spaces and diacritics, each as it was first written; without that of the totals. */
export function namenIn(namen: Iterable<string>): string[] {
  const opSleutel = new Map<string, string>();
  for (const naam of namen) {
    if (!isTotaal(naam) && !opSleutel.has(sleutel(naam))) opSleutel.set(sleutel(naam), naam);
  }
  return [...opSleutel.values()];
}

/** The aanbieders whose figures a delivery holds. */
export const aanbiedersIn = ({ rijen }: Milevering): string[] => namenIn(rijen.map((r) => r.aanbieder));

/** What a delivery says of one of its aanbieders. */
export function leverboek(levering: Milevering, aanbieder: string, nummer: number): Leverboek {
  const { kwartaal, peildatum } = levering;
  const rijen = levering.rijen
    .filter((r) => sleutel(r.aanbieder) === sleutel(aanbieder))
    .map((r) => ({ ...r, gemeente: isTotaal(r.gemeente) ? TOTAAL : toonbaar(r.gemeente) }));
  const opId = new Map<string, Mirij>();
  const cellen = new Map<string, Levercel>();
  for (const rij of rijen) {
    const { gemeente, perceel } = rij;
    const eigen = rijsleutel(rij);
    if (!opId.has(eigen)) opId.set(eigen, rij);
    const cel = `${sleutel(gemeente)}|${perceel}`;
    if (!isTotaal(gemeente) && !cellen.has(cel)) cellen.set(cel, { gemeente, perceel });
  }
  return {
    aanbieder: toonbaar(aanbieder),
    kwartaal,
    peildatum,
    nummer,
    cellen: [...cellen.values()],
    toelichtingen: levering.toelichtingen,
    rijen,
    rij: ({ gemeente, perceel }, { indicator, uitsplitsing }, k) =>
      opId.get(rijsleutel({ gemeente, perceel, indicator: indicator.code, uitsplitsing, kwartaal: k })),
  };
}
