import type { Kwartaal } from '../basis/kwartaal';
import { a1, type Plek } from '../werkmap/werkmap';

interface Weglatingen {
  /** A row without (one of) the values that make its key: it cannot count at all. */
  sleutel: { readonly kop: string };
  /** The same traject again in the same file: the first row counts. */
  dubbeleRij: object;
  /** A cell that cannot be read: its row does not count where that value is needed. */
  onleesbaar: { readonly kop: string };
  /** A column that an indicator is about, and that this file does not have. */
  kolomAfwezig: { readonly kop: string };
  /** A row of Aanwezigheid whose hours cannot be read, are empty or negative. */
  lesuren: object;
  /** A row of Aanwezigheid without a date or perceel that can be read. */
  lesOnbepaald: { readonly kop: string };
  /** A row of Aanwezigheid of a perceel that Trajecten does not have. */
  lesZonderTraject: object;
  /** The hours of a quarter in a trajectregister that cannot be read, are half there or negative. */
  kwartaaluren: { readonly kwartaal: Kwartaal };
  /** Aanwezigheid, or a column of it, or the columns of a quarter, are not in this file. */
  urenAfwezig: { readonly wat: string };
  /** An export of another system: nothing is left out by that, but who reads the figures must know it. */
  viaKoppeling: object;
}

export type Weglatingsoort = keyof Weglatingen;

/** Something in a file that does not count in the MI, and where it stands. Holds no cell contents. */
export type Weglating = {
  [S in Weglatingsoort]: { readonly soort: S; readonly plek: Plek } & Weglatingen[S];
}[Weglatingsoort];

/** A column that is not there is no mistake in the file, nor is a koppeling; everything else is something to look at. */
export const isFoutief = ({ soort }: Weglating): boolean =>
  soort !== 'kolomAfwezig' && soort !== 'urenAfwezig' && soort !== 'viaKoppeling';

/** What did not count, without the place; equal texts can be told together. */
function watTekst(weglating: Weglating): string {
  switch (weglating.soort) {
    case 'sleutel':
      return `Rij telt niet mee: ${weglating.kop} is leeg of niet te lezen`;
    case 'dubbeleRij':
      return 'Rij telt niet mee: hetzelfde traject staat al eerder in dit bestand';
    case 'onleesbaar':
      return `${weglating.kop} is niet te lezen en telt niet mee`;
    case 'kolomAfwezig':
      return `Kolom ${weglating.kop} ontbreekt: wat daarvan afhangt is onbekend`;
    case 'lesuren':
      return 'Les telt niet mee in MI-03: uren leeg, negatief of niet te lezen';
    case 'lesOnbepaald':
      return `Les telt niet mee in MI-03: ${weglating.kop} is leeg of niet te lezen`;
    case 'lesZonderTraject':
      return 'Les telt niet mee in MI-03: het perceel staat niet in Trajecten';
    case 'kwartaaluren':
      return `Uren van ${weglating.kwartaal} tellen niet mee in MI-03: leeg, negatief of niet te lezen`;
    case 'urenAfwezig':
      return `${weglating.wat}: MI-03 is daar onbekend`;
    case 'viaKoppeling':
      return 'Export van een ander systeem, gelezen met een koppeling';
  }
}

/** So many places are named in one sentence; the others are counted. `controleer` names them all. */
const GENOEMDE_PLEKKEN = 12;

/** Plain Dutch sentences about what did not count, equal causes together, each with its cells. */
export function weglatingsteksten(weglatingen: readonly Weglating[]): string[] {
  const perOorzaak = new Map<string, string[]>();
  for (const weglating of weglatingen) {
    const wat = watTekst(weglating);
    const cel = a1(weglating.plek);
    const plekken = perOorzaak.get(wat) ?? [];
    if (cel !== null) plekken.push(weglating.plek.blad === null ? cel : `${weglating.plek.blad}!${cel}`);
    perOorzaak.set(wat, plekken);
  }
  return [...perOorzaak].map(([wat, plekken]) => {
    if (plekken.length === 0) return `${wat}.`;
    const rest = plekken.length - GENOEMDE_PLEKKEN;
    const genoemd = plekken.slice(0, GENOEMDE_PLEKKEN).join(', ');
    return `${wat} (${genoemd}${rest > 0 ? ` en ${rest} andere` : ''}).`;
  });
}
