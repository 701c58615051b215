import { createContext, useContext } from 'react';
import type { Weergave } from './omgeving';
import type { Invoer } from './werker/berichten';

/** What a view asks Controleren to check: the workbook that is open in Excel, or these files. */
export interface Controleverzoek {
  readonly invoer: readonly Invoer[] | undefined;
}

/** The way from one view to another. */
export interface Navigatie {
  /** The view that the user looks at. */
  readonly weergave: Weergave;
  /** The last thing that Controleren was asked for; a new object for each. */
  readonly controleverzoek: Controleverzoek | undefined;
  /** Goes to Controleren and checks. */
  controleer(invoer?: readonly Invoer[]): void;
}

const Kader = createContext<Navigatie | undefined>(undefined);
export const Navigatiekader = Kader.Provider;

export function useNavigatie(): Navigatie {
  const navigatie = useContext(Kader);
  if (navigatie === undefined) throw new Error('outside the pane');
  return navigatie;
}
