import { sleutel } from '../basis/tekst';
import { procenttekst, urentekst } from '../controle/melding';
import { regelVan } from '../controle/tekst';
import {
  type Cijfers,
  type Instellingen,
  type Normen,
  STANDAARDINSTELLINGEN,
} from '../registratie/instellingen';
import { CIJFERNAMEN, NORMNAMEN } from './instellingnamen';

/** One setting that is not as the product gives it. */
export interface Afwijking {
  /** What it is about, in Dutch. */
  readonly wat: string;
  /** How it stands now. */
  readonly nu: string;
  /** How it is without an own settings file. */
  readonly standaard: string;
  /** A figure that is the product's choice (‡), because the source gives none. */
  readonly isKeuze: boolean;
}

/** What a user changed with --instellingen, so that a report can say so. Empty when nothing was. */
export function afwijkendeInstellingen(instellingen: Instellingen): Afwijking[] {
  const standaard = STANDAARDINSTELLINGEN;
  return [
    ...instellingen.zonderRegels.map((code) => ({
      wat: `Regel ${code}: ${regelVan(code)?.titel ?? ''}`,
      nu: 'uit',
      standaard: 'aan',
      isKeuze: false,
    })),
    ...getallen(CIJFERNAMEN, instellingen.cijfers, standaard.cijfers, true),
    ...getallen(NORMNAMEN, instellingen.normen, standaard.normen, false),
    ...anders('MAP-praktijk telt mee voor', instellingen.mapPraktijkTeltVoor, standaard.mapPraktijkTeltVoor),
    ...anders('Gemeenten', lijst(instellingen.gemeenten), lijst(standaard.gemeenten)),
    ...anders('Aanbieders en hun percelen', contracten(instellingen), contracten(standaard)),
    ...anders('Mijlpalen', lijst(instellingen.mijlpalen), lijst(standaard.mijlpalen)),
    ...anders('Feestdagen', feestdagen(instellingen), feestdagen(standaard)),
  ];
}

/** One deviation as a sentence without an end, for a plain line. */
export const afwijkingstekst = ({ wat, nu, standaard, isKeuze }: Afwijking): string =>
  `${wat}${isKeuze ? ' ‡' : ''}: ${nu} (standaard: ${standaard})`;

function getallen<T extends Cijfers | Normen>(
  namen: Readonly<Record<keyof T & string, string>>,
  nu: T,
  standaard: T,
  isKeuze: boolean,
): Afwijking[] {
  const sleutels = Object.keys(namen) as (keyof T & string)[];
  return sleutels
    .filter((naam) => nu[naam] !== standaard[naam])
    .map((naam) => ({
      wat: namen[naam],
      nu: getal(naam, Number(nu[naam])),
      standaard: getal(naam, Number(standaard[naam])),
      isKeuze,
    }));
}

const getal = (naam: string, waarde: number): string =>
  naam === 'aanwezigheid' ? procenttekst(waarde) : urentekst(waarde);

const anders = (wat: string, nu: string, standaard: string): Afwijking[] =>
  sleutel(nu) === sleutel(standaard) ? [] : [{ wat, nu, standaard, isKeuze: false }];

const lijst = (namen: readonly string[]): string => namen.join(', ');
const contracten = ({ aanbieders }: Instellingen): string =>
  aanbieders.map(({ naam, percelen }) => `${naam} (${lijst(percelen)})`).join('; ');
const feestdagen = ({ feestdagen: dagen }: Instellingen): string => lijst(dagen.map(({ naam }) => naam));
