import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen } from '../../hulp/controleert';
import { contact, traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (op: string, akkoord?: string, meer: Record<string, string> = {}) => ({
  Trajecten: [traject()],
  Contact: [contact(op, 'Opschaling', { 'Akkoord gemeente op': akkoord, ...meer })],
});

describe('T020 akkoord-op-schaling', () => {
  beideKanten({ code: 'T020', gegevens: met, cel: 'Contact!A5', ook: ['open', 'gepland'] }, [
    ['14 calendar days', '2025-05-12', '2025-05-26'],
    ['over the end of February', '2025-02-20', '2025-03-06'],
    ['in a leap year', '2024-02-20', '2024-03-05'],
  ]);

  test('Afschaling as well, and no other kind of contact', () => {
    expect(bevindingen('T020', met('2025-05-12', undefined, { Soort: 'Afschaling' }))).toEqual([
      'Contact!A5 open',
    ]);
    expect(bevindingen('T020', met('2025-05-12', undefined, { Soort: 'Contact gemeente' }))).toEqual([]);
  });

  test.each([
    ['an earlier akkoord is in time', met('2025-05-12', '2024-01-08')],
    ['an akkoord that cannot be read', met('2025-05-12', "'ja")],
    ['a date that cannot be read', met("'mei")],
  ])('%s: no finding', (_, gegevens) => {
    expect(bevindingen('T020', gegevens)).toEqual([]);
  });

  test('only when the column is there', () => {
    expect(bevindingen('T020', met('2025-05-12'), { zonder: ['Contact.Akkoord gemeente op'] })).toEqual([]);
  });

  test('the days are a setting', () => {
    const instellingen = { cijfers: { ...STANDAARDINSTELLINGEN.cijfers, dagenVoorAkkoordSchaling: 15 } };
    expect(bevindingen('T020', met('2025-05-12', '2025-05-27'), { instellingen })).toEqual([]);
    expect(bevindingen('T020', met('2025-05-12', '2025-05-28'), { instellingen })).toEqual([
      'Contact!A5 teLaat',
    ]);
  });
});
