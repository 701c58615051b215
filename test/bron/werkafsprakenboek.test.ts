import { FACTUURGEGEVENS, LIJSTEN, STANDAARDINSTELLINGEN } from '../../src';
import { foutVan, meldingVan, NA, roep, serieel, VALUE } from '../functions/roep';

describe('terms: the last day in time', () => {
  test.each([
    // stap, event, last day
    ['Ontvangstbevestiging', '2025-09-01', '2025-09-08', 'Monday: 5 werkdagen (1.1)'],
    ['Ontvangstbevestiging', '2025-09-05', '2025-09-12', 'Friday'],
    ['Ontvangstbevestiging', '2025-09-06', '2025-09-12', 'Saturday: Monday is day 1'],
    ['Ontvangstbevestiging', '2025-09-07', '2025-09-12', 'Sunday'],
    ['Ontvangstbevestiging', '2025-12-24', '2026-01-05', 'over Kerst and Nieuwjaar'],
    ['Ontvangstbevestiging', '2025-04-17', '2025-04-28', 'over Goede Vrijdag and Tweede Paasdag'],
    ['Uitnodiging', '2025-09-01', '2025-09-15', '10 werkdagen (1.1)'],
    ['Leerplan', '2025-09-01', '2025-09-08', '5 werkdagen (1.1, stap 3)'],
    ['Akkoord', '2025-09-01', '2025-09-08', '5 werkdagen (1.4)'],
    ['Start', '2025-09-01', '2025-10-13', '30 werkdagen (1.1, stap 5)'],
    ['Opstartklas', '2025-09-01', '2025-09-08', '5 werkdagen (1.3)'],
    ['Einde opstartklas', '2025-09-01', '2025-10-10', '30 werkdagen, the first counts (1.3)'],
    ['Einde opstartklas', '2025-09-06', '2025-10-17', 'begun on a Saturday: Monday counts as the first'],
    ['Vervolg na op- of afschaling', '2025-09-01', '2025-09-29', '20 werkdagen (2.3.3)'],
    ['Melding onwenselijk gedrag', '2025-09-01', '2025-09-08', 'a week (2.3.2)'],
    ['Melding onwenselijk gedrag', '2025-12-25', '2026-01-01', 'a week, feestdag or not'],
    ['Voortgangsrapportage', '2025-09-01', '2025-12-01', 'three months (2.3.1)'],
    ['Voortgangsrapportage', '2025-11-30', '2026-02-28', 'a month that is too short'],
    ['Voortgangsrapportage', '2023-11-30', '2024-02-29', 'in a leap year'],
    ['Factuur', '2025-09-01', '2025-10-13', 'six weeks (4.1.2)'],
    ['Jobcoachrapportage', '2025-09-01', '2025-09-29', 'four weeks (twenterand art. 2 lid 7)'],
  ])('%s from %s: %s (%s)', (stap, van, tot) =>
    expect(roep('TERMIJN', stap, serieel(van))).toBe(serieel(tot)),
  );

  test.each([
    ['vervolg na op–of afschaling', '2025-09-29'],
    ['VERVOLG', '2025-09-29'],
    ['Leerplan akkoord', '2025-09-08'],
  ])('a step as users write it: %s', (stap, tot) =>
    expect(roep('TERMIJN', stap, '01-09-2025')).toBe(serieel(tot)),
  );

  test.each([
    ['Leerplam', '01-09-2025', NA, 'Leerplan'],
    ['Vakantie', '01-09-2025', NA, 'Ontvangstbevestiging'],
    ['', '01-09-2025', NA, 'stap'],
    ['Leerplan', '', NA, 'datum'],
    ['Leerplan', 0, NA, 'datum'],
    ['Leerplan', 'morgen', VALUE, 'datum'],
    ['Leerplan', -1, VALUE, 'datum'],
    ['Leerplan', true, VALUE, 'datum'],
    [5, '01-09-2025', VALUE, 'stap'],
    ['Voortgangsrapportage', '31-12-9999', VALUE, '9999'],
  ])('%s %s gives %s and says %s', (stap, datum, code, deel) => {
    const uit = roep('TERMIJN', stap, datum);
    expect([foutVan(uit), meldingVan(uit)]).toEqual([code, expect.stringContaining(deel)]);
  });
});

describe('werkdagen', () => {
  test.each([
    ['2025-12-24', 1, '2025-12-29'],
    ['2025-12-31', 1, '2026-01-02'],
    ['2025-04-17', 1, '2025-04-22'],
    ['2025-04-25', 1, '2025-04-28'],
    ['2025-05-02', 1, '2025-05-06'],
    ['2025-05-28', 1, '2025-05-30'],
    ['2025-06-06', 1, '2025-06-10'],
    ['2025-09-05', 1, '2025-09-08'],
    ['2025-09-06', 1, '2025-09-08'],
    // Koningsdag 2025 is moved from Sunday 27 to Saturday 26 April; in 2026 it is Monday 27
    ['2026-04-24', 1, '2026-04-28'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-01-01', 253, '2025-12-31'],
  ])('%s and %d is %s', (van, aantal, tot) => {
    expect(roep('WERKDAG', serieel(van), aantal)).toBe(serieel(tot));
    expect(roep('WERKDAGEN', serieel(van), serieel(tot))).toBe(aantal);
  });

  test.each([
    ['the same day', '2025-09-01', '2025-09-01', 0],
    ['a weekend', '2025-09-05', '2025-09-07', 0],
    ['back', '2025-09-08', '2025-09-05', -1],
    ['a feestdag', '2025-12-24', '2025-12-26', 0],
  ])('WERKDAGEN over %s', (_, van, tot, verwacht) =>
    expect(roep('WERKDAGEN', serieel(van), serieel(tot))).toBe(verwacht),
  );

  test.each([
    [0, VALUE],
    [-1, VALUE],
    [1.5, VALUE],
    ['', NA],
    ['veel', VALUE],
    [1e9, VALUE],
  ])('the %s-th werkdag gives %s', (aantal, verwacht) =>
    expect(foutVan(roep('WERKDAG', '01-09-2025', aantal))).toBe(verwacht),
  );
  test('beyond the year 9999 there is no day', () =>
    expect(foutVan(roep('WERKDAG', serieel('9999-12-31'), 1))).toBe(VALUE));

  test.each([
    [
      2025,
      [
        '2025-01-01',
        '2025-04-18',
        '2025-04-21',
        '2025-04-26',
        '2025-05-05',
        '2025-05-29',
        '2025-06-09',
        '2025-12-25',
        '2025-12-26',
      ],
    ],
    [
      2024,
      [
        '2024-01-01',
        '2024-03-29',
        '2024-04-01',
        '2024-04-27',
        '2024-05-05',
        '2024-05-09',
        '2024-05-20',
        '2024-12-25',
        '2024-12-26',
      ],
    ],
  ])('the feestdagen of %d', (jaar, dagen) => {
    const rijen = roep('FEESTDAGEN', jaar) as [number, string][];
    expect(rijen.map(([d]) => d)).toEqual(dagen.map(serieel));
  });
  test('each has its name', () =>
    expect((roep('FEESTDAGEN', 2025) as unknown[][]).map(([, naam]) => naam)).toEqual([
      'Nieuwjaarsdag',
      'Goede Vrijdag',
      'Tweede Paasdag',
      'Koningsdag',
      'Bevrijdingsdag',
      'Hemelvaartsdag',
      'Tweede Pinksterdag',
      'Eerste Kerstdag',
      'Tweede Kerstdag',
    ]));
  test.each([
    [25, VALUE],
    [1899, VALUE],
    [10000, VALUE],
    [2025.5, VALUE],
    ['', NA],
    [null, NA],
    ['dit jaar', VALUE],
  ])('the feestdagen of %s give %s', (jaar, verwacht) =>
    expect(foutVan(roep('FEESTDAGEN', jaar))).toBe(verwacht),
  );
});

describe('4.2: quarters, and the 19th', () => {
  test.each([
    ['2025-01-01', '2025-K1'],
    ['2025-03-31', '2025-K1'],
    ['2025-04-01', '2025-K2'],
    ['2025-06-30', '2025-K2'],
    ['2025-07-01', '2025-K3'],
    ['2025-09-30', '2025-K3'],
    ['2025-10-01', '2025-K4'],
    ['2025-12-31', '2025-K4'],
    ['2024-02-29', '2024-K1'],
  ])('%s lies in %s', (dag, kwartaal) => {
    expect(roep('KWARTAAL', serieel(dag))).toBe(kwartaal);
    expect(roep('KWARTAAL', serieel(dag) + 0.999)).toBe(kwartaal);
  });

  test.each([
    ['2025-K1', '2025-04-19'],
    ['2025-K2', '2025-07-19'],
    ['2025-K3', '2025-10-19'],
    ['2025-K4', '2026-01-19'],
    ['2025 k3', '2025-10-19'],
    ['2025–K3', '2025-10-19'],
    ['K3 2025', '2025-10-19'],
  ])('%s is due on %s', (kwartaal, dag) => {
    expect(roep('MI_DEADLINE', kwartaal)).toBe(serieel(dag));
    expect(roep('MI_DEADLINE', [[kwartaal], [kwartaal]])).toEqual([[serieel(dag)], [serieel(dag)]]);
  });

  test.each([
    ['2025-K5', NA],
    ['2025-K0', NA],
    ['1899-K1', NA],
    ['', NA],
    ['kwartaal 3', VALUE],
    ['2025-Q3', VALUE],
    [45717, VALUE],
    [true, VALUE],
  ])('%s gives %s', (kwartaal, verwacht) => expect(foutVan(roep('MI_DEADLINE', kwartaal))).toBe(verwacht));

  test.each([
    [60, VALUE],
    [2958466, VALUE],
    [2958465, '9999-K4'],
    [1, '1900-K1'],
    [59, '1900-K1'],
    [61, '1900-K1'],
    [0.5, VALUE],
  ])('serial %d: %s', (getal, verwacht) => expect(foutVan(roep('KWARTAAL', getal))).toBe(verwacht));
});

describe('2.3.1: attendance', () => {
  test.each([
    ['8 of 10', [[4], [4], [2]], [[4], [2], [2]], 0.8],
    ['exactly 80 %, in decimals that binary lacks', [[3]], [[2.4]], 0.8],
    ['all', [[2], [2]], [[2], [2]], 1],
    ['none', [[2], [2]], [[0], [0]], 0],
    ['more than planned', [[2]], [[3]], 1.5],
    ['a row without planning among others (MAP)', [[4], [0]], [[2], [2]], 1],
    ['thirds', [[3]], [[1]], 1 / 3],
    ['empty rows do not count', [[4], [''], [null]], [[4], [null], ['']], 1],
    ['numbers typed as text', [['2,5']], [['2']], 0.8],
    ['one cell', 4, 3, 0.75],
    ['the same planning for every lesson', 4, [[4], [2]], 0.75],
    ['a block', [[4, 4]], [[4, 2]], 0.75],
  ])('%s', (_, gepland, gevolgd, verwacht) => expect(roep('AANWEZIGHEID', gepland, gevolgd)).toBe(verwacht));

  test.each([
    ['nothing planned', [[0]], [[0]], NA],
    ['everything empty', [['']], [['']], NA],
    ['planned but not filled in', [[4], [4]], [[4], ['']], NA],
    ['followed without planning', [[4], ['']], [[4], [2]], NA],
    ['a heading in the range', [['Gepland'], [4]], [['Gevolgd'], [4]], VALUE],
    ['negative', [[4]], [[-1]], VALUE],
    ['unequal ranges', [[4], [4], [4]], [[4], [4]], VALUE],
    ['left out', null, [[4]], NA],
  ])('%s', (_, gepland, gevolgd, verwacht) =>
    expect(foutVan(roep('AANWEZIGHEID', gepland, gevolgd))).toBe(verwacht),
  );
  test('the sentence points at the cell', () =>
    expect(meldingVan(roep('AANWEZIGHEID', [[4], [4]], [[4], ['']]))).toContain('cel 2'));
});

describe('1.3 and chapter 3: norms', () => {
  const GEZIN = 'Gezinsmigrant of overige migrant';
  test.each([
    ['B1-route', 'Taalles', null, 600],
    ['B1-route', 'Taalles', GEZIN, 600],
    ['Z-route', 'Taalles', null, 800],
    ['Z-route', 'Taalles', GEZIN, 800],
    ['Z-route', 'Participatie', null, 800],
    ['Z-route', 'Participatie', 'Asielstatushouder', 800],
    ['Z-route', 'Participatie', GEZIN, NA],
    ['B1-route', 'Participatie', null, NA],
    ['B1-route', 'MAP-praktijk', null, 40],
    ['Z-route', 'MAP-praktijk', GEZIN, 40],
    ['Onderwijsroute', 'MAP-praktijk', null, NA],
    ['Onderwijsroute', 'Taalles', null, NA],
    ['Onderwijsroute', 'Participatie', null, NA],
    ['Z-route', 'Opstartklas', null, NA],
    ['Z-route', 'MAP', null, NA],
    ['b1 route', 'taal les', null, 600],
    ['Z–route', 'map praktijk', 'gezinsmigrant', 40],
    ['C-route', 'Taalles', null, NA],
    ['Z-route', 'Taalles', '', NA],
    ['', 'Taalles', null, NA],
    [1, 'Taalles', null, VALUE],
  ])('%s, %s, %s: %s', (route, onderdeel, doelgroep, verwacht) =>
    expect(foutVan(roep('URENNORM', route, onderdeel, doelgroep))).toBe(verwacht),
  );
});

describe('1.2.2: contracts', () => {
  /** The table of 1.2.2, column by column. */
  const X: Readonly<Record<string, readonly string[]>> = {
    'Echt Nederlands': ['Z-route taal', 'B1-route taal'],
    'Nederlands de Baas': LIJSTEN.Perceel,
    NewBees: ['Z-route participatie', 'B1-route participatie'],
    Sagènn: ['Z-route taal', 'B1-route taal', 'B1-route participatie'],
    Scalabor: ['B1-route participatie', 'MAP voor gezins- en overige migranten'],
    'Taalgericht 2.0': ['Z-route taal', 'B1-route taal'],
  };
  test('all thirty cells of the table', () => {
    const aanbieders = Object.keys(X);
    expect(aanbieders).toEqual(STANDAARDINSTELLINGEN.aanbieders.map((a) => a.naam));
    const uit = roep(
      'GECONTRACTEERD',
      [aanbieders],
      LIJSTEN.Perceel.map((p) => [p]),
    );
    expect(uit).toEqual(LIJSTEN.Perceel.map((p) => aanbieders.map((a) => X[a]?.includes(p))));
  });
  test.each([
    ['sagenn', 'b1 route taal', true],
    ['Scalabor', 'MAP', true],
    ['Echt Nederland', 'Z-route taal', NA],
    ['NewBees', 'Z-route', NA],
    ['', 'Z-route taal', NA],
  ])('%s, %s: %s', (aanbieder, perceel, verwacht) =>
    expect(foutVan(roep('GECONTRACTEERD', aanbieder, perceel))).toBe(verwacht),
  );
  test('a near miss is named', () =>
    expect(meldingVan(roep('GECONTRACTEERD', 'Echt Nederland', 'Z-route taal'))).toContain(
      'Echt Nederlands',
    ));
});

describe('bijlage 4: factureringsgegevens', () => {
  const waarden = (gemeente: string, wat: string) =>
    (roep('FACTUURGEGEVENS', gemeente) as [string, string][])
      .filter(([w]) => w.startsWith(wat))
      .map(([, v]) => v);

  test.each([
    [
      'Arnhem',
      'Post',
      [
        'Gemeente Arnhem',
        'Afdeling Bedrijfsbureau',
        't.a.v. Barbara Lurvink',
        'Postbus 59',
        '6800 LK Arnhem',
      ],
      [],
    ],
    [
      'Doesburg',
      'E-mail, in PDF',
      ['Gemeente Doesburg', 't.a.v. Alma Boersma', 'Postbus 100', '6980 AC'],
      ['crediteuren-administratie@doesburg.nl'],
    ],
    ['Duiven', 'Post', ['Gemeente Duiven', 'Postbus 6', '6920 AA Duiven'], []],
    ['Lingewaard', 'E-mail', [], ['BSDadministratie@lingewaard.nl', 'digitalefacturen@lingewaard.nl']],
    ['Overbetuwe', 'E-mail, in PDF', [], ['SocialeZakenadministratie@overbetuwe.nl']],
    [
      'Rheden',
      'E-mail, in PDF',
      ['Gemeente Rheden', 't.a.v. Beleid', 'Marte van den Bosch', 'Postbus 9110', '6994 ZJ De Steeg'],
      ['facturen@rheden.nl'],
    ],
    [
      'Rozendaal',
      'E-mail, in PDF',
      ['Gemeente Rozendaal', 'Postbus 9106', '6880 HH Velp'],
      ['facturen-rozendaal@connectie.nl'],
    ],
    ['Westervoort', 'Post', ['Gemeente Westervoort', 'Postbus 40', '6930 AA Westervoort'], []],
    ['Zevenaar', 'E-mail', [], ['facturen@zevenaar.nl']],
  ])('%s: %s', (gemeente, kanaal, adres, email) => {
    expect([
      waarden(gemeente, 'Kanaal'),
      waarden(gemeente, 'Adres'),
      waarden(gemeente, 'E-mailadres'),
    ]).toEqual([[kanaal], adres, email]);
  });

  test.each([
    ['Doesburg', 'Voorwaarde', 3],
    ['Rheden', 'Voorwaarde', 2],
    ['Rozendaal', 'Voorwaarde', 2],
    ['Duiven', 'Onder vermelding van', 1],
    ['Westervoort', 'Onder vermelding van', 1],
    ['Zevenaar', 'Onder vermelding van', 2],
    ['Overbetuwe', 'Onder vermelding van', 1],
    ['Arnhem', 'Op de factuur', 6],
    ['Arnhem', 'Per inburgeringsplichtige', 4],
  ])('%s, %s: %d', (gemeente, wat, aantal) => expect(waarden(gemeente, wat)).toHaveLength(aantal));

  test('the gemeenten are those of the settings', () =>
    expect(FACTUURGEGEVENS.map((g) => g.gemeente)).toEqual(STANDAARDINSTELLINGEN.gemeenten));
  test.each([
    ['arnhem', 'Arnhem'],
    ['Gemeente Arnhem', 'Arnhem'],
  ])('%s is %s', (naam, gemeente) => expect(waarden(naam, 'Gemeente')).toEqual([gemeente]));
  test.each([
    ['Nijmegen', NA],
    ['Arnem', NA],
    ['', NA],
    [null, NA],
    [5, VALUE],
    [[['Arnhem'], ['Duiven']], VALUE],
  ])('%s gives %s', (gemeente, verwacht) =>
    expect(foutVan(roep('FACTUURGEGEVENS', gemeente))).toBe(verwacht),
  );
});

test.each([
  ['999993653', true],
  [999993653, true],
  ['9999 93 653', true],
  ['9999-93-653', true],
  [10000008, true],
  ['010000008', true],
  ['100000004', false],
  [100000004, false],
  ['000000000', false],
  ['12345', false],
  ['BSN', false],
  [999993653.5, false],
  [-999993653, false],
  ['', NA],
  [0, NA],
  [null, NA],
  [true, VALUE],
])('BSN_GELDIG %s: %s', (bsn, verwacht) => expect(foutVan(roep('BSN_GELDIG', bsn))).toBe(verwacht));

test.each([
  ['NL91ABNA0417164300', true],
  ['nl91 abna 0417 1643 00', true],
  ['NL91-ABNA-0417-1643-00', true],
  ['BE68 5390 0754 7034', true],
  ['NL91ABNA041716430', false],
  ['NL92ABNA0417164300', false],
  ['geen', false],
  ['', NA],
  [417164300, VALUE],
])('IBAN_GELDIG %s: %s', (iban, verwacht) => expect(foutVan(roep('IBAN_GELDIG', iban))).toBe(verwacht));
