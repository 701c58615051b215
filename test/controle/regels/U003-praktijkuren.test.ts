import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen } from '../../hulp/controleert';
import { les, traject } from '../../hulp/rijen';

type Meer = Record<string, string | number | undefined>;
const PERCEEL = 'B1-route participatie';
const praktijk = (uren: number | string, meer: Meer = {}) =>
  les('2025-04-01', {
    Perceel: PERCEEL,
    Onderdeel: 'MAP-praktijk',
    'Geplande uren': 12,
    'Gevolgde uren': uren,
    ...meer,
  });
const VIJFENDERTIG = Array.from({ length: 5 }, () => praktijk(7));
const gesprek = (datum: string | undefined, meer: Meer = {}) => ({
  Datum: datum,
  Perceel: PERCEEL,
  Soort: 'Eindgesprek',
  ...meer,
});
const AFGEROND = { 'Einde traject': '2025-06-30', 'Reden einde': 'Afgerond' };
const met = (lessen: object[], rij: Meer, rapportages: Meer[] = []) => ({
  Trajecten: [traject({ Perceel: PERCEEL, ...rij })],
  Aanwezigheid: lessen as Meer[],
  Rapportages: rapportages,
});

describe('U003 praktijkuren', () => {
  test('40 hours are enough, less is not', () => {
    expect(bevindingen('U003', met([...VIJFENDERTIG, praktijk(5)], AFGEROND))).toEqual([]);
    expect(bevindingen('U003', met([...VIJFENDERTIG, praktijk(4.9)], AFGEROND))).toEqual([
      'Trajecten!W5 bijEinde',
    ]);
    expect(bevindingen('U003', met([], AFGEROND))).toEqual(['Trajecten!W5 bijEinde']);
  });

  test.each([
    ['Afgerond', 'Einde traject', met([], AFGEROND), ['Trajecten!W5 bijEinde']],
    [
      'Eindgesprek only',
      'Datum of it',
      met([], {}, [gesprek('2025-06-02')]),
      ['Rapportages!A5 bijEindgesprek'],
    ],
    ['both', 'Einde traject', met([], AFGEROND, [gesprek('2025-06-02')]), ['Trajecten!W5 bijEinde']],
    [
      'ended otherwise after an Eindgesprek',
      'Einde traject',
      met([], { ...AFGEROND, 'Reden einde': 'Verhuisd' }, [gesprek('2025-06-02')]),
      ['Trajecten!W5 bijEinde'],
    ],
    ['ended otherwise', 'no finding', met([], { ...AFGEROND, 'Reden einde': 'Verhuisd' }), []],
    ['neither', 'no finding', met([], {}), []],
    [
      'ended on the peildatum',
      'Einde traject',
      met([], { ...AFGEROND, 'Einde traject': '2025-10-01' }),
      ['Trajecten!W5 bijEinde'],
    ],
    [
      'another report',
      'no finding',
      met([], {}, [gesprek('2025-06-02', { Soort: 'Voortgangsrapportage' })]),
      [],
    ],
    [
      'several gesprekken',
      'the last',
      met([], {}, [gesprek('2025-06-09'), gesprek('2025-06-02')]),
      ['Rapportages!A5 bijEindgesprek'],
    ],
    ['an end after the peildatum', 'no finding', met([], { ...AFGEROND, 'Einde traject': '2025-10-02' }), []],
    [
      'an end after the peildatum, an Eindgesprek before it',
      'Datum of it',
      met([], { ...AFGEROND, 'Einde traject': '2025-10-02' }, [gesprek('2025-09-30')]),
      ['Rapportages!A5 bijEindgesprek'],
    ],
    ['an Eindgesprek after the peildatum', 'no finding', met([], {}, [gesprek('2025-10-02')]), []],
    [
      'an Eindgesprek of another perceel',
      'no finding',
      met([], {}, [gesprek('2025-06-02', { Perceel: 'B1-route taal' })]),
      [],
    ],
    ['an Eindgesprek whose date cannot be read', 'no finding', met([], {}, [gesprek("'juni")]), []],
  ])('%s: %s', (_, _cel, gegevens, verwacht) => {
    expect(bevindingen('U003', gegevens)).toEqual(verwacht);
  });

  test.each([
    ['Z-route participatie', 1],
    ['MAP voor gezins- en overige migranten', 1],
    ['Z-route taal', 0],
    ['B1-route taal', 0],
  ])('%s', (perceel, aantal) => {
    expect(bevindingen('U003', met([], { Perceel: perceel, ...AFGEROND }))).toHaveLength(aantal);
  });

  test.each([
    ['of another onderdeel', { Onderdeel: 'MAP' }],
    ['under the taal-perceel', { Perceel: 'B1-route taal' }],
    ['cancelled', { 'Reden afwezigheid': 'Les vervallen' }],
    ['with hours that cannot be read', { 'Gevolgde uren': "'vijf" }],
    ['with negative hours', { 'Gevolgde uren': -5 }],
  ])('hours %s do not count', (_, meer) => {
    expect(bevindingen('U003', met([...VIJFENDERTIG, praktijk(5, meer)], AFGEROND))).toHaveLength(1);
  });

  test('Eerder gevolgde uren do not count toward the 40', () => {
    expect(bevindingen('U003', met(VIJFENDERTIG, { ...AFGEROND, 'Eerder gevolgde uren': 100 }))).toHaveLength(
      1,
    );
  });

  test('each row of a perceel has its own hours and gesprek', () => {
    const gegevens = {
      Trajecten: [
        traject({
          Perceel: PERCEEL,
          'Start reguliere klas': '2024-03-04',
          ...AFGEROND,
          'Einde traject': '2024-12-20',
        }),
        traject({ Perceel: PERCEEL, 'Aangemeld op': '2025-01-06', ...AFGEROND }),
      ],
      Aanwezigheid: [...VIJFENDERTIG, praktijk(5)] as Meer[],
      Rapportages: [gesprek('2024-12-02')],
    };
    expect(bevindingen('U003', gegevens)).toEqual(['Trajecten!W5 bijEinde']);
  });

  test('the norm is a setting', () => {
    const instellingen = { normen: { ...STANDAARDINSTELLINGEN.normen, mapPraktijk: 35 } };
    expect(bevindingen('U003', met(VIJFENDERTIG, AFGEROND), { instellingen })).toEqual([]);
    expect(bevindingen('U003', met(VIJFENDERTIG.slice(1), AFGEROND), { instellingen })).toHaveLength(1);
  });
});
