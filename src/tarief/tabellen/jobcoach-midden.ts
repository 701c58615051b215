import { JOBCOACH_EENHEID, subsidietabel } from './subsidietabel';

/** twenterand bijlage 1, regime midden. */
export const jobcoachMidden = subsidietabel('Jobcoaching', 'Midden', 'bijlage 1', JOBCOACH_EENHEID, [
  {
    citaat: 'Midden € 708,27 € 2.715,06 € 2.715,06 € 1.357,53',
    bedragen: { 0: 708_27, 1: 2715_06, 2: 2715_06, 3: 1357_53 },
  },
  { citaat: 'Midden € 1.357,53 € 826,32 € 826,32', bedragen: { 4: 1357_53, 5: 826_32, 6: 826_32 } },
]);
