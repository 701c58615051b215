import { bevindingen } from '../../hulp/controleert';

const START = 'Start inburgeringstermijn';
const bij = (
  geboren: string | undefined,
  start: string | undefined = '2024-09-02',
  peildatum = '2025-10-01',
) => bevindingen('P003', { Persoon: { Geboortedatum: geboren, [START]: start } }, { peildatum });

const LEEFTIJD = ['Persoon!B14 leeftijd'];
const TOEKOMST = ['Persoon!B14 toekomst'];

describe('P003 geboortedatum', () => {
  test('16 on the first day of the term is old enough, a day younger is not', () => {
    expect([bij('2008-09-02'), bij('2008-09-03')]).toEqual([[], LEEFTIJD]);
  });

  test('70 until the day before turning 71', () => {
    expect([bij('1953-09-03'), bij('1953-09-02')]).toEqual([[], LEEFTIJD]);
  });

  test('born on a leap day: 16 on the leap day, not the day before', () => {
    expect([bij('2008-02-29', '2024-02-29'), bij('2008-02-29', '2024-02-28')]).toEqual([[], LEEFTIJD]);
  });

  test('born on the peildatum is possible (though young), the day after is not', () => {
    expect([bij('2025-10-01'), bij('2025-10-02')]).toEqual([LEEFTIJD, TOEKOMST]);
    expect(bij('2025-10-02', undefined, '2025-10-02')).toEqual(LEEFTIJD);
  });

  test('without a start that is known nothing is said of the age', () => {
    expect(bij('2015-01-01', "'volgt")).toEqual([]);
    const zonder = ['Persoon.Start inburgeringstermijn'];
    expect(bevindingen('P003', { Persoon: { Geboortedatum: '2015-01-01' } }, { zonder })).toEqual([]);
    expect(bevindingen('P003', { Persoon: { Geboortedatum: '2026-01-01' } }, { zonder })).toEqual(TOEKOMST);
  });

  test('a geboortedatum that is empty or cannot be read has its own finding', () => {
    expect([bij(undefined), bij("'onbekend")]).toEqual([[], []]);
  });
});
