import { WERKBEGELEIDING_EENHEID, subsidietabel } from './subsidietabel';

/** twenterand bijlage 2, regime midden. As printed: 678,76 is not half of 1357,53; never recompute. */
export const werkbegeleidingMidden = subsidietabel(
  'Werkbegeleiding',
  'Midden',
  'bijlage 2',
  WERKBEGELEIDING_EENHEID,
  [
    {
      citaat: 'Midden € 1.357,53 € 1.357,53 € 678,76 € 678,76',
      bedragen: { 1: 1357_53, 2: 1357_53, 3: 678_76, 4: 678_76 },
    },
  ],
);
