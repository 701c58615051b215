import { dag } from '../../src/basis/dag';
import {
  eersteDag,
  kwartaal,
  kwartaalVan,
  kwartalenLater,
  laatsteDag,
  miDeadline,
} from '../../src/basis/kwartaal';

test.each([
  ['2025-06-30', '2025-K2'],
  ['2025-07-01', '2025-K3'],
  ['2025-09-30', '2025-K3'],
  ['2025-12-31', '2025-K4'],
  ['2024-02-29', '2024-K1'],
])('%s lies in %s', (op, verwacht) => {
  expect(kwartaalVan(dag(op))).toBe(verwacht);
});

test.each([
  ['2025-K1', '2025-01-01', '2025-03-31', '2025-04-19'],
  ['2025-K4', '2025-10-01', '2025-12-31', '2026-01-19'],
  ['2024-K1', '2024-01-01', '2024-03-31', '2024-04-19'],
])('%s runs from %s to %s, and its MI is due on %s', (k, van, tot, uiterlijk) => {
  const dit = kwartaal(k);
  expect([eersteDag(dit), laatsteDag(dit), miDeadline(dit)]).toEqual([dag(van), dag(tot), dag(uiterlijk)]);
});

test('quarters before and after cross the year', () => {
  expect(kwartalenLater(kwartaal('2025-K1'), -1)).toBe('2024-K4');
  expect(kwartalenLater(kwartaal('2025-K4'), 1)).toBe('2026-K1');
  expect(kwartalenLater(kwartaal('2025-K3'), -3)).toBe('2024-K4');
});

test.each(['2025-K5', '2025-K0', '2025K3', '25-K3', '2025-k3', ''])('%s is no kwartaal', (tekst) => {
  expect(() => kwartaal(tekst)).toThrow(RangeError);
});
