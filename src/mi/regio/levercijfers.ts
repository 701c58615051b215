import type { Kwartaal } from '../../basis/kwartaal';
import { type Miregel, MIREGELS } from '../indicatoren';
import type { Waarden } from '../meten';
import { type Mirij, TOTAAL } from '../mirij';
import { isNietOpTelbaar } from '../indicator';
import { leeg, type Miwaarde } from '../miwaarde';
import type { Levercel, Leverboek } from './leverboek';
import { telOp } from './optellen';

/** The deliveries of one aanbieder: the one of the quarter that counts, and those that were there before it. */
export interface Aanbiederreeks {
  readonly aanbieder: string;
  /** Undefined when nothing was delivered for the quarter. */
  readonly huidige: Leverboek | undefined;
  /** The newest first. */
  readonly eerdere: readonly Leverboek[];
}

/** A row as a figure, with the reason why it is empty where it is. */
function alsWaarde({ waarde, teller, noemer, herkomst }: Mirij, { indicator }: Miregel): Miwaarde {
  if (herkomst === 'onbekend') return leeg('onbekendGeleverd');
  const isLeegGemiddelde = waarde === null && noemer === 0 && indicator.noemer !== undefined;
  if (waarde === null && !isLeegGemiddelde) return leeg('onbekendGeleverd');
  const reden = isLeegGemiddelde ? 'niemandOpDeLijst' : null;
  return { waarde, teller, noemer, herkomst, reden, onvolledig: 0, bekeken: 1 };
}

/**
 * What an aanbieder says of a gemeente (or of all: TOTAAL), per line and quarter. What its delivery does not know of
 * an earlier quarter is taken from what it delivered before; of the quarter itself only the delivery speaks.
 */
function leverwaarden(
  { huidige, eerdere }: Aanbiederreeks,
  cel: Levercel,
  kwartalen: readonly Kwartaal[],
): Waarden {
  const gevraagd = kwartalen.at(-1);
  return MIREGELS.map((regel) =>
    kwartalen.map((kwartaal): Miwaarde => {
      if (regel.indicator.geldtVoor?.(cel.perceel) === false) return leeg('nietVanToepassing');
      const rij = huidige?.rij(cel, regel, kwartaal);
      const eigen = rij === undefined ? leeg('nietGeleverd') : alsWaarde(rij, regel);
      if (eigen.herkomst !== 'onbekend' || kwartaal === gevraagd) return eigen;
      for (const boek of eerdere) {
        const toen = boek.rij(cel, regel, kwartaal);
        const waarde = toen && alsWaarde(toen, regel);
        if (waarde && waarde.herkomst !== 'onbekend') return { ...waarde, herkomst: 'overgenomen' };
      }
      return eigen;
    }),
  );
}

/** Per line and quarter one figure of those of several parts. */
export const opgeteld = (delen: readonly Waarden[]): Waarden =>
  MIREGELS.map(({ indicator }, regel) =>
    (delen[0]?.[regel] ?? []).map((_, k) =>
      telOp(
        indicator,
        delen.flatMap((waarden) => waarden[regel]?.[k] ?? []),
      ),
    ),
  );

/** The figures of an aanbieder in a perceel: of each gemeente, and of all of them together. */
export interface Leverkolommen {
  readonly cellen: readonly (readonly [Levercel, Waarden])[];
  readonly totaal: Waarden;
}

/**
 * The gemeenten of an aanbieder in a perceel with their total. Groups and means do not add up: they are what the
 * aanbieder delivered as its total. Persons belong to one gemeente, so that counts do; where the aanbieder delivered
 * another total (of a quarter with a gemeente that is no longer there) that one stands.
 */
export function leverkolommen(
  reeks: Aanbiederreeks,
  perceel: Levercel['perceel'],
  kwartalen: readonly Kwartaal[],
): Leverkolommen {
  const bron = reeks.huidige ?? reeks.eerdere[0];
  const eigen = (bron?.cellen ?? []).filter((cel) => cel.perceel === perceel);
  const cellen = eigen.map((cel) => [cel, leverwaarden(reeks, cel, kwartalen)] as const);
  const som = opgeteld(cellen.map(([, waarden]) => waarden));
  const alles = { gemeente: TOTAAL, perceel };
  const geleverd = leverwaarden(reeks, alles, kwartalen);
  const totaal = MIREGELS.map((regel, r) => {
    if (isNietOpTelbaar(regel.indicator)) return geleverd[r] ?? [];
    return (som[r] ?? []).map((waarde, k): Miwaarde => {
      const rij = bron?.rij(alles, regel, kwartalen[k] as Kwartaal);
      if (rij === undefined || rij.herkomst === 'onbekend' || waarde.reden === 'nietVanToepassing')
        return waarde;
      const { onvolledig, bekeken, herkomst } = waarde;
      const open = herkomst === 'onbekend' ? bekeken : onvolledig;
      return { ...alsWaarde(rij, regel), onvolledig: open, bekeken };
    });
  });
  return { cellen, totaal };
}
