import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { les, traject } from '../../hulp/rijen';
import { type Inhoud, werkmap } from '../../hulp/werkmap';

const met = (uren: Inhoud) => ({
  Aanwezigheid: [{ ...les('2025-03-03'), 'Gevolgde uren': uren }],
});
const bij = (uren: Inhoud) => bevindingen('B012', met(uren));
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

  test.each(['drie', '2u', '1.000', '2,5,5', '-', '3 uur', '1e3'])('a text that does not: %s', (uren) => {
    expect(bij(`'${uren}`)).toEqual(GEEN);
  });

  test.each<Inhoud>([
    "'2:30",
    "'02:30",
    "'2:30:00",
    "' 2:30 ",
    { tijd: 2.5 / 24 },
    { tijd: 0 },
    { tijd: 1.5 },
  ])('a time is no number of hours: %j', (uren) => {
    expect(bij(uren)).toEqual(['Aanwezigheid!F5 tijd']);
  });
  test.each(["'2:3", "'2:30 uur", "'half 3", "':30"])('nor is what only looks like one: %s', (uren) => {
    expect(bij(uren)).toEqual(GEEN);
  });
  test('it is told what to type instead, and its hours are in no sum', () => {
    const drieUur = met({ tijd: 0.125 });
    expect(teksten('B012', drieUur)).toEqual([
      'In Gevolgde uren staat een tijd, zoals 3:30, waar een aantal uren hoort. Geef de cel de opmaak Getal en typ de uren opnieuw: 3,5 voor drie en een half uur.',
    ]);
    expect([...bevindingen('A001', drieUur), ...bevindingen('A003', drieUur)]).toEqual([]);
    expect(bevindingen('A003', met(0.125))).toEqual(['Aanwezigheid!I5 leeg']);
  });
  test('in a text it is what the user sees, and it is no date', () => {
    const tijden = { Datum: { tijd: 0.125 }, Groep: { tijd: 0.125 } };
    expect(bevindingen('B011', { Aanwezigheid: [{ ...les('2025-03-03'), ...tijden }] })).toEqual([
      'Aanwezigheid!A5 geenDatum',
    ]);
    const zelfde = [{ ...les('2025-03-03'), Groep: { tijd: 0.125 } }, les('2025-03-03', { Groep: '3:00' })];
    expect(bevindingen('A005', { Aanwezigheid: zelfde })).toHaveLength(1);
  });

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
    const tijd = [...Trajectregister.slice(0, 1), ['Z-route taal', "'3:00", "'2,5"]];
    expect(bevindingenIn('B012', werkmap({ Trajectregister: tijd }, { vorm: 'csv' }))).toEqual(['B2 tijd']);
    expect(bevindingenIn('B012', werkmap({ Trajectregister }))).toEqual([
      'Trajectregister!B2 tekst',
      'Trajectregister!C2 geenGetal',
    ]);
  });
});
