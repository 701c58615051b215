import type { Kwartaal } from '../../basis/kwartaal';
import type { Kolom, REGISTERKOLOMMEN } from '../indeling';
import type { Datumnotatie } from './datumnotatie';

/** The key of a column of the trajectregister. */
export type Registerkolom = keyof typeof REGISTERKOLOMMEN;

/** What may hold for every row of an export alike, because the system that made it has only one of it. */
export const VASTE_KOLOMMEN = ['gemeente', 'aanbieder', 'doelgroep', 'leerroute', 'perceel'] as const;

/** Without one of these a row is no traject: gemeente, cliëntnummer, aanbieder, perceel and Aangemeld op. */
export const SLEUTELKOLOMMEN = ['clientnummer', 'gemeente', 'aanbieder', 'perceel', 'aangemeldOp'] as const;

/** Where a column of an export goes: a column of the trajectregister, or the hours of a quarter (of each, without one). */
export type Koppeldoel =
  | { readonly soort: 'kolom'; readonly naam: Registerkolom; readonly kolom: Kolom }
  | { readonly soort: 'uren'; readonly uren: 'gepland' | 'gevolgd'; readonly kwartaal?: Kwartaal };

export interface Koppelkolom {
  /** The heading in the export; with {jaar} or {jj} and {k} in it where the quarter stands. */
  readonly kop: string;
  readonly doel: Koppeldoel;
  /**
   * The codes of the other system (by their sleutel) and what they are here; null: nothing is filled in. With it no
   * other code is understood, also not a value of our own list: it may mean something else there.
   */
  readonly codes: ReadonlyMap<string, string | null> | undefined;
}

/** How the export of another system is read as a trajectregister. Made by `leesKoppeling`, which checked it. */
export interface Koppeling {
  /** How the user knows it: the file it came from. */
  readonly naam: string;
  /** The sheet; without it the one sheet that has the headings. */
  readonly blad: string | undefined;
  /** The row of the headings; without it the row of the first 20 that has them. */
  readonly koprij: number | undefined;
  /** How days are written where they are text; without it only what reads as a day in one way. */
  readonly datumnotatie: Datumnotatie | undefined;
  readonly vast: ReadonlyMap<string, string>;
  readonly kolommen: readonly Koppelkolom[];
  /** Headings of the export that are left out on purpose. */
  readonly gepasseerd: readonly string[];
}

/** Why a koppeling and a file do not go together; its message is plain Dutch for the user. */
export class Koppelfout extends Error {
  override readonly name = 'Koppelfout';
}

/** The name of a target as the user knows it. */
export const doelnaam = (doel: Koppeldoel): string =>
  doel.soort === 'kolom'
    ? doel.kolom.kop
    : `${doel.uren === 'gepland' ? 'Geplande' : 'Gevolgde'} uren ${doel.kwartaal ?? '{jaar}-K{k}'}`;
