import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (intake: string, opstart?: string) => ({
  Trajecten: [
    traject({ 'Intake op': intake, 'Start opstartklas': opstart, 'Start reguliere klas': undefined }),
  ],
});

describe('T009 start-opstartklas', () => {
  beideKanten({ code: 'T009', gegevens: met, cel: 'Trajecten!I5', ook: ['gepland'] }, [
    ['an ordinary week', '2025-01-15', '2025-01-22'],
    ['over Goede Vrijdag and tweede Paasdag', '2025-04-14', '2025-04-23'],
    ['over the end of the year', '2025-12-29', '2026-01-06'],
  ]);

  test('not everyone goes to an opstartklas: without a date none is asked for', () => {
    expect(bevindingen('T009', met('2025-01-15'))).toEqual([]);
  });

  test.each([
    ['an intake that cannot be read', met("'jan", '2025-03-03')],
    ['a start that cannot be read', met('2025-01-15', "'maart")],
    ['no intake', met('', '2025-03-03')],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T009', gegevens)).toEqual([]);
  });
});
