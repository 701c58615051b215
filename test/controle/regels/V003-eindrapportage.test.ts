import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

type Meer = Record<string, string | undefined>;
const met = (einde: string, rapportage?: string, rij: Meer = {}, meer: Meer = {}) => ({
  Trajecten: [traject({ 'Einde traject': einde, 'Reden einde': 'Afgerond', ...rij })],
  Rapportages:
    rapportage === undefined
      ? []
      : [{ Datum: rapportage, Perceel: 'B1-route taal', Soort: 'Eindrapportage', ...meer }],
});

describe('V003 eindrapportage', () => {
  beideKanten({ code: 'V003', gegevens: met, cel: 'Trajecten!W5', ook: ['open'] }, [
    ['30 calendar days', '2025-05-19', '2025-06-18'],
    ['over the end of February', '2025-01-31', '2025-03-02'],
  ]);

  test('from 30 days before, not 31', () => {
    expect(bevindingen('V003', met('2025-05-31', '2025-05-01'))).toEqual([]);
    expect(bevindingen('V003', met('2025-05-31', '2025-04-30'))).toEqual(['Trajecten!W5 open']);
  });

  test.each([
    ['of another perceel', { Perceel: 'B1-route participatie' }, ['Trajecten!W5 open']],
    ['of another kind', { Soort: 'Portfolio' }, ['Trajecten!W5 open']],
    ['whose date cannot be read', { Datum: "'mei" }, []],
    ['without perceel (B009)', { Perceel: undefined }, []],
    ['without Soort (B009)', { Soort: undefined }, []],
  ])('a report %s', (_, meer, verwacht) => {
    expect(bevindingen('V003', met('2025-05-19', '2025-05-19', {}, meer))).toEqual(verwacht);
  });

  test.each([
    ['ended otherwise', met('2025-05-19', undefined, { 'Reden einde': 'Uitgevallen' })],
    ['an end after the peildatum', met('2025-10-02')],
    ['an end that cannot be read', met("'mei")],
    ['no end', met('')],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('V003', gegevens)).toEqual([]);
  });

  test('every perceel asks for one', () => {
    for (const perceel of ['Z-route taal', 'Z-route participatie', 'MAP voor gezins- en overige migranten']) {
      expect(bevindingen('V003', met('2025-05-19', undefined, { Perceel: perceel }))).toHaveLength(1);
    }
  });
});
