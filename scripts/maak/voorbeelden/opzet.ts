import type { Kolomwaarde, INDELING, Perceel } from '../../../src';
import type { Rustperiode } from './agenda';

type Waarde<S extends keyof (typeof INDELING)['Trajecten']> = Kolomwaarde<(typeof INDELING)['Trajecten'][S]>;
type Leswaarde<S extends keyof (typeof INDELING)['Aanwezigheid']> = Kolomwaarde<
  (typeof INDELING)['Aanwezigheid'][S]
>;

/** One lesson of the week. */
export interface Roosterles {
  /** 1 is Monday. */
  readonly weekdag: number;
  readonly onderdeel: Leswaarde<'onderdeel'>;
  readonly uren: number;
  readonly dagdeel: Leswaarde<'dagdeel'>;
  readonly activiteit?: string;
  /** yyyy-mm-dd: the lesson is given from this day, and up to that one. */
  readonly vanaf?: string;
  readonly tot?: string;
}

/** What happens to one inburgeringsplichtige in one perceel; the days between follow the terms of the werkafsprakenboek. */
export interface Perceelopzet {
  readonly perceel: Perceel;
  /** All days here are yyyy-mm-dd. */
  readonly aangemeld: string;
  /** How far it has come, when there is no start yet. */
  readonly totEnMet?: 'uitnodiging' | 'akkoord';
  readonly intake?: string;
  /** So many werkdagen. */
  readonly opstartklas?: number;
  /** Still in it at the end. */
  readonly opstartklasLoopt?: true;
  /** The regular lessons begin on the first day of the rooster from here on; else soon after the akkoord. */
  readonly start?: string;
  readonly rooster?: readonly Roosterles[];
  readonly rust?: Rustperiode;
  readonly groep?: string;
  readonly groepsniveau?: Waarde<'groepsniveau'>;
  readonly mijlpaal?: string;
  readonly wachtlijst?: readonly [vanaf: string, tot?: string];
  readonly tredes?: readonly [
    bijAanmelding: Waarde<'tredeNu'>,
    nu?: Waarde<'tredeNu'>,
    bijEinde?: Waarde<'tredeNu'>,
  ];
  readonly einde?: string;
  readonly reden?: Waarde<'redenEinde'>;
  readonly overstap?: readonly [van: Waarde<'overgestaptVan'>, naar: Waarde<'overgestaptNaar'>];
  readonly eerderGevolgdeUren?: number;
  readonly pauze?: readonly [van: string, tot: string];
  /** The part of the planned hours that is followed, by quarter; 0,91 where none is given. */
  readonly opkomst?: Readonly<Record<string, number>>;
  /** Days (the first lesson from there on) on which someone stayed away without a word. */
  readonly zonderOpgave?: readonly string[];
  /** Lessons that are already planned after the last quarter, up to this day. */
  readonly geplandTot?: string;
  /** Language levels of the successive voortgangsrapportages. */
  readonly niveaus?: readonly Kolomwaarde<(typeof INDELING)['Rapportages']['lezen']>[];
}
