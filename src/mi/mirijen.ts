import type { Cijferboek } from './cijferboek';
import { type Indicator, isNietOpTelbaar } from './indicator';
import { MIREGELS } from './indicatoren';
import type { Micel, Waarden } from './meten';
import { type Mirij, TOTAAL } from './mirij';
import { samengeteld, zijnGelijk } from './samengeteld';
import type { Tijdvak } from './tijdvak';
import type { Cijferwie } from './vorigboek';

const altijd = (): boolean => true;

/**
 * The rows of MI-gegevens: quarter by quarter, the oldest first, every line of every aanbieder, gemeente and perceel.
 * Rows of TOTAAL carry what cannot be added up: groups and means of an aanbieder, and where there are several
 * aanbieders every line of all of them together, because a person counts once. For the same reason a gemeente with
 * several aanbieders has a row, and an aanbieder a total, wherever the sum of the parts is not the figure. So every
 * figure of the sheets is in the table, or the sum of what is in it.
 */
export function mirijen(
  cellen: readonly Micel[],
  { vanCel, vanAanbieder, percelen }: Cijferboek,
  vakken: readonly Tijdvak[],
): Mirij[] {
  const rijen: Mirij[] = [];
  const meerAanbieders = new Set(cellen.map(({ aanbieder }) => aanbieder)).size > 1;
  const waardenVan = (delen: readonly Micel[]): Waarden[] => delen.map((cel) => vanCel.get(cel) ?? []);
  const opAanbieder = groepen(cellen, ({ aanbieder, perceel }) => `${aanbieder}|${perceel}`);
  const opGemeente = groepen(cellen, ({ gemeente, perceel }) => `${gemeente}|${perceel}`);

  for (const { kwartaal, nummer } of vakken) {
    const voegToe = (
      { aanbieder, gemeente, perceel }: Cijferwie,
      waarden: Waarden,
      neem: (indicator: Indicator, regel: number) => boolean,
    ): void =>
      MIREGELS.forEach(({ indicator, uitsplitsing }, regel) => {
        const gevonden = waarden[regel]?.[nummer];
        if (gevonden === undefined || !neem(indicator, regel)) return;
        const { waarde, teller, noemer, herkomst } = gevonden;
        const wie = { kwartaal, aanbieder, gemeente, perceel, indicator: indicator.code, uitsplitsing };
        rijen.push({ ...wie, waarde, teller, noemer, herkomst });
      });
    const isGeenSom =
      (waarden: Waarden, delen: readonly Waarden[]) => (indicator: Indicator, regel: number) => {
        const gevonden = waarden[regel]?.[nummer];
        const parten = delen.flatMap((deel) => deel[regel]?.[nummer] ?? []);
        return gevonden !== undefined && !zijnGelijk(gevonden, samengeteld(indicator, parten));
      };

    for (const cel of cellen) voegToe(cel, vanCel.get(cel) ?? [], altijd);
    for (const [cel, waarden] of vanAanbieder) {
      const wijktAf = isGeenSom(waarden, waardenVan(opAanbieder(cel)));
      voegToe({ ...cel, gemeente: TOTAAL }, waarden, (i, regel) => isNietOpTelbaar(i) || wijktAf(i, regel));
    }
    if (!meerAanbieders) continue;
    for (const { perceel, kolommen } of percelen) {
      for (const { gemeente, waarden } of kolommen) {
        const wie = { aanbieder: TOTAAL, gemeente, perceel };
        if (gemeente === TOTAAL) voegToe(wie, waarden, altijd);
        else voegToe(wie, waarden, isGeenSom(waarden, waardenVan(opGemeente(wie))));
      }
    }
  }
  return rijen;
}

/** The cells that share a key with the one asked for. */
function groepen(
  cellen: readonly Micel[],
  sleutelVan: (wie: Cijferwie) => string,
): (wie: Cijferwie) => readonly Micel[] {
  const per = new Map<string, Micel[]>();
  for (const cel of cellen) {
    const eerder = per.get(sleutelVan(cel));
    if (eerder === undefined) per.set(sleutelVan(cel), [cel]);
    else eerder.push(cel);
  }
  return (wie) => per.get(sleutelVan(wie)) ?? [];
}
