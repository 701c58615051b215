import { foutVan, NA, roep, serieel, VALUE } from '../functions/roep';

const plan = (...argumenten: unknown[]) =>
  roep('NAZORG_PLANNING', ...argumenten) as [number, number, string][];
const dagen = (p: [number, number, string][]) => p.map(([, d]) => d);

describe('velsen bijlage 1: the proposal for nazorg', () => {
  test('six calls: the first werkdag after, then 1, 2, 4, 4 and 4 weeks; the end at six months', () => {
    // Monday 1 September 2025: no feestdag falls on a Tuesday until the end of the year
    const p = plan(serieel('2025-09-01'));
    expect(dagen(p)).toEqual(
      ['2025-09-02', '2025-09-09', '2025-09-23', '2025-10-21', '2025-11-18', '2025-12-16', '2026-03-01'].map(
        serieel,
      ),
    );
    expect(p.map(([nummer]) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(p.slice(0, 6).every(([, , wat]) => wat.startsWith('Bellen'))).toBe(true);
    expect(p[6]?.[2]).toMatch(/^Einde nazorg.*premie en bonus/);
  });

  test.each([
    ['a Friday: the call is on Monday', '2025-09-05', '2025-09-08'],
    ['the day before Kerst', '2025-12-24', '2025-12-29'],
  ])('%s', (_, begin, eerste) => expect(plan(serieel(begin))[0]?.[1]).toBe(serieel(eerste)));

  test('a call on a feestdag moves by itself; the next one does not', () => {
    // first call Thursday 10 April 2025; a week later is 17 April, three weeks later 1 May, seven weeks 29 May
    // (Hemelvaartsdag): that one is on Friday 30 May, the next on Thursday 26 June
    expect(dagen(plan(serieel('2025-04-09')))).toEqual(
      ['2025-04-10', '2025-04-17', '2025-05-01', '2025-05-30', '2025-06-26', '2025-07-24', '2025-10-09'].map(
        serieel,
      ),
    );
  });

  test('a call four weeks before the contract ends, in order of date', () => {
    const p = plan(serieel('2025-09-01'), serieel('2025-12-31'));
    expect(p.map(([, d, wat]) => [d, wat.includes('contract')]).filter(([, c]) => c)).toEqual([
      [serieel('2025-12-03'), true],
    ]);
    expect([...dagen(p)].sort((x, y) => x - y)).toEqual(dagen(p));
    expect(p.map(([n]) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test.each([
    ['on a Saturday: Monday', '2025-11-29', '2025-11-03'],
    ['shorter than four weeks: not before the first call', '2025-09-12', '2025-09-02'],
    ['long after nazorg', '2026-08-31', '2026-08-03'],
  ])('a contract that ends %s', (_, einde, verwacht) =>
    expect(
      plan(serieel('2025-09-01'), serieel(einde)).find(([, , wat]) => wat.includes('contract'))?.[1],
    ).toBe(serieel(verwacht)),
  );

  test.each([
    [1, 3, '2025-10-01'],
    [2, 4, '2025-11-01'],
    [3, 5, '2025-12-01'],
    [6, 6, '2026-03-01'],
    [12, 6, '2026-09-01'],
  ])('%d months: %d calls, the end on %s', (maanden, gesprekken, einde) => {
    const p = plan(serieel('2025-09-01'), null, maanden);
    expect([p.length - 1, p.at(-1)?.[1]]).toEqual([gesprekken, serieel(einde)]);
  });

  test('a month that is too short ends on its last day', () =>
    expect(plan(serieel('2025-08-31')).at(-1)?.[1]).toBe(serieel('2026-02-28')));

  test.each([
    ['no first day', [''], NA],
    ['nothing', [null], NA],
    ['no date', ['straks'], VALUE],
    ['a contract that ends before it began', ['01-09-2025', '31-08-2025'], VALUE],
    ['an empty end', ['01-09-2025', ''], NA],
    ['no months', ['01-09-2025', null, 0], VALUE],
    ['too many months', ['01-09-2025', null, 13], VALUE],
    ['half a month', ['01-09-2025', null, 1.5], VALUE],
    ['a range', [[['01-09-2025'], ['02-09-2025']]], VALUE],
  ])('%s', (_, argumenten, verwacht) =>
    expect(foutVan(roep('NAZORG_PLANNING', ...argumenten))).toBe(verwacht),
  );
});
