import type { Deelname } from './deelname';
import type { Indicator } from './indicator';
import { INDICATOREN } from './indicatoren';
import { leeg, type Meting, type Miwaarde, waardeVan } from './miwaarde';
import type { Tijdvak } from './tijdvak';

/** The trajecten of one aanbieder, gemeente and perceel: the smallest part for which figures are asked. */
export interface Micel {
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly perceel: Deelname['perceel'];
  readonly deelnames: readonly Deelname[];
}

/** Figures of one or more cells together, per line of MIREGELS and per quarter. */
export type Waarden = readonly (readonly Miwaarde[])[];

/** "Rows dated after the quarter's last day play no part." */
const speeltMee = ({ velden }: Deelname, { laatste }: Tijdvak): boolean =>
  velden.aangemeldOp.waarde !== undefined && velden.aangemeldOp.waarde <= laatste;

/** What each line of an indicator (its uitsplitsingen, or itself) counts among these trajecten. */
export function meet(
  { telt, uitsplitsing }: Indicator,
  deelnames: readonly Deelname[],
  tijdvak: Tijdvak,
): Meting[] {
  const lijnen = (uitsplitsing?.waarden ?? ['']).map((): Deelname[] => []);
  let [bekend, onbekend] = [0, 0];
  for (const deelname of deelnames) {
    if (!speeltMee(deelname, tijdvak)) continue;
    const oordeel = telt(deelname, tijdvak);
    if (oordeel === undefined) onbekend += 1;
    else bekend += 1;
    if (oordeel === true) {
      const waarde = uitsplitsing?.van(deelname);
      lijnen[uitsplitsing && waarde !== undefined ? uitsplitsing.waarden.indexOf(waarde) : 0]?.push(deelname);
    }
  }
  return lijnen.map((tellend) => ({ tellend, bekend, onbekend }));
}

/** Measurements of several cells as one: what is counted once is counted once over all of them. */
function samengevoegd(metingen: readonly Meting[]): Meting {
  const [enige] = metingen;
  if (enige !== undefined && metingen.length === 1) return enige;
  return {
    tellend: metingen.flatMap((m) => m.tellend),
    bekend: metingen.reduce((som, m) => som + m.bekend, 0),
    onbekend: metingen.reduce((som, m) => som + m.onbekend, 0),
  };
}

/**
 * The figures of each group of cells, every one computed from its trajecten: totals are no sums of figures.
 * @param groepen places in `cellen`; the cells of one group share their perceel
 */
export function bereken(
  cellen: readonly Micel[],
  groepen: readonly (readonly number[])[],
  vakken: readonly Tijdvak[],
): Waarden[] {
  const uitkomst = groepen.map((): Miwaarde[][] => []);
  for (const indicator of INDICATOREN) {
    const lijnen = indicator.uitsplitsing?.waarden.length ?? 1;
    const eerste = uitkomst[0]?.length ?? 0;
    for (const waarden of uitkomst) for (let lijn = 0; lijn < lijnen; lijn += 1) waarden.push([]);
    for (const vak of vakken) {
      const metingen =
        indicator.kennis === 'stand' && !vak.gevraagd
          ? undefined
          : cellen.map((cel) =>
              indicator.geldtVoor?.(cel.perceel) === false ? undefined : meet(indicator, cel.deelnames, vak),
            );
      groepen.forEach((groep, g) => {
        const perceel = cellen[groep[0] ?? -1]?.perceel;
        const geldt = perceel === undefined || indicator.geldtVoor?.(perceel) !== false;
        for (let lijn = 0; lijn < lijnen; lijn += 1) {
          uitkomst[g]?.[eerste + lijn]?.push(figuur(geldt, groep, lijn));
        }
      });

      function figuur(geldt: boolean, groep: readonly number[], lijn: number): Miwaarde {
        if (!geldt) return leeg('nietVanToepassing');
        if (metingen === undefined) return leeg('alleenUitEerdereLevering');
        const delen = groep.flatMap((cel) => metingen[cel]?.[lijn] ?? []);
        return waardeVan(indicator, samengevoegd(delen), vak);
      }
    }
  }
  return uitkomst;
}
