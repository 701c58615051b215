import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen } from '../../hulp/controleert';
import { contact, traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (overstap: string, overdracht?: string, meer: Record<string, string | undefined> = {}) => ({
  Trajecten: [
    traject({ 'Overstap op': overstap, 'Overgestapt van': 'B1-route', 'Overgestapt naar': 'Z-route' }),
  ],
  Contact: [
    contact('2024-01-08', 'Contact gemeente'),
    ...(overdracht === undefined ? [] : [contact(overdracht, 'Warme overdracht', meer)]),
  ],
});

describe('T017 overdracht-bij-overstap', () => {
  beideKanten({ code: 'T017', gegevens: met, cel: 'Trajecten!Q5', ook: ['open'] }, [
    ['30 calendar days', '2025-05-19', '2025-06-18'],
    ['over the end of February', '2025-01-31', '2025-03-02'],
    ['in a leap year', '2024-01-31', '2024-03-01'],
  ]);

  test('from 30 days before, not 31', () => {
    expect(bevindingen('T017', met('2025-05-31', '2025-05-01'))).toEqual([]);
    expect(bevindingen('T017', met('2025-05-31', '2025-04-30'))).toEqual(['Trajecten!Q5 open']);
  });

  test.each([
    ['of this perceel', { Perceel: 'B1-route taal' }, []],
    ['without perceel, for every perceel', {}, []],
    ['of another perceel', { Perceel: 'Z-route taal' }, ['Trajecten!Q5 open']],
    ['of another kind', { Soort: 'Contact gemeente' }, ['Trajecten!Q5 open']],
    ['whose perceel cannot be read', { Perceel: 'B1' }, []],
    ['whose kind cannot be read', { Soort: 'Overdragt' }, []],
    ['whose date cannot be read', { Datum: "'half mei" }, []],
  ])('an overdracht %s', (_, meer, verwacht) => {
    expect(bevindingen('T017', met('2025-05-19', '2025-05-20', meer))).toEqual(verwacht);
  });

  test('a row that may be one does not hide what lies far outside the days', () => {
    expect(bevindingen('T017', met('2025-05-19', '2025-06-19', { Soort: 'Overdragt' }))).toEqual([
      'Trajecten!Q5 open',
    ]);
  });

  test('no overstap, or one whose day cannot be read: nothing is said', () => {
    expect(bevindingen('T017', { Trajecten: [traject()] })).toEqual([]);
    expect(bevindingen('T017', met("'mei"))).toEqual([]);
  });

  test('the days are a setting', () => {
    const instellingen = { cijfers: { ...STANDAARDINSTELLINGEN.cijfers, dagenRondEinde: 31 } };
    expect(bevindingen('T017', met('2025-05-31', '2025-04-30'), { instellingen })).toEqual([]);
    expect(bevindingen('T017', met('2025-05-31', '2025-07-01'), { instellingen })).toEqual([]);
    expect(bevindingen('T017', met('2025-05-31', '2025-07-02'), { instellingen })).toEqual([
      'Trajecten!Q5 teLaat',
    ]);
  });

  test('off without the sheet Contact', () => {
    expect(bevindingen('T017', met('2025-05-19'), { zonder: ['Contact'] })).toEqual([]);
  });
});
