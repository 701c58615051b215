import { type ComponentType, createContext, useContext } from 'react';
import type { OpenWerkmap } from '../src';
import type { Bewaarplek } from './bewaarplek';
import type { Werkerdienst } from './werker/dienst';

/** The views of the pane, in the order of their tabs; what each shows stands in INHOUD of paneel.tsx. */
export const WEERGAVEN = [
  'overzicht',
  'controleren',
  'mi',
  'termijnen',
  'sjabloon',
  'tarieven',
  'functies',
  'instellingen',
  'over',
] as const;
export type Weergave = (typeof WEERGAVEN)[number];

/** What differs between the pane in Excel and the same pane as a web page. */
export interface Omgeving {
  /** The workbook that is open in Excel; undefined on a web page. */
  readonly werkmap: OpenWerkmap | undefined;
  /** Reads and checks away from the page's own thread. */
  readonly werker: Werkerdienst;
  /** Where the browser keeps the settings of this user. */
  readonly bewaarplek: Bewaarplek;
  /** Calls `toon` when something outside the pane, such as a button on the ribbon, asks for a view. */
  bijVraag(toon: (weergave: Weergave) => void): () => void;
  /** Tries out whether everything works in this Excel; loaded when it is asked for. Not on a web page. */
  readonly zelftest: (() => Promise<ComponentType>) | undefined;
  /** Calls `doe` when the user asks, in the menu of a cell, what was found there. */
  bijCelvraag(doe: () => void): () => void;
}

const Kader = createContext<Omgeving | undefined>(undefined);
export const Omgevingskader = Kader.Provider;

export function useOmgeving(): Omgeving {
  const omgeving = useContext(Kader);
  if (omgeving === undefined) throw new Error('outside the pane');
  return omgeving;
}
