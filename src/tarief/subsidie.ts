import type { Bron } from '../basis/bron';
import type { Dag } from '../basis/dag';
import type { Eurocent } from '../basis/geld';
import { maal } from '../basis/rekenen';
import { nieuwsteTarief, type Tarief, tariefOp, type Tarieftabel } from './tarieftabel';

export type Regime = 'Licht' | 'Midden' | 'Intensief';
/** 0 is the proefplaatsing (at most three months); 1 to 6 are the half years of the dienstverband. */
export type Periode = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The amounts of one regime: one Tarieftabel per period that the bijlage prints. */
export interface Subsidietabel {
  readonly regime: Regime;
  readonly perioden: Readonly<Partial<Record<Periode, Tarieftabel>>>;
}

/** A number of hours per week that a regeling names, and where. */
export interface Urengrens {
  readonly uren: number;
  readonly bron: Bron;
}

/** A subsidy that is paid per half year up to a maximum. */
export interface Subsidieregeling {
  readonly naam: string;
  readonly tabellen: readonly Subsidietabel[];
  /** From so many hours a week the whole amount holds; below it a proportional part. */
  readonly volledigVanaf: Urengrens;
  /** Fewer hours give no subsidy in periods 1 and up; a proefplaatsing has no minimum. */
  readonly minimum: Urengrens;
}

export type Subsidieuitkomst =
  | { readonly status: 'geldig'; readonly bedrag: Eurocent; readonly tarief: Tarief }
  | { readonly status: 'geen-regime'; readonly regimes: readonly Regime[] }
  | { readonly status: 'geen-periode'; readonly perioden: readonly Periode[] }
  | { readonly status: 'te-weinig-uren'; readonly minimum: Urengrens }
  | { readonly status: 'nog-niet'; readonly vanaf: Dag }
  | { readonly status: 'vervallen'; readonly totEnMet: Dag };

const perioden = (tabel: Subsidietabel): Periode[] =>
  Object.keys(tabel.perioden).map((p) => Number(p) as Periode);

/**
 * The maximum subsidy for one period, in whole cents; half a cent rounds up. From 24 hours a week the amount of the
 * table, below it amount × uren / 24. twenterand bijlage 1: "Werkt de persoon minder dan 24 uur dan wordt het bedrag
 * naar rato van het minder aantal uren werken vastgesteld."
 * @param uren per week, more than 0
 * @param op the day whose table holds; without it the newest
 * @example subsidieOp(JOBCOACHING, 'Midden', 2, 18) // 203630 cents
 */
export function subsidieOp(
  regeling: Subsidieregeling,
  regime: Regime,
  periode: Periode,
  uren: number,
  op?: Dag,
): Subsidieuitkomst {
  const tabel = regeling.tabellen.find((t) => t.regime === regime);
  if (tabel === undefined) return { status: 'geen-regime', regimes: regeling.tabellen.map((t) => t.regime) };
  const tarieftabel = tabel.perioden[periode];
  if (tarieftabel === undefined) return { status: 'geen-periode', perioden: perioden(tabel) };
  if (periode !== 0 && uren < regeling.minimum.uren) {
    return { status: 'te-weinig-uren', minimum: regeling.minimum };
  }
  const uitkomst =
    op === undefined
      ? ({ status: 'geldig', tarief: nieuwsteTarief(tarieftabel) } as const)
      : tariefOp(tarieftabel, op);
  if (uitkomst.status !== 'geldig') return uitkomst;
  const { tarief } = uitkomst;
  const vol = regeling.volledigVanaf.uren;
  return { status: 'geldig', tarief, bedrag: uren >= vol ? tarief.bedrag : maal(tarief.bedrag, [uren], vol) };
}
