import type { Dag } from '../basis/dag';
import type { Lijstnaam, Lijstwaarde } from './lijsten';

/** One column of a sheet, or one gegeven of `Persoon`: how it is called and what goes in. */
export interface Kolom {
  readonly kop: string;
  /** Required: the column must be there, and filled in every row. */
  readonly verplicht?: true;
  readonly soort: 'tekst' | 'nummer' | 'dag' | 'getal' | 'lijst';
  readonly lijst?: Lijstnaam;
  /** Other headings under which the column is known. */
  readonly ook?: readonly string[];
  /** The note on the heading in the sjabloon. */
  readonly uitleg: string;
}
type Kolommen = Readonly<Record<string, Kolom>>;

/** The gegevens of `Persoon`. A `nummer` is a text of digits that may have been typed as a number. */
export const PERSOON = {
  clientnummer: {
    kop: 'Cliëntnummer gemeente',
    verplicht: true,
    soort: 'nummer',
    ook: ['Cliëntnummer', 'Klantnummer', 'Klantnummer gemeente'],
    uitleg: 'Het nummer waaronder de gemeente deze inburgeringsplichtige kent.',
  },
  bsn: {
    kop: 'BSN',
    soort: 'nummer',
    ook: ['Burgerservicenummer'],
    uitleg: 'Negen cijfers. Alleen hier, nooit in een opmerking of bestandsnaam.',
  },
  achternaam: {
    kop: 'Achternaam',
    verplicht: true,
    soort: 'tekst',
    uitleg: 'Met tussenvoegsel.',
  },
  voornamen: {
    kop: 'Voornamen',
    verplicht: true,
    soort: 'tekst',
    ook: ['Voornaam', 'Voornaam/voornamen'],
    uitleg: 'Zoals op het identiteitsbewijs.',
  },
  straat: {
    kop: 'Straat en huisnummer',
    soort: 'tekst',
    ook: ['Adres'],
    uitleg: 'Bijvoorbeeld Lindelaan 1.',
  },
  postcode: { kop: 'Postcode', soort: 'tekst', uitleg: 'Vier cijfers en twee letters: 6810 AB.' },
  woonplaats: { kop: 'Woonplaats', soort: 'tekst', uitleg: 'Plaats waar iemand woont.' },
  email: {
    kop: 'E-mailadres',
    soort: 'tekst',
    ook: ['E-mail', 'Email', 'Mailadres', 'Emailadres'],
    uitleg: 'Eén adres, bijvoorbeeld naam@voorbeeld.nl.',
  },
  telefoon: {
    kop: 'Telefoonnummer',
    soort: 'nummer',
    ook: ['Telefoon', 'Mobiel', 'Tel'],
    uitleg: 'Tien cijfers, of met +31.',
  },
  geboortedatum: {
    kop: 'Geboortedatum',
    verplicht: true,
    soort: 'dag',
    ook: ['Geboren op'],
    uitleg: 'Dag-maand-jaar.',
  },
  geslacht: { kop: 'Geslacht', soort: 'tekst', uitleg: 'Zoals op de aanmelding.' },
  geboorteland: { kop: 'Geboorteland', soort: 'tekst', uitleg: 'Land van geboorte.' },
  moedertaal: { kop: 'Moedertaal', soort: 'tekst', uitleg: 'De taal van thuis.' },
  overigeTalen: { kop: 'Overige talen', soort: 'tekst', uitleg: 'Andere talen die iemand beheerst.' },
  inNederlandSinds: { kop: 'In Nederland sinds', soort: 'dag', uitleg: 'Dag-maand-jaar.' },
  arbeidsverleden: { kop: 'Arbeidsverleden', soort: 'tekst', uitleg: 'In het kort.' },
  onderwijsachtergrond: { kop: 'Onderwijsachtergrond', soort: 'tekst', uitleg: 'In het kort.' },
  doelgroep: {
    kop: 'Doelgroep',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Doelgroep',
    uitleg: 'Kies uit de lijst.',
  },
  leerroute: {
    kop: 'Leerroute',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Leerroute',
    ook: ['Route'],
    uitleg: 'De leerroute uit het PIP. Kies uit de lijst.',
  },
  leerbaarheidstoets: {
    kop: 'Uitslag leerbaarheidstoets',
    soort: 'tekst',
    ook: ['Leerbaarheidstoets'],
    uitleg: 'Zoals op de aanmelding.',
  },
  ingeschatTaalniveau: { kop: 'Ingeschat taalniveau', soort: 'tekst', uitleg: 'Zoals op de aanmelding.' },
  doelenTaal: { kop: 'Doelen taal', soort: 'tekst', uitleg: 'Wat iemand wil bereiken.' },
  doelenParticipatie: { kop: 'Doelen participatie', soort: 'tekst', uitleg: 'Wat iemand wil bereiken.' },
  adviesEinddoelen: { kop: 'Advies einddoelen', soort: 'tekst', uitleg: 'Korte en lange termijn.' },
  beschikbaarheid: { kop: 'Beschikbaarheid', soort: 'tekst', uitleg: 'Vrije dagdelen, indien bekend.' },
  kinderopvangNodig: {
    kop: 'Kinderopvang nodig',
    soort: 'lijst',
    lijst: 'Ja of nee',
    uitleg: 'Ja of Nee.',
  },
  startTermijn: {
    kop: 'Start inburgeringstermijn',
    verplicht: true,
    soort: 'dag',
    ook: ['Startdatum inburgeringstermijn', 'Startdatum inburgeringsplicht', 'Start inburgeringsplicht'],
    uitleg: 'De eerste dag van de inburgeringstermijn.',
  },
  eindeTermijn: {
    kop: 'Einde inburgeringstermijn',
    verplicht: true,
    soort: 'dag',
    ook: ['Einddatum inburgeringstermijn', 'Einddatum inburgeringsplicht', 'Einde inburgeringsplicht'],
    uitleg: 'De laatste dag van de inburgeringstermijn: drie jaar na de start.',
  },
  verlengdTot: { kop: 'Verlengd tot', soort: 'dag', uitleg: 'Alleen als de termijn is verlengd.' },
  bijzonderheden: {
    kop: 'Bijzonderheden zelfredzaamheid en participatie',
    soort: 'tekst',
    uitleg: 'Alleen wat van invloed is op het traject.',
  },
  belemmerendeFactoren: {
    kop: 'Belemmerende factoren',
    soort: 'lijst',
    lijst: 'Ja of nee',
    uitleg: 'Ja of Nee. Bij Ja: neem contact op met de gemeente.',
  },
  gemeente: {
    kop: 'Gemeente',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Gemeente',
    uitleg: 'De gemeente die heeft aangemeld. Kies uit de lijst.',
  },
  contactpersoonGemeente: {
    kop: 'Contactpersoon gemeente',
    soort: 'tekst',
    uitleg: 'Aanspreekpunt bij de gemeente.',
  },
  aanbieder: {
    kop: 'Aanbieder',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Aanbieder',
    uitleg: 'Uw organisatie. Kies uit de lijst.',
  },
  contactpersoonAanbieder: {
    kop: 'Contactpersoon aanbieder',
    soort: 'tekst',
    uitleg: 'Aanspreekpunt bij de aanbieder.',
  },
} as const satisfies Kolommen;

const dagkolom = <K extends string, U extends string>(kop: K, uitleg: U) =>
  ({ kop, soort: 'dag', uitleg }) as const;

export const TRAJECTEN = {
  perceel: {
    kop: 'Perceel',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Perceel',
    ook: ['Product'],
    uitleg: 'Kies uit de lijst.',
  },
  aangemeldOp: {
    kop: 'Aangemeld op',
    verplicht: true,
    soort: 'dag',
    ook: ['Datum aanmelding', 'Aanmelddatum', 'Aangemeld'],
    uitleg: 'De dag waarop de gemeente heeft aangemeld.',
  },
  ontvangstBevestigdOp: {
    ...dagkolom('Ontvangst bevestigd op', 'Binnen 5 werkdagen na de aanmelding.'),
    ook: ['Ontvangst bevestigd', 'Ontvangstbevestiging', 'Datum ontvangstbevestiging'],
  },
  uitgenodigdOp: {
    ...dagkolom('Uitgenodigd op', 'Binnen 10 werkdagen na de aanmelding.'),
    ook: ['Uitgenodigd', 'Datum uitnodiging', 'Uitnodiging'],
  },
  intakeOp: {
    ...dagkolom('Intake op', 'De dag van het intakegesprek.'),
    ook: ['Intake', 'Datum intake', 'Intakedatum'],
  },
  leerplanOpgeleverdOp: {
    ...dagkolom('Leerplan opgeleverd op', 'Binnen 5 werkdagen na de intake.'),
    ook: ['Leerplan opgeleverd', 'Leerplan op'],
  },
  leerplanAkkoordOp: {
    ...dagkolom('Leerplan akkoord op', 'De dag waarop de gemeente akkoord gaf.'),
    ook: ['Leerplan akkoord', 'Akkoord leerplan'],
  },
  leerplanOndertekendOp: {
    ...dagkolom('Leerplan ondertekend op', 'De dag waarop de inburgeringsplichtige tekende.'),
    ook: ['Leerplan ondertekend', 'Ondertekend op', 'Leerplan getekend op'],
  },
  startOpstartklas: {
    ...dagkolom('Start opstartklas', 'Alleen als iemand eerst naar de opstartklas gaat.'),
    ook: ['Opstartklas vanaf', 'Begin opstartklas', 'Startdatum opstartklas'],
  },
  eindeOpstartklas: {
    ...dagkolom('Einde opstartklas', 'Hoogstens 30 werkdagen.'),
    ook: ['Einddatum opstartklas'],
  },
  startRegulier: {
    ...dagkolom('Start reguliere klas', 'De eerste dag in de reguliere klas.'),
    ook: ['Start regulier', 'Startdatum reguliere klas'],
  },
  groep: { kop: 'Groep', soort: 'tekst', ook: ['Groepsnaam'], uitleg: 'De naam van de groep.' },
  groepsniveau: {
    kop: 'Groepsniveau',
    soort: 'lijst',
    lijst: 'Groepsniveau',
    ook: ['Niveau groep'],
    uitleg: 'Kies uit de lijst.',
  },
  mijlpaal: { kop: 'Mijlpaal', soort: 'lijst', lijst: 'Mijlpaal', uitleg: 'Kies uit de lijst.' },
  wachtlijstVanaf: dagkolom('Wachtlijst vanaf', 'De eerste dag op de wachtlijst.'),
  wachtlijstTot: {
    ...dagkolom('Wachtlijst tot', 'De dag waarop iemand van de wachtlijst af is.'),
  },
  overstapOp: { ...dagkolom('Overstap op', 'De dag van de overstap.'), ook: ['Datum overstap'] },
  overgestaptVan: {
    kop: 'Overgestapt van',
    soort: 'lijst',
    lijst: 'Overgestapt',
    ook: ['Overstap van'],
    uitleg: 'Op de rij die eindigt: van welke route.',
  },
  overgestaptNaar: {
    kop: 'Overgestapt naar',
    soort: 'lijst',
    lijst: 'Overgestapt',
    ook: ['Overstap naar'],
    uitleg: 'Op de rij die eindigt: naar welke route.',
  },
  tredeBijAanmelding: {
    kop: 'Trede bij aanmelding',
    soort: 'lijst',
    lijst: 'Trede',
    ook: ['Trede aanmelding'],
    uitleg: 'Trede 1 tot en met 6 van de Participatieladder (participatie en MAP).',
  },
  tredeNu: {
    kop: 'Trede nu',
    soort: 'lijst',
    lijst: 'Trede',
    ook: ['Huidige trede'],
    uitleg: 'Trede 1 tot en met 6.',
  },
  tredeBijEinde: {
    kop: 'Trede bij einde',
    soort: 'lijst',
    lijst: 'Trede',
    ook: ['Trede einde'],
    uitleg: 'Trede 1 tot en met 6.',
  },
  eindeTraject: {
    ...dagkolom('Einde traject', 'De laatste dag van het traject.'),
    ook: ['Einddatum traject'],
  },
  redenEinde: {
    kop: 'Reden einde',
    soort: 'lijst',
    lijst: 'Reden einde',
    ook: ['Reden beëindiging'],
    uitleg: 'Kies uit de lijst.',
  },
  eerderGevolgdeUren: {
    kop: 'Eerder gevolgde uren',
    soort: 'getal',
    uitleg: 'Uren die elders zijn gemaakt en meetellen voor de norm.',
  },
} as const satisfies Kolommen;

export const AANWEZIGHEID = {
  datum: {
    kop: 'Datum',
    verplicht: true,
    soort: 'dag',
    ook: ['Lesdatum', 'Datum les'],
    uitleg: 'Dag-maand-jaar.',
  },
  perceel: {
    kop: 'Perceel',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Perceel',
    ook: ['Product'],
    uitleg: 'Kies uit de lijst.',
  },
  onderdeel: {
    kop: 'Onderdeel',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Onderdeel',
    uitleg: 'Kies uit de lijst.',
  },
  groep: { kop: 'Groep', soort: 'tekst', ook: ['Groepsnaam'], uitleg: 'De naam van de groep.' },
  geplandeUren: {
    kop: 'Geplande uren',
    verplicht: true,
    soort: 'getal',
    ook: ['Gepland', 'Uren gepland', 'Geplande lesuren'],
    uitleg: 'Bijvoorbeeld 2,5.',
  },
  gevolgdeUren: {
    kop: 'Gevolgde uren',
    verplicht: true,
    soort: 'getal',
    ook: ['Gevolgd', 'Uren gevolgd', 'Gevolgde lesuren'],
    uitleg: 'Na de les invullen. 0 als iemand er niet was.',
  },
  dagdeel: { kop: 'Dagdeel', soort: 'lijst', lijst: 'Dagdeel', uitleg: 'Ochtend, Middag of Avond.' },
  activiteit: { kop: 'Activiteit', soort: 'tekst', uitleg: 'Wat er is gedaan (participatie en MAP).' },
  redenAfwezigheid: {
    kop: 'Reden afwezigheid',
    soort: 'lijst',
    lijst: 'Reden afwezigheid',
    ook: ['Reden', 'Reden van afwezigheid', 'Reden afwezig'],
    uitleg: 'Als niet alles is gevolgd. Les vervallen telt niet mee.',
  },
  besluitGemeente: {
    kop: 'Besluit gemeente',
    soort: 'lijst',
    lijst: 'Besluit gemeente',
    ook: ['Besluit'],
    uitleg: 'Wat de gemeente over de reden heeft besloten.',
  },
  gemeldOp: {
    ...dagkolom('Gemeld op', 'Wanneer de afwezigheid aan de gemeente is gemeld.'),
    ook: ['Gemeld'],
  },
  opmerking: {
    kop: 'Opmerking',
    soort: 'tekst',
    ook: ['Opmerkingen'],
    uitleg: 'Nooit een BSN, en geen medische gegevens.',
  },
} as const satisfies Kolommen;

export const RAPPORTAGES = {
  datum: { kop: 'Datum', verplicht: true, soort: 'dag', uitleg: 'Dag-maand-jaar.' },
  perceel: {
    kop: 'Perceel',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Perceel',
    ook: ['Product'],
    uitleg: 'Kies uit de lijst.',
  },
  soort: {
    kop: 'Soort',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Soort rapportage',
    uitleg: 'Kies uit de lijst.',
  },
  periodeTotEnMet: {
    ...dagkolom('Periode tot en met', 'Tot welke dag de rapportage loopt.'),
    ook: ['Periode t/m'],
  },
  voortgang: {
    kop: 'Voortgang',
    soort: 'lijst',
    lijst: 'Voortgang',
    uitleg: 'Verplicht bij een voortgangsrapportage.',
  },
  lezen: { kop: 'Lezen', soort: 'lijst', lijst: 'Taalniveau', uitleg: 'Taalniveau.' },
  luisteren: { kop: 'Luisteren', soort: 'lijst', lijst: 'Taalniveau', uitleg: 'Taalniveau.' },
  schrijven: { kop: 'Schrijven', soort: 'lijst', lijst: 'Taalniveau', uitleg: 'Taalniveau.' },
  spreken: { kop: 'Spreken', soort: 'lijst', lijst: 'Taalniveau', uitleg: 'Taalniveau.' },
  knm: { kop: 'KNM', soort: 'tekst', uitleg: 'Kennis van de Nederlandse Maatschappij.' },
  opOfAfschaling: {
    kop: 'Op- of afschaling',
    soort: 'tekst',
    ook: ['Op-/afschaling'],
    uitleg: 'In het kort.',
  },
  welzijn: {
    kop: 'Welzijn en situatie',
    soort: 'tekst',
    ook: ['Welzijn'],
    uitleg: 'Alleen wat van invloed is op het traject.',
  },
  verwachtExamenOp: dagkolom('Verwacht examen op', 'Indien bekend.'),
  besprokenOp: {
    ...dagkolom('Besproken met gemeente op', 'De dag van het overleg.'),
    ook: ['Besproken op'],
  },
  toelichting: {
    kop: 'Toelichting',
    soort: 'tekst',
    ook: ['Opmerking', 'Opmerkingen'],
    uitleg: 'Nooit een BSN.',
  },
} as const satisfies Kolommen;

export const CONTACT = {
  datum: { kop: 'Datum', verplicht: true, soort: 'dag', uitleg: 'Dag-maand-jaar.' },
  perceel: {
    kop: 'Perceel',
    soort: 'lijst',
    lijst: 'Perceel',
    ook: ['Product'],
    uitleg: 'Leeg: geldt voor alle percelen.',
  },
  soort: {
    kop: 'Soort',
    verplicht: true,
    soort: 'lijst',
    lijst: 'Soort contact',
    uitleg: 'Kies uit de lijst.',
  },
  voorgevallenOp: { ...dagkolom('Voorgevallen op', 'Wanneer het gebeurde.'), ook: ['Voorgevallen'] },
  tot: dagkolom('Tot', 'De laatste dag van een pauze.'),
  akkoordGemeenteOp: {
    ...dagkolom('Akkoord gemeente op', 'Bij op- of afschaling.'),
    ook: ['Akkoord gemeente'],
  },
  regel: {
    kop: 'Regel',
    soort: 'tekst',
    uitleg: 'Bij Afwijking akkoord: de code van de regel, bijvoorbeeld T007.',
  },
  met: { kop: 'Met', soort: 'tekst', uitleg: 'De functie van wie u sprak.' },
  onderwerp: { kop: 'Onderwerp', soort: 'tekst', uitleg: 'In het kort. Nooit een BSN.' },
  afspraak: { kop: 'Afspraak', soort: 'tekst', ook: ['Afspraken'], uitleg: 'Wat is afgesproken.' },
  afgehandeldOp: { ...dagkolom('Afgehandeld op', 'De dag waarop het klaar was.'), ook: ['Afgehandeld'] },
} as const satisfies Kolommen;

/** The part of `Persoon` that stands in every row of a trajectregister. */
export const REGISTERPERSOON = {
  clientnummer: PERSOON.clientnummer,
  gemeente: PERSOON.gemeente,
  aanbieder: PERSOON.aanbieder,
  doelgroep: PERSOON.doelgroep,
  leerroute: PERSOON.leerroute,
} as const satisfies Kolommen;

/** The columns of a trajectregister, besides the hours per quarter. */
export const REGISTERKOLOMMEN = { ...REGISTERPERSOON, ...TRAJECTEN };

/** The five data sheets, in the order of the sjabloon. */
export const INDELING = {
  Persoon: PERSOON,
  Trajecten: TRAJECTEN,
  Aanwezigheid: AANWEZIGHEID,
  Rapportages: RAPPORTAGES,
  Contact: CONTACT,
} as const;

export type Bladnaam = keyof typeof INDELING;
export const BLADNAMEN = Object.keys(INDELING) as readonly Bladnaam[];
export const REGISTERBLAD = 'Trajectregister';

/** A column as a rule names it: Trajecten.aangemeldOp. */
export type Kolomnaam = {
  [B in Bladnaam]: `${B}.${Extract<keyof (typeof INDELING)[B], string>}`;
}[Bladnaam];

/** The type of what a column holds once it is understood. */
export type Kolomwaarde<K> = K extends { readonly soort: 'dag' }
  ? Dag
  : K extends { readonly soort: 'getal' }
    ? number
    : K extends { readonly lijst: infer L extends Lijstnaam }
      ? Lijstwaarde<L>
      : string;
