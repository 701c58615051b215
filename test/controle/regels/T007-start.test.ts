import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (akkoord: string, start?: string, meer = {}) => ({
  Trajecten: [traject({ 'Leerplan akkoord op': akkoord, 'Start reguliere klas': start, ...meer })],
});
const opstart = (akkoord: string, start?: string) => met(akkoord, undefined, { 'Start opstartklas': start });

describe('T007 start', () => {
  describe('in the reguliere klas', () => {
    beideKanten({ code: 'T007', gegevens: met, cel: 'Trajecten!K5', ook: ['open', 'gepland'] }, [
      ['six ordinary weeks', '2025-01-06', '2025-02-17'],
      ['over Pasen, Koningsdag, 5 May and Hemelvaartsdag', '2025-04-14', '2025-05-30'],
      ['over Christmas', '2025-12-01', '2026-01-15'],
      ['over a leap day', '2024-01-29', '2024-03-11'],
    ]);
  });

  describe('in the opstartklas: the cell is Start reguliere klas all the same', () => {
    beideKanten({ code: 'T007', gegevens: opstart, cel: 'Trajecten!K5', ook: ['open', 'gepland'] }, [
      ['six ordinary weeks', '2025-01-06', '2025-02-17'],
    ]);
  });

  test.each([
    [
      'an opstartklas begun before the akkoord',
      met('2025-01-06', '2025-06-02', { 'Start opstartklas': '2025-01-03' }),
    ],
    ['a regular start before the akkoord (T008)', met('2025-01-06', '2025-01-03')],
    [
      'an opstartklas in time, a regular start later',
      met('2025-01-06', '2025-06-02', { 'Start opstartklas': '2025-02-17' }),
    ],
    ['a start that cannot be read', met('2025-01-06', "'na de zomer")],
    ['an opstartklas that cannot be read', met('2025-01-06', undefined, { 'Start opstartklas': "'ja" })],
    ['no akkoord', met('', '2025-06-02')],
    ['a traject that ended within the term', met('2025-01-06', undefined, { 'Einde traject': '2025-02-17' })],
  ])('%s: no finding', (_, gegevens) => {
    expect(bevindingen('T007', gegevens)).toEqual([]);
  });

  test('a waiting list does not stop the term', () => {
    const gegevens = met('2025-01-06', undefined, { 'Wachtlijst vanaf': '2025-01-07' });
    expect(bevindingen('T007', gegevens)).toEqual(['Trajecten!K5 open']);
  });

  test('a traject that ended after the term: the start was due', () => {
    const gegevens = met('2025-01-06', undefined, { 'Einde traject': '2025-02-18' });
    expect(bevindingen('T007', gegevens)).toEqual(['Trajecten!K5 open']);
  });

  test('a file without the column Start opstartklas is checked on the regular start', () => {
    const zonder = ['Trajecten.Start opstartklas'];
    expect(bevindingen('T007', met('2025-01-06', '2025-02-17'), { zonder })).toEqual([]);
    expect(bevindingen('T007', met('2025-01-06', '2025-02-18'), { zonder })).toEqual(['Trajecten!J5 teLaat']);
  });
});
