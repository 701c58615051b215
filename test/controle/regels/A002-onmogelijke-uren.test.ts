import { bevindingen } from '../../hulp/controleert';
import { les, vervallen } from '../../hulp/rijen';

const uren = (gepland: string | number | undefined, gevolgd: string | number | undefined, meer = {}) =>
  bevindingen('A002', {
    Aanwezigheid: [les('2025-03-03', { 'Geplande uren': gepland, 'Gevolgde uren': gevolgd, ...meer })],
  });
const dag = (...gepland: readonly (string | number | undefined)[]) =>
  bevindingen('A002', {
    Aanwezigheid: gepland.map((u) => les('2025-03-03', { 'Geplande uren': u, 'Gevolgde uren': 0 })),
  });

describe('A002 onmogelijke-uren, per row', () => {
  test.each([
    [0.25, -0.25, ['Aanwezigheid!F5 negatief']],
    [-0.25, 0, ['Aanwezigheid!E5 negatief']],
    [-3, -3, ['Aanwezigheid!E5 negatief', 'Aanwezigheid!F5 negatief']],
    [3, 0, []],
  ])('%p planned, %p followed: not below 0', (gepland, gevolgd, verwacht) => {
    expect(uren(gepland, gevolgd)).toEqual(verwacht);
  });

  test.each([
    ['12 is the most (yet above 10 on a day)', 12, 12, ['Aanwezigheid!E5 dag']],
    ['planned above 12', 12.25, 12, ['Aanwezigheid!E5 teVeel']],
    ['followed follows the planned: one finding', 13, 13, ['Aanwezigheid!E5 teVeel']],
    ['followed above 12, planned not', 3, 13, ['Aanwezigheid!F5 teVeel']],
    ['followed above 12, planned empty', undefined, 13, ['Aanwezigheid!F5 teVeel']],
    ['both, and followed the most', 13, 14, ['Aanwezigheid!E5 teVeel', 'Aanwezigheid!F5 teVeel']],
    ['planned cannot be read', 'veel', 0, []],
  ])('%s', (_, gepland, gevolgd, verwacht) => {
    expect(uren(gepland, gevolgd)).toEqual(verwacht);
  });

  test.each([
    ['Taalles', ['Aanwezigheid!E5 nul']],
    ['Opstartklas', ['Aanwezigheid!E5 nul']],
    ['Participatie', []],
    ['MAP', []],
    ['MAP-praktijk', []],
    [undefined, []],
  ])('0 planned hours in %s', (Onderdeel, verwacht) => {
    expect(uren(0, 0, { Onderdeel })).toEqual(verwacht);
  });
  test('a quarter of an hour is a lesson', () => {
    expect(uren(0.25, 0)).toEqual([]);
  });

  test('without the column Gevolgde uren the planned ones are looked at all the same', () => {
    const Aanwezigheid = [les('2025-03-03', { 'Geplande uren': 13 })];
    expect(bevindingen('A002', { Aanwezigheid }, { zonder: ['Aanwezigheid.Gevolgde uren'] })).toEqual([
      'Aanwezigheid!E5 teVeel',
    ]);
    expect(bevindingen('A002', { Aanwezigheid }, { zonder: ['Aanwezigheid.Geplande uren'] })).toEqual([]);
  });

  test('a row without a date is looked at, a cancelled one and one after the peildatum are not', () => {
    const veel = { 'Geplande uren': 13 };
    const Aanwezigheid = [les(undefined, veel), vervallen('2025-03-03', veel), les('2025-10-02', veel)];
    expect(bevindingen('A002', { Aanwezigheid })).toEqual(['Aanwezigheid!E5 teVeel']);
  });
});

describe('A002 onmogelijke-uren, per day', () => {
  test.each([
    ['10 on a day is possible', [4, 6], []],
    ['the row that passes 10', [4, 6, 0.25], ['Aanwezigheid!E7 dag']],
    ['once a day, however many follow', [6, 6, 6, 6], ['Aanwezigheid!E6 dag']],
    ['tenths are added as people do', [3.3, 3.3, 3.4], []],
    ['a row above 12 is not reported per day as well', [4, 12.5], ['Aanwezigheid!E6 teVeel']],
    ['nor the rows behind it', [12.5, 4], ['Aanwezigheid!E5 teVeel']],
    [
      'hours that cannot be read or are negative are left out',
      [6, 'vier', 4, -9, 0.5],
      ['Aanwezigheid!E8 negatief', 'Aanwezigheid!E9 dag'],
    ],
  ])('%s', (_, gepland, verwacht) => expect(dag(...gepland)).toEqual(verwacht));

  test('a row above 12 because of its followed hours is not reported per day as well', () => {
    expect(uren(11, 12.25)).toEqual(['Aanwezigheid!F5 teVeel']);
    expect(uren(11, 12)).toEqual(['Aanwezigheid!E5 dag']);
  });

  test.each([
    ['cannot be read', 'veel', []],
    ['are negative', -1, ['Aanwezigheid!F5 negatief']],
    ['are still empty', undefined, ['Aanwezigheid!E5 dag']],
  ])('a lesson whose followed hours %s', (_, gevolgd, verwacht) => {
    expect(uren(11, gevolgd)).toEqual(verwacht);
  });

  test('over all percelen, each day by itself, in the order of the file', () => {
    const zes = { 'Geplande uren': 6 };
    const Aanwezigheid = [
      les('2025-03-03', zes),
      les('2025-03-04', zes),
      les('2025-03-03', { ...zes, Perceel: 'B1-route participatie', Onderdeel: 'Participatie' }),
      les('2025-03-05', zes),
    ];
    expect(bevindingen('A002', { Aanwezigheid })).toEqual(['Aanwezigheid!E7 dag']);
  });

  test('cancelled lessons, lessons after the peildatum and rows without a date add nothing', () => {
    const zes = { 'Geplande uren': 6 };
    const Aanwezigheid = [
      les('2025-03-03', zes),
      vervallen('2025-03-03', zes),
      les(undefined, zes),
      les(undefined, zes),
      les('2025-10-02', zes),
      les('2025-10-02', zes),
    ];
    expect(bevindingen('A002', { Aanwezigheid })).toEqual([]);
  });
});
