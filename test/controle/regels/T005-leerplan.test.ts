import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (intake: string, leerplan?: string, meer = {}) => ({
  Trajecten: [
    traject({ 'Aangemeld op': undefined, 'Intake op': intake, 'Leerplan opgeleverd op': leerplan, ...meer }),
  ],
});

describe('T005 leerplan', () => {
  beideKanten({ code: 'T005', gegevens: met, cel: 'Trajecten!F5', ook: ['open', 'gepland'] }, [
    ['werkdagen, not calendar days', '2025-01-15', '2025-01-22'],
    ['over tweede Pinksterdag', '2025-06-05', '2025-06-13'],
    ['over the end of the year', '2024-12-30', '2025-01-07'],
    ['over the end of February', '2025-02-26', '2025-03-05'],
  ]);

  test.each([
    ['a leerplan date that cannot be read', met('2025-01-15', "'week 4")],
    ['an intake that cannot be read', met("'week 3")],
    ['a traject that ended within the term', met('2025-01-15', undefined, { 'Einde traject': '2025-01-22' })],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T005', gegevens)).toEqual([]);
  });

  test('an intake in the future asks for nothing yet', () => {
    expect(bevindingen('T005', met('2025-10-06'), { peildatum: '2025-10-01' })).toEqual([]);
  });
});
