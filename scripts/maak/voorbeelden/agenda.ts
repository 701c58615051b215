import { type Dag, dag, dagenLater, kalenderVan, STANDAARDINSTELLINGEN, weekdag } from '../../../src';

/** The samples are as they were on the first day after the third quarter of 2025. */
export const PEILDATUM = dag('2025-10-01');
/** The last day on which something was written down. */
export const LAATSTE_DAG = dag('2025-09-30');

export const kalender = kalenderVan(STANDAARDINSTELLINGEN);

interface Vakantie {
  readonly van: Dag;
  readonly tot: Dag;
}
const vakantie = (van: string, tot: string): Vakantie => ({ van: dag(van), tot: dag(tot) });

/** Weeks without lessons. */
const SCHOOLVAKANTIES = [
  vakantie('2024-07-20', '2024-08-11'),
  vakantie('2024-10-26', '2024-11-03'),
  vakantie('2024-12-21', '2025-01-05'),
  vakantie('2025-02-22', '2025-03-02'),
  vakantie('2025-04-26', '2025-05-04'),
  vakantie('2025-07-19', '2025-08-10'),
];
/** Participatie goes on in most of them. */
const KORTE_VAKANTIES = [vakantie('2024-12-23', '2025-01-03'), vakantie('2025-07-26', '2025-08-10')];

export type Rustperiode = 'school' | 'kort';

/** Whether there are lessons on this day. */
export function isLesdag(d: Dag, rust: Rustperiode): boolean {
  if (weekdag(d) === 7 || kalender.feestdagOp(d) !== undefined) return false;
  return !(rust === 'school' ? SCHOOLVAKANTIES : KORTE_VAKANTIES).some(
    ({ van, tot }) => van <= d && d <= tot,
  );
}

export const dagenVan = function* (van: Dag, tot: Dag): Generator<Dag> {
  for (let d = van; d <= tot; d = dagenLater(d, 1)) yield d;
};

/** The day itself when it is a werkdag, else the first one after it. */
export const opWerkdag = (d: Dag): Dag => kalender.werkdagLater(dagenLater(d, -1), 1);
