import { type Dag, dag } from './dag';

/** The first and last day that can be meant: beyond them it is a slip of typing, and every term of a century is late. */
export const PEILDATUM_VAN = dag('2000-01-01');
export const PEILDATUM_TOT = dag('2099-12-31');

/** Whether terms can be judged as on this day. */
export const isPeildatum = (d: Dag): boolean => d >= PEILDATUM_VAN && d <= PEILDATUM_TOT;
