import { bevindingen } from '../../hulp/controleert';
import { les, traject } from '../../hulp/rijen';

type Meer = Record<string, string | number | undefined>;
const AFGEROND = {
  'Start reguliere klas': '2025-01-01',
  'Einde traject': '2025-09-01',
  'Reden einde': 'Afgerond',
};
const tien = (aantal: number, perceel: string, onderdeel: string, datum = '2025-06-02') =>
  Array.from({ length: aantal }, () =>
    les(datum, { Perceel: perceel, Onderdeel: onderdeel, 'Geplande uren': 10, 'Gevolgde uren': 10 }),
  );
const met = (perceel: string, lessen: object[], rij: Meer = {}, persoon: Meer = {}) => ({
  Persoon: persoon,
  Trajecten: [traject({ Perceel: perceel, ...AFGEROND, ...rij })],
  Aanwezigheid: lessen as Meer[],
});

describe('U004 onder-de-norm', () => {
  test.each([
    ['B1-route taal', 'Taalles', 60],
    ['Z-route taal', 'Taalles', 80],
    ['Z-route participatie', 'Participatie', 80],
  ])('%s: the norm itself is enough, one lesson less is not', (perceel, onderdeel, aantal) => {
    expect(bevindingen('U004', met(perceel, tien(aantal, perceel, onderdeel)))).toEqual([]);
    expect(bevindingen('U004', met(perceel, tien(aantal - 1, perceel, onderdeel)))).toEqual([
      'Trajecten!W5 onderNorm',
    ]);
  });

  test.each([
    ['B1-route participatie has no norm', met('B1-route participatie', [])],
    ['nor has the MAP', met('MAP voor gezins- en overige migranten', [])],
    [
      'nor Z-route participatie for a gezinsmigrant',
      met('Z-route participatie', [], {}, { Doelgroep: 'Gezinsmigrant of overige migrant' }),
    ],
    ['ended otherwise', met('B1-route taal', [], { 'Reden einde': 'Uitgevallen' })],
    ['not ended', met('B1-route taal', [], { 'Einde traject': undefined })],
    ['ending after the peildatum', met('B1-route taal', [], { 'Einde traject': '2025-10-02' })],
    [
      'Eerder gevolgde uren that cannot be read',
      met('B1-route taal', [], { 'Eerder gevolgde uren': "'veel" }),
    ],
  ])('%s: no finding', (_, gegevens) => {
    expect(bevindingen('U004', gegevens)).toEqual([]);
  });

  test('Eerder gevolgde uren count', () => {
    const lessen = tien(45, 'B1-route taal', 'Taalles');
    expect(bevindingen('U004', met('B1-route taal', lessen, { 'Eerder gevolgde uren': 150 }))).toEqual([]);
    expect(bevindingen('U004', met('B1-route taal', lessen, { 'Eerder gevolgde uren': 149.5 }))).toHaveLength(
      1,
    );
  });

  test('a lesson on the last day counts, one after it does not', () => {
    const op = (d: string) => [
      ...tien(59, 'B1-route taal', 'Taalles'),
      ...tien(1, 'B1-route taal', 'Taalles', d),
    ];
    expect(bevindingen('U004', met('B1-route taal', op('2025-09-01')))).toEqual([]);
    expect(bevindingen('U004', met('B1-route taal', op('2025-09-02')))).toHaveLength(1);
  });

  test('hours of an earlier row of the perceel count: the norm is about the person', () => {
    const gegevens = {
      Trajecten: [
        traject({
          'Start reguliere klas': '2024-01-08',
          'Einde traject': '2024-12-20',
          'Reden einde': 'Verhuisd',
        }),
        traject({ 'Aangemeld op': '2025-01-06', ...AFGEROND }),
      ],
      Aanwezigheid: [
        ...tien(30, 'B1-route taal', 'Taalles', '2024-06-03'),
        ...tien(30, 'B1-route taal', 'Taalles'),
      ],
    };
    expect(bevindingen('U004', gegevens)).toEqual([]);
  });

  test('off when the lessons are not in the file', () => {
    expect(bevindingen('U004', met('B1-route taal', []), { zonder: ['Aanwezigheid'] })).toEqual([]);
  });
});
