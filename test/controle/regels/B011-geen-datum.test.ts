import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { les } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const met = (datum: string | number | boolean | undefined) => ({
  Aanwezigheid: [{ ...les(undefined), Datum: typeof datum === 'string' ? `'${datum}` : datum }],
});
const bij = (datum: string | number | boolean | undefined) => bevindingen('B011', met(datum));
const TEKST = ['Aanwezigheid!A5 tekst'];
const GEEN = ['Aanwezigheid!A5 geenDatum'];

describe('B011 geen-datum', () => {
  test('a date is a date', () => {
    expect(bevindingen('B011', { Aanwezigheid: [les('2025-03-03')] })).toEqual([]);
  });

  test.each([
    '31-12-2024',
    '31/12/2024',
    '31.12.2024',
    '2024-12-31',
    '31 december 2024',
    '31 dec 2024',
    '29-02-2024',
  ])('a text that reads as one day only is used, and told: %s', (datum) => expect(bij(datum)).toEqual(TEKST));
  test('d-m-yyyy is always day-month-year', () => {
    expect(teksten('B011', met('3-4-2025'))[0]).toContain('gelezen als 03-04-2025');
    expect(bij('12-31-2024')).toEqual(GEEN);
  });

  test.each(['31-12-24', '29-02-2025', '31-04-2025', 'maart 2025', 'volgt', '2025', '1-2-3', '5 mrt'])(
    'a text that does not: %s',
    (datum) => expect(bij(datum)).toEqual(GEEN),
  );

  test('a number that is not shown as a date may be anything', () => {
    expect(bij(45_719)).toEqual(['Aanwezigheid!A5 getal']);
    expect(bij(true)).toEqual(GEEN);
  });

  test('empty is B009', () => {
    expect(bij(undefined)).toEqual([]);
    expect(bij('  ')).toEqual([]);
  });

  test('a date that is used is used: the lesson lies before the start', () => {
    const Trajecten = [{ Perceel: 'B1-route taal', 'Start reguliere klas': '2025-03-03' }];
    expect(bevindingen('A007', { ...met('2-3-2025'), Trajecten })).toEqual(['Aanwezigheid!A5 teVroeg']);
  });

  test('in Persoon too; in a csv every date is a text and that is no finding, but it must be one', () => {
    expect(bevindingen('B011', { Persoon: { Geboortedatum: "'17-05-1990" } })).toEqual(['Persoon!B14 tekst']);
    const Trajectregister = [
      ['Perceel', 'Aangemeld op', 'Intake op'],
      ['Z-route taal', "'03-03-2025", "'volgt"],
    ];
    expect(bevindingenIn('B011', werkmap({ Trajectregister }, { vorm: 'csv' }))).toEqual(['C2 geenDatum']);
    expect(bevindingenIn('B011', werkmap({ Trajectregister }))).toEqual([
      'Trajectregister!B2 tekst',
      'Trajectregister!C2 geenDatum',
    ]);
  });
});
