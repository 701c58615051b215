import { a1, type Plek } from '../werkmap/werkmap';

/** A cell as a message names it: MI-gegevens!G12. */
export const celnaam = (plek: Plek): string => `${plek.blad ?? ''}!${a1(plek) ?? ''}`;
