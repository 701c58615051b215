import { sleutel } from '../basis/tekst';
import { FEESTDAGEN, type Feestdag } from '../termijn/feestdagen';
import { type Werkkalender, werkkalender } from '../termijn/werkkalender';
import { LIJSTEN, type Lijstnaam, type Perceel } from './lijsten';

/** Figures for which the source gives none; each is a product choice (‡ in the catalogue) that a user can change. */
export interface Cijfers {
  /** A009: so many lessons must be planned before a percentage says something. */
  readonly minimumAantalLessen: number;
  /** A010, A011: days within which a Zonder opgave is reported. */
  readonly dagenVoorMelding: number;
  /** A012: months within which a second Zonder opgave counts as a repetition. */
  readonly maandenHerhaling: number;
  /** A012, A016, U001: days within which a plan, gesprek or overleg must follow. */
  readonly dagenVoorVervolg: number;
  /** T017, T019, V003: days before and after an ending in which what belongs to it must lie. */
  readonly dagenRondEinde: number;
  /** T020: days within which the gemeente agrees with an op- or afschaling. */
  readonly dagenVoorAkkoordSchaling: number;
  /** V001, V005: days that a report or contact may be off. */
  readonly dagenRondRapportage: number;
}

/** Hours that the sources ask for. */
export interface Normen {
  readonly b1Taal: number;
  readonly zTaal: number;
  readonly zParticipatie: number;
  readonly mapPraktijk: number;
  /** Below this part of the planned hours attendance asks for contact. */
  readonly aanwezigheid: number;
  /** More lopende cursisten than this are too many in an Alfa or Z group (1.3). */
  readonly groepsgrootte: number;
  /** Z-route participatie: an overleg after every so many hours (2.3.2). */
  readonly urenPerOverleg: number;
}

/** What a user may replace by his own: names, contracts, norms, feestdagen, ‡ figures, and rules to leave out. */
export interface Instellingen {
  readonly gemeenten: readonly string[];
  readonly aanbieders: readonly Aanbieder[];
  readonly mijlpalen: readonly string[];
  readonly normen: Normen;
  /** MAP-praktijk counts toward participatie, or instead toward taal (werkafsprakenboek ch. 3); never twice. */
  readonly mapPraktijkTeltVoor: 'participatie' | 'taal';
  readonly cijfers: Cijfers;
  /** Names of feestdagen that do not count, and days that count besides. */
  readonly feestdagen: readonly Feestdag[];
  /** Codes of rules that are switched off. */
  readonly zonderRegels: readonly string[];
}

export interface Aanbieder {
  readonly naam: string;
  readonly percelen: readonly Perceel[];
}

/** werkafsprakenboek 1.2.2 (aanbieders), bijlage 4 (gemeenten), 1.3 and ch. 3 (hours), 2.3.1 (80%). */
export const STANDAARDINSTELLINGEN: Instellingen = {
  gemeenten: [
    'Arnhem',
    'Doesburg',
    'Duiven',
    'Lingewaard',
    'Overbetuwe',
    'Rheden',
    'Rozendaal',
    'Westervoort',
    'Zevenaar',
  ],
  aanbieders: [
    { naam: 'Echt Nederlands', percelen: ['Z-route taal', 'B1-route taal'] },
    { naam: 'Nederlands de Baas', percelen: LIJSTEN.Perceel },
    { naam: 'NewBees', percelen: ['Z-route participatie', 'B1-route participatie'] },
    { naam: 'Sagènn', percelen: ['Z-route taal', 'B1-route taal', 'B1-route participatie'] },
    { naam: 'Scalabor', percelen: ['B1-route participatie', 'MAP voor gezins- en overige migranten'] },
    { naam: 'Taalgericht 2.0', percelen: ['Z-route taal', 'B1-route taal'] },
  ],
  mijlpalen: ['1A', '1B', '2', '3', 'Afgerond'],
  normen: {
    b1Taal: 600,
    zTaal: 800,
    zParticipatie: 800,
    mapPraktijk: 40,
    aanwezigheid: 0.8,
    groepsgrootte: 15,
    urenPerOverleg: 200,
  },
  mapPraktijkTeltVoor: 'participatie',
  cijfers: {
    minimumAantalLessen: 6,
    dagenVoorMelding: 7,
    maandenHerhaling: 3,
    dagenVoorVervolg: 14,
    dagenRondEinde: 30,
    dagenVoorAkkoordSchaling: 14,
    dagenRondRapportage: 14,
  },
  feestdagen: FEESTDAGEN,
  zonderRegels: [],
};

/** The values that a list allows under these settings. */
export function lijstwaarden(lijst: Lijstnaam, instellingen: Instellingen): readonly string[] {
  switch (lijst) {
    case 'Gemeente':
      return instellingen.gemeenten;
    case 'Aanbieder':
      return instellingen.aanbieders.map((a) => a.naam);
    case 'Mijlpaal':
      return instellingen.mijlpalen;
    default:
      return LIJSTEN[lijst];
  }
}

/** Whether an aanbieder has a contract for a perceel (1.2.2); undefined when the aanbieder is not known. */
export function isGecontracteerd(
  aanbieder: string,
  perceel: Perceel,
  { aanbieders }: Instellingen = STANDAARDINSTELLINGEN,
): boolean | undefined {
  const gezocht = sleutel(aanbieder);
  return aanbieders.find((a) => sleutel(a.naam) === gezocht)?.percelen.includes(perceel);
}

const kalenders = new WeakMap<Instellingen, Werkkalender>();

/** The calendar of these settings; laid out once. */
export function kalenderVan(instellingen: Instellingen): Werkkalender {
  let kalender = kalenders.get(instellingen);
  if (kalender === undefined) {
    kalender = werkkalender(instellingen.feestdagen);
    kalenders.set(instellingen, kalender);
  }
  return kalender;
}
