import { JOBCOACH_EENHEID, subsidietabel } from './subsidietabel';

/** twenterand bijlage 1, regime licht. */
export const jobcoachLicht = subsidietabel('Jobcoaching', 'Licht', 'bijlage 1', JOBCOACH_EENHEID, [
  {
    citaat: 'Licht € 590,23 € 1.593,62 € 1.593,62 € 826,32',
    bedragen: { 0: 590_23, 1: 1593_62, 2: 1593_62, 3: 826_32 },
  },
  { citaat: 'Licht € 826,32 € 826,32 € 826,32', bedragen: { 4: 826_32, 5: 826_32, 6: 826_32 } },
]);
