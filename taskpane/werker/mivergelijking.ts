import {
  dagtekst,
  INDICATOREN,
  type Mivergelijking,
  type Miverschuiving,
  type Miwijziging,
  TOTAAL,
} from '../../src';
import { cijfer } from './miopmaak';

/** A figure that was delivered before and is another one now. */
export interface Voorbeeldwijziging {
  readonly kwartaal: string;
  /** The gemeente and the perceel, and the aanbieder where there are more of them. */
  readonly waar: string;
  readonly code: string;
  readonly naam: string;
  readonly geleverd: string;
  readonly nu: string;
}

/** What the previous delivery says beside this one, in words. */
export interface Voorbeeldwijzigingen {
  /** What it was compared with. */
  readonly met: string;
  readonly cijfers: readonly Voorbeeldwijziging[];
  readonly verschuivingen: readonly string[];
}

export function voorbeeldwijzigingen(
  { kwartaal, peildatum, wijzigingen, verschuivingen }: Mivergelijking,
  aanbieders: readonly string[],
): Voorbeeldwijzigingen {
  const waar = (wie: Miwijziging | Miverschuiving): string =>
    [
      wie.gemeente === TOTAAL ? 'alle gemeenten' : wie.gemeente,
      wie.perceel,
      ...(aanbieders.length > 1 ? [wie.aanbieder === TOTAAL ? 'alle aanbieders' : wie.aanbieder] : []),
    ].join(', ');
  return {
    met: peildatum === undefined ? kwartaal : `${kwartaal}, peildatum ${dagtekst(peildatum)}`,
    cijfers: wijzigingen.map((w) => {
      const indicator = INDICATOREN.find(({ code }) => code === w.indicator);
      const toon = (waarde: number | null): string =>
        waarde === null ? 'leeg' : cijfer(waarde, indicator?.weergave.decimalen ?? 0);
      const naam = indicator?.naam ?? '';
      return {
        kwartaal: w.kwartaal,
        waar: waar(w),
        code: w.indicator,
        naam: w.uitsplitsing === '' ? naam : `${naam}: ${w.uitsplitsing}`,
        geleverd: toon(w.geleverd),
        nu: toon(w.nu),
      };
    }),
    verschuivingen: verschuivingen.map((v) =>
      v.soort === 'nieuw'
        ? `Nieuw: ${waar(v)}.`
        : // Who has gone may be of an aanbieder that is no longer there.
          `Verdwenen: ${waar(v)}${aanbieders.length > 1 || aanbieders.includes(v.aanbieder) ? '' : `, ${v.aanbieder}`}.`,
    ),
  };
}
