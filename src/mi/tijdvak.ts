import type { Dag } from '../basis/dag';
import { eersteDag, type Kwartaal, kwartalenLater, laatsteDag } from '../basis/kwartaal';

/** One of the quarters that the MI shows. */
export interface Tijdvak {
  readonly kwartaal: Kwartaal;
  readonly eerste: Dag;
  readonly laatste: Dag;
  /** The place of its hours in Deelname.uren. */
  readonly nummer: number;
  /** The quarter that is asked for; the others are shown beside it. */
  readonly gevraagd: boolean;
}

/** 4.2: "inzicht … dat de cijfers van de voorgaande kwartalen ook getoond worden": the three before it. */
const EERDERE = 3;

/** The quarters of the MI over `gevraagd`: the three before it and itself, the oldest first. */
export function tijdvakken(gevraagd: Kwartaal): readonly Tijdvak[] {
  return Array.from({ length: EERDERE + 1 }, (_, nummer) => {
    const kwartaal = kwartalenLater(gevraagd, nummer - EERDERE);
    return {
      kwartaal,
      eerste: eersteDag(kwartaal),
      laatste: laatsteDag(kwartaal),
      nummer,
      gevraagd: nummer === EERDERE,
    };
  });
}
