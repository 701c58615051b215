import { vwon } from '../../basis/bron';
import { dag } from '../../basis/dag';
import { eurocent } from '../../basis/geld';
import type { Prijslijst, Product } from '../prijslijst';

const VANAF = dag('2019-01-01');
const PAGINA = 'Overzicht Producten en Prijzen';

type Beschrijving = Omit<Product, 'tarief' | 'bron'>;

/** A product with its price in whole euros, as the page prints it. */
function product(euro: number, citaat: string, beschrijving: Beschrijving): Product {
  const bron = vwon(PAGINA, citaat);
  return { ...beschrijving, bron, tarief: { vanaf: VANAF, bedrag: eurocent(euro * 100), bron } };
}

const opAanvraag = (citaat: string, beschrijving: Beschrijving): Product => ({
  ...beschrijving,
  bron: vwon(PAGINA, citaat),
  tarief: undefined,
});

const PVT_ALLE = ['PVT', 'Participatieverklaringstraject', 'Participatieverklaring', 'PVT module'];
const PVT_ENKEL = ['PVT enkelvoudig', 'Participatieverklaringstraject enkelvoudig', 'enkelvoudige module'];
const PVT_STATUSHOUDERS = ['PVT Statushouders', 'Participatieverklaringstraject Statushouders'];
const TAALCOACH = [
  'Taalcoaches',
  'Taalcoach',
  'individuele taalondersteuning',
  'Taalcoaches / individuele taalondersteuning',
  'Taalcoaches (ook: individuele taalondersteuning)',
];

/**
 * The richtprijzen 2019 of VluchtelingenWerk Oost Nederland: "In onderstaand overzicht van diensten zijn de
 * richtprijzen opgenomen voor 2019." The page's text is scrambled; which amount belongs to which product follows from
 * the order of rows and of the contents list.
 */
export const vwon2019: Prijslijst = {
  naam: 'VluchtelingenWerk Oost Nederland, richtprijzen 2019',
  jaar: 2019,
  vanaf: VANAF,
  totEnMet: dag('2019-12-31'),
  producten: [
    product(10833, 'Informatie en Advies (I & A) basisopenstelling: 6 uur p.w. gedurende 50 wkn 10833', {
      naam: 'Informatie en Advies',
      aliassen: [
        'I&A',
        'I en A',
        'Informatie & Advies',
        'Informatie en Advies (I & A)',
        'I&A basisopenstelling',
      ],
      eenheid: 'basisopenstelling: 6 uur p.w. gedurende 50 wkn',
      duur: '50 weken, 6 uur per week',
    }),
    product(1809, 'en/of uren (uitbreiding of dependance, ook tbv voorlichting) 1809', {
      naam: 'Informatie en Advies uren',
      aliassen: [
        'I&A uren',
        'I&A uur',
        'I en A uren',
        'I&A uitbreiding',
        'I&A dependance',
        'Informatie en Advies per uur',
      ],
      eenheid: 'uren (uitbreiding of dependance, ook tbv voorlichting)',
      duur: '50 weken, per wekelijks uur',
      lezing:
        'per wekelijks uur gedurende 50 weken: 10833 / 6 is ongeveer 1806; de bron zegt alleen "en/of uren"',
    }),
    product(
      647,
      'uitv.huisv. statushouders/hervestigers logistiek & uitvoering voorbereiding huisvesting 647',
      {
        naam: 'Uitvoering Huisvesting',
        aliassen: [
          'UH-HV',
          'Huisvesting',
          'uitv.huisv.',
          'uitv.huisv. statushouders/hervestigers',
          'Uitvoering Huisvesting Statushouders',
          'Uitvoering Huisvesting Hervestigers',
          'Uitvoering Huisvesting Statushouders / Hervestigers',
          'Uitvoering Huisvesting Statushouders / Hervestigers (UH-HV)',
        ],
        eenheid: 'logistiek & uitvoering voorbereiding huisvesting',
      },
    ),
    product(
      1940,
      'Ondersteuning Asielprocedure 1940 … per IND-dossier, gemiddeld traject 1,5 jaar, afronding bij ofwel verblijfszekerheid ofwel terugkeer of vertrek',
      {
        naam: 'Ondersteuning Asielprocedure',
        aliassen: [
          'Asielprocedure',
          'Asielprocedure per traject',
          'Ondersteuning Asielprocedure per traject',
        ],
        eenheid:
          'per IND-dossier, gemiddeld traject 1,5 jaar, afronding bij ofwel verblijfszekerheid ofwel terugkeer of vertrek',
        duur: 'gemiddeld 1,5 jaar',
      },
    ),
    product(108, 'òf bedrag per maand per ondersteund IND-dossier 108', {
      naam: 'Ondersteuning Asielprocedure per maand',
      aliassen: [
        'Asielprocedure per maand',
        'Ondersteuning Asielprocedure maand',
        'Asielprocedure maandbedrag',
      ],
      eenheid: 'per maand per ondersteund IND-dossier',
      duur: 'per maand',
    }),
    product(
      1328,
      'Gezinshereniging per IND-dossier afronding bij ofwel verblijfszekerheid herenigde gezin/familie, 1328',
      {
        naam: 'Gezinshereniging',
        aliassen: ['Gezinsherenigingsprocedure', 'Ondersteuning gezinshereniging'],
        eenheid: 'per IND-dossier afronding bij ofwel verblijfszekerheid herenigde gezin/familie',
      },
    ),
    product(
      501,
      '501 … info-en adviestraject per IND-dossier, max. 3 maanden voor uitgeprocedeerden zonder reguliere opvang',
      {
        naam: 'Next Step',
        aliassen: ['Next Step (informatie en advies uitgeprocedeerden)', 'uitgeprocedeerden'],
        eenheid:
          'info-en adviestraject per IND-dossier, max. 3 maanden voor uitgeprocedeerden zonder reguliere opvang',
        duur: 'max. 3 maanden',
      },
    ),
    product(2229, 'Vestigen-Inburgeren-Participeren (VIP18) 18 mnd. traject per volw. 2229', {
      naam: 'VIP18',
      aliassen: [
        'VIP',
        'VIP18+',
        'VIP volwassenen',
        'VIP18 volwassenen',
        'Vestigen-Inburgeren-Participeren',
        'Vestigen-Inburgeren-Participeren (VIP18)',
        'VIP 18 : Vestigen Inburgeren Participeren',
      ],
      eenheid: '18 mnd. traject per volw.',
      duur: '18 maanden',
    }),
    product(2229, '18 mnd. traject per jongere 18+ 2229', {
      naam: 'VIP jongeren 18+',
      aliassen: [
        'VIP',
        'VIP18+',
        'VIP jongeren',
        'VIP jongere',
        'VIP jongeren 18',
        'VIP18 jongeren',
        'VIP jongere 18+',
        'Vestigen-Inburgeren-Participeren',
        'Vestigen-Inburgeren-Participeren (VIP jongeren 18+)',
        'VIP Jongeren 18+ : Vestiging Inburgering Participatie',
      ],
      eenheid: '18 mnd. traject per jongere 18+',
      duur: '18 maanden',
    }),
    product(1270, 'Vestigen 1nburgeren (VI8) traject 8 mnd 1270', {
      naam: 'VI8',
      aliassen: [
        'Vestigen Inburgeren',
        'Vestigen Inburgeren (VI8)',
        'Vestigen 1nburgeren (VI8)',
        'Vestiging Informeren Inburgering 8 maanden',
        'Vestiging Informeren Inburgering 8 maanden (VI 8)',
      ],
      eenheid: 'traject 8 mnd',
      duur: '8 maanden',
    }),
    product(
      88,
      'groep min. 12 personen, 1 bijeenkomst. per persoon 88 … Participatieverklaringstraject Statushouders enkelvoudige module',
      {
        naam: 'Participatieverklaringstraject Statushouders enkelvoudig',
        aliassen: [
          ...PVT_ALLE,
          ...PVT_ENKEL,
          ...PVT_STATUSHOUDERS,
          'PVT Statushouders enkelvoudig',
          'PVT enkelvoudig statushouders',
          'Participatieverklaringstraject Statushouders enkelvoudige module',
        ],
        eenheid: 'groep min. 12 personen, 1 bijeenkomst. per persoon',
        minimumGroep: 12,
        duur: '1 bijeenkomst',
      },
    ),
    product(
      250,
      'groep min. 12 personen, 4 bijeenkomsten. per persoon 250 … Participatieverklaringstraject Statushouders meervoudige module',
      {
        naam: 'Participatieverklaringstraject Statushouders meervoudig',
        aliassen: [
          ...PVT_ALLE,
          ...PVT_STATUSHOUDERS,
          'PVT meervoudig',
          'PVT Statushouders meervoudig',
          'PVT meervoudig statushouders',
          'meervoudige module',
          'Participatieverklaringstraject meervoudig',
          'Participatieverklaringstraject Statushouders meervoudige module',
        ],
        eenheid: 'groep min. 12 personen, 4 bijeenkomsten. per persoon',
        minimumGroep: 12,
        duur: '4 bijeenkomsten',
      },
    ),
    product(
      88,
      'groep min. 12 personen, 1 bijeenkomst. per persoon 88 … Participatieverklaringstraject Migranten enkelvoudige module',
      {
        naam: 'Participatieverklaringstraject Migranten enkelvoudig',
        aliassen: [
          ...PVT_ALLE,
          ...PVT_ENKEL,
          'PVT Migranten',
          'PVT Migranten enkelvoudig',
          'PVT enkelvoudig migranten',
          'Participatieverklaringstraject Migranten',
          'Participatieverklaringstraject Migranten enkelvoudige module',
        ],
        eenheid: 'groep min. 12 personen, 1 bijeenkomst. per persoon',
        minimumGroep: 12,
        duur: '1 bijeenkomst',
      },
    ),
    product(250, 'Eurowijzer groep van 12 – 15 personen, 4 dagdelen, basisprijs per persoon 250', {
      naam: 'Eurowijzer',
      aliassen: ['Omgaan met geld', 'Omgaan met Geld in Nederland'],
      eenheid: 'groep van 12 – 15 personen, 4 dagdelen, basisprijs per persoon',
      minimumGroep: 12,
      maximumGroep: 15,
      duur: '4 dagdelen',
    }),
    product(849, 'taal oefenen met persoonlijke coach, max. 12 mnd 849', {
      naam: 'Taalcoaches 12 maanden',
      aliassen: [
        ...TAALCOACH,
        'Taalcoach 12 maanden',
        'Taalcoaches 12 mnd',
        'Taalcoaches 12',
        'Taalcoach 12',
        'Taalcoach 12 mnd',
      ],
      eenheid: 'taal oefenen met persoonlijke coach, max. 12 mnd',
      duur: 'max. 12 maanden',
    }),
    product(1263, 'taal oefenen met persoonlijke coach … / of max. 18 mnd 1263', {
      naam: 'Taalcoaches 18 maanden',
      aliassen: [
        ...TAALCOACH,
        'Taalcoach 18 maanden',
        'Taalcoaches 18 mnd',
        'Taalcoaches 18',
        'Taalcoach 18',
        'Taalcoach 18 mnd',
      ],
      eenheid: 'taal oefenen met persoonlijke coach, max. 18 mnd',
      duur: 'max. 18 maanden',
    }),
    product(2899, 'per groep max. 10 p.p. p.j. 40 bijeenkomsten 2899', {
      naam: 'Conversatiegroep',
      aliassen: [
        'Conversatiegroepen',
        'groepsgewijze taalondersteuning',
        'Conversatiegroep / groepsgewijze taalondersteuning',
        'Conversatiegroep (ook: groepsgewijze taalondersteuning)',
      ],
      eenheid: 'per groep max. 10 p.p. p.j. 40 bijeenkomsten',
      maximumGroep: 10,
      duur: '40 bijeenkomsten per jaar',
    }),
    opAanvraag('Inburgering traject en prijs op aanvraag', {
      naam: 'Inburgering',
      aliassen: ['Inburgeringscursus', 'Inburgeringstraject', 'Inburgeringscursussen'],
      eenheid: 'traject en prijs op aanvraag',
    }),
    product(
      450,
      'Taalondersteuning Groepstraining groep 10 – 15 personen 12 weken x 2.5 uur (30 uur) per persoon 450',
      {
        naam: 'Taalondersteuning',
        aliassen: ['Taalondersteuning Groepstraining', 'Groepstraining taalondersteuning'],
        eenheid: 'groep 10 – 15 personen 12 weken x 2.5 uur (30 uur) per persoon',
        minimumGroep: 10,
        maximumGroep: 15,
        duur: '12 weken van 2,5 uur (30 uur)',
      },
    ),
    product(450, 'Grip op mijn inburgering (DUO) per groep max. 10 personen, 2.5 uur 450', {
      naam: 'Grip op mijn inburgering',
      aliassen: ['DUO', 'Grip', 'Grip op inburgering', 'Grip op mijn inburgering (DUO)'],
      eenheid: 'per groep max. 10 personen, 2.5 uur',
      maximumGroep: 10,
      duur: '2,5 uur',
    }),
    product(15000, 'Zicht op Werk per groep van 12 personen in traject van 6 maanden 15000', {
      naam: 'Zicht op Werk',
      aliassen: ['Zicht op werk traject'],
      eenheid: 'per groep van 12 personen in traject van 6 maanden',
      minimumGroep: 12,
      maximumGroep: 12,
      duur: '6 maanden',
    }),
    opAanvraag('overige trainingen op maat op aanvraag', {
      naam: 'Trainingen op maat',
      aliassen: ['Training op maat', 'overige trainingen op maat', 'overige trainingen', 'maatwerktraining'],
      eenheid: 'op aanvraag',
    }),
  ],
};
