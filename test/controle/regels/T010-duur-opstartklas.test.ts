import { bevindingen } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { beideKanten } from '../../hulp/termijn';

const met = (start: string | undefined, einde?: string) => ({
  Trajecten: [traject({ 'Start opstartklas': start, 'Einde opstartklas': einde })],
});
const proef = {
  code: 'T010',
  gegevens: met,
  cel: 'Trajecten!J5',
  leeg: 'Trajecten!I5',
  ook: ['open', 'gepland'],
} as const;

describe('T010 duur-opstartklas', () => {
  describe('first and last day count', () => {
    beideKanten(proef, [
      [
        'from a Monday the 30th werkdag is a Friday; the weekend behind it adds none',
        '2025-01-06',
        '2025-02-14',
        '2025-02-17',
      ],
      ['from a Wednesday', '2024-10-02', '2024-11-12'],
      ['from a Saturday the Monday is day one', '2025-01-04', '2025-02-14', '2025-02-17'],
      ['over Pasen and 5 May, up to Hemelvaartsdag', '2025-04-14', '2025-05-28', '2025-05-30'],
      ['over Christmas and new year', '2025-12-01', '2026-01-14'],
    ]);
  });

  test('an end or peildatum in the weekend after the 30th werkdag is not longer than 30 werkdagen', () => {
    expect(bevindingen('T010', met('2025-01-06', '2025-02-16'))).toEqual([]);
    expect(bevindingen('T010', met('2025-01-06'), { peildatum: '2025-02-16' })).toEqual([]);
    expect(bevindingen('T010', met('2025-01-06'), { peildatum: '2025-02-17' })).toEqual([
      'Trajecten!I5 open',
    ]);
  });

  test.each([
    ['no opstartklas', met(undefined)],
    ['an end that cannot be read', met('2025-01-06', "'april")],
    ['a start that cannot be read', met("'januari", '2025-09-01')],
    ['an opstartklas in the future', met('2025-10-06')],
  ])('%s: no finding', (_, gegevens) => {
    expect(bevindingen('T010', gegevens)).toEqual([]);
  });

  test('the end of the traject does not stand in for the end of the opstartklas', () => {
    const Trajecten = [traject({ 'Start opstartklas': '2025-01-06', 'Einde traject': '2025-01-31' })];
    expect(bevindingen('T010', { Trajecten })).toEqual(['Trajecten!I5 open']);
  });
});
