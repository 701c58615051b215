import { dichtstbij, sleutel } from './tekst';

/** A name that users type, other names for the same, and what it stands for. */
export interface Ingang<T> {
  readonly naam: string;
  readonly aliassen?: readonly string[];
  readonly waarde: T;
}

export type Vondst<T> =
  | { readonly soort: 'een'; readonly naam: string; readonly waarde: T }
  /** The text is a name for several things: it is for the user to say which. */
  | { readonly soort: 'meer'; readonly namen: readonly string[] }
  | { readonly soort: 'geen'; readonly lijktOp: string | undefined };

export interface Naamregister<T> {
  readonly namen: readonly string[];
  /** What a text names, regardless of case, spaces, dashes, punctuation and diacritics. Never guesses. */
  zoek(tekst: string): Vondst<T>;
}

/** So many texts are remembered, so that a column of equal names is understood once. */
const GEHEUGEN = 2_000;

const naamsleutel = (tekst: string): string => sleutel(tekst).replace(/[^\p{L}\p{N}+]/gu, '');

/** A register in which a name or alias may belong to several things. A thing's own name goes before an alias. */
export function naamregister<T>(ingangen: readonly Ingang<T>[]): Naamregister<T> {
  const opNaam = new Map<string, Ingang<T>[]>();
  const opAlias = new Map<string, Ingang<T>[]>();
  const bewaar = (plaats: Map<string, Ingang<T>[]>, tekst: string, ingang: Ingang<T>): void => {
    const lijst = plaats.get(naamsleutel(tekst)) ?? [];
    if (!lijst.includes(ingang)) lijst.push(ingang);
    plaats.set(naamsleutel(tekst), lijst);
  };
  const officieel = new Map<string, string>();
  for (const ingang of ingangen) {
    bewaar(opNaam, ingang.naam, ingang);
    officieel.set(ingang.naam, ingang.naam);
    for (const alias of ingang.aliassen ?? []) {
      bewaar(opAlias, alias, ingang);
      if (!officieel.has(alias)) officieel.set(alias, ingang.naam);
    }
  }

  function bepaal(tekst: string): Vondst<T> {
    const gezocht = naamsleutel(tekst);
    const gevonden = opNaam.get(gezocht) ?? opAlias.get(gezocht) ?? [];
    const [eerste] = gevonden;
    if (eerste === undefined) {
      const nabij = dichtstbij(tekst, officieel.keys());
      return { soort: 'geen', lijktOp: nabij === undefined ? undefined : officieel.get(nabij) };
    }
    if (gevonden.length > 1) return { soort: 'meer', namen: gevonden.map((g) => g.naam) };
    return { soort: 'een', naam: eerste.naam, waarde: eerste.waarde };
  }

  const geheugen = new Map<string, Vondst<T>>();
  return {
    namen: ingangen.map((i) => i.naam),
    zoek(tekst) {
      let vondst = geheugen.get(tekst);
      if (vondst === undefined) {
        vondst = bepaal(tekst);
        if (geheugen.size >= GEHEUGEN) geheugen.clear();
        geheugen.set(tekst, vondst);
      }
      return vondst;
    },
  };
}
