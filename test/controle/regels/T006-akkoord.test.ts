import { bevindingen, teksten } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (leerplan: string, akkoord?: string, meer = {}) => ({
  Trajecten: [
    traject({
      'Aangemeld op': undefined,
      'Start reguliere klas': undefined,
      'Leerplan opgeleverd op': leerplan,
      'Leerplan akkoord op': akkoord,
      ...meer,
    }),
  ],
});

describe('T006 akkoord', () => {
  beideKanten({ code: 'T006', gegevens: met, cel: 'Trajecten!G5', ook: ['open', 'gepland'] }, [
    ['an ordinary week', '2025-01-22', '2025-01-29'],
    ['over Hemelvaartsdag', '2025-05-26', '2025-06-03'],
    ['over Koningsdag on a Monday', '2026-04-24', '2026-05-04'],
    ['the day before Christmas', '2025-12-23', '2026-01-02'],
  ]);

  test('a late akkoord is reported also when the regular start came before it (T008 besides)', () => {
    const gegevens = met('2025-01-22', '2025-01-30', { 'Start reguliere klas': '2025-01-27' });
    expect(bevindingen('T006', gegevens)).toEqual(['Trajecten!G5 teLaat']);
    expect(bevindingen('T008', gegevens)).toEqual(['Trajecten!G5 teLaat']);
  });

  test('an akkoord before the delivery is in time (T002 speaks of the order)', () => {
    expect(bevindingen('T006', met('2025-01-22', '2025-01-21'))).toEqual([]);
  });

  test('the gemeente is named as the one who must act', () => {
    expect(teksten('T006', met('2025-01-22'))).toEqual([expect.stringContaining('De gemeente is aan zet')]);
  });

  test('an akkoord that cannot be read: nothing is said', () => {
    expect(bevindingen('T006', met('2025-01-22', "'mondeling"))).toEqual([]);
  });
});
