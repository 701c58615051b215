import {
  afwijkendeInstellingen,
  afwijkingstekst,
  type Bestandsverslag,
  type Dag,
  type Ernst,
  ERNSTEN,
  isOnderNorm,
  isTeLaat,
  type Maandstand,
  maandenrij,
  type Omstandigheden,
  type Openstaand,
  type OpenTermijn,
  overzicht,
  type Partij,
  type Perceel,
  type Perceelstand,
  type Plek,
  type Redenstand,
  type Trajectstand,
  verwachting,
  zonderPersoonsgegevens,
} from '../../src';
import { lijktBsn } from '../bestandsnaam';

/** So many months fit beside each other in the chart of a narrow pane. */
const MAANDEN = 12;

/** One month as it is drawn: without a stand when there were no lessons. */
export interface Getoondemaand {
  readonly maand: string;
  readonly stand: (Maandstand & { readonly isOnderNorm: boolean | undefined }) | undefined;
}
export interface Getoondenorm {
  readonly norm: string;
  readonly uren: number;
  readonly vereist: number;
  readonly verwachting: string;
  /** Undefined when it cannot be told. */
  readonly opTijd: boolean | undefined;
}
export interface Getoondperceel {
  readonly perceel: Perceel;
  readonly trajecten: readonly Trajectstand[];
  readonly totaal: Getoondemaand['stand'] & object;
  /** The last months, without gaps, for the chart. */
  readonly laatsteMaanden: readonly Getoondemaand[];
  /** All months that had lessons, for the table. */
  readonly alleMaanden: readonly Getoondemaand[];
  readonly redenen: readonly Redenstand[];
  readonly normen: readonly Getoondenorm[];
}
export interface Getoondetermijn {
  readonly naam: string;
  readonly regel: string;
  readonly wie: Partij;
  readonly perceel: Perceel | undefined;
  readonly uiterlijk: Dag;
  readonly isTeLaat: boolean;
  /** It is planned for this day. */
  readonly geplandOp: Dag | undefined;
  readonly plek: Plek;
}

/** How one inburgeringsplichtige stands, as the pane shows it: without a name or number of a person. */
export interface Getoondoverzicht {
  readonly bestand: string;
  /** Of whom it is, for what is saved or printed; undefined when it is not filled in, or a BSN. */
  readonly gemeente: string | undefined;
  readonly clientnummer: string | undefined;
  readonly peildatum: Dag;
  /** The part of the planned hours that must be followed. */
  readonly aanwezigheidsnorm: number;
  /** Findings without akkoord. */
  readonly aantallen: Readonly<Record<Ernst, number>>;
  readonly percelen: readonly Getoondperceel[];
  /** By their last day, without those that the gemeente agreed to. */
  readonly termijnen: readonly Getoondetermijn[];
  readonly openstaand: readonly Openstaand[];
  /** Settings that are not the standard, in words. */
  readonly afwijkingen: readonly string[];
}

/** Why there is no overzicht of a file that was read. */
export const ZONDER_OVERZICHT = {
  register: 'Dit is een trajectregister. Een overzicht gaat over één inburgeringsplichtige.',
  leeg: 'Hier staan geen trajecten of lessen in. Is dit een registratiebestand? Kies anders een ander bestand.',
} as const;

type Gelezenverslag = Bestandsverslag & { readonly uitslag: object };
export const isGelezen = (verslag: Bestandsverslag): verslag is Gelezenverslag =>
  verslag.uitslag !== undefined;

export function getoondOverzicht(
  verslag: Gelezenverslag,
  { peildatum, instellingen }: Omstandigheden,
): Getoondoverzicht | keyof typeof ZONDER_OVERZICHT {
  const stand = overzicht(verslag.uitslag.dossier);
  if (stand === undefined) return 'register';
  if (stand.percelen.length === 0) return 'leeg';
  const norm = instellingen.normen.aanwezigheid;
  const [{ bestand } = verslag] = zonderPersoonsgegevens([verslag]);
  const [persoon] = verslag.uitslag.dossier.registratie.personen;
  const clientnummer = persoon?.clientnummer.waarde;
  const telt = (ernst: Ernst): number =>
    verslag.bevindingen.filter((b) => b.ernst === ernst && !b.akkoord).length;
  return {
    bestand,
    gemeente: persoon?.gemeente.waarde,
    clientnummer: lijktBsn(clientnummer ?? '') ? undefined : clientnummer,
    peildatum,
    aanwezigheidsnorm: norm,
    aantallen: Object.fromEntries(ERNSTEN.map((e) => [e, telt(e)])) as Record<Ernst, number>,
    percelen: stand.percelen.map((perceel) => getoondPerceel(perceel, norm)),
    termijnen: stand.termijnen
      .filter(({ akkoord }) => !akkoord)
      .map((termijn) => getoondeTermijn(termijn, peildatum)),
    openstaand: stand.openstaand,
    afwijkingen: afwijkendeInstellingen(instellingen).map(afwijkingstekst),
  };
}

/** Without the person whom it is about. */
function getoondeTermijn(termijn: OpenTermijn, peildatum: Dag): Getoondetermijn {
  const { naam, regel, wie, perceel, uiterlijk, gedaanOp: geplandOp, plek } = termijn;
  return {
    ...{ naam, regel, wie, perceel, uiterlijk, geplandOp },
    isTeLaat: isTeLaat(termijn, peildatum),
    plek: { blad: plek.blad, rij: plek.rij, kolom: plek.kolom },
  };
}

function getoondPerceel(perceelstand: Perceelstand, norm: number): Getoondperceel {
  const { perceel, trajecten, totaal, maanden, redenen, normen } = perceelstand;
  const metNorm = <S extends Maandstand>(stand: S): S & { isOnderNorm: boolean | undefined } => ({
    ...stand,
    isOnderNorm: isOnderNorm(stand, norm),
  });
  const getoond = (maand: string, stand: Maandstand | undefined): Getoondemaand => ({
    maand,
    stand: stand && metNorm(stand),
  });
  return {
    ...{ perceel, trajecten, redenen },
    totaal: metNorm(totaal),
    laatsteMaanden: maandenrij(maanden, MAANDEN).map(({ maand, stand }) => getoond(maand, stand)),
    alleMaanden: maanden.map((stand) => getoond(stand.maand, stand)),
    normen: normen.map((n) => ({
      norm: n.norm,
      uren: n.uren,
      vereist: n.vereist,
      verwachting: verwachting(n),
      opTijd: n.opTijd ?? undefined,
    })),
  };
}
