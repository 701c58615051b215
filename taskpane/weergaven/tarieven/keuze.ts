import { roepAan } from '../../../functions/aanroep';
import { isFoutcel, toonUitkomst } from '../../../functions/documentatie/formule';
import { type Aanroep, alsCellen } from '../../../functions/formuletekst';
import {
  type Bron,
  type Dag,
  dag,
  JOBCOACHING,
  leesGetal,
  type Periode,
  PRIJSLIJSTEN,
  type Prijslijst,
  type Product,
  type Regime,
  subsidieOp,
  type Subsidieregeling,
  WERKBEGELEIDING,
} from '../../../src';

/** What can be looked up, by what it is called in the pane. */
export const SOORTEN = {
  jobcoaching: 'Jobcoaching (Twenterand)',
  werkbegeleiding: 'Interne werkbegeleiding (Twenterand)',
  prijslijst: 'Prijslijst VluchtelingenWerk',
} as const;
export type Soort = keyof typeof SOORTEN;

/** What is filled in, as it stands in the fields: what was chosen for one kind waits while another is looked at. */
export interface Keuze {
  readonly soort: Soort;
  readonly regime: Regime;
  readonly periode: Periode;
  readonly uren: string;
  /** As jjjj-mm-dd; empty: the newest tariff. */
  readonly datum: string;
  readonly jaar: number;
  readonly product: string;
  readonly aantal: string;
  /** In percents. */
  readonly opslag: string;
}

const [NIEUWSTE] = [...PRIJSLIJSTEN].sort((x, y) => y.jaar - x.jaar);

export const BEGIN: Keuze = {
  soort: 'jobcoaching',
  regime: 'Midden',
  periode: 1,
  uren: '24',
  datum: '',
  jaar: NIEUWSTE?.jaar ?? 0,
  product: NIEUWSTE?.producten[0]?.naam ?? '',
  aantal: '1',
  opslag: '0',
};

export const regelingVan = (soort: Soort): Subsidieregeling | undefined =>
  ({ jobcoaching: JOBCOACHING, werkbegeleiding: WERKBEGELEIDING, prijslijst: undefined })[soort];

/** The periods that a regime of a regeling pays for, each with its name. */
export function periodenVan(
  { tabellen }: Subsidieregeling,
  regime: Regime,
): { readonly periode: Periode; readonly naam: string }[] {
  const tabel = tabellen.find((t) => t.regime === regime);
  return Object.entries(tabel?.perioden ?? {}).map(([periode, { naam }]) => ({
    periode: Number(periode) as Periode,
    // Jobcoaching, midden, tweede zes maanden
    naam: metHoofdletter(naam.slice(naam.lastIndexOf(', ') + 2)),
  }));
}

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export const lijstVan = ({ jaar }: Keuze): Prijslijst | undefined =>
  PRIJSLIJSTEN.find((lijst) => lijst.jaar === jaar);

/** A kind that does not have the regime or the period of the other one gets its first. */
export function metSoort(keuze: Keuze, soort: Soort): Keuze {
  const regeling = regelingVan(soort);
  if (regeling === undefined) return { ...keuze, soort };
  const regimes = regeling.tabellen.map((t) => t.regime);
  const regime = regimes.includes(keuze.regime) ? keuze.regime : (regimes[0] ?? keuze.regime);
  const perioden = periodenVan(regeling, regime).map((p) => p.periode);
  const periode = perioden.includes(keuze.periode) ? keuze.periode : (perioden[0] ?? keuze.periode);
  return { ...keuze, soort, regime, periode };
}

/** What the formula gets for a field: its number, the text as it was typed (the function says what is wrong), or nothing. */
function getalUit(tekst: string): string | number | null {
  const kaal = tekst.trim();
  return kaal === '' ? null : (leesGetal(kaal) ?? kaal);
}

/** Percents as a part, in decimals: 20 is 0,2 and not 0,20000000000000001. */
function procentUit(tekst: string): string | number | null {
  const procent = getalUit(tekst.replace(/%\s*$/, ''));
  return typeof procent === 'number' ? Number((procent / 100).toPrecision(12)) : procent;
}

const dagUit = (tekst: string): Dag | undefined => (tekst === '' ? undefined : dag(tekst));

/** The formula for what is filled in. What is left out at the end, or is as the function takes it anyway, is not written. */
function aanroepVan(keuze: Keuze): Aanroep {
  if (keuze.soort === 'prijslijst') {
    const [aantal, opslag] = [getalUit(keuze.aantal), procentUit(keuze.opslag)];
    const jaar = keuze.jaar === BEGIN.jaar ? null : keuze.jaar;
    return {
      id: 'PRIJS',
      argumenten: zonderSlot([
        keuze.product,
        aantal === 1 ? null : aantal,
        opslag === 0 ? null : opslag,
        jaar,
      ]),
    };
  }
  const datum = dagUit(keuze.datum);
  return {
    id: keuze.soort === 'jobcoaching' ? 'JOBCOACH_TARIEF' : 'WERKBEGELEIDING_TARIEF',
    argumenten: zonderSlot([
      keuze.regime,
      keuze.periode === 0 ? 'Proefplaatsing' : keuze.periode,
      getalUit(keuze.uren),
      datum === undefined ? null : { dag: datum },
    ]),
  };
}

function zonderSlot(argumenten: readonly unknown[]): readonly unknown[] {
  return argumenten.at(-1) === null ? zonderSlot(argumenten.slice(0, -1)) : argumenten;
}

/** One thing that a tariff rests on: a place in a document and its words. */
export interface Grond {
  readonly wat: string;
  readonly bron: Bron;
}

/** The documents in full, for who does not know them by their short names. */
const DOCUMENTEN: Readonly<Record<string, string>> = {
  twenterand: 'Re-integratieregeling Twenterand 2024',
  vwon: 'VluchtelingenWerk Oost Nederland',
};

/** Where something stands, in full. */
export const vindplaatsVan = ({ naam, vindplaats }: Bron): string =>
  `${DOCUMENTEN[naam] ?? naam}, ${vindplaats}`;

export interface Tariefstand {
  readonly aanroep: Aanroep;
  /** In euros; undefined when there is none. */
  readonly bedrag: number | undefined;
  /** The amount as it is read, or why there is none. */
  readonly tekst: string;
  /** How the amount came about, when it is not simply the printed one. */
  readonly berekening: string | undefined;
  readonly eenheid: string | undefined;
  readonly vanaf: Dag | undefined;
  readonly totEnMet: Dag | undefined;
  readonly gronden: readonly Grond[];
}

/** The amount as the custom function computes it, with what the tariff itself tells of where it comes from. */
export function tariefstand(keuze: Keuze): Tariefstand {
  const aanroep = aanroepVan(keuze);
  const uit = roepAan(aanroep.id, alsCellen(aanroep.argumenten));
  const bedrag = typeof uit === 'number' ? uit : undefined;
  const tekst = isFoutcel(uit) ? uit.message : toonUitkomst(aanroep.id, uit);
  const rest = keuze.soort === 'prijslijst' ? overProduct(keuze) : overSubsidie(keuze);
  return { aanroep, bedrag, tekst, ...rest, berekening: bedrag === undefined ? undefined : rest.berekening };
}

type Rest = Omit<Tariefstand, 'aanroep' | 'bedrag' | 'tekst'>;

const LEEG: Rest = {
  berekening: undefined,
  eenheid: undefined,
  vanaf: undefined,
  totEnMet: undefined,
  gronden: [],
};

const euro = (cent: number): string => toonUitkomst('PRIJS', cent / 100);
const getaltekst = (getal: number): string => String(getal).replace('.', ',');

function overSubsidie(keuze: Keuze): Rest {
  const regeling = regelingVan(keuze.soort);
  const tabel = regeling?.tabellen.find((t) => t.regime === keuze.regime)?.perioden[keuze.periode];
  if (regeling === undefined || tabel === undefined) return LEEG;
  const { volledigVanaf, minimum } = regeling;
  const uren = getalUit(keuze.uren) ?? volledigVanaf.uren;
  const uitkomst = subsidieOp(regeling, keuze.regime, keuze.periode, volledigVanaf.uren, dagUit(keuze.datum));
  const tarief = uitkomst.status === 'geldig' ? uitkomst.tarief : tabel.tarieven[0];
  const volgende = tabel.tarieven[tabel.tarieven.indexOf(tarief) + 1];
  const isDeel = typeof uren === 'number' && uren < volledigVanaf.uren;
  const isTeWeinig = isDeel && keuze.periode !== 0 && uren < minimum.uren;
  return {
    eenheid: tabel.eenheid,
    vanaf: tarief.vanaf,
    totEnMet: volgende === undefined ? tabel.totEnMet : ((volgende.vanaf - 1) as Dag),
    berekening: isDeel
      ? `${euro(tarief.bedrag)} × ${getaltekst(uren)} / ${volledigVanaf.uren} uur`
      : undefined,
    gronden: [
      { wat: 'Het bedrag', bron: tarief.bron },
      ...(isTeWeinig
        ? [{ wat: `Minimaal ${minimum.uren} uur`, bron: minimum.bron }]
        : isDeel
          ? [{ wat: 'Naar rato van de uren', bron: volledigVanaf.bron }]
          : []),
    ],
  };
}

function overProduct(keuze: Keuze): Rest {
  const lijst = lijstVan(keuze);
  const product = lijst?.producten.find((p) => p.naam === keuze.product);
  if (lijst === undefined || product === undefined) return LEEG;
  return {
    eenheid: eenheidVan(product),
    vanaf: lijst.vanaf,
    totEnMet: lijst.totEnMet,
    berekening: product.tarief && productberekening(keuze, product.tarief.bedrag),
    gronden: [{ wat: 'De prijs', bron: product.bron }],
  };
}

function productberekening(keuze: Keuze, cent: number): string | undefined {
  const [aantal, opslag] = [getalUit(keuze.aantal) ?? 1, procentUit(keuze.opslag) ?? 0];
  if (typeof aantal !== 'number' || typeof opslag !== 'number' || (aantal === 1 && opslag === 0))
    return undefined;
  const keer = aantal === 1 ? '' : ` × ${getaltekst(aantal)}`;
  const erbij = opslag === 0 ? '' : ` + ${getaltekst(Number((opslag * 100).toPrecision(12)))} %`;
  return `${euro(cent)}${keer}${erbij}`;
}

const eenheidVan = ({ eenheid, lezing }: Product): string =>
  lezing === undefined ? eenheid : `${eenheid} (onze lezing: ${lezing})`;

/** How much the second amount differs from the first, in a sentence; undefined when one of them is none. */
export function verschiltekst(een: Tariefstand, twee: Tariefstand): string | undefined {
  if (een.bedrag === undefined || twee.bedrag === undefined) return undefined;
  const cent = Math.round((twee.bedrag - een.bedrag) * 100);
  if (cent === 0) return 'Tarief A en tarief B zijn even hoog.';
  // Cents of one in euros of the other are percents.
  const procent = (Math.abs(cent) / een.bedrag).toFixed(1).replace('.', ',');
  const deel = een.bedrag === 0 ? '' : ` (${procent} %)`;
  return `Tarief B is ${euro(Math.abs(cent))}${deel} ${cent > 0 ? 'hoger' : 'lager'} dan tarief A.`;
}
