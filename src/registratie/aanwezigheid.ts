import type { Lesuren } from './les';

/** Hours are compared in millionths and the norm in ten-thousandths: 2.4 of 3 hours is exactly 80 %, not just below it. */
const UREN = 1_000_000;
const NORM = 10_000;

/**
 * Whether so much of the planned hours was followed that the norm (a part: 0.8) was not reached; the norm itself is
 * reached. Undefined without planned hours: then there is no percentage, neither 0 nor 100.
 */
export function isOnderNorm({ gepland, gevolgd }: Lesuren, norm: number): boolean | undefined {
  const [p, g] = [Math.round(gepland * UREN), Math.round(gevolgd * UREN)];
  return p === 0 ? undefined : g * NORM < p * Math.round(norm * NORM);
}
