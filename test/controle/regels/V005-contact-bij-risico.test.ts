import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen } from '../../hulp/controleert';
import { contact } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

type Meer = Record<string, string | undefined>;
const met = (op: string, gesproken?: string, meer: Meer = {}, wat: Meer = {}) => ({
  Rapportages: [
    {
      Datum: op,
      Perceel: 'B1-route taal',
      Soort: 'Voortgangsrapportage',
      Voortgang: 'Loopt risico',
      ...meer,
    },
  ],
  Contact: gesproken === undefined ? [] : [contact(gesproken, 'Contact gemeente', wat)],
});

describe('V005 contact-bij-risico', () => {
  beideKanten({ code: 'V005', gegevens: met, cel: 'Rapportages!E5', ook: ['open'] }, [
    ['14 calendar days', '2025-04-04', '2025-04-18'],
    ['over the end of February', '2025-02-20', '2025-03-06'],
  ]);

  test('from 14 days before, not 15', () => {
    expect(bevindingen('V005', met('2025-04-18', '2025-04-04'))).toEqual([]);
    expect(bevindingen('V005', met('2025-04-18', '2025-04-03'))).toEqual(['Rapportages!E5 open']);
  });

  test.each([
    ['Loopt risico', ['Rapportages!E5 open']],
    ['Loopt achter', ['Rapportages!E5 open']],
    ['Volgens planning', []],
    [undefined, []],
    ['Gaat wel', []],
  ])('Voortgang %s', (voortgang, verwacht) => {
    expect(bevindingen('V005', met('2025-04-04', undefined, { Voortgang: voortgang }))).toEqual(verwacht);
  });

  test.each([
    ['of this perceel', { Perceel: 'B1-route taal' }, []],
    ['without perceel', {}, []],
    ['of another perceel', { Perceel: 'B1-route participatie' }, ['Rapportages!E5 open']],
    ['of another kind', { Soort: 'Gesprek inburgeraar' }, ['Rapportages!E5 open']],
    ['whose date cannot be read', { Datum: "'april" }, []],
  ])('a contact %s', (_, wat, verwacht) => {
    expect(bevindingen('V005', met('2025-04-04', '2025-04-04', {}, wat))).toEqual(verwacht);
  });

  test.each([
    ['a report whose date cannot be read', met("'april")],
    ['a report without perceel (B009)', met('2025-04-04', undefined, { Perceel: undefined })],
    ['a report after the peildatum', met('2025-10-02')],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('V005', gegevens)).toEqual([]);
  });

  test('the days are a setting', () => {
    const instellingen = { cijfers: { ...STANDAARDINSTELLINGEN.cijfers, dagenRondRapportage: 15 } };
    expect(bevindingen('V005', met('2025-04-18', '2025-04-03'), { instellingen })).toEqual([]);
    expect(bevindingen('V005', met('2025-04-04', '2025-04-19'), { instellingen })).toEqual([]);
  });

  test('off without the sheet Contact', () => {
    expect(bevindingen('V005', met('2025-04-04'), { zonder: ['Contact'] })).toEqual([]);
  });
});
