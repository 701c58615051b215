import { zonderBsn } from '../basis/kenmerken';
import type { Kwartaal } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import type { Toelichting } from './levering';

export interface Bewaard {
  readonly toelichtingen: readonly Toelichting[];
  /** Those in which a number stood that can be a BSN; it is not kept. */
  readonly metBsn: readonly Toelichting[];
}

/** What stands in the place of a BSN. */
const VERHULD = '[bsn]';

/**
 * The toelichtingen of the previous delivery that are kept: "free text per kwartaal × gemeente × perceel, kept from
 * --vorige for that same key". A gemeente is called as it is now. Texts are the user's own; only what can be a BSN does
 * not come along.
 */
export function bewaarToelichtingen(
  eerdere: readonly Toelichting[],
  kwartalen: readonly Kwartaal[],
  gemeenten: readonly string[],
): Bewaard {
  const namen = new Map(gemeenten.map((naam) => [sleutel(naam), naam]));
  const metBsn: Toelichting[] = [];
  const toelichtingen = eerdere
    .filter(({ kwartaal }) => kwartalen.includes(kwartaal))
    .map((toelichting): Toelichting => {
      const gemeente = namen.get(sleutel(toelichting.gemeente)) ?? toelichting.gemeente;
      const tekst = zonderBsn(toelichting.tekst, VERHULD);
      const bewaard = { ...toelichting, gemeente, tekst };
      if (tekst !== toelichting.tekst) metBsn.push(bewaard);
      return bewaard;
    });
  return { toelichtingen, metBsn };
}
