import fc from 'fast-check';
import { type Dag, dag, dagenLater, isodag } from '../../src/basis/dag';
import { eerstePaasdag, FEESTDAGEN, feestdagenIn } from '../../src/termijn/feestdagen';
import { uitersteDag } from '../../src/termijn/termijn';
import { TERMIJNEN } from '../../src/termijn/termijnen';
import { werkkalender } from '../../src/termijn/werkkalender';

const kalender = werkkalender();
const op = (jaar: number, naam: string) => {
  const gevonden = feestdagenIn(jaar).find((f) => f.naam === naam);
  return gevonden && isodag(gevonden.dag);
};

describe('feestdagen', () => {
  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %d is %s', (jaar, verwacht) => {
    expect(isodag(eerstePaasdag(jaar))).toBe(verwacht);
  });

  test('of 2025', () => {
    expect(feestdagenIn(2025).map(({ dag: d, naam }) => `${isodag(d)} ${naam}`)).toEqual([
      '2025-01-01 Nieuwjaarsdag',
      '2025-04-18 Goede Vrijdag',
      '2025-04-21 Tweede Paasdag',
      '2025-04-26 Koningsdag',
      '2025-05-05 Bevrijdingsdag',
      '2025-05-29 Hemelvaartsdag',
      '2025-06-09 Tweede Pinksterdag',
      '2025-12-25 Eerste Kerstdag',
      '2025-12-26 Tweede Kerstdag',
    ]);
  });

  test.each([
    [2024, 'Koningsdag', '2024-04-27'],
    [2014, 'Koningsdag', '2014-04-26'],
    [2013, 'Koningsdag', undefined],
    [2013, 'Koninginnedag', '2013-04-30'],
    [2000, 'Koninginnedag', '2000-04-29'],
    [2014, 'Koninginnedag', undefined],
  ])('%d %s: %s', (jaar, naam, verwacht) => {
    expect(op(jaar, naam)).toBe(verwacht);
  });

  test('Hemelvaart on 5 May: both have their name', () => {
    const namen = feestdagenIn(2016).filter((f) => isodag(f.dag) === '2016-05-05');
    expect(namen.map((f) => f.naam)).toEqual(['Bevrijdingsdag', 'Hemelvaartsdag']);
  });
});

describe('werkdagen', () => {
  test.each([
    ['2025-04-17', true],
    ['2025-04-18', false],
    ['2025-04-19', false],
    ['2025-04-20', false],
    ['2025-04-21', false],
    ['2025-04-22', true],
    ['1900-01-01', false],
    ['1900-01-02', true],
    ['2400-01-03', true],
  ])('%s: %s', (d, verwacht) => {
    expect(kalender.isWerkdag(dag(d))).toBe(verwacht);
  });

  test.each([
    ['2025-04-17', 1, '2025-04-22'],
    ['2025-04-18', 1, '2025-04-22'],
    ['2025-04-25', 5, '2025-05-02'],
    ['2025-05-02', 1, '2025-05-06'],
    ['2025-12-24', 2, '2025-12-30'],
    ['2399-12-30', 3, '2400-01-04'],
  ])('after %s, number %d is %s', (van, aantal, verwacht) => {
    expect(isodag(kalender.werkdagLater(dag(van), aantal))).toBe(verwacht);
  });

  test('counting and finding are each other’s inverse, also where the table ends', () => {
    const dagen = fc.oneof(
      fc.integer({ min: dag('1900-02-01') - 100, max: dag('2410-01-01') }),
      fc.integer({ min: dag('2399-12-01'), max: dag('2400-02-01') }),
    );
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 80 }), (n, aantal) => {
        const van = n as Dag;
        const tot = kalender.werkdagLater(van, aantal);
        return (
          kalender.isWerkdag(tot) &&
          kalender.werkdagenTussen(van, tot) === aantal &&
          kalender.werkdagenTussen(van, dagenLater(tot, -1)) === aantal - 1 &&
          kalender.werkdagenTussen(tot, van) === -aantal
        );
      }),
    );
  });

  test('a user may leave out a feestdag', () => {
    const zonder = werkkalender(FEESTDAGEN.filter((f) => f.naam !== 'Bevrijdingsdag'));
    expect(zonder.isWerkdag(dag('2025-05-05'))).toBe(true);
    expect(kalender.isWerkdag(dag('2025-05-05'))).toBe(false);
  });
});

describe('the last day in time', () => {
  test.each([
    ['ontvangstbevestiging', '2025-04-14', '2025-04-23'],
    ['start', '2025-04-14', '2025-05-30'],
    ['eindeOpstartklas', '2025-03-03', '2025-04-11'],
    ['eindeOpstartklas', '2025-03-02', '2025-04-11'],
    ['meldingOnwenselijkGedrag', '2025-04-14', '2025-04-21'],
    ['voortgangsrapportage', '2025-11-30', '2026-02-28'],
    ['factuur', '2025-01-01', '2025-02-12'],
  ] as const)('%s from %s: %s', (stap, gebeurtenis, verwacht) => {
    expect(isodag(uitersteDag(TERMIJNEN[stap], dag(gebeurtenis), kalender))).toBe(verwacht);
  });
});
