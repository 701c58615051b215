import { createContext, useContext } from 'react';
import { type Dag, vandaag } from '../../../src';

const Kader = createContext<Dag | undefined>(undefined);
export const Peildagkader = Kader.Provider;
/** The day on which the deadlines are looked at. */
export const usePeildag = (): Dag => useContext(Kader) ?? vandaag();
