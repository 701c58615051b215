import type { Kwartaal } from '../basis/kwartaal';
import type { Plek, Werkmap } from '../werkmap/werkmap';
import type {
  AANWEZIGHEID,
  CONTACT,
  Kolomnaam,
  Kolomwaarde,
  PERSOON,
  RAPPORTAGES,
  TRAJECTEN,
} from './indeling';
import type { Leesopmerking } from './leesopmerking';
import type { Veld } from './veld';

/** The columns of a sheet as fields with a value and a place. */
export type Velden<K> = { readonly [S in keyof K]: Veld<Kolomwaarde<K[S]>> };

export type Persoon = Velden<typeof PERSOON>;
export type Rapportage = Velden<typeof RAPPORTAGES>;
export type Contact = Velden<typeof CONTACT>;
export type Les = Velden<typeof AANWEZIGHEID>;

export interface Uren {
  readonly gepland: Veld<number>;
  readonly gevolgd: Veld<number>;
}

export interface Traject extends Velden<typeof TRAJECTEN> {
  readonly persoon: Persoon;
  /** Only in a trajectregister: the hours per quarter that the export gives. */
  readonly kwartaaluren: ReadonlyMap<Kwartaal, Uren>;
}

/** One file, read: what it says, and what reading noticed. Nothing in it is judged yet. */
export interface Registratie {
  /** The path as the user gave it. */
  readonly bestand: string;
  readonly soort: 'registratiebestand' | 'trajectregister';
  readonly werkmap: Werkmap;
  /** One; in a trajectregister one per row. */
  readonly personen: readonly Persoon[];
  readonly trajecten: readonly Traject[];
  readonly lessen: readonly Les[];
  readonly rapportages: readonly Rapportage[];
  readonly contacten: readonly Contact[];
  readonly opmerkingen: readonly Leesopmerking[];
  /** Columns and gegevens that the file has. Rules that need another are off. */
  readonly aanwezig: ReadonlySet<Kolomnaam>;
  readonly sjabloonversie: string | undefined;
  /** Only in an export of another system: the koppeling by which it was read. */
  readonly koppeling?: GelezenMet;
}

/** The koppeling that was used: its file, and for the headings of the trajectregister those of the export. */
export interface GelezenMet {
  readonly naam: string;
  readonly koppen: ReadonlyMap<string, string>;
}

/** Whether the file is a registratiebestand or a trajectregister at all. */
export const isHerkend = ({ opmerkingen }: Pick<Registratie, 'opmerkingen'>): boolean =>
  opmerkingen.every(({ soort }) => soort !== 'geenRegistratiebestand');

/** How the user of this file calls a column: in an export of another system by its own heading. */
export const kopIn = ({ koppeling }: Registratie, kop: string): string => koppeling?.koppen.get(kop) ?? kop;

/** The place of a whole file. */
export const BESTANDSPLEK: Plek = { blad: null, rij: null, kolom: null };
