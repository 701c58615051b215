import type { Indicator } from '../indicator';
import { leeg, type Miwaarde } from '../miwaarde';
import { samengeteld } from '../samengeteld';

/**
 * One figure of several that each count something else: gemeenten of an aanbieder, or aanbieders. Counts and groups
 * add up, means are combined by numerator and denominator. What is unknown in all parts is unknown; in some, the
 * figure is made of the others and says so (`onvolledig`: of so many of `bekeken` parts nobody can say).
 */
export function telOp(indicator: Indicator, delen: readonly Miwaarde[]): Miwaarde {
  const bruikbaar = (d: Miwaarde): boolean =>
    d.herkomst !== 'onbekend' &&
    (indicator.noemer === undefined ? d.waarde !== null : d.teller !== null && d.noemer !== null);
  const [eerste] = delen;
  if (eerste === undefined) return leeg('nietGeleverd');
  if (delen.every(({ reden }) => reden === 'nietVanToepassing')) return eerste;
  const bekend = delen.filter(bruikbaar);
  // A part can itself be made of parts of which some are unknown.
  const onvolledig = bekend.reduce((s, d) => s + d.onvolledig, delen.length - bekend.length);
  const omvang = { onvolledig, bekeken: Math.max(onvolledig, delen.length) };
  if (bekend.length === 0) {
    return { ...leeg(delen.find(({ reden }) => reden !== null)?.reden ?? 'nietGeleverd'), ...omvang };
  }
  const samen = samengeteld(indicator, bekend);
  return { ...samen, reden: samen.waarde === null ? 'niemandOpDeLijst' : null, ...omvang };
}
