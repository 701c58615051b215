import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { les, traject } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const met = (uren: string | number | undefined) => ({
  Aanwezigheid: [les('2025-03-03', { 'Gevolgde uren': uren })],
});
const bij = (uren: string | number | undefined) => bevindingen('B012', met(uren));
const TEKST = ['Aanwezigheid!F5 tekst'];
const GEEN = ['Aanwezigheid!F5 geenGetal'];

describe('B012 geen-getal', () => {
  test.each([3, 2.5, 0, -1])('%d is a number', (uren) => expect(bij(uren)).toEqual([]));

  test.each(["'3", "'2,5", "'2.5", "' 2,5 ", "'-1"])(
    'a text that reads as a number is used, and told: %s',
    (uren) => {
      expect(bij(uren)).toEqual(TEKST);
    },
  );
  test('it is told how it was read', () => {
    expect(teksten('B012', met("'2,5"))[0]).toContain('gelezen als 2,5');
    expect(bevindingen('A001', met("'3,5"))).toEqual(['Aanwezigheid!F5 teVeel']);
  });

  test.each(['drie', '2u', '2:30', '1.000', '2,5,5', '-', '3 uur', '1e3'])(
    'a text that does not: %s',
    (uren) => {
      expect(bij(`'${uren}`)).toEqual(GEEN);
    },
  );

  test('a date is what Excel made of 2-5', () => {
    expect(bij('2025-05-02')).toEqual(['Aanwezigheid!F5 datum']);
  });

  test('empty is B009, or nothing', () => {
    expect([bij(undefined), bij(' ')]).toEqual([[], []]);
    expect(bevindingen('B012', { Trajecten: [traject({ 'Eerder gevolgde uren': undefined })] })).toEqual([]);
    expect(bevindingen('B012', { Trajecten: [traject({ 'Eerder gevolgde uren': 'veel' })] })).toEqual([
      'Trajecten!Y5 geenGetal',
    ]);
  });

  test('in a csv every number is a text and that is no finding, but it must be one', () => {
    const Trajectregister = [
      ['Perceel', 'Geplande uren 2025-K3', 'Gevolgde uren 2025-K3'],
      ['Z-route taal', "'2,5", "'geen"],
    ];
    expect(bevindingenIn('B012', werkmap({ Trajectregister }, { vorm: 'csv' }))).toEqual(['C2 geenGetal']);
    expect(bevindingenIn('B012', werkmap({ Trajectregister }))).toEqual([
      'Trajectregister!B2 tekst',
      'Trajectregister!C2 geenGetal',
    ]);
  });
});
