import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, type Opties } from '../../hulp/controleert';
import { zonderOpgave } from '../../hulp/rijen';

const bij = (datum: string | undefined, gemeld: string, meer = {}, opties: Opties = {}) =>
  bevindingen('A011', { Aanwezigheid: [zonderOpgave(datum, { 'Gemeld op': gemeld, ...meer })] }, opties);

describe('A011 melddatum', () => {
  test.each([
    ['2025-03-02', ['Aanwezigheid!K5 voorDeLes']],
    ['2025-03-03', []],
    ['2025-03-10', []],
    ['2025-03-11', ['Aanwezigheid!K5 teLaat']],
  ])('a lesson of 3 March, reported on %s', (gemeld, verwacht) => {
    expect(bij('2025-03-03', gemeld)).toEqual(verwacht);
  });

  test('over a leap day', () => {
    expect([bij('2024-02-23', '2024-03-01'), bij('2024-02-23', '2024-03-02')]).toEqual([
      [],
      ['Aanwezigheid!K5 teLaat'],
    ]);
  });

  test('the number of days is a setting', () => {
    const cijfers = { ...STANDAARDINSTELLINGEN.cijfers, dagenVoorMelding: 3 };
    const opties = { instellingen: { cijfers } };
    expect([
      bij('2025-03-03', '2025-03-06', {}, opties),
      bij('2025-03-03', '2025-03-07', {}, opties),
    ]).toEqual([[], ['Aanwezigheid!K5 teLaat']]);
  });

  test('of another reason any date will do', () => {
    expect(bij('2025-03-03', '2025-02-01', { 'Reden afwezigheid': 'Ziekte' })).toEqual([]);
    expect(bij('2025-03-03', '2025-06-01', { 'Reden afwezigheid': 'Les vervallen' })).toEqual([]);
  });

  test('a date that is missing or cannot be read has its own finding', () => {
    expect([bij('2025-03-03', "'later"), bij(undefined, '2025-03-11')]).toEqual([[], []]);
  });

  test('a lesson after the peildatum is not looked at', () => {
    expect(bij('2025-10-02', '2025-10-01')).toEqual([]);
    expect(bij('2025-10-01', '2025-09-30')).toEqual(['Aanwezigheid!K5 voorDeLes']);
  });
});
