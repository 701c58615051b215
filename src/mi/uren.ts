import type { Plek } from '../werkmap/werkmap';

/** The hours of one traject in one quarter, and the cells they stand in. */
export interface Kwartaaluren {
  readonly gepland: number;
  readonly gevolgd: number;
  readonly blad: string | null;
  readonly kolommen: readonly number[];
  readonly rijen: readonly number[];
}

export const GEEN_UREN: Kwartaaluren = { gepland: 0, gevolgd: 0, blad: null, kolommen: [], rijen: [] };

/** The cells behind the hours. */
export const urenplekken = ({ blad, kolommen, rijen }: Kwartaaluren): Plek[] =>
  rijen.flatMap((rij) => kolommen.map((kolom) => ({ blad, rij, kolom })));
