import { type Dag, dag, type Kwartaal, kwartaal } from '../../src';
import type { Invoer } from '../werker/berichten';

/** The day of which the invented files tell; on a later day everything in them would be late. */
export const VOORBEELDDAG = dag('2025-10-01');
export const VOORBEELDKWARTAAL: Kwartaal = kwartaal('2025-K3');
/** The folder that comes before the names of the invented files, so that each result says what they are. */
export const VOORBEELDMAP = 'verzonnen';

/** Whether these are the invented files, and not those of the user. */
export const isVoorbeeld = (invoer: readonly Invoer[]): boolean =>
  invoer.some(({ voorbeeld }) => voorbeeld === true);

/** The day on which the files are looked at: the invented ones on their own day, whatever the field says. */
export const peildatumVoor = (invoer: readonly Invoer[], gekozen: Dag): Dag =>
  isVoorbeeld(invoer) ? VOORBEELDDAG : gekozen;
