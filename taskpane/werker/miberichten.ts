import type { Celgroep, Dag, Instellingenbestand, Kwartaal, Perceel } from '../../src';
import type { Mivoorbeeld } from './mivoorbeeld';

/** What an MI is asked with, besides the files. */
export interface Mikeuze {
  readonly kwartaal: Kwartaal;
  /** The MI workbook that was delivered before. */
  readonly vorige: File | undefined;
  /** How an export of another system is read. */
  readonly koppeling: File | undefined;
}

export interface Miuitkomst {
  readonly voorbeeld: Mivoorbeeld;
  readonly totaal: number;
  readonly gedaan: number;
  readonly peildatum: Dag;
  /** Each setting that was not as the standard, in words. */
  readonly afwijkingen: readonly string[];
}

/** Whether an MI workbook can stand beside a quarter. */
export interface Vorigevraag {
  readonly bestand: File;
  readonly kwartaal: Kwartaal;
}
/** Of which quarter it is, and its peildatum when it tells. */
export interface Vorigegelezen {
  readonly kwartaal: Kwartaal;
  readonly peildatum: Dag | undefined;
}

export interface Koppelvraag {
  readonly bestand: File;
  readonly instellingen: Instellingenbestand;
}

/** A figure of the last MI. */
export interface Cijferkeuze {
  readonly indicator: string;
  readonly uitsplitsing: string;
  readonly perceel: Perceel;
  /** Undefined for all gemeenten together. */
  readonly gemeente: string | undefined;
  readonly kwartaal: Kwartaal;
}

/** A traject behind a figure: its file as the user knows it, and the cells. */
export interface Getoondebijdrage {
  readonly bestand: string;
  readonly cellen: readonly Celgroep[];
}
export interface Getoonddeel {
  /** The hours or days that count; '' when it is about neither. */
  readonly getal: string;
  /** Mostly one; a person with two trajecten counts once. */
  readonly bijdragen: readonly Getoondebijdrage[];
}

/** What stands behind a figure, in words. */
export interface Getoondeherleiding {
  /** The figure, or why there is none. */
  readonly waarde: string;
  /** What to know of it; undefined when there is nothing. */
  readonly opmerking: string | undefined;
  /** One per person or group that counts, so that their number is the figure. */
  readonly delen: readonly Getoonddeel[];
  /** Those of which nobody can say whether they count; `zin` says how many. */
  readonly onduidelijk: { readonly zin: string; readonly bijdragen: readonly Getoondebijdrage[] } | undefined;
}
