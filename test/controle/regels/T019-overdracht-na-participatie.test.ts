import { bevindingen } from '../../hulp/controleert';
import { contact, traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (
  einde: string,
  overdracht?: string,
  meer: Record<string, string | undefined> = {},
  soort = {},
) => ({
  Trajecten: [
    traject({ Perceel: 'B1-route participatie', 'Einde traject': einde, 'Reden einde': 'Afgerond', ...meer }),
  ],
  Contact: overdracht === undefined ? [] : [contact(overdracht, 'Warme overdracht', soort)],
});

describe('T019 overdracht-na-participatie', () => {
  beideKanten({ code: 'T019', gegevens: met, cel: 'Trajecten!W5', ook: ['open'] }, [
    ['30 calendar days', '2025-05-19', '2025-06-18'],
    ['over the end of February', '2025-01-31', '2025-03-02'],
  ]);

  test('from 30 days before, not 31', () => {
    expect(bevindingen('T019', met('2025-05-31', '2025-05-01'))).toEqual([]);
    expect(bevindingen('T019', met('2025-05-31', '2025-04-30'))).toEqual(['Trajecten!W5 open']);
  });

  test.each([
    ['Z-route participatie', ['Trajecten!W5 open']],
    ['MAP voor gezins- en overige migranten', ['Trajecten!W5 open']],
    ['B1-route taal', []],
    ['Z-route taal', []],
  ])('%s', (perceel, verwacht) => {
    expect(bevindingen('T019', met('2025-05-19', undefined, { Perceel: perceel }))).toEqual(verwacht);
  });

  test.each([
    ['ended otherwise', met('2025-05-19', undefined, { 'Reden einde': 'Uitgevallen' })],
    ['a reden that cannot be read', met('2025-05-19', undefined, { 'Reden einde': 'Klaar' })],
    ['an end that cannot be read', met("'mei")],
    ['an end after the peildatum', met('2025-10-02')],
    ['an overdracht whose date cannot be read', met('2025-05-19', "'mei")],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T019', gegevens)).toEqual([]);
  });

  test('an overdracht of the taal-perceel is another one', () => {
    const gegevens = met('2025-05-19', '2025-05-19', {}, { Perceel: 'B1-route taal' });
    expect(bevindingen('T019', gegevens)).toEqual(['Trajecten!W5 open']);
  });

  test('off without the sheet Contact', () => {
    expect(bevindingen('T019', met('2025-05-19'), { zonder: ['Contact'] })).toEqual([]);
  });
});
