import type { Kwartaal } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import type { Perceel } from '../registratie/lijsten';
import type { Miregel } from './indicatoren';
import type { Milevering } from './levering';
import { type Mirij, TOTAAL } from './mirij';
import { isNietOpTelbaar } from './indicator';
import { type Cijfer, samengeteld } from './samengeteld';

/** Which figures: of a gemeente or of all (TOTAAL), of an aanbieder or of all of them together (TOTAAL). */
export interface Cijferwie {
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly perceel: Perceel;
}

/** The figures of an earlier delivery, by what they are of. */
export interface Vorigboek {
  /** Undefined where the delivery does not say it. */
  cijfer(kwartaal: Kwartaal, wie: Cijferwie, regel: Miregel): Cijfer | undefined;
  /** Whether all of these aanbieders are in the delivery. */
  kent(aanbieders: Iterable<string>): boolean;
  /** Whether the delivery has figures of this aanbieder, gemeente and perceel. */
  heeft(wie: Cijferwie): boolean;
}

const wieSleutel = ({ aanbieder, gemeente, perceel }: Cijferwie): string =>
  [sleutel(aanbieder), sleutel(gemeente), perceel].join('|');

/**
 * Looks up what a delivery said. A total that has a row of its own is that row; where adding up is right a delivery has
 * none (`mirijen`), and the rows of the parts are added up.
 */
export function vorigboek({ rijen, aanbieders }: Pick<Milevering, 'rijen' | 'aanbieders'>): Vorigboek {
  const eigen = new Map<string, Mirij>();
  const delen = new Map<string, Mirij[]>();
  const combinaties = new Set<string>();
  const namen = new Set(aanbieders.map(sleutel));
  const idVan = (kwartaal: Kwartaal, wie: Cijferwie, indicator: string, uitsplitsing: string): string =>
    [kwartaal, wieSleutel(wie), indicator, uitsplitsing].join('|');
  for (const rij of rijen) {
    const { kwartaal, aanbieder, gemeente, perceel, indicator, uitsplitsing } = rij;
    eigen.set(idVan(kwartaal, rij, indicator, uitsplitsing), rij);
    if (aanbieder === TOTAAL || gemeente === TOTAAL) continue;
    combinaties.add(wieSleutel(rij));
    for (const wie of [
      { aanbieder, gemeente: TOTAAL, perceel },
      { aanbieder: TOTAAL, gemeente, perceel },
      { aanbieder: TOTAAL, gemeente: TOTAAL, perceel },
    ]) {
      const id = idVan(kwartaal, wie, indicator, uitsplitsing);
      const lijst = delen.get(id);
      if (lijst === undefined) delen.set(id, [rij]);
      else lijst.push(rij);
    }
  }

  function cijfer(kwartaal: Kwartaal, wie: Cijferwie, regel: Miregel): Cijfer | undefined {
    const { indicator, uitsplitsing } = regel;
    const id = idVan(kwartaal, wie, indicator.code, uitsplitsing);
    const gevonden = eigen.get(id);
    if (gevonden !== undefined) return gevonden;
    const deel = delen.get(id);
    if (deel === undefined) return undefined;
    const [aanbieder, ...anderen] = new Set(deel.map((rij) => rij.aanbieder));
    if (wie.aanbieder === TOTAAL && aanbieder !== undefined && anderen.length === 0) {
      return cijfer(kwartaal, { ...wie, aanbieder }, regel);
    }
    // Groups and means over gemeenten have a row of their own; without it nobody can say.
    if (wie.gemeente === TOTAAL && isNietOpTelbaar(indicator)) return undefined;
    return samengeteld(indicator, deel);
  }

  return {
    cijfer,
    kent: (gevraagd) => [...gevraagd].every((naam) => namen.has(sleutel(naam))),
    heeft: (wie) => combinaties.has(wieSleutel(wie)),
  };
}
