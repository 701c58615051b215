import type { Bron } from '../basis/bron';
import { type Dag, dagenLater, maandenLater } from '../basis/dag';
import type { Werkkalender } from './werkkalender';

export interface Termijn {
  readonly naam: string;
  readonly lengte: number;
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden';
  /** The day of the event itself is day 1; when that is no werkdag, the first werkdag after it. Else the day after is. */
  readonly eersteDagTeltMee?: true;
  readonly bron: Bron;
}

/** The last day in time. "binnen n werkdagen": the first werkdag after the event is day 1, the n-th is the last. */
export function uitersteDag(termijn: Termijn, gebeurtenis: Dag, kalender: Werkkalender): Dag {
  const { lengte, eenheid, eersteDagTeltMee } = termijn;
  switch (eenheid) {
    case 'werkdagen':
      return kalender.werkdagLater(eersteDagTeltMee ? dagenLater(gebeurtenis, -1) : gebeurtenis, lengte);
    case 'dagen':
      return dagenLater(gebeurtenis, lengte);
    case 'weken':
      return dagenLater(gebeurtenis, 7 * lengte);
    case 'maanden':
      return maandenLater(gebeurtenis, lengte);
  }
}
