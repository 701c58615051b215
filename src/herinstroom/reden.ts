import { type Bron, productkeuze, velsen, wet } from '../basis/bron';
import { type Ingang, type Naamregister, naamregister } from '../basis/naamregister';

/** What someone left the bijstand for: velsen 5.1. */
export type Uitstroomcategorie =
  'Arbeidsgerelateerd' | 'Studiegerelateerd' | 'Niet arbeid- of studiegerelateerd' | 'Telt niet mee';

/** Why a uitkering ended. */
export interface Reden {
  readonly naam: string;
  readonly categorie: Uitstroomcategorie;
  /** An ending that is no real outflow by itself, when bijstand is asked for again (zo goed als) meteen. */
  readonly alleenBijBlijvendVertrek?: true;
  readonly bron: Bron;
}

const statistiek = wet('Bijstandsuitkeringenstatistiek', 'kenmerk 34, reden beëindiging');
const arbeid = velsen(
  '5.1',
  'Als de inkomstenverklaring niet wordt ingevuld, het inkomen van de klant zelf of de partner hoger is dan de toepasselijke bijstandsnorm, dan wordt dit getypeerd als arbeidsgerelateerde uitstroom.',
);
const studie = velsen(
  '5.1',
  'Bij studiegerelateerde uitstroom betekent dit dat personen vanuit de bijstandsuitkering een studie gaan volgen.',
);
const eenrichting = velsen(
  '5.1',
  'Personen die zijn overleden of de pensioengerechtigde leeftijd hebben bereikt en aanspraak kunnen maken op AOW worden niet meegerekend tot de uitstroom cijfers.',
);
const partners = velsen(
  '5.1',
  'Is een uitkering beëindigd, omdat partners uit elkaar zijn, dan is het geen daadwerkelijke beëindiging als minimaal 1 van de personen daarna nog uitkering ontvangt.',
);
const meteenWeer = velsen(
  '5.1',
  'Als een persoon uitstroomt bij geen inlichtingen of niet op de oproep verschijnt, wordt dit geregistreerd als uitstroom als er daarna een tijd geen uitkering ontvangen wordt. Overigens niet als deze (zo goed als) meteen weer wordt aangevraagd.',
);
const geenUitstroom = velsen(
  '5.1',
  'de personen waarbij scheiding, gezinshereniging, overlijden, het behalen van de AOW-leeftijd, geen inlichtingen of niet op oproepen verschijnen, niet meegenomen worden in de analyse',
);
const overig = velsen(
  '5.1',
  'Dit kan diverse redenen hebben, zoals sprake van detentie, verhuizing naar een andere gemeente, handhaving of geen informatie verstrekt.',
);
const indeling = velsen(
  '5.1',
  'Bij de reden van uitstroom is er ook een onderscheid gemaakt in de volgende categorieën:',
);
const onzeLezing = productkeuze(
  'De statistiek kent deze reden, velsen noemt haar niet: wat geen arbeid of studie is, valt in de derde categorie.',
  'UITSTROOM_CATEGORIE',
);

type Rij = readonly [codes: readonly string[], naam: string, bron: Bron, aliassen?: readonly string[]];

/** Codes are those of the statistiek, two digits; a number such as 3 is 03. */
function ingangen(
  categorie: Uitstroomcategorie,
  rijen: readonly Rij[],
  alleenBijBlijvendVertrek?: true,
): Ingang<Reden>[] {
  return rijen.map(([codes, naam, bron, aliassen = []]) => ({
    naam,
    aliassen: [...codes, ...codes.map((code) => String(Number(code))), ...aliassen],
    waarde: { naam, categorie, bron, ...(alleenBijBlijvendVertrek && { alleenBijBlijvendVertrek }) },
  }));
}

/** The reasons that users and the statistiek name, and the category of each. */
export const REDENEN: Naamregister<Reden> = naamregister([
  ...ingangen('Arbeidsgerelateerd', [
    [
      ['11'],
      'Arbeid in dienstbetrekking',
      statistiek,
      [
        'Arbeid',
        'Werk',
        'Betaald werk',
        'Dienstbetrekking',
        'Loondienst',
        'Dienstverband',
        'Uitstroom naar werk',
        'Werkaanvaarding',
        'Baan',
        'Arbeidsgerelateerd',
        'Arbeid gerelateerd',
      ],
    ],
    [
      ['13'],
      'Zelfstandig beroep of bedrijf',
      statistiek,
      [
        'Zelfstandige',
        'Zelfstandig',
        'Eigen bedrijf',
        'Zelfstandig beroep',
        'Zelfstandig bedrijf',
        'Zzp',
        'Ondernemer',
        'Ondernemerschap',
      ],
    ],
    [
      [],
      'Inkomen boven de norm',
      arbeid,
      [
        'Inkomen hoger dan de norm',
        'Inkomen boven norm',
        'Inkomen boven bijstandsnorm',
        'Inkomen boven de bijstandsnorm',
        'Inkomen partner boven de norm',
        'Inkomen partner',
        'Inkomen hoger dan de bijstandsnorm',
      ],
    ],
    [
      [],
      'Inkomstenverklaring niet ingevuld',
      arbeid,
      ['Geen inkomstenverklaring', 'Inkomstenverklaring niet ingeleverd'],
    ],
  ]),
  ...ingangen('Studiegerelateerd', [
    [
      ['01'],
      'Onderwijs met studiefinanciering',
      studie,
      [
        'Studie',
        'Opleiding',
        'Studiefinanciering',
        'Onderwijs',
        'Onderwijs met WSF',
        'Studiegerelateerd',
        'Studie gerelateerd',
        'School',
      ],
    ],
  ]),
  ...ingangen('Telt niet mee', [
    [['04'], 'Overlijden', eenrichting, ['Overleden', 'Telt niet mee']],
    [
      ['03'],
      'AOW-leeftijd',
      eenrichting,
      [
        'AOW',
        'Pensioen',
        'Pensioengerechtigde leeftijd',
        'Bereiken AOW-leeftijd',
        'Behalen AOW-leeftijd',
        'Behalen van de AOW-leeftijd',
        'AOW-gerechtigde leeftijd',
      ],
    ],
  ]),
  ...ingangen(
    'Niet arbeid- of studiegerelateerd',
    [
      [['02'], 'Aangaan relatie', partners, ['Relatie', 'Samenwonen', 'Huwelijk', 'Gaan samenwonen']],
      [['97'], 'Oorzaak bij partner', partners, ['Partner']],
      [
        [],
        'Scheiding',
        partners,
        ['Echtscheiding', 'Partners uit elkaar', 'Verbreken relatie', 'Einde relatie', 'Gescheiden'],
      ],
      [[], 'Gezinshereniging', geenUitstroom],
      [
        ['31'],
        'Geen inlichtingen',
        meteenWeer,
        ['Geen informatie', 'Geen informatie verstrekt', 'Geen inlichtingen verstrekt', 'Inlichtingenplicht'],
      ],
      [
        ['34', '35'],
        'Niet verschenen',
        meteenWeer,
        [
          'Niet verschenen op oproep',
          'Niet op oproep verschenen',
          'Niet op oproepen verschijnen',
          'Niet op de oproep verschijnen',
        ],
      ],
    ],
    true,
  ),
  ...ingangen('Niet arbeid- of studiegerelateerd', [
    [['05'], 'Detentie', overig, ['Gevangenis']],
    [['06'], 'Onderwijs kunnen volgen maar niet doen', onzeLezing, ['Kan onderwijs volgen']],
    [['07'], 'Verblijf buitenland', onzeLezing, ['Verblijf in het buitenland', 'Buitenland']],
    [['14'], 'Uitkering werkloosheid', onzeLezing, ['Werkloosheidsuitkering', 'WW', 'WW-uitkering']],
    [
      ['15'],
      'Uitkering arbeidsongeschiktheid',
      onzeLezing,
      ['Arbeidsongeschiktheidsuitkering', 'Arbeidsongeschiktheid', 'WIA', 'WAO', 'Wajong'],
    ],
    [['17'], 'Alimentatie', onzeLezing],
    [['18'], 'Vermogen', onzeLezing, ['Vermogen boven de grens']],
    [['19'], 'Ander inkomen', onzeLezing, ['Overig inkomen', 'Andere inkomsten']],
    [
      ['32'],
      'Verhuizing andere gemeente',
      overig,
      ['Verhuizing', 'Verhuizing naar een andere gemeente', 'Verhuizing naar andere gemeente', 'Verhuisd'],
    ],
    [
      ['33'],
      'Verhuizing buitenland',
      overig,
      ['Verhuizing naar het buitenland', 'Verhuizing naar buitenland'],
    ],
    [['41', '42', '43'], 'Studietoeslag', onzeLezing],
    [
      ['98'],
      'Andere oorzaak',
      indeling,
      [
        'Anders',
        'Overig',
        'Niet arbeid- of studiegerelateerd',
        'Niet arbeids- of studiegerelateerd',
        'Niet arbeid- of studie gerelateerd',
        'Overige redenen',
      ],
    ],
    [[], 'Handhaving', overig, ['Fraude', 'Maatregel handhaving']],
  ]),
]);
