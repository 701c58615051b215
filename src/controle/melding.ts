import { type Dag, dag, dagtekst, isodag } from '../basis/dag';
import type { Ernst } from '../basis/ernst';
import type { Gegevens } from './bevinding';

/**
 * Severity belongs to the message: one rule may say "do it now" and "it was late".
 * The text names its data between braces, with their kind: {datum:dag}, {uren:uren}, {deel:procent}, {n:aantal}, {kop}.
 */
export interface Melding {
  readonly ernst: Ernst;
  readonly tekst: string;
}
export type Meldingen = Readonly<Record<string, Melding>>;

interface Soorten {
  dag: Dag;
  uren: number;
  procent: number;
  aantal: number;
}

/** The data that a text asks for: a misspelt, missing or wrongly typed one does not compile. */
export type GegevensVan<T extends string> = T extends `${string}{${infer P}}${infer R}`
  ? (P extends `${infer N}:${infer S extends keyof Soorten}`
      ? { readonly [K in N]: Soorten[S] }
      : { readonly [K in P]: string }) &
      GegevensVan<R>
  : unknown;

const PLEK = /\{(\w+)(?::(\w+))?\}/g;

const gevraagd = new Map<string, readonly (readonly [naam: string, isDag: boolean])[]>();

/** The data that a text asks for; found once per text, for a file may have a hundred thousand findings. */
function gevraagdDoor(tekst: string): readonly (readonly [naam: string, isDag: boolean])[] {
  let plekken = gevraagd.get(tekst);
  if (plekken === undefined) {
    plekken = [...tekst.matchAll(PLEK)].map(([, naam = '', soort]) => [naam, soort === 'dag'] as const);
    gevraagd.set(tekst, plekken);
  }
  return plekken;
}

/** Data in the form in which a finding keeps them: a day as yyyy-mm-dd. */
export function bewaar(tekst: string, gegevens: Readonly<Record<string, unknown>>): Gegevens {
  const bewaard: Record<string, string | number> = {};
  for (const [naam, isDag] of gevraagdDoor(tekst)) {
    const waarde = gegevens[naam];
    bewaard[naam] = isDag ? isodag(waarde as Dag) : (waarde as string | number);
  }
  return bewaard;
}

const getal = (waarde: number, decimalen: number): string =>
  String(Math.round(waarde * 10 ** decimalen) / 10 ** decimalen).replace('.', ',');

/** A part of one as a percentage with one decimal, rounded down: what is below 80 % never reads as 80. */
export const procenttekst = (deel: number): string => `${getal(Math.floor(deel * 1000 + 1e-9) / 10, 1)} %`;
/** Hours with a comma, at most two decimals. */
export const urentekst = (uren: number): string => getal(uren, 2);

/** The sentence of a finding, made at the edge, in Dutch. */
export function vulIn(tekst: string, gegevens: Gegevens): string {
  return tekst.replace(PLEK, (heel, naam: string, soort: string | undefined) => {
    const waarde = gegevens[naam];
    if (waarde === undefined) return heel;
    if (soort === 'dag') return dagtekst(dag(String(waarde)));
    if (soort === 'uren') return urentekst(Number(waarde));
    if (soort === 'procent') return procenttekst(Number(waarde));
    return String(waarde);
  });
}
