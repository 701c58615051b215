/** The code lists of the registratiebestand (ontwerp version 1). Their values are contracts: users' files hold them. */
export const LIJSTEN = {
  Doelgroep: ['Asielstatushouder', 'Gezinsmigrant of overige migrant'],
  Leerroute: ['B1-route', 'Z-route', 'Onderwijsroute'],
  Perceel: [
    'Z-route taal',
    'B1-route taal',
    'Z-route participatie',
    'B1-route participatie',
    'MAP voor gezins- en overige migranten',
  ],
  Groepsniveau: ['(snelle) Alfa', 'A0 – A1', 'A1 – A2', 'A2 – B1', 'Z', 'Examengroep', 'MAP'],
  Overgestapt: ['B1-route', 'Z-route', 'Onderwijsroute', 'Onbekend'],
  Onderdeel: ['Taalles', 'Opstartklas', 'Participatie', 'MAP', 'MAP-praktijk'],
  'Reden einde': ['Afgerond', 'Overgestapt', 'Verhuisd', 'Uitgevallen', 'Ontheffing', 'Anders'],
  Dagdeel: ['Ochtend', 'Middag', 'Avond'],
  'Reden afwezigheid': [
    'Les vervallen',
    'Ziekte',
    'Doktersbezoek',
    'Zwangerschap of bevalling',
    'Kinderopvang',
    'Werk',
    'Inburgeringsafspraak',
    'Verlof',
    'Overmacht',
    'Anders',
    'Zonder opgave',
  ],
  'Besluit gemeente': ['Geldig', 'Niet geldig', 'In behandeling'],
  'Soort rapportage': [
    'Voortgangsrapportage',
    'Eindrapportage',
    'Portfolio',
    'Eindgesprek',
    'Overleg 200 uur',
  ],
  Voortgang: ['Volgens planning', 'Loopt risico', 'Loopt achter'],
  'Soort contact': [
    'Contact gemeente',
    'Gesprek inburgeraar',
    'Melding afwezigheid',
    'Plan van aanpak',
    'Onwenselijk gedrag',
    'Opschaling',
    'Afschaling',
    'Warme overdracht',
    'Pauze',
    'Niet verschenen op intake',
    'Match of activiteit',
    'Afwijking akkoord',
  ],
  Taalniveau: ['Alfa A', 'Alfa B', 'Alfa C', 'A0', 'A1', 'A2', 'B1', 'B2'],
  Trede: ['1', '2', '3', '4', '5', '6'],
  'Ja of nee': ['Ja', 'Nee'],
} as const;

/** Lists that a user may replace in the settings. */
export type InstelbareLijst = 'Gemeente' | 'Aanbieder' | 'Mijlpaal';
export type VasteLijst = keyof typeof LIJSTEN;
export type Lijstnaam = VasteLijst | InstelbareLijst;

/** What stands in a list; of a list that the user may replace any text. */
export type Lijstwaarde<L extends Lijstnaam> = L extends VasteLijst ? (typeof LIJSTEN)[L][number] : string;

export type Perceel = Lijstwaarde<'Perceel'>;
export type Onderdeel = Lijstwaarde<'Onderdeel'>;
export const PERCELEN: readonly Perceel[] = LIJSTEN.Perceel;

/** The two taal-percelen; the other three are participatie and MAP, for which the tredes apply. */
export const isTaalperceel = (p: Perceel): boolean => p === 'Z-route taal' || p === 'B1-route taal';
