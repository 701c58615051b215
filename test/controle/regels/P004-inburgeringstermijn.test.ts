import { bevindingen } from '../../hulp/controleert';

const bij = (
  start: string | undefined,
  einde: string | undefined,
  verlengd?: string,
  zonder: string[] = [],
) =>
  bevindingen(
    'P004',
    {
      Persoon: {
        'Start inburgeringstermijn': start,
        'Einde inburgeringstermijn': einde,
        'Verlengd tot': verlengd,
      },
    },
    { zonder },
  );
const VOOR_START = ['Persoon!B32 eindeVoorStart'];
const GEEN_DRIE_JAAR = ['Persoon!B32 geenDrieJaar'];

describe('P004 inburgeringstermijn', () => {
  test('the same day 36 months later or the day before; not the days around those', () => {
    expect(
      ['2027-08-31', '2027-09-01', '2027-09-02', '2027-09-03'].map((einde) => bij('2024-09-02', einde)),
    ).toEqual([GEEN_DRIE_JAAR, [], [], GEEN_DRIE_JAAR]);
  });

  test('from a leap day the last day of February', () => {
    expect(
      ['2027-02-26', '2027-02-27', '2027-02-28', '2027-03-01'].map((einde) => bij('2024-02-29', einde)),
    ).toEqual([GEEN_DRIE_JAAR, [], [], GEEN_DRIE_JAAR]);
  });

  test('an end on the day of the start is no term, the day after is one (too short)', () => {
    expect([
      bij('2024-09-02', '2024-09-01'),
      bij('2024-09-02', '2024-09-02'),
      bij('2024-09-02', '2024-09-03'),
    ]).toEqual([VOOR_START, VOOR_START, GEEN_DRIE_JAAR]);
  });

  test('with Verlengd tot, also one that cannot be read, any later end is possible; an earlier one never', () => {
    expect(bij('2024-09-02', '2028-03-02', '2028-03-02')).toEqual([]);
    expect(bij('2024-09-02', '2028-03-02', "'zes maanden")).toEqual([]);
    expect(bij('2024-09-02', '2024-09-01', '2028-03-02')).toEqual(VOOR_START);
  });

  test('without the gegeven Verlengd tot nothing is extended', () => {
    expect(bij('2024-09-02', '2028-03-02', undefined, ['Persoon.Verlengd tot'])).toEqual(GEEN_DRIE_JAAR);
  });

  test('a date that is empty or cannot be read has its own finding', () => {
    expect([bij(undefined, '2027-09-02'), bij('2024-09-02', undefined), bij('2024-09-02', "'?")]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
