import {
  type Dag,
  dagtekst,
  type Eurocent,
  inEuro,
  JOBCOACHING,
  naamregister,
  type Naamregister,
  type Periode,
  PRIJSLIJSTEN,
  type Prijslijst,
  prijslijstVan,
  prijsVan,
  type Product as Prijsproduct,
  productregister,
  type Regime as Subsidieregime,
  subsidieOp,
  type Subsidieregeling,
  vanEuro,
  WERKBEGELEIDING,
} from '../src';
import { bereik, dagUit, enkel, geheel, getal, isLeeg, of, tekst, WEGGELATEN } from './argument';
import { eis, type Foutwaarde, nietBeschikbaar, probeer, verkeerdSoort } from './fout';
import { opsomming, zoek, zoekTekst } from './naam';
import { celgewijs, tabel } from './uitvoer';

// The metadata generator wants the values of an enum as JSON: double quotes.
// prettier-ignore
/**
 * De producten van de prijslijst van VluchtelingenWerk Oost Nederland.
 * @customenum {string}
 */
enum Product {
  Informatie_en_Advies = "Informatie en Advies",
  Informatie_en_Advies_uren = "Informatie en Advies uren",
  Uitvoering_Huisvesting = "Uitvoering Huisvesting",
  Ondersteuning_Asielprocedure = "Ondersteuning Asielprocedure",
  Ondersteuning_Asielprocedure_per_maand = "Ondersteuning Asielprocedure per maand",
  Gezinshereniging = "Gezinshereniging",
  Next_Step = "Next Step",
  VIP18 = "VIP18",
  VIP_jongeren_18_plus = "VIP jongeren 18+",
  VI8 = "VI8",
  PVT_Statushouders_enkelvoudig = "Participatieverklaringstraject Statushouders enkelvoudig",
  PVT_Statushouders_meervoudig = "Participatieverklaringstraject Statushouders meervoudig",
  PVT_Migranten_enkelvoudig = "Participatieverklaringstraject Migranten enkelvoudig",
  Eurowijzer = "Eurowijzer",
  Taalcoaches_12_maanden = "Taalcoaches 12 maanden",
  Taalcoaches_18_maanden = "Taalcoaches 18 maanden",
  Conversatiegroep = "Conversatiegroep",
  Inburgering = "Inburgering",
  Taalondersteuning = "Taalondersteuning",
  Grip_op_mijn_inburgering = "Grip op mijn inburgering",
  Zicht_op_Werk = "Zicht op Werk",
  Trainingen_op_maat = "Trainingen op maat",
}

// prettier-ignore
/**
 * De begeleidingsregimes van de Re-integratieregeling Twenterand 2024.
 * @customenum {string}
 */
enum Regime {
  Licht = "Licht",
  Midden = "Midden",
  Intensief = "Intensief",
}

// prettier-ignore
/**
 * De perioden waarover de Re-integratieregeling Twenterand 2024 subsidie geeft.
 * @customenum {string}
 */
enum Subsidieperiode {
  Proefplaatsing = "Proefplaatsing",
  Eerste_zes_maanden = "1",
  Tweede_zes_maanden = "2",
  Derde_zes_maanden = "3",
  Vierde_zes_maanden = "4",
  Vijfde_zes_maanden = "5",
  Zesde_zes_maanden = "6",
}

const STANDAARDJAAR = 2019;
/** A surcharge beyond this is a percentage typed as a whole number: 20 for 20 %. */
const HOOGSTE_OPSLAG = 1;

/** The price of one, in euros, by the text in a cell. */
type Prijsbron = (product: unknown) => number;

function lijstVan(jaar: unknown): Prijslijst {
  const gevraagd = of(jaar, STANDAARDJAAR, () => geheel(jaar, 'jaar'));
  const lijst = prijslijstVan(gevraagd);
  if (lijst === undefined) {
    const jaren = PRIJSLIJSTEN.map((l) => l.jaar).join(', ');
    throw nietBeschikbaar(
      `Voor ${gevraagd} is geen prijslijst ingebouwd; wel voor ${jaren}. Geef bij PRIJS uw eigen prijslijst mee.`,
    );
  }
  return lijst;
}

const productUit = (lijst: Prijslijst, cel: unknown): Prijsproduct =>
  zoek(productregister(lijst), cel, 'product', 'INB.PRIJSLIJST() geeft alle producten.');

function ingebouwd(lijst: Prijslijst): Prijsbron {
  return (cel) => {
    const product = productUit(lijst, cel);
    if (product.tarief === undefined) {
      throw nietBeschikbaar(
        `${product.naam}: ${product.eenheid}. Vraag de prijs op en geef uw eigen prijslijst mee.`,
      );
    }
    return inEuro(product.tarief.bedrag);
  };
}

/** A product in the user's own list may be a code, a number. */
const productnaam = (cel: unknown): string =>
  typeof cel === 'number' && cel !== 0 ? String(cel) : tekst(cel, 'product');

function eigenLijst(rijen: readonly unknown[][]): Prijsbron {
  if (rijen.some((rij) => rij.length !== 2)) {
    throw verkeerdSoort('Geef bij prijslijst een bereik van twee kolommen: product en prijs.');
  }
  const register: Naamregister<unknown> = naamregister(
    rijen.flatMap(([product, prijs]) => {
      const naam = probeer(() => productnaam(product));
      return typeof naam === 'string' ? [{ naam, waarde: prijs }] : [];
    }),
  );
  return (cel) => {
    const naam = productnaam(cel);
    const vondst = register.zoek(naam);
    if (vondst.soort === 'meer') {
      throw nietBeschikbaar(`"${naam.trim()}" staat meer dan eens in de prijslijst. Haal er één weg.`);
    }
    const prijs = zoekTekst(register, naam, 'product', 'Het staat niet in de meegegeven prijslijst.');
    if (isLeeg(prijs)) throw nietBeschikbaar(`De prijslijst geeft geen prijs voor "${naam.trim()}".`);
    if (typeof prijs === 'string') {
      const gelezen = probeer(() => getal(prijs, 'prijs'));
      if (typeof gelezen === 'number') return gelezen;
      throw nietBeschikbaar(`De prijslijst geeft voor "${naam.trim()}" geen bedrag maar "${prijs.trim()}".`);
    }
    return getal(prijs, `de prijs van "${naam.trim()}"`);
  };
}

function opslagUit(cel: unknown): number {
  const opslag = of(cel, 0, () => getal(cel, 'opslag'));
  if (opslag > HOOGSTE_OPSLAG || opslag < -1) {
    throw verkeerdSoort(`Opslag ${opslag} is ${opslag * 100} %. Typ 20% of 0,2 voor een opslag van 20 %.`);
  }
  return opslag;
}

/** The amount in euros; an amount that does not fit is an argument that cannot be meant. */
function bedrag(maak: () => number): number {
  try {
    return maak();
  } catch (fout) {
    if (fout instanceof RangeError) throw verkeerdSoort('Het bedrag wordt te groot. Kijk de getallen na.');
    throw fout;
  }
}

/**
 * Prijs van een product: prijs × aantal × (1 + opslag), afgerond op hele centen (een halve cent naar boven).
 * @customfunction PRIJS
 * @helpurl https://localhost:3000/docs/functies.html#prijs
 * @param product Naam van het product, zoals in PRIJSLIJST; ook een bekende afkorting zoals I&A of VIP 18.
 * @param aantal Aantal eenheden (1 als u het weglaat).
 * @param opslag Opslag als percentage, bijvoorbeeld 20% (0 als u het weglaat).
 * @param jaar Jaar van de ingebouwde prijslijst (2019 als u het weglaat).
 * @param prijslijst Uw eigen prijslijst: een bereik van twee kolommen, product en prijs. Vervangt de ingebouwde.
 * @returns Bedrag in euro, met twee decimalen.
 * @example =INB.PRIJS("Gezinshereniging";3;20%) geeft 4780,80
 * @bron vwon, Overzicht Producten en Prijzen (richtprijzen 2019)
 */
export function prijs(
  product: Product[][],
  aantal?: unknown[][],
  opslag?: unknown[][],
  jaar?: unknown[][],
  prijslijst?: unknown[][],
): unknown[][] {
  const eigen = bereik(prijslijst);
  const prijsbron = probeer(() =>
    eigen === undefined ? ingebouwd(lijstVan(enkel(jaar, 'jaar'))) : eigenLijst(eigen),
  );
  return celgewijs(
    [product, aantal, opslag],
    (p, a, o) => {
      const euro = eis(prijsbron)(p);
      const keer = of(a, 1, () => getal(a, 'aantal'));
      const erbij = opslagUit(o);
      return bedrag(() => inEuro(prijsVan(euro, keer, erbij)));
    },
    'euro',
  );
}

const bronregel = ({ bron, lezing }: Prijsproduct): string => {
  const citaat = bron.soort === 'document' ? `: "${bron.citaat}"` : '';
  return `${bron.naam}, ${bron.vindplaats}${citaat}${lezing === undefined ? '' : ` (onze lezing: ${lezing})`}`;
};

const productrij = (product: Prijsproduct): unknown[] => [
  product.naam,
  product.eenheid,
  product.tarief === undefined ? 'op aanvraag' : inEuro(product.tarief.bedrag),
  product.minimumGroep ?? '',
  product.maximumGroep ?? '',
  product.duur ?? '',
  bronregel(product),
];

/**
 * De ingebouwde prijslijst. Kolommen: product, eenheid, prijs, kleinste groep, grootste groep, duur, bron.
 * @customfunction PRIJSLIJST
 * @helpurl https://localhost:3000/docs/functies.html#prijslijst
 * @param jaar Jaar van de prijslijst (2019 als u het weglaat).
 * @returns Eén rij per product.
 * @example =INB.PRIJSLIJST()
 * @bron vwon, Overzicht Producten en Prijzen (richtprijzen 2019)
 */
export function prijslijst(jaar?: unknown[][]): unknown[][] {
  return tabel(() => lijstVan(enkel(jaar, 'jaar')).producten.map(productrij));
}

/**
 * De rij van een product uit de prijslijst: product, eenheid, prijs, kleinste groep, grootste groep, duur, bron.
 * @customfunction PRIJS_INFO
 * @helpurl https://localhost:3000/docs/functies.html#prijs_info
 * @param product Naam van het product; een bereik geeft een rij per cel.
 * @param jaar Jaar van de prijslijst (2019 als u het weglaat).
 * @returns Eén rij per gevraagd product.
 * @example =INB.PRIJS_INFO("Eurowijzer")
 * @bron vwon, Overzicht Producten en Prijzen (richtprijzen 2019)
 */
export function prijsInfo(product: Product[][], jaar?: unknown[][]): unknown[][] {
  return tabel(() => {
    const lijst = lijstVan(enkel(jaar, 'jaar'));
    const cellen = (bereik(product) ?? [[WEGGELATEN]]).flat();
    const rijen = cellen.map((cel) => probeer(() => productrij(productUit(lijst, cel))));
    const [enige] = rijen;
    if (rijen.length === 1 && enige !== undefined) return [eis(enige)];
    // An unknown product fills its own row, so that the rows below it keep their places.
    return rijen.map((rij) => (Array.isArray(rij) ? rij : new Array<Foutwaarde>(7).fill(rij)));
  });
}

const REGIMES = naamregister<Subsidieregime>(
  (['Licht', 'Midden', 'Intensief'] as const).map((naam) => ({
    naam,
    aliassen: [`Regime ${naam}`, `${naam} regime`],
    waarde: naam,
  })),
);

const halfjaar = (periode: Periode, woord: string, extra: readonly string[] = []) => ({
  naam: `${woord} zes maanden`,
  aliassen: [
    String(periode),
    `Periode ${periode}`,
    woord,
    `${woord} 6 maanden`,
    `${woord} halfjaar`,
    `${woord} periode`,
    `${periode}e`,
    `${periode}e zes maanden`,
    `${periode}e 6 maanden`,
    `${periode}e halfjaar`,
    ...extra,
  ],
  waarde: periode,
});

const PERIODEN = naamregister<Periode>([
  { naam: 'Proefplaatsing', aliassen: ['0', 'Periode 0', 'Proefplaatsing maximaal drie maanden'], waarde: 0 },
  halfjaar(1, 'Eerste'),
  halfjaar(2, 'Tweede'),
  halfjaar(3, 'Derde'),
  halfjaar(4, 'Vierde'),
  halfjaar(5, 'Vijfde', ['Optioneel vijfde zes maanden', 'Optioneel vijfde']),
  halfjaar(6, 'Zesde', ['Optioneel zesde zes maanden', 'Optioneel zesde']),
]);

const PERIODEKEUZE = 'Kies Proefplaatsing (of 0), of 1 tot en met 6.';

function periodeUit(cel: unknown): Periode {
  if (typeof cel === 'number') {
    const nummer = geheel(cel, 'periode');
    if (nummer < 0 || nummer > 6) throw nietBeschikbaar(`Periode ${nummer} bestaat niet. ${PERIODEKEUZE}`);
    return nummer as Periode;
  }
  const gezocht = tekst(cel, 'periode').trim();
  // What Excel passes as a text because the list of periods is one of texts.
  if (/^-?\d+([.,]\d+)?$/.test(gezocht)) return periodeUit(Number(gezocht.replace(',', '.')));
  return zoekTekst(PERIODEN, gezocht, 'periode', PERIODEKEUZE);
}

const MEESTE_UREN = 48;

function urenUit(cel: unknown): number {
  const uren = of(cel, 24, () => getal(cel, 'uren'));
  if (uren <= 0 || uren > MEESTE_UREN) {
    throw verkeerdSoort(
      `Bij uren staat ${String(uren).replace('.', ',')}. Geef het aantal uren per week: meer dan 0, hooguit ${MEESTE_UREN}.`,
    );
  }
  return uren;
}

const dagOfNiet = (argument: unknown): Dag | undefined => {
  const cel = enkel(argument, 'datum');
  return of<Dag | undefined>(cel, undefined, () => dagUit(cel, 'datum'));
};

const WAAROM_GEEN_PERIODE: Readonly<Record<string, string>> = {
  proef: 'bijlage 2 heeft geen bedrag voor een proefplaatsing',
  halfjaar:
    'subsidie voor interne werkbegeleiding wordt "maximaal vier keer voor een half jaar" verstrekt (art. 3 lid 4)',
};

/** The maximum in cents; #N/A with the article when there is none. */
function maximum(
  regeling: Subsidieregeling,
  regimecel: unknown,
  periodecel: unknown,
  urencel: unknown,
  datum: Dag | undefined,
): Eurocent {
  const regime = zoek(REGIMES, regimecel, 'regime');
  const periode = periodeUit(periodecel);
  const uren = urenUit(urencel);
  const uitkomst = subsidieOp(regeling, regime, periode, uren, datum);
  switch (uitkomst.status) {
    case 'geldig':
      return uitkomst.bedrag;
    case 'geen-regime':
      throw nietBeschikbaar(
        `Voor ${regeling.naam} is er geen regime ${regime}. Kies ${opsomming(uitkomst.regimes)} (art. 3 lid 3).`,
      );
    case 'geen-periode':
      throw nietBeschikbaar(
        `Geen bedrag: ${WAAROM_GEEN_PERIODE[periode === 0 ? 'proef' : 'halfjaar'] ?? ''}. Kies periode 1 tot en met 4.`,
      );
    case 'te-weinig-uren': {
      const { bron, uren: minstens } = uitkomst.minimum;
      const citaat = bron.soort === 'document' ? `: "${bron.citaat}"` : '';
      throw nietBeschikbaar(
        `Bij minder dan ${minstens} uur per week is er in periode ${periode} geen subsidie (${bron.naam} ${bron.vindplaats}${citaat}).`,
      );
    }
    case 'nog-niet':
      throw nietBeschikbaar(
        `Op ${dagtekst(datum as Dag)} gold deze regeling nog niet; zij geldt vanaf ${dagtekst(uitkomst.vanaf)}.`,
      );
    case 'vervallen':
      throw nietBeschikbaar(`Dit tarief gold tot en met ${dagtekst(uitkomst.totEnMet)}.`);
  }
}

function tarief(
  regeling: Subsidieregeling,
  regime: unknown,
  periode: unknown,
  uren: unknown,
  datum: unknown,
): unknown[][] {
  const dag = probeer(() => dagOfNiet(datum));
  return celgewijs(
    [regime, periode, uren],
    (r, p, u) => inEuro(maximum(regeling, r, p, u, eis(dag))),
    'euro',
  );
}

/**
 * Maximale subsidie voor jobcoaching in een periode. Vanaf 24 uur per week het hele bedrag, daaronder naar rato.
 * @customfunction JOBCOACH_TARIEF
 * @helpurl https://localhost:3000/docs/functies.html#jobcoach_tarief
 * @param regime Begeleidingsregime: Licht, Midden of Intensief.
 * @param periode Proefplaatsing (of 0), of het halfjaar 1 tot en met 6.
 * @param uren Uren per week van de arbeidsovereenkomst (24 als u het weglaat).
 * @param datum Dag waarop het tarief moet gelden (het nieuwste tarief als u het weglaat).
 * @returns Bedrag in euro, met twee decimalen.
 * @example =INB.JOBCOACH_TARIEF("Midden";2;18) geeft 2036,30
 * @bron twenterand, artikel 2 en bijlage 1
 */
export function jobcoachTarief(
  regime: Regime[][],
  periode: Subsidieperiode[][],
  uren?: unknown[][],
  datum?: unknown[][],
): unknown[][] {
  return tarief(JOBCOACHING, regime, periode, uren, datum);
}

/**
 * Maximale subsidie voor interne werkbegeleiding in een halfjaar. Vanaf 24 uur per week het hele bedrag, daaronder naar rato.
 * @customfunction WERKBEGELEIDING_TARIEF
 * @helpurl https://localhost:3000/docs/functies.html#werkbegeleiding_tarief
 * @param regime Regime: Licht of Midden.
 * @param periode Het halfjaar, 1 tot en met 4.
 * @param uren Uren per week van de arbeidsovereenkomst (24 als u het weglaat).
 * @param datum Dag waarop het tarief moet gelden (het nieuwste tarief als u het weglaat).
 * @returns Bedrag in euro, met twee decimalen.
 * @example =INB.WERKBEGELEIDING_TARIEF("Midden";3) geeft 678,76
 * @bron twenterand, artikel 3 en bijlage 2
 */
export function werkbegeleidingTarief(
  regime: Regime[][],
  periode: Subsidieperiode[][],
  uren?: unknown[][],
  datum?: unknown[][],
): unknown[][] {
  return tarief(WERKBEGELEIDING, regime, periode, uren, datum);
}

/**
 * Subsidie voor jobcoaching: het laagste van wat is gedeclareerd en het maximum van JOBCOACH_TARIEF.
 * @customfunction JOBCOACH_SUBSIDIE
 * @helpurl https://localhost:3000/docs/functies.html#jobcoach_subsidie
 * @param gedeclareerd Gedeclareerd bedrag in euro: uren maal het uurtarief van de jobcoach.
 * @param regime Begeleidingsregime: Licht, Midden of Intensief.
 * @param periode Proefplaatsing (of 0), of het halfjaar 1 tot en met 6.
 * @param uren Uren per week van de arbeidsovereenkomst (24 als u het weglaat).
 * @returns Bedrag in euro, met twee decimalen.
 * @example =INB.JOBCOACH_SUBSIDIE(3000;"Midden";2;18) geeft 2036,30
 * @bron twenterand, artikel 2 lid 2 en lid 6, en bijlage 1
 */
export function jobcoachSubsidie(
  gedeclareerd: unknown[][],
  regime: Regime[][],
  periode: Subsidieperiode[][],
  uren?: unknown[][],
): unknown[][] {
  return celgewijs(
    [gedeclareerd, regime, periode, uren],
    (g, r, p, u) => {
      const euro = getal(g, 'gedeclareerd');
      if (euro < 0) throw verkeerdSoort('Het gedeclareerde bedrag is negatief. Geef 0 of meer.');
      const hoogstens = inEuro(maximum(JOBCOACHING, r, p, u, undefined));
      return bedrag(() => Math.min(inEuro(vanEuro(euro)), hoogstens));
    },
    'euro',
  );
}
