import { type Dag, dagenLater, dagVan, isodag, maandenLater } from '../basis/dag';
import { dichtstbij, sleutel } from '../basis/tekst';
import type { Bestandsverslag } from '../controle/verslag';
import { isVervallen } from '../registratie/les';
import type { Lijstwaarde, Onderdeel } from '../registratie/lijsten';
import type { Les, Persoon } from '../registratie/registratie';
import { persoonssleutel } from '../registratie/traject';

/** A calendar month, written as 2025-10. */
export interface Maand {
  readonly eerste: Dag;
  readonly laatste: Dag;
}

/** The month behind a text such as 2025-10; undefined when it is none. */
export function leesMaand(tekst: string): Maand | undefined {
  const delen = /^(\d{4})-(\d{2})$/.exec(tekst.trim());
  const eerste = delen === null ? undefined : dagVan(Number(delen[1]), Number(delen[2]), 1);
  return eerste === undefined ? undefined : { eerste, laatste: dagenLater(maandenLater(eerste, 1), -1) };
}

/** One column: a lesson of the group. */
export interface Lesmoment {
  readonly datum: Dag;
  readonly dagdeel: Lijstwaarde<'Dagdeel'> | undefined;
  readonly onderdeel: Onderdeel | undefined;
  /** The planned hours, each once and ascending: they may differ from one cursist to the next. */
  readonly uren: readonly number[];
}

/** One row. */
export interface Cursist {
  /** Voornamen last, so that the list can be searched; null when no name is filled in. */
  readonly naam: string | null;
  readonly clientnummer: string | undefined;
  /** Per lesson, in the order of `lessen`: whether it was planned for him. */
  readonly ingepland: readonly boolean[];
}

/** The sheet to sign on of one group of one aanbieder in one month. */
export interface Presentielijst {
  readonly groep: string;
  readonly aanbieder: string | undefined;
  readonly maand: Maand;
  readonly lessen: readonly Lesmoment[];
  /** By name. */
  readonly cursisten: readonly Cursist[];
}

export type Presentieuitkomst =
  | { readonly gelukt: true; readonly lijsten: readonly Presentielijst[] }
  | {
      readonly gelukt: false;
      readonly reden: 'groep onbekend';
      /** The name that is most like it, and all names that there are. */
      readonly bedoeld: string | undefined;
      readonly groepen: readonly string[];
    }
  | {
      readonly gelukt: false;
      readonly reden: 'geen lessen';
      readonly groep: string;
      /** Months in which it has lessons, as yyyy-mm. */
      readonly maanden: readonly string[];
    };

interface Groepsles {
  readonly les: Les;
  readonly datum: Dag;
  readonly persoon: Persoon;
  /** Who it is; a person without a known key is the file itself. */
  readonly wie: string;
}

/**
 * Who signs for which lessons of a group in a month: one list per aanbieder that has a group of that name. Cancelled
 * lessons are left out; planned ones that are still to come are there.
 */
export function presentielijsten(
  verslagen: readonly Bestandsverslag[],
  groep: string,
  maand: Maand,
): Presentieuitkomst {
  const gezocht = sleutel(groep);
  const namen = new Map<string, string>();
  const lessen: Groepsles[] = [];
  for (const { bestand, uitslag } of verslagen) {
    const [persoon] = uitslag?.dossier.registratie.personen ?? [];
    if (uitslag === undefined || persoon === undefined) continue;
    const wie = persoonssleutel(persoon) ?? bestand;
    const { lessen: alle, trajecten } = uitslag.dossier.registratie;
    for (const { groep: veld } of [...alle, ...trajecten]) {
      const naam = veld.waarde;
      if (naam !== undefined && !namen.has(sleutel(naam))) namen.set(sleutel(naam), naam);
    }
    for (const les of alle) {
      const naam = les.groep.waarde ?? '';
      const datum = les.datum.waarde;
      if (sleutel(naam) !== gezocht || datum === undefined || isVervallen(les)) continue;
      lessen.push({ les, datum, persoon, wie });
    }
  }
  const gevonden = namen.get(gezocht);
  if (gevonden === undefined) {
    const groepen = [...namen.values()].sort(opNaam);
    return { gelukt: false, reden: 'groep onbekend', bedoeld: dichtstbij(groep, groepen), groepen };
  }
  const inMaand = lessen.filter(({ datum }) => datum >= maand.eerste && datum <= maand.laatste);
  if (inMaand.length === 0) {
    const maanden = [...new Set(lessen.map(({ datum }) => isodag(datum).slice(0, 7)))].sort();
    return { gelukt: false, reden: 'geen lessen', groep: gevonden, maanden };
  }
  const perAanbieder = new Map<string, Groepsles[]>();
  for (const les of inMaand) {
    const aanbieder = sleutel(les.persoon.aanbieder.waarde ?? '');
    const eigen = perAanbieder.get(aanbieder);
    if (eigen === undefined) perAanbieder.set(aanbieder, [les]);
    else eigen.push(les);
  }
  const lijsten = [...perAanbieder.values()].map((eigen) => lijst(eigen, gevonden, maand));
  return { gelukt: true, lijsten: lijsten.sort((x, y) => opNaam(x.aanbieder ?? '', y.aanbieder ?? '')) };
}

const opNaam = (x: string, y: string): number => x.localeCompare(y, 'nl', { numeric: true });

const momentsleutel = ({ les, datum }: Groepsles): string =>
  [datum, les.dagdeel.waarde, les.onderdeel.waarde].join('|');

const DAGDELEN: readonly (Lijstwaarde<'Dagdeel'> | undefined)[] = ['Ochtend', 'Middag', 'Avond', undefined];

function lijst(lessen: readonly Groepsles[], groep: string, maand: Maand): Presentielijst {
  const momenten = new Map<string, Groepsles[]>();
  const cursisten = new Map<string, { persoon: Persoon; momenten: Set<string> }>();
  for (const groepsles of lessen) {
    const moment = momentsleutel(groepsles);
    momenten.set(moment, [...(momenten.get(moment) ?? []), groepsles]);
    const cursist = cursisten.get(groepsles.wie) ?? { persoon: groepsles.persoon, momenten: new Set() };
    cursist.momenten.add(moment);
    cursisten.set(groepsles.wie, cursist);
  }
  const kolommen = [...momenten]
    .map(([naam, eigen]) => ({ naam, moment: lesmoment(eigen) }))
    .sort(
      ({ moment: x }, { moment: y }) =>
        x.datum - y.datum ||
        DAGDELEN.indexOf(x.dagdeel) - DAGDELEN.indexOf(y.dagdeel) ||
        opNaam(x.onderdeel ?? '', y.onderdeel ?? ''),
    );
  const rijen = [...cursisten.values()].map(({ persoon, momenten: eigen }) => ({
    naam: naamOpLijst(persoon),
    clientnummer: persoon.clientnummer.waarde,
    ingepland: kolommen.map(({ naam }) => eigen.has(naam)),
  }));
  return {
    groep,
    aanbieder: lessen[0]?.persoon.aanbieder.waarde,
    maand,
    lessen: kolommen.map(({ moment }) => moment),
    cursisten: rijen.sort(
      (x, y) => opNaam(x.naam ?? '', y.naam ?? '') || opNaam(x.clientnummer ?? '', y.clientnummer ?? ''),
    ),
  };
}

function lesmoment(lessen: readonly Groepsles[]): Lesmoment {
  const [{ les, datum }] = lessen as readonly [Groepsles];
  const uren = new Set(lessen.flatMap(({ les: { geplandeUren } }) => geplandeUren.waarde ?? []));
  return {
    datum,
    dagdeel: les.dagdeel.waarde,
    onderdeel: les.onderdeel.waarde,
    uren: [...uren].sort((x, y) => x - y),
  };
}

function naamOpLijst({ achternaam, voornamen }: Persoon): string | null {
  const delen = [achternaam.waarde, voornamen.waarde].filter((deel) => deel !== undefined);
  return delen.length === 0 ? null : delen.join(', ');
}
