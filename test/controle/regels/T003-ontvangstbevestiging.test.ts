import { bevindingen, teksten } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (aangemeld: string | undefined, bevestigd?: string, meer = {}) => ({
  Trajecten: [traject({ 'Aangemeld op': aangemeld, 'Ontvangst bevestigd op': bevestigd, ...meer })],
});

describe('T003 ontvangstbevestiging', () => {
  beideKanten({ code: 'T003', gegevens: met, cel: 'Trajecten!C5', ook: ['open', 'gepland'] }, [
    ['an ordinary week', '2025-01-06', '2025-01-13'],
    ['from a Friday', '2025-01-10', '2025-01-17'],
    ['from a Saturday', '2025-01-11', '2025-01-17'],
    ['over Goede Vrijdag and tweede Paasdag', '2025-04-16', '2025-04-25'],
    ['from Christmas into the new year', '2025-12-24', '2026-01-05'],
    ['over a leap day', '2024-02-26', '2024-03-04'],
    ['Koningsdag on Saturday the 26th takes no werkdag', '2025-04-22', '2025-04-29'],
  ]);

  test.each([
    ['a confirmation that cannot be read', met('2025-01-06', "'ja")],
    ['an aanmelding that cannot be read', met("'begin 2025")],
    ['no aanmelding', met(undefined)],
    ['a traject that ended within the term', met('2025-01-06', undefined, { 'Einde traject': '2025-01-13' })],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T003', gegevens)).toEqual([]);
  });

  test('of a traject that ended after the term it is still asked', () => {
    const gegevens = met('2025-01-06', undefined, { 'Einde traject': '2025-01-14' });
    expect(bevindingen('T003', gegevens)).toEqual(['Trajecten!C5 open']);
  });

  test('without the column the rule is off', () => {
    const zonder = ['Trajecten.Ontvangst bevestigd op'];
    expect(bevindingen('T003', met('2025-01-06'), { zonder })).toEqual([]);
  });

  test('the own feestdagen of the settings count', () => {
    expect(
      bevindingen('T003', met('2025-04-16', '2025-04-25'), { instellingen: { feestdagen: [] } }),
    ).toEqual(['Trajecten!C5 teLaat']);
  });

  test('the sentences', () => {
    expect(teksten('T003', met('2025-01-06'))).toEqual([
      'De aanmelding van 06-01-2025 had uiterlijk 13-01-2025 bevestigd moeten zijn (5 werkdagen). Stuur de gemeente alsnog een ontvangstbevestiging en vul de datum in; is zij al gestuurd, vul dan die datum in.',
    ]);
    expect(teksten('T003', met('2025-01-06', '2025-01-14'))).toEqual([
      'De aanmelding van 06-01-2025 is op 14-01-2025 bevestigd; dat moest uiterlijk 13-01-2025 (5 werkdagen). U hoeft hier niets meer voor te doen.',
    ]);
  });
});
