import type { Kwartaal } from '../../basis/kwartaal';
import { type Miregel, MIREGELS } from '../indicatoren';
import type { Mirij } from '../mirij';
import type { Aanbiederreeks } from './levercijfers';
import { type Leverboek, rijsleutel } from './leverboek';
import type { Regiowijziging } from './regio';

/** Whether a reader sees another figure. A row that is not there says no more than a 0: there was nobody. */
const isAnders = (toen: Mirij | undefined, nu: Mirij | undefined): boolean => {
  if (toen === undefined || nu === undefined) return ((toen ?? nu)?.waarde ?? 0) !== 0;
  return toen.waarde !== nu.waarde || toen.teller !== nu.teller || toen.noemer !== nu.noemer;
};

/**
 * What the delivery of the quarter says otherwise than the same aanbieder delivered before: in a workbook of this
 * quarter that it replaces, and for an earlier quarter, each figure compared with the last delivery that knew it. A
 * figure that is not known any more is a change too, unless it is a state of an earlier quarter: that one nobody can
 * measure again, and it is taken over.
 */
export function leverwijzigingen(
  { aanbieder, huidige, eerdere }: Aanbiederreeks,
  kwartalen: readonly Kwartaal[],
): Regiowijziging[] {
  if (huidige === undefined) return [];
  const zelfde = eerdere.filter((boek) => boek.kwartaal === huidige.kwartaal);
  const vorige = eerdere.filter((boek) => boek.kwartaal < huidige.kwartaal);
  return [zelfde, vorige]
    .flatMap((boeken) => verschillen(aanbieder, huidige, boeken, kwartalen))
    .sort((a, b) => kwartalen.indexOf(a.kwartaal) - kwartalen.indexOf(b.kwartaal));
}

/** @param boeken the newest first: where an older one says something else, that was told when the newer one came */
function verschillen(
  aanbieder: string,
  huidige: Leverboek,
  boeken: readonly Leverboek[],
  kwartalen: readonly Kwartaal[],
): Regiowijziging[] {
  const gezien = new Set<string>();
  const gevonden: Regiowijziging[] = [];
  for (const boek of boeken) {
    for (const toen of boek.rijen) {
      const regel = regelVan(toen);
      if (regel === undefined || toen.herkomst === 'onbekend' || !kwartalen.includes(toen.kwartaal)) continue;
      const id = rijsleutel(toen);
      if (gezien.has(id)) continue;
      gezien.add(id);
      const nu = huidige.rij(toen, regel, toen.kwartaal);
      if (!isAnders(toen, nu) || isOvergenomen(nu, toen, huidige)) continue;
      gevonden.push(wijziging(aanbieder, toen, nu, boek));
    }
    // What stands in a quarter that was delivered, and did not stand there then.
    const kende = new Set(boek.rijen.map((rij) => rij.kwartaal));
    for (const nu of huidige.rijen) {
      const id = rijsleutel(nu);
      if (gezien.has(id) || !kende.has(nu.kwartaal)) continue;
      gezien.add(id);
      const regel = regelVan(nu);
      if (regel === undefined || boek.rij(nu, regel, nu.kwartaal) !== undefined) continue;
      if (nu.herkomst !== 'onbekend' && isAnders(undefined, nu))
        gevonden.push(wijziging(aanbieder, undefined, nu, boek));
    }
  }
  return gevonden;
}

function wijziging(
  aanbieder: string,
  toen: Mirij | undefined,
  nu: Mirij | undefined,
  { kwartaal: eerderIn }: Leverboek,
): Regiowijziging {
  const { kwartaal, gemeente, perceel, indicator, uitsplitsing } = (toen ?? nu) as Mirij;
  const wie = { kwartaal, aanbieder, gemeente, perceel, indicator, uitsplitsing };
  return { ...wie, was: toen?.waarde ?? null, wordt: nu?.waarde ?? null, eerderIn };
}

const REGELS = new Map(MIREGELS.map((r) => [`${r.indicator.code}|${r.uitsplitsing}`, r]));
const regelVan = ({ indicator, uitsplitsing }: Mirij): Miregel | undefined =>
  REGELS.get(`${indicator}|${uitsplitsing}`);

/** An earlier quarter that the delivery has as unknown: the figure of then stays. */
const isOvergenomen = (nu: Mirij | undefined, toen: Mirij, huidige: Leverboek): boolean =>
  nu?.herkomst === 'onbekend' && toen.kwartaal < huidige.kwartaal;
