import { BLADNAMEN, type Bladnaam, type Celwaarde, dag, INDELING, type Kolom, type Werkmap } from '../../src';

/** A cell as a test writes it: yyyy-mm-dd is a date; a text behind ' stays a text; undefined is empty. */
export type Inhoud = string | number | boolean | undefined | Celwaarde | Formule;
export class Formule {
  constructor(readonly waarde: Celwaarde) {}
}
/** A formula with its cached value (null: none). */
export const formule = (waarde: Celwaarde): Formule => new Formule(waarde);

function celwaarde(inhoud: Inhoud): Celwaarde {
  if (inhoud === undefined) return null;
  if (inhoud instanceof Formule) return inhoud.waarde;
  if (typeof inhoud !== 'string') return inhoud;
  if (inhoud.startsWith("'")) return inhoud.slice(1);
  return /^\d{4}-\d{2}-\d{2}$/.test(inhoud) ? { dag: dag(inhoud) } : inhoud;
}

export interface Bladinhoud {
  /** Row number of the first row. */
  readonly vanaf?: number;
  readonly rijen: readonly (readonly Inhoud[])[];
  /** Numbers of hidden rows. */
  readonly verborgen?: readonly number[];
}

/** A workbook from rows of cells, as a reader would give it. */
export function werkmap(
  bladen: Readonly<Record<string, Bladinhoud | readonly (readonly Inhoud[])[]>>,
  overig: Partial<Werkmap> = {},
): Werkmap {
  return {
    vorm: 'werkmap',
    bladen: Object.entries(bladen).map(([naam, inhoud]) => {
      const { rijen, vanaf = 1, verborgen = [] } = 'rijen' in inhoud ? inhoud : { rijen: inhoud };
      return {
        naam,
        verborgen: false,
        tabellen: [],
        rijen: rijen.map((cellen, i) => {
          const gevuld = cellen.map((c, k) => [c, k + 1] as const).filter(([c]) => c !== undefined);
          return {
            nummer: vanaf + i,
            verborgen: verborgen.includes(vanaf + i),
            kolommen: gevuld.map(([, kolom]) => kolom),
            waarden: gevuld.map(([c]) => celwaarde(c)),
            formules: gevuld.filter(([c]) => c instanceof Formule).map(([, kolom]) => kolom),
          };
        }),
      };
    }),
    namen: new Map(),
    macros: false,
    koppelingen: false,
    ...overig,
  };
}

/** Values by heading; for Persoon one record, for the other sheets one per row. */
export type Gegevens = { readonly [B in Bladnaam]?: B extends 'Persoon' ? Invoer : readonly Invoer[] };
type Invoer = Readonly<Record<string, Inhoud>>;

/** An asielstatushouder in the B1-route, in Arnhem, of Nederlands de Baas: nothing wrong with it. */
const PERSOON: Invoer = {
  'Cliëntnummer gemeente': '40001',
  BSN: '999993653',
  Achternaam: 'Voorbeeld',
  Voornamen: 'Sam',
  Geboortedatum: '1990-05-17',
  Doelgroep: 'Asielstatushouder',
  Leerroute: 'B1-route',
  'Start inburgeringstermijn': '2024-09-02',
  'Einde inburgeringstermijn': '2027-09-02',
  Gemeente: 'Arnhem',
  Aanbieder: 'Nederlands de Baas',
};

const koppen = (naam: Bladnaam): string[] => Object.values<Kolom>(INDELING[naam]).map((k) => k.kop);

/**
 * A whole registratiebestand laid out as the sjabloon: headings in row 4, data from row 5, every column there.
 * Persoon has its values in B, in the order of the sjabloon; what is not given comes from a valid person.
 * @param zonder sheets, or headings as Contact.Akkoord gemeente op, that are left out
 */
export function registratiewerkmap(
  gegevens: Gegevens,
  zonder: readonly string[] = [],
  overig: Partial<Werkmap> = {},
): Werkmap {
  const bladen: Record<string, Bladinhoud> = { Uitleg: { rijen: [['Sjabloonversie', 1]] } };
  for (const naam of BLADNAMEN.filter((n) => !zonder.includes(n))) {
    const eigen = koppen(naam).filter((kop) => !zonder.includes(`${naam}.${kop}`));
    if (naam === 'Persoon') {
      const persoon: Invoer = { ...PERSOON, ...gegevens.Persoon };
      const onbekend = Object.keys(persoon).filter((kop) => !koppen(naam).includes(kop));
      bladen[naam] = {
        vanaf: 4,
        rijen: [['Gegeven', 'Waarde'], ...[...eigen, ...onbekend].map((kop) => [kop, persoon[kop]])],
      };
    } else {
      const rijen = gegevens[naam] ?? [];
      const onbekend = [...new Set(rijen.flatMap((r) => Object.keys(r)))].filter(
        (k) => !koppen(naam).includes(k),
      );
      const alle = [...eigen, ...onbekend];
      bladen[naam] = { vanaf: 4, rijen: [alle, ...rijen.map((rij) => alle.map((kop) => rij[kop]))] };
    }
  }
  return werkmap(bladen, { namen: new Map([['Sjabloonversie', 'Uitleg!$B$1']]), ...overig });
}
