import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (aangemeld: string, uitgenodigd?: string, meer = {}) => ({
  Trajecten: [traject({ 'Aangemeld op': aangemeld, 'Uitgenodigd op': uitgenodigd, ...meer })],
});

describe('T004 uitnodiging', () => {
  beideKanten({ code: 'T004', gegevens: met, cel: 'Trajecten!D5', ook: ['open', 'gepland'] }, [
    ['two ordinary weeks', '2025-01-06', '2025-01-20'],
    ['from a Sunday', '2025-01-05', '2025-01-17'],
    ['over Hemelvaartsdag and tweede Pinksterdag', '2025-05-28', '2025-06-13'],
    ['over 5 May and into the next month', '2025-04-22', '2025-05-07'],
    ['over Christmas and new year', '2025-12-19', '2026-01-07'],
  ]);

  test('an intake without an invitation still misses the invitation', () => {
    expect(bevindingen('T004', met('2025-01-06', undefined, { 'Intake op': '2025-01-15' }))).toEqual([
      'Trajecten!D5 open',
    ]);
  });

  test.each([
    ['an invitation that cannot be read', met('2025-01-06', "'ja")],
    ['a traject that ended within the term', met('2025-01-06', undefined, { 'Einde traject': '2025-01-20' })],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T004', gegevens)).toEqual([]);
  });
});
