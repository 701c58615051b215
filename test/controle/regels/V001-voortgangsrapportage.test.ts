import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, teksten } from '../../hulp/controleert';
import { contact, traject } from '../../hulp/rijen';

type Meer = Record<string, string | number | undefined>;
const rapport = (datum: string | undefined, meer: Meer = {}) => ({
  Datum: datum,
  Perceel: 'B1-route taal',
  Soort: 'Voortgangsrapportage',
  Voortgang: 'Volgens planning',
  ...meer,
});
const met = (
  start: string | undefined,
  rapporten: readonly (string | Meer)[] = [],
  rij: Meer = {},
  contacten: Meer[] = [],
) => ({
  Trajecten: [traject({ 'Start reguliere klas': start, ...rij })],
  Rapportages: rapporten.map((r) => (typeof r === 'string' ? rapport(r) : r)),
  Contact: contacten,
});
const K5 = 'Trajecten!K5';

describe('V001 voortgangsrapportage', () => {
  test.each([
    ['three months and 14 days', '2025-01-15', '2025-04-29'],
    ['a month that is too short', '2024-11-30', '2025-03-14'],
    ['in a leap year', '2023-11-30', '2024-03-14'],
  ])('%s: missing on the last day is nothing, the day after a signaal', (_, start, laatste) => {
    const erna = laatste.replace(/\d\d$/, (d) => String(Number(d) + 1));
    expect(bevindingen('V001', met(start), { peildatum: laatste })).toEqual([]);
    expect(bevindingen('V001', met(start), { peildatum: erna })).toEqual([`${K5} open`]);
  });

  const tot = { peildatum: '2025-05-15' };
  test.each([
    ['on the last day', '2025-04-29', []],
    ['the day after it', '2025-04-30', [`${K5} teLaat`]],
    ['on day 15 after the start', '2025-01-30', []],
    ['on day 14 after the start: too early to be the first', '2025-01-29', [`${K5} open`]],
    ['after the peildatum', '2025-05-16', [`${K5} open`]],
  ])('the first report %s', (_, datum, verwacht) => {
    expect(bevindingen('V001', met('2025-01-15', [datum]), tot)).toEqual(verwacht);
  });

  test('the k-th is counted from the start, so that a short month does not move the next', () => {
    const start = '2024-08-31';
    const rapporten = ['2024-11-30', '2025-02-28', '2025-06-14'];
    expect(bevindingen('V001', met(start, rapporten), { peildatum: '2025-08-01' })).toEqual([]);
    expect(
      bevindingen('V001', met(start, [...rapporten.slice(0, 2), '2025-06-15']), { peildatum: '2025-08-01' }),
    ).toEqual([`${K5} teLaat`]);
  });

  test('one finding per missing report, all at the first start', () => {
    expect(bevindingen('V001', met('2024-09-02'), { peildatum: '2025-10-01' })).toEqual([
      `${K5} open`,
      `${K5} open`,
      `${K5} open`,
      `${K5} open`,
    ]);
  });

  test('a gap with a later report behind it cannot be mended any more: a notitie', () => {
    const gegevens = met('2024-09-02', ['2024-12-02', '2025-06-02']);
    expect(bevindingen('V001', gegevens, { peildatum: '2025-06-30' })).toEqual([`${K5} teLaat`]);
  });

  test('one report meets one term only', () => {
    const gegevens = met('2025-01-15', ['2025-04-30']);
    expect(bevindingen('V001', gegevens, { peildatum: '2025-07-30' })).toEqual([`${K5} teLaat`]);
    expect(bevindingen('V001', met('2025-01-15', ['2025-04-29']), { peildatum: '2025-07-30' })).toEqual([
      `${K5} open`,
    ]);
  });

  test('the first start may be the opstartklas: then it is the cell', () => {
    const gegevens = met('2025-03-03', [], { 'Start opstartklas': '2025-01-15' });
    expect(bevindingen('V001', gegevens, { peildatum: '2025-04-30' })).toEqual(['Trajecten!I5 open']);
  });

  test('due on the day of Einde traject it is not asked, the day before it is', () => {
    const op = (einde: string) =>
      bevindingen('V001', met('2025-01-15', [], { 'Einde traject': einde }), { peildatum: '2025-09-01' });
    expect(op('2025-04-15')).toEqual([]);
    expect(op('2025-04-16')).toEqual([`${K5} open`]);
  });

  describe('in a Pauze', () => {
    const pauze = (van: string | undefined, einde: string | undefined, meer: Meer = {}) =>
      bevindingen('V001', met('2025-01-15', [], {}, [contact(van, 'Pauze', { Tot: einde, ...meer })]), tot);

    test('from its first to its last day no report is asked', () => {
      expect(pauze('2025-04-15', '2025-06-30')).toEqual([]);
      expect(pauze('2025-04-16', '2025-06-30')).toEqual([`${K5} open`]);
      expect(pauze('2025-02-01', '2025-04-15')).toEqual([]);
      expect(pauze('2025-02-01', '2025-04-14')).toEqual([`${K5} open`]);
    });
    test('without Tot it lasts to the peildatum', () => {
      expect(pauze('2025-04-15', undefined)).toEqual([]);
      expect(pauze('2025-04-16', undefined)).toEqual([`${K5} open`]);
    });
    test('of another perceel it does not count', () => {
      expect(pauze('2025-02-01', '2025-06-30', { Perceel: 'B1-route participatie' })).toEqual([`${K5} open`]);
      expect(pauze('2025-02-01', '2025-06-30', { Perceel: 'B1-route taal' })).toEqual([]);
    });
    test('the next report is asked again, and an early one does not meet it', () => {
      const gegevens = met('2025-01-15', ['2025-04-20'], {}, [
        contact('2025-04-01', 'Pauze', { Tot: '2025-05-01' }),
      ]);
      expect(bevindingen('V001', gegevens, { peildatum: '2025-07-30' })).toEqual([`${K5} open`]);
    });
  });

  test.each([
    ['of another perceel', { Perceel: 'B1-route participatie' }, [`${K5} open`]],
    ['of another kind', { Soort: 'Eindrapportage' }, [`${K5} open`]],
    ['without Voortgang (V002)', { Voortgang: undefined }, []],
    ['whose date cannot be read', { Datum: "'april" }, []],
    ['whose kind cannot be read', { Soort: 'Voortgang' }, []],
    ['whose perceel cannot be read', { Perceel: 'B1' }, []],
  ])('a report %s', (_, meer, verwacht) => {
    expect(bevindingen('V001', met('2025-01-15', [rapport('2025-04-15', meer)]), tot)).toEqual(verwacht);
  });

  test.each([
    ['no start', met(undefined)],
    ['a start that cannot be read', met("'jan")],
    ['an opstartklas that cannot be read', met('2025-01-15', [], { 'Start opstartklas': "'jan" })],
    ['an end that cannot be read', met('2025-01-15', [], { 'Einde traject': "'mei" })],
    ['a start in the future', met('2025-06-02')],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('V001', gegevens, tot)).toEqual([]);
  });

  test('the days are a setting', () => {
    const instellingen = { cijfers: { ...STANDAARDINSTELLINGEN.cijfers, dagenRondRapportage: 15 } };
    expect(bevindingen('V001', met('2025-01-15', ['2025-04-30']), { ...tot, instellingen })).toEqual([]);
    expect(bevindingen('V001', met('2025-01-15', ['2025-01-30']), { ...tot, instellingen })).toEqual([
      `${K5} open`,
    ]);
  });

  test('off without the sheet Rapportages', () => {
    expect(bevindingen('V001', met('2025-01-15'), { ...tot, zonder: ['Rapportages'] })).toEqual([]);
  });

  test('the sentences name the report and its last day', () => {
    expect(teksten('V001', met('2025-01-15'), tot)).toEqual([
      expect.stringContaining(
        'De voortgangsrapportage van 15-04-2025 (elke drie maanden na de start op 15-01-2025) ontbreekt; zij had er uiterlijk 29-04-2025 moeten zijn.',
      ),
    ]);
    expect(teksten('V001', met('2025-01-15', ['2025-05-02']), tot)).toEqual([
      expect.stringContaining('zij moest uiterlijk 29-04-2025, en de eerstvolgende is van 02-05-2025.'),
    ]);
  });
});
