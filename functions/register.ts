import { herinstroomCategorie, herinstroomTabel, uitstroomCategorie } from './herinstroom';
import { nazorgPlanning, uitstroompremie } from './nazorg';
import {
  jobcoachSubsidie,
  jobcoachTarief,
  prijs,
  prijsInfo,
  prijslijst,
  werkbegeleidingTarief,
} from './tarieven';
import { feestdagen, kwartaal, miDeadline, termijn, werkdag, werkdagen } from './termijnen';
import {
  aanwezigheid,
  bsnGeldig,
  factuurgegevens,
  gecontracteerd,
  ibanGeldig,
  participatietrede,
  urennorm,
} from './toezicht';

/** What Excel calls: blocks of cells in, a block of cells out; null for an omitted argument. */
export type Functie = (...argumenten: never[]) => unknown[][];

export interface Ingeschreven {
  readonly functie: Functie;
  /** cellen: computes cell by cell; waarde: one value for whole ranges; tabel: a table of its own size. */
  readonly soort: 'cellen' | 'waarde' | 'tabel';
  /** So many arguments, from the first, spread over cells; the others hold for the whole call. All when left out. */
  readonly spreidt?: number;
}

/** Every custom function by its id. An id never changes or disappears once it was shipped: formulas depend on it. */
export const FUNCTIES = {
  PRIJS: { functie: prijs, soort: 'cellen', spreidt: 3 },
  PRIJSLIJST: { functie: prijslijst, soort: 'tabel' },
  PRIJS_INFO: { functie: prijsInfo, soort: 'tabel' },
  JOBCOACH_TARIEF: { functie: jobcoachTarief, soort: 'cellen', spreidt: 3 },
  WERKBEGELEIDING_TARIEF: { functie: werkbegeleidingTarief, soort: 'cellen', spreidt: 3 },
  JOBCOACH_SUBSIDIE: { functie: jobcoachSubsidie, soort: 'cellen' },
  UITSTROOM_CATEGORIE: { functie: uitstroomCategorie, soort: 'cellen' },
  HERINSTROOM_CATEGORIE: { functie: herinstroomCategorie, soort: 'cellen', spreidt: 3 },
  HERINSTROOM_TABEL: { functie: herinstroomTabel, soort: 'tabel' },
  WERKDAG: { functie: werkdag, soort: 'cellen' },
  WERKDAGEN: { functie: werkdagen, soort: 'cellen' },
  FEESTDAGEN: { functie: feestdagen, soort: 'tabel' },
  TERMIJN: { functie: termijn, soort: 'cellen' },
  KWARTAAL: { functie: kwartaal, soort: 'cellen' },
  MI_DEADLINE: { functie: miDeadline, soort: 'cellen' },
  AANWEZIGHEID: { functie: aanwezigheid, soort: 'waarde' },
  URENNORM: { functie: urennorm, soort: 'cellen' },
  GECONTRACTEERD: { functie: gecontracteerd, soort: 'cellen' },
  FACTUURGEGEVENS: { functie: factuurgegevens, soort: 'tabel' },
  BSN_GELDIG: { functie: bsnGeldig, soort: 'cellen' },
  IBAN_GELDIG: { functie: ibanGeldig, soort: 'cellen' },
  PARTICIPATIETREDE: { functie: participatietrede, soort: 'cellen' },
  NAZORG_PLANNING: { functie: nazorgPlanning, soort: 'tabel' },
  UITSTROOMPREMIE: { functie: uitstroompremie, soort: 'cellen', spreidt: 5 },
} as const satisfies Record<string, Ingeschreven>;

export type FunctieId = keyof typeof FUNCTIES;

/** Tells Excel's runtime which function belongs to which id. For the page that hosts the functions. */
export function associeer(customFunctions: { associate(id: string, functie: Functie): void }): void {
  for (const [id, { functie }] of Object.entries(FUNCTIES)) customFunctions.associate(id, functie);
}
