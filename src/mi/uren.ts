/** The hours of one traject in one quarter, and the cells they stand in. */
export interface Kwartaaluren {
  readonly gepland: number;
  readonly gevolgd: number;
  readonly blad: string | null;
  /** Of the planned and of the followed hours, in that order; none when there are no hours. */
  readonly kolommen: readonly number[];
  readonly rijen: readonly number[];
}

export const GEEN_UREN: Kwartaaluren = { gepland: 0, gevolgd: 0, blad: null, kolommen: [], rijen: [] };
