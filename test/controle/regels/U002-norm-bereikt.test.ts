import { STANDAARDINSTELLINGEN } from '../../../src';
import { bevindingen, teksten } from '../../hulp/controleert';
import { contact, les, traject } from '../../hulp/rijen';

type Meer = Record<string, string | number | undefined>;
/** `aantal` lessons of ten hours, one a day from row 5 on. */
const tien = (aantal: number, meer: Meer) =>
  Array.from({ length: aantal }, (_, i) =>
    les(`2025-${String(Math.floor(i / 28) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`, {
      'Geplande uren': 10,
      'Gevolgde uren': 10,
      ...meer,
    }),
  );
const met = (perceel: string, lessen: object[], persoon: Meer = {}, rij: Meer = {}) => ({
  Persoon: persoon,
  Trajecten: [traject({ Perceel: perceel, ...rij })],
  Aanwezigheid: lessen as Record<string, string>[],
});
const B1 = { Perceel: 'B1-route taal', Onderdeel: 'Taalles' };
const ZTAAL = { Perceel: 'Z-route taal', Onderdeel: 'Taalles' };
const ZDOEN = { Perceel: 'Z-route participatie', Onderdeel: 'Participatie' };

describe('U002 norm-bereikt', () => {
  test.each([
    ['B1-route taal', B1, 60],
    ['Z-route taal', ZTAAL, 80],
    ['Z-route participatie', ZDOEN, 80],
  ])('%s: with the lesson that makes the hours full, not one before', (perceel, soort, aantal) => {
    expect(bevindingen('U002', met(perceel, tien(aantal - 1, soort)))).toEqual([]);
    expect(bevindingen('U002', met(perceel, tien(aantal, soort)))).toEqual([
      `Aanwezigheid!A${aantal + 4} bereikt`,
    ]);
    expect(bevindingen('U002', met(perceel, tien(aantal + 9, soort)))).toEqual([
      `Aanwezigheid!A${aantal + 4} bereikt`,
    ]);
  });

  test.each(['B1-route participatie', 'MAP voor gezins- en overige migranten'])(
    '%s has no such norm',
    (perceel) => {
      expect(
        bevindingen('U002', met(perceel, tien(100, { Perceel: perceel, Onderdeel: 'Participatie' }))),
      ).toEqual([]);
    },
  );

  test('just below the norm is not there yet', () => {
    const lessen = [...tien(59, B1), les('2025-06-30', { ...B1, 'Geplande uren': 10, 'Gevolgde uren': 9.9 })];
    expect(bevindingen('U002', met('B1-route taal', lessen))).toEqual([]);
  });

  test('Z-route participatie binds asielstatushouders only', () => {
    const lessen = tien(80, ZDOEN);
    const van = (doelgroep: string | undefined) =>
      bevindingen('U002', met('Z-route participatie', lessen, { Doelgroep: doelgroep }));
    expect(van('Asielstatushouder')).toHaveLength(1);
    expect(van('Gezinsmigrant of overige migrant')).toEqual([]);
    expect(van('Onbekend')).toEqual([]);
    expect(van(undefined)).toEqual([]);
    expect(
      bevindingen(
        'U002',
        met('Z-route taal', tien(80, ZTAAL), { Doelgroep: 'Gezinsmigrant of overige migrant' }),
      ),
    ).toHaveLength(1);
  });

  test('the opstartklas counts', () => {
    const lessen = [
      ...tien(59, B1),
      les('2025-06-30', { ...B1, Onderdeel: 'Opstartklas', 'Geplande uren': 10, 'Gevolgde uren': 10 }),
    ];
    expect(bevindingen('U002', met('B1-route taal', lessen))).toEqual(['Aanwezigheid!A64 bereikt']);
  });

  describe('Eerder gevolgde uren', () => {
    const uit = (lessen: object[], eerder: string | number) =>
      bevindingen('U002', met('B1-route taal', lessen, {}, { 'Eerder gevolgde uren': eerder }));

    test('bring the norm nearer', () => {
      expect(uit(tien(45, B1), 150)).toEqual(['Aanwezigheid!A49 bereikt']);
      expect(uit(tien(45, B1), 149)).toEqual([]);
    });
    test('that are enough by themselves: the first lesson', () => {
      expect(uit(tien(2, B1), 600)).toEqual(['Aanwezigheid!A5 bereikt']);
      expect(uit([], 600)).toEqual([]);
    });
    test('that cannot be read: nothing is said; negative ones are left out', () => {
      expect(uit(tien(60, B1), "'150 uur")).toEqual([]);
      expect(uit(tien(60, B1), -10)).toEqual(['Aanwezigheid!A64 bereikt']);
    });
    test('of two rows of a perceel add up; of another perceel they do not count', () => {
      const twee = (perceel: string) => ({
        Trajecten: [
          traject({ 'Eerder gevolgde uren': 100, 'Einde traject': '2025-01-31' }),
          traject({ Perceel: perceel, 'Eerder gevolgde uren': 50, 'Aangemeld op': '2025-02-03' }),
        ],
        Aanwezigheid: tien(45, B1) as Meer[],
      });
      expect(bevindingen('U002', twee('B1-route taal'))).toEqual(['Aanwezigheid!A49 bereikt']);
      expect(bevindingen('U002', twee('B1-route participatie'))).toEqual([]);
    });
  });

  describe('MAP-praktijk', () => {
    const praktijk = (perceel: string) =>
      les('2025-06-30', {
        Perceel: perceel,
        Onderdeel: 'MAP-praktijk',
        'Geplande uren': 10,
        'Gevolgde uren': 10,
      });
    const uit = (lessen: object[], teltVoor: 'participatie' | 'taal', persoon: Meer = {}) =>
      bevindingen('U002', met('Z-route participatie', lessen, persoon), {
        instellingen: { mapPraktijkTeltVoor: teltVoor },
      });

    test.each([
      ['Z-route participatie', 'participatie', tien(79, ZDOEN), 1],
      ['Z-route taal', 'participatie', tien(79, ZDOEN), 1],
      ['Z-route participatie', 'taal', tien(79, ZDOEN), 0],
      ['Z-route taal', 'taal', tien(79, ZDOEN), 0],
      ['Z-route participatie', 'taal', tien(79, ZTAAL), 1],
      ['Z-route taal', 'taal', tien(79, ZTAAL), 1],
      ['Z-route participatie', 'participatie', tien(79, ZTAAL), 0],
      ['Z-route taal', 'participatie', tien(79, ZTAAL), 0],
      ['B1-route participatie', 'taal', tien(79, ZTAAL), 0],
      ['B1-route participatie', 'taal', tien(59, B1), 1],
    ] as const)('under %s, counting toward %s', (perceel, teltVoor, lessen, aantal) => {
      expect(uit([...lessen, praktijk(perceel)], teltVoor)).toHaveLength(aantal);
    });

    test('of the MAP-perceel counts toward the taal of the leerroute', () => {
      const lessen = [...tien(79, ZTAAL), praktijk('MAP voor gezins- en overige migranten')];
      expect(uit(lessen, 'taal', { Leerroute: 'Z-route' })).toHaveLength(1);
      expect(uit(lessen, 'taal', { Leerroute: 'B1-route' })).toEqual([]);
      expect(uit(lessen, 'taal', { Leerroute: 'Onderwijsroute' })).toEqual([]);
    });
  });

  test('an Afschaling that follows changes nothing', () => {
    const gegevens = {
      ...met('B1-route taal', tien(60, B1)),
      Contact: [contact('2025-07-01', 'Afschaling')],
    };
    expect(bevindingen('U002', gegevens)).toEqual(['Aanwezigheid!A64 bereikt']);
  });

  test.each([
    ['an onderdeel that cannot be read', { Onderdeel: 'Les' }],
    ['a cancelled lesson', { 'Reden afwezigheid': 'Les vervallen' }],
    ['hours that cannot be read', { 'Gevolgde uren': "'tien" }],
    ['a lesson after the peildatum', { Datum: '2025-10-02' }],
    ['a lesson without a date', { Datum: undefined }],
  ])('%s does not count', (_, meer) => {
    const lessen = [
      ...tien(59, B1),
      les('2025-06-30', { ...B1, 'Geplande uren': 10, 'Gevolgde uren': 10, ...meer }),
    ];
    expect(bevindingen('U002', met('B1-route taal', lessen))).toEqual([]);
  });

  test('the norms are settings', () => {
    const instellingen = { normen: { ...STANDAARDINSTELLINGEN.normen, b1Taal: 20 } };
    expect(bevindingen('U002', met('B1-route taal', tien(5, B1)), { instellingen })).toEqual([
      'Aanwezigheid!A6 bereikt',
    ]);
  });

  test('the sentence', () => {
    expect(
      teksten('U002', met('B1-route taal', tien(45, B1), {}, { 'Eerder gevolgde uren': 152.5 })),
    ).toEqual([
      'Met de les van 17-02-2025 is de norm van 600 uur voor B1-route taal bereikt: 602,5 uur, Eerder gevolgde uren meegeteld.',
    ]);
  });
});
