import type { Deelname } from './deelname';
import type { Indicator } from './indicator';
import { INDICATOREN, MIREGELS } from './indicatoren';
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

/** What an indicator counts while trajecten pass by: per line (an uitsplitsing, or itself) those that count. */
interface Teller {
  readonly indicator: Indicator;
  readonly lijnen: Deelname[][];
  bekend: number;
  onbekend: number;
}

/** "Rows dated after the quarter's last day play no part." */
export const speeltMee = ({ velden }: Deelname, { laatste }: Tijdvak): boolean =>
  velden.aangemeldOp.waarde !== undefined && velden.aangemeldOp.waarde <= laatste;

const teller = (indicator: Indicator): Teller => ({
  indicator,
  lijnen: (indicator.uitsplitsing?.waarden ?? ['']).map(() => []),
  bekend: 0,
  onbekend: 0,
});

function weeg(t: Teller, deelname: Deelname, vak: Tijdvak): void {
  const { uitsplitsing } = t.indicator;
  const oordeel = t.indicator.telt(deelname, vak);
  if (oordeel === undefined) t.onbekend += 1;
  else t.bekend += 1;
  if (oordeel !== true) return;
  const lijn = uitsplitsing ? uitsplitsing.waarden.indexOf(uitsplitsing.van(deelname) ?? '') : 0;
  t.lijnen[lijn]?.push(deelname);
}

const metingen = ({ lijnen, bekend, onbekend }: Teller): Meting[] =>
  lijnen.map((tellend) => ({ tellend, bekend, onbekend }));

/** What each line of an indicator (its uitsplitsingen, or itself) counts among these trajecten. */
export function meet(indicator: Indicator, deelnames: readonly Deelname[], vak: Tijdvak): Meting[] {
  const t = teller(indicator);
  for (const deelname of deelnames) if (speeltMee(deelname, vak)) weeg(t, deelname, vak);
  return metingen(t);
}

/** Whether the figure of a quarter can be told from the files of now. */
const isTeMeten = ({ kennis }: Indicator, vak: Tijdvak): boolean => kennis === 'datums' || vak.gevraagd;

/**
 * What every line counts in a cell, per quarter; undefined where that cannot be measured. All indicators look at one
 * traject before the next: what it says is read from memory once.
 */
function meetAlles({ deelnames, perceel }: Micel, vakken: readonly Tijdvak[]): (Meting | undefined)[][] {
  return vakken.map((vak) => {
    const tellers = INDICATOREN.map((i) =>
      isTeMeten(i, vak) && i.geldtVoor?.(perceel) !== false ? teller(i) : undefined,
    );
    const lopende = tellers.filter((t) => t !== undefined);
    for (const deelname of deelnames) {
      if (speeltMee(deelname, vak)) for (const t of lopende) weeg(t, deelname, vak);
    }
    return INDICATOREN.flatMap((indicator, i) => {
      const t = tellers[i];
      return t === undefined ? teller(indicator).lijnen.map(() => undefined) : metingen(t);
    });
  });
}

/** Measurements of several cells as one: what is counted once is counted once over all of them. */
function samengevoegd(delen: readonly Meting[]): Meting {
  const [enige] = delen;
  if (enige !== undefined && delen.length === 1) return enige;
  return {
    tellend: delen.flatMap((m) => m.tellend),
    bekend: delen.reduce((som, m) => som + m.bekend, 0),
    onbekend: delen.reduce((som, m) => som + m.onbekend, 0),
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
  const gemeten = cellen.map((cel) => meetAlles(cel, vakken));
  return groepen.map((groep) => {
    const perceel = cellen[groep[0] ?? -1]?.perceel;
    return MIREGELS.map(({ indicator }, regel) =>
      vakken.map((vak) => {
        if (perceel !== undefined && indicator.geldtVoor?.(perceel) === false)
          return leeg('nietVanToepassing');
        if (!isTeMeten(indicator, vak)) return leeg('alleenUitEerdereLevering');
        const delen = groep.flatMap((cel) => gemeten[cel]?.[vak.nummer]?.[regel] ?? []);
        return waardeVan(indicator, samengevoegd(delen), vak);
      }),
    );
  });
}
