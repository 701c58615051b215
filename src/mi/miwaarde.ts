import type { Deelname } from './deelname';
import type { Indicator } from './indicator';
import type { Tijdvak } from './tijdvak';

/** Why a value is empty. Unknown is never 0. */
export type Leegreden =
  | 'alleenUitEerdereLevering'
  | 'nietInEerdereLevering'
  | 'nietVastTeStellen'
  | 'niemandOpDeLijst'
  | 'nietVanToepassing'
  | 'onbekendGeleverd'
  | 'nietGeleverd';

export const LEEGREDENEN: Readonly<Record<Leegreden, string>> = {
  alleenUitEerdereLevering:
    'Onbekend: het bestand bevat alleen de stand van nu. De stand van toen staat in de eerder geleverde managementinformatie.',
  nietInEerdereLevering:
    'Onbekend: het bestand bevat alleen de stand van nu, en de eerdere levering zegt niet wat hij toen was.',
  nietVastTeStellen: 'Onbekend: de gegevens hiervoor ontbreken of zijn niet te lezen (zie Herkomst).',
  niemandOpDeLijst: 'Leeg: niemand stond in dit kwartaal op de wachtlijst.',
  nietVanToepassing: 'Niet van toepassing op dit perceel.',
  onbekendGeleverd: 'Onbekend: de aanbieder leverde dit cijfer als onbekend.',
  nietGeleverd: 'Onbekend: dit cijfer is niet geleverd.',
};

/** One figure: what it is, what it was made of, or why there is none. */
export interface Miwaarde {
  readonly waarde: number | null;
  /** Of a mean: so that means can be combined. */
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly herkomst: 'berekend' | 'overgenomen' | 'onbekend';
  readonly reden: Leegreden | null;
  /** Trajecten of which nobody can say whether they count; the value is made of the others. */
  readonly onvolledig: number;
  /** Trajecten that were looked at, those included. */
  readonly bekeken: number;
  /** What the previous delivery said, where that was something else (null: unknown, or a mean of nobody). */
  readonly geleverd?: number | null;
}

/** The trajecten that count for one line in one quarter, and of how many that could be said. */
export interface Meting {
  readonly tellend: readonly Deelname[];
  readonly bekend: number;
  readonly onbekend: number;
}

const LEEG = { waarde: null, teller: null, noemer: null, onvolledig: 0, bekeken: 0 } as const;

export const leeg = (reden: Leegreden): Miwaarde => ({
  ...LEEG,
  herkomst: reden === 'nietVanToepassing' ? 'berekend' : 'onbekend',
  reden,
});

/** Rounded half up; exact because numerator and denominator are whole. */
export const afgerond = (teller: number, noemer: number, decimalen: number): number => {
  const macht = 10 ** decimalen;
  return Math.floor((2 * macht * teller + noemer) / (2 * noemer)) / macht;
};

/** The figure that a measurement gives. What is unknown of all trajecten is empty; of some, the others make it. */
export function waardeVan(indicator: Indicator, meting: Meting, tijdvak: Tijdvak): Miwaarde {
  const { tellend, bekend, onbekend } = meting;
  const omvang = { onvolledig: onbekend, bekeken: bekend + onbekend };
  if (onbekend > 0 && bekend === 0) return { ...leeg('nietVastTeStellen'), ...omvang };
  const gekozen = indicator.samen?.(tellend, tijdvak) ?? tellend;
  const teller = indicator.teller.tel(gekozen, tijdvak);
  const berekend = { herkomst: 'berekend', reden: null, ...omvang } as const;
  if (indicator.noemer === undefined) return { waarde: teller, teller: null, noemer: null, ...berekend };
  const noemer = indicator.noemer.tel(gekozen, tijdvak);
  return noemer === 0
    ? { waarde: null, teller, noemer, ...berekend, reden: 'niemandOpDeLijst' }
    : { waarde: afgerond(teller, noemer, indicator.weergave.decimalen), teller, noemer, ...berekend };
}
