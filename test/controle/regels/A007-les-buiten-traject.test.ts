import { bevindingen } from '../../hulp/controleert';

const les = (datum: string, meer = {}) => ({
  Datum: datum,
  Perceel: 'B1-route taal',
  Onderdeel: 'Taalles',
  'Geplande uren': 3,
  'Gevolgde uren': 3,
  ...meer,
});
const traject = { Perceel: 'B1-route taal', 'Aangemeld op': '2025-01-06' };
const start = { 'Start reguliere klas': '2025-03-03' };

describe('A007 les-buiten-traject', () => {
  test('the first and the last day are inside, the day next to each is not', () => {
    const gevonden = bevindingen('A007', {
      Trajecten: [{ ...traject, ...start, 'Einde traject': '2025-06-30' }],
      Aanwezigheid: [les('2025-03-03'), les('2025-03-02'), les('2025-06-30'), les('2025-07-01')],
    });
    expect(gevonden).toEqual(['Aanwezigheid!A6 teVroeg', 'Aanwezigheid!A8 teLaat']);
  });

  test('an opstartklas before the regular start is the first start', () => {
    const gevonden = bevindingen('A007', {
      Trajecten: [{ ...traject, ...start, 'Start opstartklas': '2025-02-03' }],
      Aanwezigheid: [les('2025-02-03'), les('2025-02-02')],
    });
    expect(gevonden).toEqual(['Aanwezigheid!A6 teVroeg']);
  });

  test('without any start: once, at the first lesson by date', () => {
    const gevonden = bevindingen('A007', {
      Trajecten: [traject],
      Aanwezigheid: [les('2025-03-10'), les('2025-03-03'), les('2025-03-17')],
    });
    expect(gevonden).toEqual(['Aanwezigheid!A6 geenStart']);
  });

  test('of two rows of a perceel the last that had started counts', () => {
    const gevonden = bevindingen('A007', {
      Trajecten: [
        { ...traject, ...start, 'Einde traject': '2025-04-30' },
        { ...traject, 'Aangemeld op': '2025-05-01', 'Start reguliere klas': '2025-06-02' },
      ],
      Aanwezigheid: [les('2025-04-30'), les('2025-05-01'), les('2025-06-02')],
    });
    expect(gevonden).toEqual(['Aanwezigheid!A6 teLaat']);
  });

  test.each([
    ['a cancelled lesson', les('2025-03-02', { 'Reden afwezigheid': 'Les vervallen' })],
    ['a lesson after the peildatum', les('2025-10-02')],
    ['a lesson of another perceel', les('2025-03-02', { Perceel: 'Z-route taal' })],
  ])('%s is not looked at', (_, rij) => {
    const Trajecten = [{ ...traject, ...start, 'Einde traject': '2025-06-30' }];
    expect(bevindingen('A007', { Trajecten, Aanwezigheid: [rij] })).toEqual([]);
  });

  test('a start that cannot be read is B011, and nothing is said of the lessons', () => {
    const Trajecten = [{ ...traject, 'Start reguliere klas': "'volgt nog" }];
    expect(bevindingen('A007', { Trajecten, Aanwezigheid: [les('2025-03-02')] })).toEqual([]);
  });
});
