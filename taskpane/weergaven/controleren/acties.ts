import { createContext, useContext } from 'react';
import type { Akkoord } from '../../../src';
import type { Regel } from '../groeperen';

/** What can be done about a finding; what is undefined cannot be done here. */
export interface Acties {
  /** Brings the cell before the user. */
  readonly toon: ((regel: Regel) => void) | undefined;
  /** Shows the proposal for this finding. */
  readonly herstel: ((regel: Regel) => void) | undefined;
  /** Records that the gemeente agreed. @throws Error with a Dutch sentence */
  readonly legVast: ((akkoord: Akkoord) => Promise<void>) | undefined;
}

const Kader = createContext<Acties>({ toon: undefined, herstel: undefined, legVast: undefined });
export const Actieskader = Kader.Provider;
export const useActies = (): Acties => useContext(Kader);
