import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';

const met = (start: string | undefined, akkoord?: string, meer = {}) => ({
  Trajecten: [traject({ 'Start reguliere klas': start, 'Leerplan akkoord op': akkoord, ...meer })],
});

describe('T008 start-zonder-akkoord', () => {
  test('an akkoord on the day of the start is in time, a day later is not', () => {
    expect(bevindingen('T008', met('2025-03-03', '2025-03-03'))).toEqual([]);
    expect(bevindingen('T008', met('2025-03-03', '2025-03-04'))).toEqual(['Trajecten!G5 teLaat']);
  });

  test('without akkoord: nothing on the day of the start, a signaal after it', () => {
    expect(bevindingen('T008', met('2025-03-03'), { peildatum: '2025-03-03' })).toEqual([]);
    expect(bevindingen('T008', met('2025-03-03'), { peildatum: '2025-03-04' })).toEqual([
      'Trajecten!G5 open',
    ]);
  });

  test('a start that is still to come may wait for its akkoord; one planned after it may not', () => {
    expect(bevindingen('T008', met('2025-10-06'))).toEqual([]);
    expect(bevindingen('T008', met('2025-10-06', '2025-10-06'))).toEqual([]);
    expect(bevindingen('T008', met('2025-10-06', '2025-10-07'))).toEqual(['Trajecten!G5 gepland']);
  });

  test.each([
    ['the opstartklas needs no akkoord', met(undefined, undefined, { 'Start opstartklas': '2025-03-03' })],
    ['an akkoord that cannot be read', met('2025-03-03', "'ja")],
    ['a start that cannot be read', met("'maart")],
  ])('%s: no finding', (_, gegevens) => {
    expect(bevindingen('T008', gegevens)).toEqual([]);
  });
});
