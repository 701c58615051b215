import { bevindingen, type Opties } from '../../hulp/controleert';
import { les, type Rij, traject, vervallen } from '../../hulp/rijen';

const LESSEN = [les('2025-03-03'), les('2025-03-04', { Perceel: 'Z-route taal' })];
const over = (Trajecten: readonly Rij[], opties: Opties = {}) =>
  bevindingen('A015', { Trajecten, Aanwezigheid: LESSEN }, opties);

describe('A015 perceel-zonder-traject', () => {
  test('a lesson of a perceel without a row, and of one with', () => {
    expect(over([traject()])).toEqual(['Aanwezigheid!B6 geenTraject']);
    expect(over([traject(), traject({ Perceel: 'Z-route taal' })])).toEqual([]);
  });

  test('a row that has not started or has ended is a row', () => {
    const Perceel = 'Z-route taal';
    expect(over([traject(), traject({ Perceel, 'Start reguliere klas': undefined })])).toEqual([]);
    expect(over([traject(), traject({ Perceel, 'Einde traject': '2024-01-01' })])).toEqual([]);
  });

  test('an empty sheet Trajecten has none', () => {
    expect(over([])).toEqual(['Aanwezigheid!B5 geenTraject', 'Aanwezigheid!B6 geenTraject']);
  });

  test.each([undefined, 'Z-taal', 'taal'])(
    'off while a row has perceel %s: that finding goes first',
    (Perceel) => {
      expect(over([traject(), traject({ Perceel })])).toEqual([]);
    },
  );

  test('a perceel of a lesson that is empty or cannot be read has its own finding', () => {
    const Aanwezigheid = [les('2025-03-03', { Perceel: undefined }), les('2025-03-04', { Perceel: 'taal' })];
    expect(bevindingen('A015', { Trajecten: [traject()], Aanwezigheid })).toEqual([]);
  });

  test('a cancelled lesson is looked at, one after the peildatum is not', () => {
    const Z = { Perceel: 'Z-route taal' };
    const Aanwezigheid = [vervallen('2025-03-03', Z), les('2025-10-01', Z), les('2025-10-02', Z)];
    expect(bevindingen('A015', { Trajecten: [traject()], Aanwezigheid })).toEqual([
      'Aanwezigheid!B5 geenTraject',
      'Aanwezigheid!B6 geenTraject',
    ]);
  });

  test('without the sheet Trajecten the rule is off', () => {
    expect(over([], { zonder: ['Trajecten'] })).toEqual([]);
  });
});
