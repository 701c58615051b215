import type {
  Akkoord,
  Bron,
  Dag,
  Ernst,
  Herstelvoorstel,
  Instellingenbestand,
  Nieuwerij,
  Perceel,
  Plek,
  Tekengrafiek,
  Termijnenlijst,
  Werkmap,
} from '../../src';
import type { Getoondoverzicht } from './getoondoverzicht';
import type {
  Cijferkeuze,
  Getoondeherleiding,
  Koppelvraag,
  Mikeuze,
  Miuitkomst,
  Vorigegelezen,
  Vorigevraag,
} from './miberichten';

/** One thing to check: a file that the user chose, or the workbook that is open in Excel. */
export type Invoer = {
  readonly pad: string;
  /** An invented file of the pane itself, for who has none at hand. */
  readonly voorbeeld?: true;
} & ({ readonly bestand: File } | { readonly werkmap: Werkmap });

export interface Controlevraag {
  readonly invoer: readonly Invoer[];
  readonly peildatum: Dag;
  readonly vandaag: Dag;
  /** What the user chose; not the settings themselves: functions cannot be sent to a worker. */
  readonly instellingen: Instellingenbestand;
}
export interface Mivraag extends Controlevraag, Mikeuze {}
export interface Sjabloonvraag {
  readonly instellingen: Instellingenbestand;
  readonly gemeente?: string;
  readonly aanbieder?: string;
  readonly percelen: readonly Perceel[];
}

/** A finding as the pane shows it: its sentence is already made. */
export interface Getoond {
  readonly code: string;
  readonly titel: string;
  readonly ernst: Ernst;
  readonly akkoord: boolean;
  readonly plek: Plek;
  readonly cel: string | null;
  readonly melding: string;
  /** What can stand there instead, without any doubt. */
  readonly herstel: Herstelvoorstel | undefined;
  /** Whether the gemeente can agree to deviate: there is an agreement, and it is not over and done with. */
  readonly magAkkoord: boolean;
  /** The perceel of the row. */
  readonly perceel: Perceel | undefined;
}

/** Why a rule is there, and what to do about it. */
export interface Regeluitleg {
  readonly code: string;
  readonly titel: string;
  readonly waarom: string;
  readonly herstel: string;
  readonly bron: Bron;
}

export interface Akkoordvraag {
  readonly werkmap: Werkmap;
  readonly akkoord: Akkoord;
}

export interface Getoondverslag {
  readonly bestand: string;
  readonly overgeslagen: boolean;
  readonly bevindingen: readonly Getoond[];
}

export interface Controleuitkomst {
  readonly verslagen: readonly Getoondverslag[];
  /** How many files there were to check; fewer were checked when the user stopped. */
  readonly totaal: number;
  /** The day that it was asked for: the field may hold another one by now. */
  readonly peildatum: Dag;
  /** Each setting that was not as the standard, in words. */
  readonly afwijkingen: readonly string[];
}

/** A workbook that was written, and the names of its sheets. */
export interface Geschreven {
  readonly xlsx: Uint8Array;
  readonly bladen: readonly string[];
  /** The charts in it, if it has any. */
  readonly grafieken?: readonly Tekengrafiek[];
}

/** A rule by its name, to switch it off by. */
export interface Regelnaam {
  readonly code: string;
  readonly titel: string;
}

/** The list of terms as the pane shows it: without names of persons. */
export interface Termijnenuitkomst {
  readonly lijst: Termijnenlijst;
  readonly peildatum: Dag;
  readonly gedaan: number;
  readonly totaal: number;
  /** Files that cannot be read, and why. */
  readonly overgeslagen: readonly { readonly bestand: string; readonly reden: string }[];
  readonly afwijkingen: readonly string[];
}

/** What the page asks of the worker, and what it gets for it. */
export interface Vragen {
  controleer: { vraag: Controlevraag; antwoord: Controleuitkomst };
  /** By the code of the rule. */
  waarom: { vraag: string; antwoord: Regeluitleg };
  /** Of one file. */
  overzicht: { vraag: Controlevraag; antwoord: Getoondoverzicht };
  /** The row that records an akkoord. */
  akkoordrij: { vraag: Akkoordvraag; antwoord: Nieuwerij };
  mi: { vraag: Mivraag; antwoord: Miuitkomst };
  /** Whether an MI workbook can stand beside a quarter. */
  vorige: { vraag: Vorigevraag; antwoord: Vorigegelezen };
  /** Whether a file is a koppeling; a sentence says what is wrong with it. */
  koppeling: { vraag: Koppelvraag; antwoord: undefined };
  /** What stands behind a figure of the last MI. */
  herleid: { vraag: Cijferkeuze; antwoord: Getoondeherleiding };
  /** The workbook of the last MI. */
  miwerkmap: { vraag: undefined; antwoord: Geschreven };
  /** What is late or due within thirty days. */
  termijnen: { vraag: Controlevraag; antwoord: Termijnenuitkomst };
  /** The workbook of the last list. */
  termijnenwerkmap: { vraag: undefined; antwoord: Geschreven };
  sjabloon: { vraag: Sjabloonvraag; antwoord: Geschreven };
  /** Every rule, in the order of the catalogue. */
  regels: { vraag: undefined; antwoord: readonly Regelnaam[] };
  /** Each setting that is not as the standard, in words. */
  afwijkingen: { vraag: Instellingenbestand; antwoord: readonly string[] };
}
export type Vraagsoort = keyof Vragen;

export type NaarWerker =
  | { readonly soort: 'vraag'; readonly nummer: number; readonly wat: Vraagsoort; readonly vraag: unknown }
  | { readonly soort: 'stop'; readonly nummer: number };

export type VanWerker =
  | { readonly soort: 'voortgang'; readonly nummer: number; readonly gedaan: number; readonly totaal: number }
  | { readonly soort: 'antwoord'; readonly nummer: number; readonly antwoord: unknown }
  | { readonly soort: 'mislukt'; readonly nummer: number; readonly melding: string };
