import { WERKBEGELEIDING_EENHEID, subsidietabel } from './subsidietabel';

/** twenterand bijlage 2, regime licht. */
export const werkbegeleidingLicht = subsidietabel(
  'Werkbegeleiding',
  'Licht',
  'bijlage 2',
  WERKBEGELEIDING_EENHEID,
  [
    {
      citaat: 'Licht € 796,81 € 796,81 € 413,16 € 413,16',
      bedragen: { 1: 796_81, 2: 796_81, 3: 413_16, 4: 413_16 },
    },
  ],
);
