import { AANWEZIGHEID, TRAJECTEN } from '../registratie/indeling';
import type { Plek } from '../werkmap/werkmap';
import type { Deelname, Gegeven, Miveld } from './deelname';
import type { Indicator } from './indicator';
import type { Inzending } from './inzending';
import type { Tijdvak } from './tijdvak';
import { GEEN_UREN } from './uren';

/** A cell behind a figure and the heading above it; never what stands in it. Without a column, or a row, it is not there. */
export interface Herleidcel {
  readonly plek: Plek;
  readonly kop: string;
}

const URENKOPPEN = [AANWEZIGHEID.geplandeUren.kop, AANWEZIGHEID.gevolgdeUren.kop] as const;

const celVan =
  ({ plaats: { blad, rij, kolommen } }: Deelname) =>
  (veld: Miveld): Herleidcel => ({
    plek: { blad, rij, kolom: kolommen[veld] },
    kop: TRAJECTEN[veld].kop,
  });

/** The cells that make a traject count. */
export function tellendeCellen({ herkomst }: Indicator, deelname: Deelname, vak: Tijdvak): Herleidcel[] {
  if (herkomst === 'uren') {
    const { blad, kolommen, rijen } = deelname.uren[vak.nummer] ?? GEEN_UREN;
    return kolommen.flatMap((kolom, i) =>
      rijen.map((rij) => ({ plek: { blad, rij, kolom }, kop: URENKOPPEN[i] ?? '' })),
    );
  }
  return herkomst.filter((veld) => deelname.velden[veld].staat === 'bekend').map(celVan(deelname));
}

/**
 * The cells for which nobody can say whether a traject counts: those that cannot be read, and the columns that are not
 * in the file where an empty cell would have told.
 */
export function onduidelijkeCellen(
  indicator: Indicator,
  deelname: Deelname,
  vak: Tijdvak,
  bron: Inzending,
): Herleidcel[] {
  const { velden } = deelname;
  if (indicator.herkomst === 'uren') return onduidelijkeUren(deelname, vak, bron);
  const leeg: Gegeven<never> = { staat: 'leeg', waarde: undefined };
  return indicator.herkomst
    .filter((veld) => {
      const { staat } = velden[veld];
      if (staat !== 'afwezig') return staat === 'onleesbaar';
      return indicator.telt({ ...deelname, velden: { ...velden, [veld]: leeg } }, vak) !== undefined;
    })
    .map(celVan(deelname));
}

function onduidelijkeUren({ plaats }: Deelname, { kwartaal }: Tijdvak, bron: Inzending): Herleidcel[] {
  const eigen = bron.weglatingen.flatMap((weglating) =>
    weglating.soort === 'kwartaaluren' &&
    weglating.kwartaal === kwartaal &&
    weglating.plek.rij === plaats.rij &&
    weglating.plek.blad === plaats.blad
      ? [{ plek: weglating.plek, kop: `Uren ${kwartaal}` }]
      : [],
  );
  if (eigen.length > 0) return eigen;
  return URENKOPPEN.map((kop) => ({ plek: { blad: null, rij: null, kolom: null }, kop }));
}
