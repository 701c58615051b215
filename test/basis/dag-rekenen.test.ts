import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns';
import fc from 'fast-check';
import { type Dag, dag, isodag, jaarVan, maandenLater, maandVan } from '../../src/basis/dag';

const MS = 86_400_000;
const EERSTE = dag('1900-01-01');
const LAATSTE = dag('2399-12-31');

test('year and month agree with the calendar of the language, on every day from 1900 to 2399', () => {
  const anders: string[] = [];
  for (let d = EERSTE; d <= LAATSTE; d = (d + 1) as Dag) {
    const date = new Date(d * MS);
    if (jaarVan(d) !== date.getUTCFullYear() || maandVan(d) !== date.getUTCMonth() + 1)
      anders.push(isodag(d));
  }
  expect(anders).toEqual([]);
});

test('maandenLater agrees with date-fns, forward and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: EERSTE, max: LAATSTE }),
      fc.integer({ min: -1200, max: 1200 }),
      (d, n) => maandenLater(d as Dag, n) === addMonths(new UTCDate(d * MS), n).getTime() / MS,
    ),
    { numRuns: 5_000 },
  );
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['1900-01-31', 1, '1900-02-28'],
  ['2000-01-31', 1, '2000-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-12-31', 2, '2025-02-28'],
  ['2024-08-31', 6, '2025-02-28'],
  ['2024-05-15', 0, '2024-05-15'],
])('%s and %d months is %s', (van, maanden, verwacht) =>
  expect(isodag(maandenLater(dag(van), maanden))).toBe(verwacht),
);
