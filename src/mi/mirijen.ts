import type { Cijferboek } from './cijferboek';
import { type Indicator } from './indicator';
import { MIREGELS } from './indicatoren';
import type { Micel, Waarden } from './meten';
import { type Mirij, TOTAAL } from './mi';
import type { Tijdvak } from './tijdvak';

/** "Distinct groups and means cannot be added up over gemeenten: the totals row computes them from the data." */
export const isNietOpTelbaar = ({ code, noemer }: Indicator): boolean =>
  noemer !== undefined || code.startsWith('MI-04');

const altijd = (): boolean => true;

/**
 * The rows of MI-gegevens: quarter by quarter, the oldest first, every line of every aanbieder, gemeente and perceel.
 * Rows with gemeente TOTAAL carry what cannot be added up: groups and means of an aanbieder; and where there are several
 * aanbieders every line of all of them together, because a person counts once.
 */
export function mirijen(
  cellen: readonly Micel[],
  { vanCel, vanAanbieder, percelen }: Cijferboek,
  vakken: readonly Tijdvak[],
): Mirij[] {
  const rijen: Mirij[] = [];
  const meerAanbieders = new Set(cellen.map(({ aanbieder }) => aanbieder)).size > 1;

  for (const { kwartaal, nummer } of vakken) {
    const voegToe = (
      { aanbieder, gemeente, perceel }: Pick<Micel, 'aanbieder' | 'gemeente' | 'perceel'>,
      waarden: Waarden,
      neem: (indicator: Indicator) => boolean,
    ): void =>
      MIREGELS.forEach(({ indicator, uitsplitsing }, regel) => {
        const gevonden = waarden[regel]?.[nummer];
        if (gevonden === undefined || !neem(indicator)) return;
        const { waarde, teller, noemer, herkomst } = gevonden;
        const wie = { kwartaal, aanbieder, gemeente, perceel, indicator: indicator.code, uitsplitsing };
        rijen.push({ ...wie, waarde, teller, noemer, herkomst });
      });

    for (const cel of cellen) voegToe(cel, vanCel.get(cel) ?? [], altijd);
    for (const [cel, waarden] of vanAanbieder) {
      voegToe({ ...cel, gemeente: TOTAAL }, waarden, isNietOpTelbaar);
    }
    if (!meerAanbieders) continue;
    for (const { perceel, kolommen } of percelen) {
      const totaal = kolommen.at(-1)?.waarden ?? [];
      voegToe({ aanbieder: TOTAAL, gemeente: TOTAAL, perceel }, totaal, altijd);
    }
  }
  return rijen;
}
