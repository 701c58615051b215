import type { Les } from './registratie';

/** Cancelled by the aanbieder: such a row counts neither as planned nor as followed. */
export const isVervallen = (les: Les): boolean => les.redenAfwezigheid.waarde === 'Les vervallen';

export interface Lesuren {
  readonly gepland: number;
  readonly gevolgd: number;
}

/** The hours of a lesson for a sum; undefined when they cannot be read, are empty or negative: then it is left out. */
export function lesuren({
  geplandeUren,
  gevolgdeUren,
}: Pick<Les, 'geplandeUren' | 'gevolgdeUren'>): Lesuren | undefined {
  const [gepland, gevolgd] = [geplandeUren.waarde, gevolgdeUren.waarde];
  if (gepland === undefined || gevolgd === undefined || gepland < 0 || gevolgd < 0) return undefined;
  return { gepland, gevolgd };
}
