import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';

const met = (start: string, overstap: string | undefined, van?: string, naar?: string) => ({
  Persoon: { 'Start inburgeringstermijn': start },
  Trajecten: [traject({ 'Overstap op': overstap, 'Overgestapt van': van, 'Overgestapt naar': naar })],
});

describe('T012 overstap-te-laat', () => {
  test.each([
    ['18 months on', '2023-07-15', '2025-01-15', '2025-01-16'],
    ['a month that is too short ends on its last day', '2023-08-31', '2025-02-28', '2025-03-01'],
    ['of a leap year too', '2022-08-31', '2024-02-29', '2024-03-01'],
  ])('%s: from %s to %s', (_, start, laatste, erna) => {
    expect(bevindingen('T012', met(start, laatste, 'B1-route', 'Z-route'))).toEqual([]);
    expect(bevindingen('T012', met(start, erna, 'B1-route', 'Z-route'))).toEqual(['Trajecten!Q5 teLaat']);
  });

  test('an overstap that is still to come, too late, can be talked about: a signaal', () => {
    const gegevens = met('2024-01-01', '2025-10-02', 'Z-route', 'B1-route');
    expect(bevindingen('T012', gegevens)).toEqual(['Trajecten!Q5 gepland']);
    expect(bevindingen('T012', gegevens, { peildatum: '2025-10-02' })).toEqual(['Trajecten!Q5 teLaat']);
  });

  test.each([
    ['Onderwijsroute', 'B1-route', []],
    ['Onderwijsroute', 'Z-route', ['Trajecten!Q5 teLaat']],
    ['Z-route', 'B1-route', ['Trajecten!Q5 teLaat']],
    ['B1-route', 'Onderwijsroute', ['Trajecten!Q5 teLaat']],
    [undefined, 'B1-route', ['Trajecten!Q5 teLaat']],
    ["'havo", 'B1-route', []],
    ['Onderwijsroute', "'route B1", []],
  ])('from %s to %s', (van, naar, verwacht) => {
    expect(bevindingen('T012', met('2023-07-15', '2025-06-18', van, naar))).toEqual(verwacht);
  });

  test.each([
    ['no overstap', met('2023-07-15', undefined)],
    ['an overstap that cannot be read', met('2023-07-15', "'zomer", 'B1-route', 'Z-route')],
    ['a start that cannot be read', met("'2023", '2025-06-18', 'B1-route', 'Z-route')],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T012', gegevens)).toEqual([]);
  });
});
