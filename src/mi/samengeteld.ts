import type { Indicator } from './indicator';
import { afgerond } from './miwaarde';
import type { Mirij } from './mirij';

export type Cijfer = Pick<Mirij, 'waarde' | 'teller' | 'noemer' | 'herkomst'>;

const ONBEKEND: Cijfer = { waarde: null, teller: null, noemer: null, herkomst: 'onbekend' };

/**
 * What the figures of several gemeenten or aanbieders make when they are added up: counts by their sum, means by
 * numerator and denominator. Unknown as soon as one of them is: a part that is not there could be anything.
 */
export function samengeteld({ noemer, weergave }: Indicator, delen: readonly Cijfer[]): Cijfer {
  if (delen.some(({ herkomst }) => herkomst === 'onbekend')) return ONBEKEND;
  const som = (van: 'waarde' | 'teller' | 'noemer'): number =>
    delen.reduce((tot, deel) => tot + (deel[van] ?? 0), 0);
  const herkomst = delen.every((deel) => deel.herkomst === 'overgenomen') ? 'overgenomen' : 'berekend';
  if (noemer === undefined) {
    const isNietVanToepassing = delen.every(({ waarde }) => waarde === null);
    return { waarde: isNietVanToepassing ? null : som('waarde'), teller: null, noemer: null, herkomst };
  }
  const [teller, deler] = [som('teller'), som('noemer')];
  const waarde = deler === 0 ? null : afgerond(teller, deler, weergave.decimalen);
  return { waarde, teller, noemer: deler, herkomst };
}

/** Whether two figures say the same to a reader; where they come from does not count, unless that is nowhere. */
export const zegtHetzelfde = (a: Cijfer, b: Cijfer): boolean =>
  a.waarde === b.waarde && (a.herkomst === 'onbekend') === (b.herkomst === 'onbekend');

/** Whether they also are made of the same, so that one can stand for the other when they are added up further. */
export const zijnGelijk = (a: Cijfer, b: Cijfer): boolean =>
  zegtHetzelfde(a, b) && a.teller === b.teller && a.noemer === b.noemer;
