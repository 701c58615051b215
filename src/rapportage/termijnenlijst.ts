import { type Dag, dagenLater, weekdag } from '../basis/dag';
import { sleutel } from '../basis/tekst';
import { isTeLaat, openTermijnen, type OpenTermijn } from '../controle/opentermijnen';
import type { Bestandsverslag } from '../controle/verslag';
import type { Partij } from '../controle/verplichting';
import type { Perceel } from '../registratie/lijsten';
import { persoonssleutel } from '../registratie/traject';
import type { Plek } from '../werkmap/werkmap';
import { persoonsnaam } from './persoonsgegevens';

/** How far ahead the list looks, in days after the peildatum; the last of them is still in it. */
const TERMIJNDAGEN = 30;

/** When something must be done, seen from the peildatum; a week ends on Sunday. */
export type Wanneer = 'te laat' | 'deze week' | 'later';

/** One line: what must be done, for whom, by whom and before when. */
export interface TeDoen {
  readonly wanneer: Wanneer;
  /** The last day in time. */
  readonly uiterlijk: Dag;
  /** It is planned for this day. */
  readonly geplandOp: Dag | undefined;
  readonly wat: string;
  readonly wie: Partij;
  readonly perceel: Perceel | undefined;
  readonly aanbieder: string | undefined;
  /** With the gemeente it tells who it is about. */
  readonly clientnummer: string | undefined;
  /** Null unless names were asked for. */
  readonly naam: string | null;
  /** Code of the rule that watches over it. */
  readonly regel: string;
  readonly bestand: string;
  /** The cell where the date belongs. */
  readonly plek: Plek;
}

/** What stands open with one contactpersoon of one gemeente, by its last day. */
export interface Werklijst {
  /** Undefined: not filled in, or not to be read. */
  readonly gemeente: string | undefined;
  readonly contactpersoon: string | undefined;
  readonly regels: readonly TeDoen[];
}

export interface Termijnenlijst {
  readonly peildatum: Dag;
  /** The last day that is in the list. */
  readonly tot: Dag;
  /** By gemeente, then by contactpersoon; who has none comes last. */
  readonly werklijsten: readonly Werklijst[];
  /** Terms with an Afwijking akkoord: they are not in the list. */
  readonly akkoord: number;
}

/**
 * "Deze week te doen": everything that is late or due within 30 days, over all files. A person who is delivered twice
 * stands in it once, as the first file tells.
 * @param verslagen in the order of their paths
 */
export function termijnenlijst(
  verslagen: readonly Bestandsverslag[],
  peildatum: Dag,
  { metNamen = false }: { readonly metNamen?: boolean } = {},
): Termijnenlijst {
  const tot = dagenLater(peildatum, TERMIJNDAGEN);
  const perLijst = new Map<string, { gemeente?: string; contactpersoon?: string; regels: TeDoen[] }>();
  const eersteBestand = new Map<string, string>();
  const gespeld = new Map<string, string>();
  let akkoord = 0;
  for (const { bestand, uitslag } of verslagen) {
    if (uitslag === undefined) continue;
    for (const termijn of openTermijnen(uitslag.dossier)) {
      if (termijn.uiterlijk > tot || isEerderAangeleverd(termijn, bestand, eersteBestand)) continue;
      if (termijn.akkoord) {
        akkoord += 1;
        continue;
      }
      const gemeente = zelfde(gespeld, termijn.persoon.gemeente.waarde);
      const contactpersoon = termijn.persoon.contactpersoonGemeente.waarde;
      const naam = [gemeente, contactpersoon].map((deel) => sleutel(deel ?? '')).join('|');
      const lijst = perLijst.get(naam) ?? {
        ...(gemeente === undefined ? {} : { gemeente }),
        ...(contactpersoon === undefined ? {} : { contactpersoon }),
        regels: [],
      };
      lijst.regels.push(teDoen(termijn, bestand, peildatum, metNamen));
      perLijst.set(naam, lijst);
    }
  }
  const werklijsten = [...perLijst.values()].map(({ gemeente, contactpersoon, regels }) => ({
    gemeente,
    contactpersoon,
    regels: regels.sort((x, y) => x.uiterlijk - y.uiterlijk || opTekst(x.clientnummer, y.clientnummer)),
  }));
  werklijsten.sort((x, y) => opTekst(x.gemeente, y.gemeente) || opTekst(x.contactpersoon, y.contactpersoon));
  return { peildatum, tot, werklijsten, akkoord };
}

/** The first spelling of a name that is written in more than one way. */
function zelfde(gespeld: Map<string, string>, naam: string | undefined): string | undefined {
  if (naam === undefined) return undefined;
  const eerste = gespeld.get(sleutel(naam)) ?? naam;
  gespeld.set(sleutel(naam), eerste);
  return eerste;
}

/** The same term of the same person in another file (G002); within one file each stands by itself. */
function isEerderAangeleverd(
  { persoon, regel, perceel, vanaf, uiterlijk }: OpenTermijn,
  bestand: string,
  eersteBestand: Map<string, string>,
): boolean {
  const wie = persoonssleutel(persoon);
  if (wie === undefined) return false;
  const wat = [wie, regel, perceel, vanaf, uiterlijk].join('|');
  const eerder = eersteBestand.get(wat);
  if (eerder === undefined) eersteBestand.set(wat, bestand);
  return eerder !== undefined && eerder !== bestand;
}

function teDoen(termijn: OpenTermijn, bestand: string, peildatum: Dag, metNamen: boolean): TeDoen {
  const { persoon, uiterlijk, perceel, wie, regel, gedaanOp: geplandOp, plek } = termijn;
  return {
    wanneer: wanneer(termijn, peildatum),
    uiterlijk,
    geplandOp,
    wat: termijn.naam,
    wie,
    perceel,
    aanbieder: persoon.aanbieder.waarde,
    clientnummer: persoon.clientnummer.waarde,
    naam: metNamen ? persoonsnaam(persoon) : null,
    regel,
    bestand,
    plek: { blad: plek.blad, rij: plek.rij, kolom: plek.kolom },
  };
}

function wanneer(termijn: OpenTermijn, peildatum: Dag): Wanneer {
  if (isTeLaat(termijn, peildatum)) return 'te laat';
  return termijn.uiterlijk <= dagenLater(peildatum, 7 - weekdag(peildatum)) ? 'deze week' : 'later';
}

/** Alphabetical, in Dutch; what is not known comes last. */
function opTekst(x: string | undefined, y: string | undefined): number {
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  return x.localeCompare(y, 'nl', { numeric: true });
}
