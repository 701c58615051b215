import type { Indicator } from '../indicator';
import { afgerond, leeg, type Miwaarde } from '../miwaarde';

/**
 * One figure of several that each count something else: gemeenten of an aanbieder, or aanbieders. Counts and groups
 * add up, means are combined by numerator and denominator. What is unknown in all parts is unknown; in some, the
 * figure is made of the others and says so (`onvolledig`: of so many of `bekeken` parts nobody can say).
 */
export function telOp({ noemer, weergave }: Indicator, delen: readonly Miwaarde[]): Miwaarde {
  const bruikbaar = (d: Miwaarde): boolean =>
    d.herkomst !== 'onbekend' &&
    (noemer === undefined ? d.waarde !== null : d.teller !== null && d.noemer !== null);
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
  const som = (van: (d: Miwaarde) => number | null): number => bekend.reduce((s, d) => s + (van(d) ?? 0), 0);
  const herkomst = bekend.every((d) => d.herkomst === 'overgenomen') ? 'overgenomen' : 'berekend';
  const basis = { herkomst, reden: null, ...omvang } as const;
  if (noemer === undefined) return { waarde: som((d) => d.waarde), teller: null, noemer: null, ...basis };
  const [teller, deler] = [som((d) => d.teller), som((d) => d.noemer)];
  return deler === 0
    ? { waarde: null, teller, noemer: deler, ...basis, reden: 'niemandOpDeLijst' }
    : { waarde: afgerond(teller, deler, weergave.decimalen), teller, noemer: deler, ...basis };
}
