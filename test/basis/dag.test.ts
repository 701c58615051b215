import fc from 'fast-check';
import {
  dag,
  dagenLater,
  dagtekst,
  dagVan,
  dagVanExcel,
  excelserieel,
  heleJaren,
  isodag,
  jaarVan,
  maandenLater,
  maandVan,
  weekdag,
} from '../../src/basis/dag';

describe('a day', () => {
  test('is the number of days since 1 January 1970', () => {
    expect([dag('1970-01-01'), dag('1970-01-02'), dag('1969-12-31')]).toEqual([0, 1, -1]);
  });

  test.each(['2025-02-29', '2025-13-01', '2025-1-1', '01-01-2025', '', '2025-01-01T00:00'])(
    '%s is none',
    (tekst) => {
      expect(() => dag(tekst)).toThrow(RangeError);
    },
  );

  test('29 February exists in a leap year only', () => {
    expect(dagVan(2024, 2, 29)).toBe(dag('2024-02-29'));
    expect(dagVan(2025, 2, 29)).toBeUndefined();
    expect(dagVan(2100, 2, 29)).toBeUndefined();
  });

  test('is written as people here do', () => {
    expect(dagtekst(dag('2025-03-01'))).toBe('01-03-2025');
    expect(isodag(dag('2025-03-01'))).toBe('2025-03-01');
  });

  test('knows its year, month and weekday, also before 1970', () => {
    const d = dag('1969-12-28');
    expect([jaarVan(d), maandVan(d), weekdag(d)]).toEqual([1969, 12, 7]);
    expect(weekdag(dag('2025-03-03'))).toBe(1);
  });
});

describe('Excel counts days from 1900, with one that never was', () => {
  test.each([
    [45717, '2025-03-01'],
    [45717.99, '2025-03-01'],
    [61, '1900-03-01'],
    [59, '1900-02-28'],
    [1, '1900-01-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serieel, tekst) => {
    expect(dagVanExcel(serieel)).toBe(dag(tekst));
    expect(excelserieel(dag(tekst))).toBe(Math.floor(serieel));
  });

  test.each([60, 0, 0.5, -1, 2_958_466, NaN, Infinity])('%d is no day', (serieel) => {
    expect(dagVanExcel(serieel)).toBeUndefined();
  });
});

describe('months', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-01', 1, '2026-01-01'],
  ])('%s and %d months is %s', (van, aantal, tot) => {
    expect(maandenLater(dag(van), aantal)).toBe(dag(tot));
  });

  test('an age counts on the birthday itself, not the day before', () => {
    expect(heleJaren(dag('2000-05-17'), dag('2016-05-16'))).toBe(15);
    expect(heleJaren(dag('2000-05-17'), dag('2016-05-17'))).toBe(16);
    expect(heleJaren(dag('2004-02-29'), dag('2020-02-28'))).toBe(15);
    expect(heleJaren(dag('2004-02-29'), dag('2020-02-29'))).toBe(16);
  });
});

test('every day survives the way to its text and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: dag('1900-03-01'), max: dag('2399-12-31') }), (n) => {
      const d = dagenLater(dag('1970-01-01'), n);
      return dag(isodag(d)) === d && dagVanExcel(excelserieel(d)) === d;
    }),
  );
});
