import type { FunctieId } from '../register';

/** A formula to show, with what it is about and where its outcome comes from. The outcome itself is computed. */
export interface Voorbeeld {
  readonly id: FunctieId;
  /** As Excel passes them: a value, null for an omitted argument, or rows of cells. */
  readonly argumenten: readonly unknown[];
  readonly wat: string;
  readonly bron: string;
}

const vwon = 'vwon, Overzicht Producten en Prijzen';
const bijlage1 = 'twenterand, bijlage 1';
const velsen = 'velsen, paragraaf 5.1';

/** The reasons, last days and returns of four people, for the examples over ranges. */
const VIER = {
  laatsteDag: [['31-03-2014'], ['31-03-2014'], ['31-03-2014'], ['31-03-2014']],
  herinstroom: [['30-09-2014'], ['01-10-2014'], [null], [null]],
  reden: [['Arbeid'], ['Arbeid'], ['Studie'], ['Overlijden']],
};

/** The examples of docs/functies.md and voorbeelden/functies.xlsx, in the order of the functions. */
export const VOORBEELDEN: readonly Voorbeeld[] = [
  { id: 'PRIJS', argumenten: ['Eurowijzer', 12], wat: 'Twaalf deelnemers', bron: `${vwon}: 250 per persoon` },
  {
    id: 'PRIJS',
    argumenten: ['Gezinshereniging', 3, 0.2],
    wat: 'Drie dossiers met een opslag van 20 %',
    bron: `${vwon}: 1328 per IND-dossier; opslag "van bijvoorbeeld 20%"`,
  },
  { id: 'PRIJS', argumenten: ['VIP 18'], wat: 'Een spatie maakt niet uit', bron: `${vwon}: 2229` },
  {
    id: 'PRIJS',
    argumenten: [
      'Taalles',
      2,
      null,
      null,
      [
        ['Taalles', 37.55],
        ['Excursie', 120],
      ],
    ],
    wat: 'Met een eigen prijslijst',
    bron: 'de meegegeven prijslijst',
  },
  { id: 'PRIJS', argumenten: ['Eurowijser'], wat: 'Een typefout', bron: vwon },
  { id: 'PRIJS', argumenten: ['PVT'], wat: 'Een afkorting van drie producten', bron: vwon },
  {
    id: 'PRIJS',
    argumenten: ['Inburgering'],
    wat: 'Een product zonder vaste prijs',
    bron: `${vwon}: "Inburgering traject en prijs op aanvraag"`,
  },
  { id: 'PRIJSLIJST', argumenten: [], wat: 'De hele lijst', bron: vwon },
  { id: 'PRIJS_INFO', argumenten: ['Eurowijzer'], wat: 'Eén product', bron: vwon },
  {
    id: 'JOBCOACH_TARIEF',
    argumenten: ['Midden', 2],
    wat: 'Tweede halfjaar, 24 uur of meer',
    bron: `${bijlage1}: € 2.715,06`,
  },
  {
    id: 'JOBCOACH_TARIEF',
    argumenten: ['Midden', 2, 18],
    wat: 'Naar rato: 2715,06 × 18 / 24 = 2036,295; een halve cent naar boven',
    bron: bijlage1,
  },
  {
    id: 'JOBCOACH_TARIEF',
    argumenten: ['Licht', 1, 18],
    wat: '1593,62 × 18 / 24 = 1195,215',
    bron: bijlage1,
  },
  {
    id: 'JOBCOACH_TARIEF',
    argumenten: ['Intensief', 'Proefplaatsing', 24],
    wat: 'De proefplaatsing',
    bron: `${bijlage1}: € 944,37`,
  },
  {
    id: 'JOBCOACH_TARIEF',
    argumenten: [[['Midden'], ['Licht']], 2, [[18], [24]]],
    wat: 'Een kolom in één keer',
    bron: bijlage1,
  },
  {
    id: 'JOBCOACH_TARIEF',
    argumenten: ['Midden', 2, 8],
    wat: 'Te weinig uren',
    bron: 'twenterand, artikel 2 lid 3c',
  },
  {
    id: 'JOBCOACH_TARIEF',
    argumenten: ['Midden', 2, 24, '30-04-2024'],
    wat: 'De dag voor de regeling',
    bron: 'twenterand, artikel 5 lid 1',
  },
  {
    id: 'WERKBEGELEIDING_TARIEF',
    argumenten: ['Midden', 3],
    wat: 'Derde halfjaar',
    bron: 'twenterand, bijlage 2: € 678,76',
  },
  {
    id: 'WERKBEGELEIDING_TARIEF',
    argumenten: ['Licht', 1, 12],
    wat: 'Naar rato',
    bron: 'twenterand, bijlage 2: € 796,81',
  },
  {
    id: 'WERKBEGELEIDING_TARIEF',
    argumenten: ['Midden', 'Proefplaatsing'],
    wat: 'Geen bedrag',
    bron: 'twenterand, bijlage 2',
  },
  {
    id: 'JOBCOACH_SUBSIDIE',
    argumenten: [3000, 'Midden', 2, 18],
    wat: 'Meer gedeclareerd dan het maximum',
    bron: 'twenterand, artikel 2 lid 2',
  },
  {
    id: 'JOBCOACH_SUBSIDIE',
    argumenten: [1250, 'Midden', 2, 18],
    wat: 'Minder gedeclareerd',
    bron: 'twenterand, artikel 2 lid 6',
  },
  { id: 'UITSTROOM_CATEGORIE', argumenten: ['inkomen boven de norm'], wat: 'In woorden', bron: velsen },
  { id: 'UITSTROOM_CATEGORIE', argumenten: [3], wat: 'Als code: AOW-leeftijd', bron: velsen },
  {
    id: 'HERINSTROOM_CATEGORIE',
    argumenten: ['31-03-2014', '30-09-2014'],
    wat: 'De laatste dag binnen zes maanden',
    bron: velsen,
  },
  {
    id: 'HERINSTROOM_CATEGORIE',
    argumenten: ['31-03-2014', '01-10-2014'],
    wat: 'Zes volle maanden zonder bijstand',
    bron: 'velsen, paragraaf 5.1 en 1.3',
  },
  { id: 'HERINSTROOM_CATEGORIE', argumenten: ['31-03-2014', '01-04-2014'], wat: 'Aansluitend', bron: velsen },
  {
    id: 'HERINSTROOM_CATEGORIE',
    argumenten: ['31-03-2014', null, null, '01-04-2019'],
    wat: 'Vijf jaar niet teruggekomen',
    bron: velsen,
  },
  {
    id: 'HERINSTROOM_CATEGORIE',
    argumenten: ['31-03-2014', '30-04-2014', 'geen inlichtingen'],
    wat: 'Binnen dertig dagen opnieuw aangevraagd',
    bron: velsen,
  },
  {
    id: 'HERINSTROOM_TABEL',
    argumenten: [VIER.laatsteDag, VIER.herinstroom, VIER.reden, '31-12-2019'],
    wat: 'Vier mensen',
    bron: 'velsen, paragraaf 5.2 tot en met 5.4',
  },
  {
    id: 'WERKDAG',
    argumenten: ['24-12-2025', 1],
    wat: 'Over de Kerst en het weekend heen',
    bron: 'Algemene termijnenwet art. 3',
  },
  {
    id: 'WERKDAGEN',
    argumenten: ['24-12-2025', '31-12-2025'],
    wat: '29, 30 en 31 december',
    bron: 'Algemene termijnenwet art. 3',
  },
  {
    id: 'FEESTDAGEN',
    argumenten: [2025],
    wat: 'De feestdagen van 2025',
    bron: 'Algemene termijnenwet art. 3',
  },
  {
    id: 'TERMIJN',
    argumenten: ['Ontvangstbevestiging', '24-12-2025'],
    wat: 'Vijf werkdagen',
    bron: 'werkafsprakenboek 1.1',
  },
  {
    id: 'TERMIJN',
    argumenten: ['Voortgangsrapportage', '30-11-2025'],
    wat: 'Drie maanden; februari is korter',
    bron: 'werkafsprakenboek 2.3.1',
  },
  { id: 'TERMIJN', argumenten: ['Factuur', '01-09-2025'], wat: 'Zes weken', bron: 'werkafsprakenboek 4.1.2' },
  { id: 'KWARTAAL', argumenten: ['31-08-2025'], wat: 'Derde kwartaal', bron: 'werkafsprakenboek 4.2' },
  {
    id: 'MI_DEADLINE',
    argumenten: ['2025-K3'],
    wat: 'Voor de 20ste van de volgende maand',
    bron: 'werkafsprakenboek 4.2',
  },
  {
    id: 'AANWEZIGHEID',
    argumenten: [
      [[4], [4], [2]],
      [[4], [2], [2]],
    ],
    wat: '8 van de 10 uren',
    bron: 'werkafsprakenboek 2.3.1',
  },
  {
    id: 'URENNORM',
    argumenten: ['Z-route', 'Taalles'],
    wat: 'Taaluren in de Z-route',
    bron: 'werkafsprakenboek 1.3',
  },
  {
    id: 'URENNORM',
    argumenten: ['Z-route', 'Participatie', 'Gezinsmigrant of overige migrant'],
    wat: 'Geen norm',
    bron: 'Besluit inburgering 2021 art. 3.14',
  },
  {
    id: 'GECONTRACTEERD',
    argumenten: ['NewBees', 'Z-route participatie'],
    wat: 'Wel een contract',
    bron: 'werkafsprakenboek 1.2.2',
  },
  {
    id: 'GECONTRACTEERD',
    argumenten: ['NewBees', 'Z-route taal'],
    wat: 'Geen contract',
    bron: 'werkafsprakenboek 1.2.2',
  },
  {
    id: 'FACTUURGEGEVENS',
    argumenten: ['Duiven'],
    wat: 'Waar de factuur heen gaat',
    bron: 'werkafsprakenboek, bijlage 4',
  },
  { id: 'BSN_GELDIG', argumenten: [999993653], wat: 'Een verzonnen nummer dat voldoet', bron: 'elfproef' },
  { id: 'BSN_GELDIG', argumenten: [100000004], wat: 'Een nummer dat niet voldoet', bron: 'elfproef' },
  { id: 'IBAN_GELDIG', argumenten: ['NL91 ABNA 0417 1643 00'], wat: 'Met spaties', bron: 'ISO 13616' },
  { id: 'PARTICIPATIETREDE', argumenten: [6], wat: 'De hoogste trede', bron: 'velsen, paragraaf 1.1' },
  {
    id: 'PARTICIPATIETREDE',
    argumenten: ['2.3'],
    wat: 'Een subtrede, als tekst',
    bron: 'velsen, paragraaf 1.1',
  },
  {
    id: 'NAZORG_PLANNING',
    argumenten: ['03-03-2025', '02-09-2025'],
    wat: 'Een contract van een halfjaar',
    bron: 'velsen, bijlage 1',
  },
  {
    id: 'UITSTROOMPREMIE',
    argumenten: ['01-01-2025', '01-06-2023', '31-12-2024', 1900, 1400, '01-07-2025'],
    wat: 'Zes maanden in dienst',
    bron: 'velsen, bijlage 1',
  },
  {
    id: 'UITSTROOMPREMIE',
    argumenten: ['01-01-2025', '01-06-2023', '31-12-2024', 1900, 1400, '30-06-2025'],
    wat: 'Een dag te vroeg',
    bron: 'velsen, bijlage 1',
  },
];
