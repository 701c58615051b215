import { velsen } from '../basis/bron';

/** The national figures of the Divosa Benchmark, as velsen prints them; fractions, cumulative. */
export const LANDELIJKE_HERINSTROOM = {
  delen: [0.14, 0.2, 0.35],
  bron: velsen('5.3', 'Tot 6 maanden 14% Tussen 6 en 12 maanden 20% Tussen 12 en 60 maanden 35%'),
} as const;
