import type { FunctieId } from '../register';

/** What the handleiding says of a function beyond its own description. */
export interface Toelichting {
  /** What the outcome is, when the outcome needs words. */
  readonly uitkomst: string;
  /** Under which heading it stands. */
  readonly onderdeel: 'Tarieven' | 'Herinstroom' | 'Termijnen' | 'Toezicht' | 'Nazorg';
  /** When which error comes. */
  readonly fouten: readonly string[];
  /** How we read what the source leaves open. */
  readonly lezing?: readonly string[];
  readonly bron: string;
}

const TE_VEEL_UREN = '`#WAARDE!` bij 0 of minder, of meer dan 48 uur';
const TE_WEINIG = (bron: string): string =>
  `\`#N/B\` bij minder dan 12 uur per week in periode 1 en verder (${bron})`;
const GEEN_DATUM = '`#WAARDE!` als de datum geen datum is';
const VOOR_DE_REGELING = '`#N/B` voor een datum voor 1 mei 2024';

export const TOELICHTING: Readonly<Record<FunctieId, Toelichting>> = {
  PRIJS: {
    onderdeel: 'Tarieven',
    uitkomst: 'Een bedrag in euro met twee decimalen. Een negatief aantal geeft een creditbedrag.',
    fouten: [
      '`#N/B` als het product niet bestaat; de melding noemt de naam die er het meest op lijkt',
      '`#N/B` als de naam bij meer producten past; de melding noemt ze',
      '`#N/B` als de prijs op aanvraag is, of als er voor het jaar geen prijslijst is',
      '`#WAARDE!` bij een opslag van meer dan 100 % (20 in plaats van 20%) of minder dan -100 %',
    ],
    lezing: [
      'De prijs "en/of uren" bij Informatie en Advies lezen wij als: per wekelijks uur gedurende 50 weken (10833 / 6 is ongeveer 1806). Het product heet hier `Informatie en Advies uren`.',
      'Er wordt één keer afgerond, aan het eind.',
    ],
    bron: 'vwon, Overzicht Producten en Prijzen (richtprijzen 2019)',
  },
  PRIJSLIJST: {
    onderdeel: 'Tarieven',
    uitkomst:
      'Zeven kolommen, zonder kop: product, eenheid, prijs (of "op aanvraag"), kleinste groep, grootste groep, duur, bron.',
    fouten: ['`#N/B` als er voor het jaar geen prijslijst is'],
    bron: 'vwon, Overzicht Producten en Prijzen (richtprijzen 2019)',
  },
  PRIJS_INFO: {
    onderdeel: 'Tarieven',
    uitkomst: 'De zeven kolommen van PRIJSLIJST; bij een bereik een rij per cel.',
    fouten: ['`#N/B` als het product niet bestaat of de naam bij meer producten past'],
    bron: 'vwon, Overzicht Producten en Prijzen (richtprijzen 2019)',
  },
  JOBCOACH_TARIEF: {
    onderdeel: 'Tarieven',
    uitkomst: 'Een bedrag in euro: vanaf 24 uur dat van de tabel, daaronder bedrag × uren / 24.',
    fouten: [
      '`#N/B` als het regime of de periode niet bestaat',
      TE_WEINIG('artikel 2 lid 3c'),
      VOOR_DE_REGELING,
      TE_VEEL_UREN,
    ],
    lezing: [
      'De noot over minder dan 24 uur staat onder de hele tabel en geldt dus ook voor de proefplaatsing. Daar is geen minimum van 12 uur.',
      'Hooguit 48 uur per week is onze grens, om typefouten te zien.',
    ],
    bron: 'twenterand, artikel 2 en bijlage 1',
  },
  WERKBEGELEIDING_TARIEF: {
    onderdeel: 'Tarieven',
    uitkomst: 'Een bedrag in euro: vanaf 24 uur dat van de tabel, daaronder bedrag × uren / 24.',
    fouten: [
      '`#N/B` voor het regime Intensief, de proefplaatsing en periode 5 en 6: bijlage 2 geeft daar geen bedrag',
      TE_WEINIG('artikel 3 lid 1b'),
      VOOR_DE_REGELING,
      TE_VEEL_UREN,
    ],
    lezing: [
      'De bedragen zijn die van de bijlage. € 678,76 is niet de helft van € 1.357,53; wij rekenen het niet na.',
    ],
    bron: 'twenterand, artikel 3 en bijlage 2',
  },
  JOBCOACH_SUBSIDIE: {
    onderdeel: 'Tarieven',
    uitkomst: 'Het laagste van het gedeclareerde bedrag en het maximum.',
    fouten: ['die van JOBCOACH_TARIEF', '`#WAARDE!` als het gedeclareerde bedrag negatief is'],
    lezing: [
      'De regeling geeft geen uurtarief: reken het gedeclareerde bedrag uit als uren maal uw eigen tarief.',
    ],
    bron: 'twenterand, artikel 2 lid 2 en lid 6, en bijlage 1',
  },
  UITSTROOM_CATEGORIE: {
    onderdeel: 'Herinstroom',
    uitkomst:
      '`Arbeidsgerelateerd`, `Studiegerelateerd`, `Niet arbeid- of studiegerelateerd` of `Telt niet mee`.',
    fouten: ['`#N/B` als de reden of de code niet bekend is'],
    lezing: [
      'Codes zijn die van de Bijstandsuitkeringenstatistiek, kenmerk 34; als getal is 3 hetzelfde als 03.',
      'Scheiding, geen inlichtingen en niet verschenen zijn hier niet arbeid- of studiegerelateerd; HERINSTROOM_CATEGORIE beziet of het echte uitstroom was.',
    ],
    bron: 'velsen, paragraaf 5.1',
  },
  HERINSTROOM_CATEGORIE: {
    onderdeel: 'Herinstroom',
    uitkomst:
      '`Niet daadwerkelijk uitgestroomd`, `Uitstroom zonder herinstroom`, `Uitstroom met herinstroom binnen 6 maanden`, `… tussen 6 en 12 maanden`, `… tussen 12 en 60 maanden`, `Telt niet mee` of `Nog niet te bepalen`.',
    fouten: [
      GEEN_DATUM,
      '`#N/B` als de laatste dag of de reden leeg is, of de reden niet bekend; een lege herinstroom betekent: geen',
    ],
    lezing: [
      'De vrije periode begint de dag na de laatste betaalde dag en wordt geteld in kalendermaanden. Zes volle maanden zonder bijstand is niet meer "binnen 6 maanden".',
      '"(zo goed als) meteen" is bij ons 30 dagen; met `drempel` kiest u iets anders. De drempel geldt voor scheiding, oorzaak bij partner, aangaan relatie, gezinshereniging, geen inlichtingen en niet verschenen.',
      'Overlijden en AOW gaan voor alles.',
    ],
    bron: 'velsen, paragraaf 5.1 en 1.3',
  },
  HERINSTROOM_TABEL: {
    onderdeel: 'Herinstroom',
    uitkomst:
      'Het overzicht van paragraaf 5.2 met een kop: per periode de drie categorieën en het totaal, cumulatief, met het percentage van de populatie, en rechts de aantallen van die periode alleen. Daaronder de populatie, de percentages per groep, wat niet meetelt, en de vergelijking met landelijk (5.3 en 5.4).',
    fouten: [
      '`#WAARDE!` als de bereiken niet even groot zijn',
      'een rij die niet te lezen is telt niet mee; het aantal en de eerste staan bij "Niet te lezen"',
    ],
    lezing: [
      'Rijen waarin alles leeg is slaat de functie over.',
      'Wie nog niet te bepalen is, blijft buiten de populatie.',
    ],
    bron: 'velsen, paragraaf 5.2 tot en met 5.4',
  },
  WERKDAG: {
    onderdeel: 'Termijnen',
    uitkomst: 'Een datum. Toont Excel een getal, maak de cel dan op als datum.',
    fouten: ['`#WAARDE!` als het aantal geen heel getal van 1 of meer is', GEEN_DATUM],
    lezing: [
      'Excel heeft zelf een WERKDAG, zonder feestdagen. `INB.WERKDAG` kent de Nederlandse feestdagen; de eerste werkdag na de datum is nummer 1.',
    ],
    bron: 'werkafsprakenboek 1.1; feestdagen volgens de Algemene termijnenwet art. 3',
  },
  WERKDAGEN: {
    onderdeel: 'Termijnen',
    uitkomst: 'Een aantal; negatief als `tot` voor `van` ligt.',
    fouten: [GEEN_DATUM],
    bron: 'werkafsprakenboek 1.1; feestdagen volgens de Algemene termijnenwet art. 3',
  },
  FEESTDAGEN: {
    onderdeel: 'Termijnen',
    uitkomst:
      'Twee kolommen, zonder kop: datum en naam. De eerste kolom kunt u ook aan NETTO.WERKDAGEN geven.',
    fouten: ['`#WAARDE!` als het jaar geen jaar in vier cijfers is'],
    lezing: [
      'De wet geldt voor wettelijke termijnen. Dat zij ook voor de werkafspraken geldt, is onze lezing.',
    ],
    bron: 'Algemene termijnenwet art. 3',
  },
  TERMIJN: {
    onderdeel: 'Termijnen',
    uitkomst:
      'De laatste dag die op tijd is. Werkdagen: Ontvangstbevestiging 5, Uitnodiging 10, Leerplan 5, Akkoord 5, Start 30, Opstartklas 5, Einde opstartklas 30 (de eerste dag telt mee), Vervolg na op- of afschaling 20. Melding onwenselijk gedrag 1 week, Voortgangsrapportage 3 maanden, Factuur 6 weken, Jobcoachrapportage 4 weken.',
    fouten: [
      '`#N/B` als de stap niet bestaat; de melding noemt de naam die er het meest op lijkt',
      GEEN_DATUM,
    ],
    lezing: [
      'De eerste werkdag na de gebeurtenis is dag 1. Een maand die te kort is, eindigt op haar laatste dag.',
    ],
    bron: 'werkafsprakenboek 1.1, 1.3, 1.4, 2.3 en 4.1.2; twenterand, artikel 2 lid 7',
  },
  KWARTAAL: {
    onderdeel: 'Termijnen',
    uitkomst: 'Een tekst zoals 2025-K3; K1 is januari tot en met maart.',
    fouten: [GEEN_DATUM],
    bron: 'werkafsprakenboek 4.2',
  },
  MI_DEADLINE: {
    onderdeel: 'Termijnen',
    uitkomst: 'Een datum: de 19e van de maand na het kwartaal.',
    fouten: ['`#N/B` als het kwartaal niet bestaat (K5)', '`#WAARDE!` als het geen kwartaal is'],
    bron: 'werkafsprakenboek 4.2: "per kwartaal (voor de 20ste van de opvolgende maand)"',
  },
  AANWEZIGHEID: {
    onderdeel: 'Toezicht',
    uitkomst: 'Eén breuk: 0,8 is 80 %. Niet afgerond.',
    fouten: [
      '`#N/B` als er geen geplande uren zijn, of als van een rij maar één van beide is ingevuld',
      '`#WAARDE!` als de bereiken niet even groot zijn, of bij tekst of negatieve uren',
    ],
    lezing: [
      'De bron zegt "80% van de totale lessen"; uren is onze lezing, omdat lessen verschillen in lengte.',
    ],
    bron: 'werkafsprakenboek 2.3.1',
  },
  URENNORM: {
    onderdeel: 'Toezicht',
    uitkomst:
      'Een aantal uren: B1-route Taalles 600; Z-route Taalles 800 en (asielstatushouders) Participatie 800; MAP-praktijk 40.',
    fouten: ['`#N/B` waar geen norm is, en bij een naam die niet bestaat'],
    bron: 'werkafsprakenboek 1.3 en hoofdstuk 3; Besluit inburgering 2021 art. 3.14',
  },
  GECONTRACTEERD: {
    onderdeel: 'Toezicht',
    uitkomst: 'WAAR of ONWAAR.',
    fouten: [
      '`#N/B` als de aanbieder of het perceel niet bestaat; de melding noemt de naam die er het meest op lijkt',
    ],
    bron: 'werkafsprakenboek 1.2.2',
  },
  FACTUURGEGEVENS: {
    onderdeel: 'Toezicht',
    uitkomst:
      'Twee kolommen: wat, en de gegevens. Eerst die van de gemeente, dan wat op elke factuur moet staan.',
    fouten: ['`#N/B` als de gemeente niet in bijlage 4 staat'],
    lezing: ['De namen zijn die van het werkafsprakenboek; vraag bij twijfel de gemeente.'],
    bron: 'werkafsprakenboek, bijlage 4 en 4.1.2',
  },
  BSN_GELDIG: {
    onderdeel: 'Toezicht',
    uitkomst: 'WAAR of ONWAAR. Acht cijfers krijgen een 0 ervoor. Zegt niet of het nummer is uitgegeven.',
    fouten: ['`#N/B` als de cel leeg is'],
    bron: 'elfproef van het burgerservicenummer',
  },
  IBAN_GELDIG: {
    onderdeel: 'Toezicht',
    uitkomst: 'WAAR of ONWAAR. Zegt niet of de rekening bestaat.',
    fouten: ['`#N/B` als de cel leeg is', '`#WAARDE!` bij een getal'],
    bron: 'ISO 13616',
  },
  PARTICIPATIETREDE: {
    onderdeel: 'Toezicht',
    uitkomst: 'De naam van de trede.',
    fouten: [
      '`#N/B` als de trede niet bestaat',
      '`#WAARDE!` als Excel van 2.1 een datum heeft gemaakt: typ 2,1, of de trede als tekst',
    ],
    bron: 'velsen, paragraaf 1.1',
  },
  NAZORG_PLANNING: {
    onderdeel: 'Nazorg',
    uitkomst: 'Drie kolommen, zonder kop: nummer, datum, wat.',
    fouten: [
      GEEN_DATUM,
      '`#WAARDE!` als het contract voor de eerste werkdag eindigt, of bij minder dan 1 of meer dan 12 maanden',
    ],
    lezing: [
      'Een voorstel: de bron wil nazorg niet "in een keurslijf gieten". De laatste twee gesprekken en de vier weken voor het einde van het contract zijn ons voorstel.',
      'Elk gesprek schuift op zichzelf naar de eerstvolgende werkdag. Gesprekken na het einde van de nazorg vallen weg.',
    ],
    bron: 'velsen, bijlage 1; twinburgering',
  },
  UITSTROOMPREMIE: {
    onderdeel: 'Nazorg',
    uitkomst: 'Het bedrag, of 0 als een van de voorwaarden niet geldt.',
    fouten: [
      '`#N/B` zonder peildatum, als alleen die nog ontbreekt',
      '`#WAARDE!` als de uitkering eindigt voordat zij begint, of als de norm 0 is',
    ],
    lezing: [
      'Zes maanden in dienst: dezelfde dag zes maanden later is bereikt. Een jaar uitkering: van de eerste tot en met de laatste dag. Het inkomen is hoger dan de norm; gelijk is niet genoeg.',
    ],
    bron: 'velsen, bijlage 1 (voorwaarden van gemeente Ouder-Amstel)',
  },
};
