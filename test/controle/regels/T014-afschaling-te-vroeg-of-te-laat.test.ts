import { bevindingen, teksten } from '../../hulp/controleert';
import { contact, les, traject } from '../../hulp/rijen';

/** Sixty lessons of ten hours: 600 in all, the last on 30 January 2026. */
const ZESTIG = Array.from({ length: 60 }, (_, i) =>
  les(`2025-12-${String((i % 30) + 1).padStart(2, '0')}`, { 'Geplande uren': 10, 'Gevolgde uren': 10 }),
);
const met = (
  afschaling: object,
  lessen: object[],
  meer: Record<string, string | undefined> = {},
  rij: Record<string, string | number> = {},
) => ({
  Persoon: { 'Einde inburgeringstermijn': '2027-09-02', ...meer },
  Trajecten: [traject(rij)],
  Aanwezigheid: lessen as Record<string, string>[],
  Contact: [afschaling as Record<string, string>],
});
const AF = contact('2026-01-05', 'Afschaling', { Perceel: 'B1-route taal' });
const opties = { peildatum: '2027-12-01' };
const uren = (aantal: number, meer = {}) => [
  ...ZESTIG.slice(0, 59),
  les('2026-01-05', { 'Geplande uren': 10, 'Gevolgde uren': aantal, ...meer }),
];

describe('T014 afschaling-te-vroeg-of-te-laat', () => {
  test('600 hours up to and including the day itself are enough, less is not', () => {
    expect(bevindingen('T014', met(AF, uren(10)), opties)).toEqual([]);
    expect(bevindingen('T014', met(AF, uren(9.5)), opties)).toEqual(['Contact!A5 teWeinigUren']);
  });

  test('a lesson the day after does not count', () => {
    const lessen = [...ZESTIG.slice(0, 59), les('2026-01-06', { 'Geplande uren': 10, 'Gevolgde uren': 10 })];
    expect(bevindingen('T014', met(AF, lessen), opties)).toEqual(['Contact!A5 teWeinigUren']);
  });

  test.each([
    ['Opstartklas counts', { Onderdeel: 'Opstartklas' }, []],
    ['MAP-praktijk does not', { Onderdeel: 'MAP-praktijk' }, ['Contact!A5 teWeinigUren']],
    ['another perceel does not', { Perceel: 'B1-route participatie' }, ['Contact!A5 teWeinigUren']],
    ['a cancelled lesson does not', { 'Reden afwezigheid': 'Les vervallen' }, ['Contact!A5 teWeinigUren']],
    ['hours that cannot be read do not', { 'Gevolgde uren': "'tien" }, ['Contact!A5 teWeinigUren']],
    ['negative hours do not', { 'Gevolgde uren': -10 }, ['Contact!A5 teWeinigUren']],
  ])('%s', (_, meer, verwacht) => {
    expect(bevindingen('T014', met(AF, uren(10, meer)), opties)).toEqual(verwacht);
  });

  test('Eerder gevolgde uren count; when they cannot be read nothing is said of hours', () => {
    const lessen = ZESTIG.slice(0, 59);
    expect(bevindingen('T014', met(AF, lessen, {}, { 'Eerder gevolgde uren': 10 }), opties)).toEqual([]);
    expect(bevindingen('T014', met(AF, lessen, {}, { 'Eerder gevolgde uren': 9 }), opties)).toHaveLength(1);
    expect(bevindingen('T014', met(AF, lessen, {}, { 'Eerder gevolgde uren': "'tien" }), opties)).toEqual([]);
  });

  test.each([
    ['2027-09-02', undefined, '2027-03-02', '2027-03-03'],
    ['2027-08-31', undefined, '2027-02-28', '2027-03-01'],
    ['2028-08-30', undefined, '2028-02-29', '2028-03-01'],
    ['2026-06-01', '2027-09-02', '2027-03-02', '2027-03-03'],
  ])('six months before the end: %s, verlengd tot %s', (einde, verlengd, laatste, erna) => {
    const meer = { 'Einde inburgeringstermijn': einde, 'Verlengd tot': verlengd };
    const op = (d: string) =>
      bevindingen('T014', met({ ...AF, Datum: d }, ZESTIG, meer), { peildatum: '2029-01-01' });
    expect(op(laatste)).toEqual([]);
    expect(op(erna)).toEqual(['Contact!A5 teLaat']);
  });

  test('both reasons are one finding', () => {
    expect(bevindingen('T014', met({ ...AF, Datum: '2027-03-03' }, uren(9).slice(1)), opties)).toEqual([
      'Contact!A5 beide',
    ]);
  });

  test.each([
    ['an Opschaling', met({ ...AF, Soort: 'Opschaling' }, [])],
    ['an Afschaling of another perceel', met({ ...AF, Perceel: 'Z-route taal' }, [])],
    ['a perceel that cannot be read', met({ ...AF, Perceel: 'B1' }, [])],
    ['a date that cannot be read', met({ ...AF, Datum: "'gisteren" }, [])],
    [
      'a Verlengd tot that cannot be read',
      met({ ...AF, Datum: '2027-09-01' }, ZESTIG, { 'Verlengd tot': "'ja" }),
    ],
    [
      'an Afschaling without perceel in a file without B1-route taal',
      met({ ...AF, Perceel: undefined }, [], {}, { Perceel: 'Z-route taal' }),
    ],
    ['an Afschaling after the peildatum', met({ ...AF, Datum: '2027-12-02' }, [])],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T014', gegevens, opties)).toEqual([]);
  });

  test('an Afschaling without perceel counts for every perceel', () => {
    expect(bevindingen('T014', met({ ...AF, Perceel: undefined }, []), opties)).toEqual([
      'Contact!A5 teWeinigUren',
    ]);
  });

  test('off when the lessons are not in the file', () => {
    expect(bevindingen('T014', met(AF, []), { ...opties, zonder: ['Aanwezigheid'] })).toEqual([]);
  });

  test('the sentence names the hours', () => {
    expect(teksten('T014', met(AF, uren(9.5)), opties)).toEqual([
      'Op 05-01-2026 is afgeschaald na 599,5 cursusuren; dat kan pas vanaf 600 uur (Taalles, Opstartklas en Eerder gevolgde uren). Bespreek de afschaling met de gemeente, en kijk of alle uren in het bestand staan.',
    ]);
  });
});
