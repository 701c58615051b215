import type { Plek, Terugzetting, Wijzigingsbericht } from '../../../src';

/** What was mended in one go, as far as it can still be put back. */
export interface Herstelstap {
  readonly nummer: number;
  readonly terug: readonly Terugzetting[];
  /** Cells that the user changed since: they stay as he made them. */
  readonly gewijzigd: readonly Terugzetting[];
}

type Bladbericht = Exclude<Wijzigingsbericht, { readonly wat: 'verschoven' }>;
type Celbericht = Extract<Wijzigingsbericht, { readonly wat: 'cellen' }>;

const isOpBlad = (cel: Terugzetting, { bladsleutel }: Bladbericht): boolean =>
  cel.bladsleutel === bladsleutel;

/** What was sorted or pasted over may look the same and be another row: what was touched is not put back. */
export function zonderGewijzigd(stap: Herstelstap, bericht: Celbericht): Herstelstap {
  const isGeraakt = (cel: Terugzetting): boolean => isOpBlad(cel, bericht) && isIn(cel.plek, bericht.bereik);
  return {
    ...stap,
    terug: stap.terug.filter((cel) => !isGeraakt(cel)),
    gewijzigd: [...stap.gewijzigd, ...stap.terug.filter(isGeraakt)],
  };
}

/** What is left of a step without a sheet: none when all of it was there. */
export function zonderBlad(stap: Herstelstap, bericht: Bladbericht): Herstelstap[] {
  const elders = (cellen: readonly Terugzetting[]): Terugzetting[] =>
    cellen.filter((cel) => !isOpBlad(cel, bericht));
  const rest = { ...stap, terug: elders(stap.terug), gewijzigd: elders(stap.gewijzigd) };
  return rest.terug.length + rest.gewijzigd.length === 0 ? [] : [rest];
}

/** What the sheet was called when something was mended on it; undefined when nothing was. */
export const bladnaamIn = (stappen: readonly Herstelstap[], bericht: Bladbericht): string | undefined =>
  stappen.flatMap(({ terug, gewijzigd }) => [...terug, ...gewijzigd]).find((cel) => isOpBlad(cel, bericht))
    ?.plek.blad ?? undefined;

const isIn = ({ rij, kolom }: Plek, bereik: Celbericht['bereik']): boolean =>
  (rij ?? 0) >= bereik.vanRij &&
  (rij ?? 0) <= bereik.totRij &&
  (kolom ?? 0) >= bereik.vanKolom &&
  (kolom ?? 0) <= bereik.totKolom;
