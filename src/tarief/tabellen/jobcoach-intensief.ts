import { JOBCOACH_EENHEID, subsidietabel } from './subsidietabel';

/** twenterand bijlage 1, regime intensief. */
export const jobcoachIntensief = subsidietabel('Jobcoaching', 'Intensief', 'bijlage 1', JOBCOACH_EENHEID, [
  {
    citaat: 'Intensief € 944,37 € 4.013,56 € 4.013,56 € 2.006,78',
    bedragen: { 0: 944_37, 1: 4013_56, 2: 4013_56, 3: 2006_78 },
  },
  { citaat: 'Intensief € 2.006,78 € 1.593,62 € 1.593,62', bedragen: { 4: 2006_78, 5: 1593_62, 6: 1593_62 } },
]);
