import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, teksten } from '../../hulp/controleert';
import { les, traject } from '../../hulp/rijen';

const PERCEEL = 'Z-route participatie';
const uur = (datum: string | undefined, uren: number | string, meer = {}) =>
  les(datum, {
    Perceel: PERCEEL,
    Onderdeel: 'Participatie',
    'Geplande uren': 12,
    'Gevolgde uren': uren,
    ...meer,
  });
/** Twenty lessons of ten hours on the days of one month: the last makes 200 full on the 20th. */
const tweehonderd = (maand: string) =>
  Array.from({ length: 20 }, (_, i) => uur(`${maand}-${String(i + 1).padStart(2, '0')}`, 10));
const overleg = (datum: string | undefined, meer = {}) => ({
  Datum: datum,
  Perceel: PERCEEL,
  Soort: 'Overleg 200 uur',
  ...meer,
});
const met = (lessen: object[], rapportages: object[] = [], rij = {}) => ({
  Persoon: { Leerroute: 'Z-route' },
  Trajecten: [traject({ Perceel: PERCEEL, 'Start reguliere klas': '2025-01-01', ...rij })],
  Aanwezigheid: lessen as Record<string, string>[],
  Rapportages: rapportages as Record<string, string>[],
});

describe('U001 overleg-200-uur', () => {
  test('14 days after the lesson that made 200 hours full it is in time, the day after not', () => {
    const gegevens = met(tweehonderd('2025-05'));
    expect(bevindingen('U001', gegevens, { peildatum: '2025-06-03' })).toEqual([]);
    expect(bevindingen('U001', gegevens, { peildatum: '2025-06-04' })).toEqual(['Aanwezigheid!A24 open']);
  });

  test('exactly 200 is full, just below is not', () => {
    const lessen = tweehonderd('2025-05').slice(0, 19);
    expect(bevindingen('U001', met([...lessen, uur('2025-05-20', 10)]))).toHaveLength(1);
    expect(bevindingen('U001', met([...lessen, uur('2025-05-20', 9.75)]))).toEqual([]);
  });

  test('tenths of hours add up exactly: 2000 lessons of 0,1 hour are 200', () => {
    const lessen = Array.from({ length: 2000 }, () => uur('2025-05-20', 0.1));
    expect(bevindingen('U001', met(lessen))).toEqual(['Aanwezigheid!A2004 open']);
    expect(bevindingen('U001', met(lessen.slice(1)))).toEqual([]);
  });

  const zeshonderd = [...tweehonderd('2025-03'), ...tweehonderd('2025-04'), ...tweehonderd('2025-05')];
  test.each([
    [
      'none held: one for each',
      [],
      ['Aanwezigheid!A24 open', 'Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
    [
      'one held: the last two are missing',
      [overleg('2025-05-30')],
      ['Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
    [
      'one held early counts as well',
      [overleg('2025-01-02')],
      ['Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
    ['three held', [overleg('2025-03-25'), overleg('2025-04-25'), overleg('2025-05-25')], []],
    [
      'one of another perceel',
      [overleg('2025-03-25', { Perceel: 'Z-route taal' })],
      ['Aanwezigheid!A24 open', 'Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
    [
      'one after the peildatum',
      [overleg('2025-10-02')],
      ['Aanwezigheid!A24 open', 'Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
    [
      'one whose Soort cannot be read may be one',
      [overleg('2025-03-25', { Soort: 'Overleg200' })],
      ['Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
    [
      'one whose perceel cannot be read may be one',
      [overleg('2025-03-25', { Perceel: 'Z' })],
      ['Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
    [
      'one without Soort is none',
      [overleg('2025-03-25', { Soort: undefined })],
      ['Aanwezigheid!A24 open', 'Aanwezigheid!A44 open', 'Aanwezigheid!A64 open'],
    ],
  ])('of 600 hours, %s', (_, rapportages, verwacht) => {
    expect(bevindingen('U001', met(zeshonderd, rapportages))).toEqual(verwacht);
  });

  test('the last 200, not 14 days ago, hides no earlier one that is missing', () => {
    const gegevens = met([...tweehonderd('2025-08'), ...tweehonderd('2025-09')]);
    expect(bevindingen('U001', gegevens, { peildatum: '2025-10-04' })).toEqual(['Aanwezigheid!A24 open']);
  });

  test('the count goes by date, on one day by row', () => {
    const lessen = [uur('2025-05-21', 10), ...tweehonderd('2025-05').slice(0, 19)];
    expect(bevindingen('U001', met(lessen))).toEqual(['Aanwezigheid!A5 open']);
    const opEenDag = [...tweehonderd('2025-05').slice(0, 19), uur('2025-05-20', 10), uur('2025-05-20', 10)];
    expect(bevindingen('U001', met(opEenDag))).toEqual(['Aanwezigheid!A24 open']);
  });

  const bijna = (meer: object) => met([...tweehonderd('2025-05').slice(0, 19), uur('2025-05-20', 10, meer)]);
  test.each([
    ['MAP', { Onderdeel: 'MAP' }, 1],
    ['MAP-praktijk', { Onderdeel: 'MAP-praktijk' }, 1],
    ['Opstartklas', { Onderdeel: 'Opstartklas' }, 1],
    ['Taalles, which does not fit the perceel', { Onderdeel: 'Taalles' }, 0],
    ['MAP-praktijk under the taal-perceel', { Onderdeel: 'MAP-praktijk', Perceel: 'Z-route taal' }, 1],
    ['MAP-praktijk of the other route', { Onderdeel: 'MAP-praktijk', Perceel: 'B1-route taal' }, 0],
    ['another perceel', { Perceel: 'B1-route participatie' }, 0],
    ['a cancelled lesson', { 'Reden afwezigheid': 'Les vervallen' }, 0],
    ['planned hours that cannot be read', { 'Geplande uren': "'tien" }, 0],
    ['negative hours', { 'Gevolgde uren': -10 }, 0],
    ['no date', { Datum: undefined }, 0],
  ])('the last ten hours: %s', (_, meer, aantal) => {
    expect(bevindingen('U001', bijna(meer))).toHaveLength(aantal);
  });

  test('MAP-praktijk counts toward taal when the settings say so', () => {
    const instellingen = { mapPraktijkTeltVoor: 'taal' as const };
    expect(bevindingen('U001', bijna({ Onderdeel: 'MAP-praktijk' }), { instellingen })).toEqual([]);
    expect(bevindingen('U001', bijna({ Onderdeel: 'MAP' }), { instellingen })).toHaveLength(1);
  });

  test('Eerder gevolgde uren do not count', () => {
    const gegevens = met(tweehonderd('2025-05').slice(0, 19), [], { 'Eerder gevolgde uren': 100 });
    expect(bevindingen('U001', gegevens)).toEqual([]);
  });

  test('the hours and the days are settings', () => {
    const { normen, cijfers } = STANDAARDINSTELLINGEN;
    const gegevens = met(tweehonderd('2025-05'));
    expect(
      bevindingen('U001', gegevens, { instellingen: { normen: { ...normen, urenPerOverleg: 100 } } }),
    ).toEqual(['Aanwezigheid!A14 open', 'Aanwezigheid!A24 open']);
    const instellingen = { cijfers: { ...cijfers, dagenVoorVervolg: 15 } };
    expect(bevindingen('U001', gegevens, { instellingen, peildatum: '2025-06-04' })).toEqual([]);
    expect(bevindingen('U001', gegevens, { instellingen, peildatum: '2025-06-05' })).toHaveLength(1);
  });

  test('the sentence names the hours and both days', () => {
    expect(teksten('U001', met(tweehonderd('2025-05')))).toEqual([
      expect.stringContaining(
        'Met de les van 20-05-2025 waren 200 uren participatie vol; het overleg daarover had er uiterlijk 03-06-2025 moeten zijn.',
      ),
    ]);
  });
});
