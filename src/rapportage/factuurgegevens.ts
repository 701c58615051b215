import { type Bron, werkafsprakenboek } from '../basis/bron';
import { type Naamregister, naamregister } from '../basis/naamregister';

/** Where and how a gemeente wants its invoices: werkafsprakenboek bijlage 4. */
export interface Factuurgegevens {
  readonly gemeente: string;
  readonly kanaal: 'Post' | 'E-mail' | 'E-mail, in PDF';
  /** The lines of the address; empty when the source gives none. */
  readonly adres: readonly string[];
  readonly emailadressen: readonly { readonly adres: string; readonly voor?: string }[];
  /** What the invoice must mention, besides what holds for all. */
  readonly vermelden: readonly string[];
  readonly voorwaarden: readonly string[];
  readonly bron: Bron;
}

const bijlage4 = (citaat: string): Bron => werkafsprakenboek('bijlage 4', citaat);

const EEN_PDF =
  'Per email dient maximaal 1 pdf bestand (bestaande uit een factuur inclusief eventuele bijlage(n)) verzonden te worden).';
const VIJF_MB = 'Het pdf bestand mag niet groter zijn dan 5 MB.';
const NIEUWKOMERS = 'T.a.v. Sociaal Domein, Taakstelling Nieuwkomers, routenummer 29070';

/** What every invoice must carry (bijlage 4), next to the lines per inburgeringsplichtige of 4.1.2. */
export const OP_ELKE_FACTUUR = {
  aanbieder: [
    'Bedrijfsnaam en adres',
    'Btw-nummer',
    'KvK-nummer',
    'Factuurdatum',
    'Contactpersoon van de gemeente waarvoor de factuur bestemd is indien onderstaand niet anders beschreven',
    'IBAN-nummer',
  ],
  perInburgeringsplichtige: [
    'Cliëntnummer gemeente',
    'Startdatum traject',
    'Gefactureerde onderdeel',
    'Bijbehorende kosten/bedrag',
  ],
  bron: bijlage4(
    'Op de factuur dient naast de informatie per inburgeringsplichtige conform 4.1.2., de volgende informatie van de aanbieder te worden opgenomen:',
  ),
} as const;

/** The nine gemeenten of bijlage 4. The names in it are those of the source. */
export const FACTUURGEGEVENS: readonly Factuurgegevens[] = [
  {
    gemeente: 'Arnhem',
    kanaal: 'Post',
    adres: [
      'Gemeente Arnhem',
      'Afdeling Bedrijfsbureau',
      't.a.v. Barbara Lurvink',
      'Postbus 59',
      '6800 LK Arnhem',
    ],
    emailadressen: [],
    vermelden: [],
    voorwaarden: [],
    bron: bijlage4(
      'Arnhem: Versturen naar: Gemeente Arnhem, Afdeling Bedrijfsbureau, t.a.v. Barbara Lurvink, Postbus 59, 6800 LK Arnhem.',
    ),
  },
  {
    gemeente: 'Doesburg',
    kanaal: 'E-mail, in PDF',
    // The source gives no place after the postcode.
    adres: ['Gemeente Doesburg', 't.a.v. Alma Boersma', 'Postbus 100', '6980 AC'],
    emailadressen: [{ adres: 'crediteuren-administratie@doesburg.nl' }],
    vermelden: [],
    voorwaarden: [EEN_PDF, VIJF_MB, 'De factuur mag niet eveneens per post verzonden worden.'],
    bron: bijlage4(
      'Doesburg: Op de factuur dient het volgende te worden vermeld: Gemeente Doesburg, t.a.v. Alma Boersma, Postbus 100, 6980 AC. De facturen dienen in PDF aangeleverd te worden via het emailadres crediteuren-administratie@doesburg.nl',
    ),
  },
  {
    gemeente: 'Duiven',
    kanaal: 'Post',
    adres: ['Gemeente Duiven', 'Postbus 6', '6920 AA Duiven'],
    emailadressen: [],
    vermelden: [NIEUWKOMERS],
    voorwaarden: [],
    bron: bijlage4(
      'Duiven: Versturen naar: Gemeente Duiven, Postbus 6, 6920 AA Duiven. Onder vermelding van: T.a.v. Sociaal Domein, Taakstelling Nieuwkomers, routenummer 29070.',
    ),
  },
  {
    gemeente: 'Lingewaard',
    kanaal: 'E-mail',
    adres: [],
    emailadressen: [
      { adres: 'BSDadministratie@lingewaard.nl', voor: 'facturen op klantniveau' },
      { adres: 'digitalefacturen@lingewaard.nl', voor: 'overige facturen' },
    ],
    vermelden: [],
    voorwaarden: [],
    bron: bijlage4(
      'Lingewaard: Facturen op klantniveau kunnen naar BSDadministratie@lingewaard.nl. Overige facturen naar digitalefacturen@lingewaard.nl.',
    ),
  },
  {
    gemeente: 'Overbetuwe',
    kanaal: 'E-mail, in PDF',
    adres: [],
    emailadressen: [{ adres: 'SocialeZakenadministratie@overbetuwe.nl' }],
    vermelden: ['klantnaam/nummer dat bekend is bij de gemeente'],
    voorwaarden: [],
    bron: bijlage4(
      'Overbetuwe: Factureren op SocialeZakenadministratie (SocialeZakenadministratie@overbetuwe.nl). Hier kan de factuur naar gemaïld worden in PDF format, met vermelding van klantnaam/nummer dat bekend is bij de gemeente.',
    ),
  },
  {
    gemeente: 'Rheden',
    kanaal: 'E-mail, in PDF',
    adres: ['Gemeente Rheden', 't.a.v. Beleid', 'Marte van den Bosch', 'Postbus 9110', '6994 ZJ De Steeg'],
    emailadressen: [{ adres: 'facturen@rheden.nl' }],
    vermelden: [],
    voorwaarden: [EEN_PDF, VIJF_MB],
    bron: bijlage4(
      'Rheden: Op de factuur dient het volgende te worden vermeld: Gemeente Rheden, t.a.v. Beleid, Marte van den Bosch, Postbus 9110, 6994 ZJ De Steeg. De facturen dienen in PDF aangeleverd te worden via het emailadres facturen@rheden.nl',
    ),
  },
  {
    gemeente: 'Rozendaal',
    kanaal: 'E-mail, in PDF',
    adres: ['Gemeente Rozendaal', 'Postbus 9106', '6880 HH Velp'],
    emailadressen: [{ adres: 'facturen-rozendaal@connectie.nl' }],
    vermelden: [],
    voorwaarden: [EEN_PDF, VIJF_MB],
    bron: bijlage4(
      'Rozendaal: Op de factuur dient het volgende te worden vermeld: Gemeente Rozendaal, Postbus 9106, 6880 HH Velp. De facturen dienen in PDF aangeleverd te worden via het emailadres facturen-rozendaal@connectie.nl',
    ),
  },
  {
    gemeente: 'Westervoort',
    kanaal: 'Post',
    adres: ['Gemeente Westervoort', 'Postbus 40', '6930 AA Westervoort'],
    emailadressen: [],
    vermelden: ['T.a.v Sociaal Domein, Taakstelling Nieuwkomers, routenummer 29070'],
    voorwaarden: [],
    bron: bijlage4(
      'Westervoort: Versturen naar: Gemeente Westervoort, Postbus 40, 6930 AA Westervoort. Onder vermelding van: T.a.v Sociaal Domein, Taakstelling Nieuwkomers, routenummer 29070.',
    ),
  },
  {
    gemeente: 'Zevenaar',
    kanaal: 'E-mail',
    adres: [],
    emailadressen: [{ adres: 'facturen@zevenaar.nl' }],
    vermelden: ['FCL 6144', 'Ter attentie van Eva Jongsma'],
    voorwaarden: [],
    bron: bijlage4(
      'Zevenaar: Aanleveren bij facturen@zevenaar.nl onder vermelding van FCL 6144. Ter attentie van Eva Jongsma.',
    ),
  },
];

/** The register in which the gemeente of an invoice is found by name. */
export const FACTUURREGISTER: Naamregister<Factuurgegevens> = naamregister(
  FACTUURGEGEVENS.map((gegevens) => ({
    naam: gegevens.gemeente,
    aliassen: [`Gemeente ${gegevens.gemeente}`],
    waarde: gegevens,
  })),
);
