import type { Perceel } from '../registratie/lijsten';
import type { Traject } from '../registratie/registratie';
import type { Veld } from '../registratie/veld';
import type { Kwartaaluren } from './uren';

/** The columns of a traject that an indicator looks at. */
export const MIVELDEN = [
  'aangemeldOp',
  'intakeOp',
  'startOpstartklas',
  'startRegulier',
  'groep',
  'groepsniveau',
  'mijlpaal',
  'wachtlijstVanaf',
  'wachtlijstTot',
  'overstapOp',
  'overgestaptVan',
  'overgestaptNaar',
  'tredeBijAanmelding',
  'tredeNu',
  'tredeBijEinde',
  'eindeTraject',
] as const satisfies readonly (keyof Traject)[];

export type Miveld = (typeof MIVELDEN)[number];
/** What a cell says, without its place. */
export type Gegeven<T> = Pick<Veld<T>, 'staat' | 'waarde'>;
export type Mivelden = { readonly [V in Miveld]: Gegeven<NonNullable<Traject[V]['waarde']>> };

/**
 * One traject as the MI counts it: who it is only as a number, and of the rest no more than an indicator needs. There
 * is no place in it for a name, a BSN or a cliëntnummer, and it does not hold on to the file it came from.
 */
export interface Deelname {
  /** The same person has the same number, within one MI. */
  readonly persoon: number;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly perceel: Perceel;
  readonly velden: Mivelden;
  /** Per quarter of the MI, the oldest first; undefined where the hours of that quarter are not known. */
  readonly uren: readonly (Kwartaaluren | undefined)[];
  readonly plaats: Rijplaats;
}

/** A traject as a file delivers it, with the keys by which the same one and the same person are known. */
export interface Aanlevering {
  /** gemeente + cliëntnummer + aanbieder + perceel + Aangemeld op. */
  readonly trajectsleutel: string;
  /** gemeente + cliëntnummer: "A cliëntnummer is unique within its gemeente only." */
  readonly persoonsleutel: string;
  readonly traject: Omit<Deelname, 'persoon'>;
}

/** Where a row stands. The columns are those of its file, shared by all its rows. */
export interface Rijplaats {
  readonly blad: string | null;
  readonly rij: number | null;
  readonly kolommen: Readonly<Record<Miveld, number | null>>;
}

/** What every row says equally: empty, absent and unreadable cells, and each value, are kept once. */
export type Voorraad = <T>(veld: Veld<T>) => Gegeven<T>;

const GEEN = (staat: Veld<never>['staat']): Gegeven<never> => ({ staat, waarde: undefined });

/** Keeps one of each value: a hundred thousand rows say the same few thousand days and codes. */
export function voorraad(): Voorraad {
  const gegevens = new Map<unknown, Gegeven<unknown>>();
  const leeg = { leeg: GEEN('leeg'), onleesbaar: GEEN('onleesbaar'), afwezig: GEEN('afwezig') };
  return <T>({ staat, waarde }: Veld<T>): Gegeven<T> => {
    if (staat !== 'bekend') return leeg[staat];
    let gegeven = gegevens.get(waarde);
    if (gegeven === undefined) gegevens.set(waarde, (gegeven = { staat, waarde }));
    return gegeven as Gegeven<T>;
  };
}

/** The columns of a traject. Written out: a literal of fixed shape is read ten million times. */
export const mivelden = (traject: Traject, neem: Voorraad): Mivelden => ({
  aangemeldOp: neem(traject.aangemeldOp),
  intakeOp: neem(traject.intakeOp),
  startOpstartklas: neem(traject.startOpstartklas),
  startRegulier: neem(traject.startRegulier),
  groep: neem(traject.groep),
  groepsniveau: neem(traject.groepsniveau),
  mijlpaal: neem(traject.mijlpaal),
  wachtlijstVanaf: neem(traject.wachtlijstVanaf),
  wachtlijstTot: neem(traject.wachtlijstTot),
  overstapOp: neem(traject.overstapOp),
  overgestaptVan: neem(traject.overgestaptVan),
  overgestaptNaar: neem(traject.overgestaptNaar),
  tredeBijAanmelding: neem(traject.tredeBijAanmelding),
  tredeNu: neem(traject.tredeNu),
  tredeBijEinde: neem(traject.tredeBijEinde),
  eindeTraject: neem(traject.eindeTraject),
});

export const mikolommen = (traject: Traject): Rijplaats['kolommen'] =>
  Object.fromEntries(MIVELDEN.map((veld) => [veld, traject[veld].kolom])) as Rijplaats['kolommen'];
