import {
  dagenLater,
  excelserieel,
  herinstroomcategorie,
  herinstroomoverzicht,
  isodag,
  maandenLater,
  REDENEN,
  type Reden,
} from '../../src';
import { foutVan, meldingVan, NA, roep, serieel, VALUE } from '../functions/roep';
import { velsenBestand } from './velsen-bestand';

const reden = (tekst: string | number): Reden => {
  const vondst = REDENEN.zoek(String(tekst));
  if (vondst.soort !== 'een') throw new Error(String(tekst));
  return vondst.waarde;
};
const PEILDATUM = dagenLater(maandenLater(dagenLater(velsenBestand()[0]!.laatsteDag, 365), 60), 1);
const procent = (deel: number | undefined) =>
  deel === undefined ? undefined : (deel * 100).toFixed(1).replace('.', ',');

describe('the tables of 5.2 to 5.4, from 434 records', () => {
  const bestand = velsenBestand();
  const overzicht = herinstroomoverzicht(
    bestand.map((r) => ({
      groep: reden(r.reden).categorie,
      categorie: herinstroomcategorie({ ...r, reden: reden(r.reden), peildatum: PEILDATUM }),
    })),
  );

  test('434 ended, 31 and 50 of them do not count, 353 do', () => {
    expect([
      bestand.length,
      overzicht.teltNietMee,
      overzicht.nietDaadwerkelijk,
      overzicht.nogNietTeBepalen,
      overzicht.populatie.totaal,
    ]).toEqual([434, 31, 50, 0, 353]);
  });

  test('Uitstroom categorieën: 155, 18 and 180; 43,9, 5,1 and 51,0 %', () => {
    expect(overzicht.populatie.perGroep).toEqual([155, 18, 180]);
    expect(overzicht.deelPerGroep.map(procent)).toEqual(['43,9', '5,1', '51,0']);
  });

  test.each([
    [0, 'Tot 6 maanden', [9, 3, 25], [9, 3, 25], 37, ['5,8', '16,7', '13,9'], '10,5', '9,2', '14,0', '21,6'],
    [
      1,
      'Tussen 6 en 12 maanden',
      [11, 0, 10],
      [20, 3, 35],
      58,
      ['12,9', '16,7', '19,4'],
      '16,4',
      '14,4',
      '20,0',
      '26,8',
    ],
    [
      2,
      'Tussen 12 en 60 maanden',
      [26, 4, 23],
      [46, 7, 58],
      111,
      ['29,7', '38,9', '32,2'],
      '31,4',
      '27,5',
      '35,0',
      '40,0',
    ],
  ])('period %d, %s', (i, naam, los, cumulatief, totaal, perGroep, populatie, met50, landelijk, alsTerug) => {
    const p = overzicht.perioden[i];
    expect(p?.naam).toBe(naam);
    expect([p?.los.perGroep, p?.cumulatief.perGroep, p?.cumulatief.totaal]).toEqual([
      los,
      cumulatief,
      totaal,
    ]);
    expect(p?.deelPerGroep.map(procent)).toEqual(perGroep);
    expect([procent(p?.deelVanPopulatie), procent(p?.deelMetNietUitgestroomd)]).toEqual([populatie, met50]);
    expect([procent(p?.landelijk), procent(p?.deelAlsAllenTerug)]).toEqual([landelijk, alsTerug]);
  });

  test('46 of 155, 7 of 18 and 58 of 180 came back', () => {
    const [arbeid, studie, overig] = overzicht.zonderHerinstroom.perGroep;
    expect([155 - arbeid, 18 - studie, 180 - overig]).toEqual([46, 7, 58]);
  });

  test('HERINSTROOM_TABEL spills the same', () => {
    const kolom = (maak: (r: (typeof bestand)[number]) => unknown) => bestand.map((r) => [maak(r)]);
    const tabel = roep(
      'HERINSTROOM_TABEL',
      kolom((r) => excelserieel(r.laatsteDag)),
      kolom((r) => (r.herinstroom === undefined ? '' : excelserieel(r.herinstroom))),
      kolom((r) => r.reden),
      excelserieel(PEILDATUM),
    ) as unknown[][];
    const rij = (naam: string) => tabel.find(([eerste]) => eerste === naam);
    expect(rij('Tot 6 maanden')).toEqual(['Tot 6 maanden', 9, 3, 25, 37, 37 / 353, 9, 3, 25, 37]);
    expect(rij('Tussen 6 en 12 maanden')).toEqual([
      'Tussen 6 en 12 maanden',
      20,
      3,
      35,
      58,
      58 / 353,
      11,
      0,
      10,
      21,
    ]);
    expect(rij('Tussen 12 en 60 maanden')).toEqual([
      'Tussen 12 en 60 maanden',
      46,
      7,
      58,
      111,
      111 / 353,
      26,
      4,
      23,
      53,
    ]);
    expect(rij('Populatie')?.slice(0, 6)).toEqual(['Populatie', 155, 18, 180, 353, 1]);
    expect(rij('Niet daadwerkelijk uitgestroomd')?.[4]).toBe(50);
    expect(rij('Telt niet mee')?.[4]).toBe(31);
    expect(rij('Nog niet te bepalen')?.[4]).toBe(0);
    expect(rij('Niet te lezen')?.[4]).toBe(0);
    const begin = tabel.findIndex(([eerste]) => eerste === 'Vergelijking met landelijk');
    expect(
      tabel
        .slice(begin + 1, begin + 4)
        .map(([naam, landelijk, hier, verschil]) => [
          naam,
          procent(landelijk as number),
          procent(hier as number),
          procent(verschil as number),
        ]),
    ).toEqual([
      ['Tot 6 maanden', '14,0', '9,2', '4,8'],
      ['Tussen 6 en 12 maanden', '20,0', '14,4', '5,6'],
      ['Tussen 12 en 60 maanden', '35,0', '27,5', '7,5'],
    ]);
    expect(tabel.at(-1)?.[0]).toEqual(expect.stringContaining('21,6 %, 26,8 %, 40,0 %'));
    expect(new Set(tabel.map((r) => r.length))).toEqual(new Set([10]));
  });
});

describe('HERINSTROOM_TABEL over rows that are not all well', () => {
  const tabel = (...argumenten: unknown[]) => roep('HERINSTROOM_TABEL', ...argumenten) as unknown[][];
  const totaal = (t: unknown[][], naam: string) => t.find(([eerste]) => eerste === naam)?.slice(4, 6);

  test('an undetermined case stays out of the population; empty rows are skipped; unreadable ones are counted', () => {
    const t = tabel(
      [['31-03-2014'], ['31-03-2019'], [''], ['gisteren'], ['31-03-2014'], ['31-03-2014']],
      [['01-05-2014'], [''], [''], [''], [''], ['']],
      [['arbeid'], ['arbeid'], [''], ['arbeid'], ['onbekend'], ['overlijden']],
      '31-12-2019',
    );
    expect(totaal(t, 'Populatie')).toEqual([1, 1]);
    expect(totaal(t, 'Nog niet te bepalen')).toEqual([1, '']);
    expect(totaal(t, 'Telt niet mee')).toEqual([1, '']);
    expect(totaal(t, 'Niet te lezen')).toEqual([2, expect.stringContaining('Cel 4')]);
  });

  test('one reason goes with every row', () => {
    const t = tabel([['31-03-2014'], ['31-03-2014']], [['01-05-2014'], ['01-06-2014']], 'arbeid');
    expect(totaal(t, 'Populatie')).toEqual([2, 1]);
  });

  test('without a population there are no percentages', () => {
    const t = tabel([['31-03-2014']], [['']], [['arbeid']]);
    expect(totaal(t, 'Populatie')).toEqual([0, '']);
    expect(totaal(t, 'Tot 6 maanden')).toEqual([0, '']);
    expect(totaal(t, 'Nog niet te bepalen')).toEqual([1, '']);
  });

  test.each([
    ['ranges of unequal size', [[['31-03-2014']], [['01-05-2014'], ['']], [['arbeid']]], VALUE],
    ['no last days', [null, [['01-05-2014']], [['arbeid']]], NA],
    ['no reasons', [[['31-03-2014']], [['01-05-2014']], null], NA],
    ['a threshold below 0', [[['31-03-2014']], [['']], [['arbeid']], null, -1], VALUE],
    ['an empty peildatum', [[['31-03-2014']], [['']], [['arbeid']], ''], NA],
  ])('%s', (_, argumenten, verwacht) =>
    expect(foutVan(roep('HERINSTROOM_TABEL', ...argumenten))).toBe(verwacht),
  );
});

describe('5.1: the boundaries of the periods', () => {
  const NIET = 'Niet daadwerkelijk uitgestroomd';
  const BINNEN = 'Uitstroom met herinstroom binnen 6 maanden';
  const MIDDEN = 'Uitstroom met herinstroom tussen 6 en 12 maanden';
  const LAAT = 'Uitstroom met herinstroom tussen 12 en 60 maanden';
  const ZONDER = 'Uitstroom zonder herinstroom';
  const ONBEKEND = 'Nog niet te bepalen';

  test.each([
    // the worked examples
    ['2014-03-31', '2014-09-30', BINNEN],
    ['2014-03-31', '2014-10-01', MIDDEN],
    ['2014-03-31', '2015-04-01', LAAT],
    ['2014-03-31', '2019-04-01', ZONDER],
    ['2014-03-31', '2014-04-01', NIET],
    // the days around them
    ['2014-03-31', '2014-03-31', NIET],
    ['2014-03-31', '2013-12-31', NIET],
    ['2014-03-31', '2014-04-02', BINNEN],
    ['2014-03-31', '2015-03-31', MIDDEN],
    ['2014-03-31', '2019-03-31', LAAT],
    // months that are too short: v = 31 August, six months on is 28 February
    ['2014-08-30', '2015-02-27', BINNEN],
    ['2014-08-30', '2015-02-28', MIDDEN],
    // v = 30 August 2015 and 2016 is a leap year
    ['2015-08-29', '2016-02-28', BINNEN],
    ['2015-08-29', '2016-02-29', MIDDEN],
    // v = 29 February 2016: twelve months on is 28 February 2017, sixty months on 28 February 2021
    ['2016-02-28', '2016-08-28', BINNEN],
    ['2016-02-28', '2016-08-29', MIDDEN],
    ['2016-02-28', '2017-02-27', MIDDEN],
    ['2016-02-28', '2017-02-28', LAAT],
    ['2016-02-28', '2021-02-27', LAAT],
    ['2016-02-28', '2021-02-28', ZONDER],
    // v = 1 March
    ['2015-02-28', '2015-08-31', BINNEN],
    ['2015-02-28', '2015-09-01', MIDDEN],
    ['2014-12-31', '2015-06-30', BINNEN],
    ['2014-12-31', '2015-07-01', MIDDEN],
  ])('last day %s, back on %s', (laatste, terug, verwacht) =>
    expect(roep('HERINSTROOM_CATEGORIE', serieel(laatste), serieel(terug))).toBe(verwacht),
  );

  test.each([
    ['nothing known', null, ONBEKEND],
    ['the day before sixty months', '2019-03-31', ONBEKEND],
    ['sixty months', '2019-04-01', ZONDER],
    ['the day after', '2019-04-02', ZONDER],
  ])('no return, %s', (_, peildatum, verwacht) => {
    const peil = peildatum === null ? null : serieel(peildatum);
    for (const niets of [null, '', 0]) {
      expect(roep('HERINSTROOM_CATEGORIE', serieel('2014-03-31'), niets, null, peil)).toBe(verwacht);
      expect(roep('HERINSTROOM_CATEGORIE', serieel('2014-03-31'), [[niets]], null, peil)).toEqual([
        [verwacht],
      ]);
    }
  });

  test.each([
    ['scheiding', null, '2014-05-01', NIET],
    ['scheiding', null, '2014-05-02', BINNEN],
    ['oorzaak bij partner', null, '2014-05-01', NIET],
    ['aangaan relatie', null, '2014-05-01', NIET],
    ['02', null, '2014-05-01', NIET],
    ['gezinshereniging', null, '2014-05-01', NIET],
    ['geen inlichtingen', null, '2014-05-01', NIET],
    [31, null, '2014-05-01', NIET],
    ['niet verschenen', null, '2014-05-01', NIET],
    [34, null, '2014-05-01', NIET],
    [35, null, '2014-05-01', NIET],
    ['arbeid', null, '2014-05-01', BINNEN],
    ['detentie', null, '2014-04-02', BINNEN],
    ['arbeid', null, '2014-04-01', NIET],
    ['scheiding', 0, '2014-04-01', NIET],
    ['scheiding', 0, '2014-04-02', BINNEN],
    ['scheiding', 60, '2014-05-31', NIET],
    ['scheiding', 60, '2014-06-01', BINNEN],
  ])('%s, threshold %s, back on %s', (waarom, drempel, terug, verwacht) =>
    expect(roep('HERINSTROOM_CATEGORIE', '31-03-2014', serieel(terug), waarom, null, drempel)).toBe(verwacht),
  );

  test.each(['overlijden', 'AOW', 3, '04', 'AOW-leeftijd'])('%s goes before everything else', (waarom) => {
    expect(roep('HERINSTROOM_CATEGORIE', '31-03-2014', '01-04-2014', waarom)).toBe('Telt niet mee');
    expect(roep('HERINSTROOM_CATEGORIE', '31-03-2014', null, waarom)).toBe('Telt niet mee');
  });

  test.each([
    ['an empty last day', ['', '01-05-2014'], NA],
    ['a last day that is none', ['gisteren', '01-05-2014'], VALUE],
    ['a return that is no day', ['31-03-2014', 'ooit'], VALUE],
    ['a return of two digits', ['31-03-2014', '01-05-14'], VALUE],
    ['an empty reason', ['31-03-2014', '01-05-2014', ''], NA],
    ['an unknown reason', ['31-03-2014', '01-05-2014', 'zomaar'], NA],
    ['an empty peildatum', ['31-03-2014', null, null, ''], NA],
    ['half a day as threshold', ['31-03-2014', '01-05-2014', null, null, 1.5], VALUE],
    ['a negative threshold', ['31-03-2014', '01-05-2014', null, null, -1], VALUE],
    ['a peildatum of two cells', ['31-03-2014', null, null, [['01-01-2020'], ['01-01-2021']]], VALUE],
  ])('%s', (_, argumenten, verwacht) =>
    expect(foutVan(roep('HERINSTROOM_CATEGORIE', ...argumenten))).toBe(verwacht),
  );
});

describe('UITSTROOM_CATEGORIE: every code of kenmerk 34, and words', () => {
  const ARBEID = 'Arbeidsgerelateerd';
  const STUDIE = 'Studiegerelateerd';
  const NIET = 'Niet arbeid- of studiegerelateerd';
  const TELT_NIET = 'Telt niet mee';
  const CODES: readonly (readonly [string, string])[] = [
    ['01', STUDIE],
    ['02', NIET],
    ['03', TELT_NIET],
    ['04', TELT_NIET],
    ['05', NIET],
    ['06', NIET],
    ['07', NIET],
    ['11', ARBEID],
    ['13', ARBEID],
    ['14', NIET],
    ['15', NIET],
    ['17', NIET],
    ['18', NIET],
    ['19', NIET],
    ['31', NIET],
    ['32', NIET],
    ['33', NIET],
    ['34', NIET],
    ['35', NIET],
    ['41', NIET],
    ['42', NIET],
    ['43', NIET],
    ['97', NIET],
    ['98', NIET],
  ];
  test.each(CODES)('%s is %s, as text and as number', (code, verwacht) => {
    expect([roep('UITSTROOM_CATEGORIE', code), roep('UITSTROOM_CATEGORIE', Number(code))]).toEqual([
      verwacht,
      verwacht,
    ]);
  });

  test.each([
    ['Arbeid in dienstbetrekking', ARBEID],
    ['zelfstandig beroep of bedrijf', ARBEID],
    ['inkomen boven de norm', ARBEID],
    ['Inkomstenverklaring niet ingevuld', ARBEID],
    ['studie', STUDIE],
    ['onderwijs met studiefinanciering', STUDIE],
    ['Overlijden', TELT_NIET],
    ['AOW leeftijd', TELT_NIET],
    ['detentie', NIET],
    ['verhuizing andere gemeente', NIET],
    ['handhaving', NIET],
    ['scheiding', NIET],
    ['gezinshereniging', NIET],
    ['geen inlichtingen', NIET],
    // what the function itself says, so that its outcome can be used again
    [ARBEID, ARBEID],
    [STUDIE, STUDIE],
    [NIET, NIET],
    [TELT_NIET, TELT_NIET],
  ])('%s is %s', (woord, verwacht) => expect(roep('UITSTROOM_CATEGORIE', woord)).toBe(verwacht));

  test.each([
    [8, NA],
    [99, NA],
    ['12', NA],
    ['zomaar', NA],
    ['', NA],
    [null, NA],
    [3.5, VALUE],
    [true, VALUE],
  ])('%s gives %s', (woord, verwacht) => expect(foutVan(roep('UITSTROOM_CATEGORIE', woord))).toBe(verwacht));

  test('a near miss is named', () =>
    expect(meldingVan(roep('UITSTROOM_CATEGORIE', 'detensie'))).toContain('Detentie'));
});

test.each([
  [1, 'grote afstand tot de arbeidsmarkt'],
  [2, 'opgesplitst van 2.1 tot 2.7'],
  [2.1, 'Geen intrinsieke motivatie'],
  [2.2, 'Oplossingsgericht, bijvoorbeeld behandelplan psycholoog/psychiater'],
  [2.3, 'Sociale activering'],
  [2.4, 'Vrijwilligerswerk maximaal haalbaar'],
  [2.5, 'Voor traject re-integratie zoals traject bewegen'],
  [2.6, 'Parttimewerk maximaal haalbaar'],
  [
    2.7,
    'Samenlopers, gemeente is niet verantwoordelijk voor re-integratie. Het UWV zorgt voor de re-integratie',
  ],
  [3, 'deelname georganiseerde activiteiten sociale activering als opstap naar werk'],
  [4, 'onbetaald werk, re-integratietrajecten, ondersteuning werknemersvaardigheden'],
  [5, 'betaald werk met ondersteuning'],
  [6, 'direct naar werk'],
  ['2,7', expect.stringContaining('Samenlopers')],
  ['trede 6', 'direct naar werk'],
  [2 + 0.1, 'Geen intrinsieke motivatie'],
  [0, NA],
  [7, NA],
  [2.8, NA],
  [1.5, NA],
  ['', NA],
  // Dutch Excel makes 2 January of 2.1
  [serieel('2025-01-02'), VALUE],
  [true, VALUE],
])('1.1: trede %s', (trede, verwacht) => expect(foutVan(roep('PARTICIPATIETREDE', trede))).toEqual(verwacht));

describe('bijlage 1: the uitstroompremie of Ouder-Amstel', () => {
  const premie = (
    anders: Partial<{
      sinds: string;
      van: string;
      tot: string;
      inkomen: unknown;
      norm: unknown;
      peil: unknown;
      bedrag: unknown;
    }>,
  ) => {
    const v = {
      sinds: '2025-01-01',
      van: '2023-06-01',
      tot: '2024-12-31',
      inkomen: 1900,
      norm: 1400,
      peil: serieel('2025-07-01'),
      bedrag: null,
      ...anders,
    };
    return foutVan(
      roep(
        'UITSTROOMPREMIE',
        serieel(v.sinds),
        serieel(v.van),
        serieel(v.tot),
        v.inkomen,
        v.norm,
        v.peil,
        v.bedrag,
      ),
    );
  };
  test.each([
    ['all three hold', {}, 1000],
    ['a day short of six months', { peil: serieel('2025-06-30') }, 0],
    ['six months from a month end', { sinds: '2024-08-31', peil: serieel('2025-02-28') }, 1000],
    ['the day before', { sinds: '2024-08-31', peil: serieel('2025-02-27') }, 0],
    ['income equal to the norm', { inkomen: 1400 }, 0],
    ['income a cent above', { inkomen: 1400.01 }, 1000],
    ['a year of uitkering to the day', { van: '2024-01-01', tot: '2024-12-31' }, 1000],
    ['a day short of a year', { van: '2024-01-02', tot: '2024-12-31' }, 0],
    ['a year from a leap day', { van: '2024-02-29', tot: '2025-02-27' }, 1000],
    ['another amount', { bedrag: 750.5 }, 750.5],
    ['another amount, not due', { bedrag: 750.5, inkomen: 0 }, 0],
    ['no peildatum, the rest holds', { peil: null }, NA],
    ['no peildatum, and the income is too low', { peil: null, inkomen: 1000 }, 0],
    ['an empty peildatum', { peil: '' }, NA],
    ['no norm', { norm: 0 }, VALUE],
    ['an empty norm', { norm: '' }, NA],
    ['an empty income', { inkomen: '' }, NA],
    ['a negative income', { inkomen: -1 }, VALUE],
    ['uitkering that ends before it begins', { van: '2024-01-01', tot: '2023-12-31' }, VALUE],
    ['a negative bonus', { bedrag: -1 }, VALUE],
  ])('%s', (_, anders, verwacht) => expect(premie(anders)).toBe(verwacht));
});

test('the last days of the records cover 2014, month ends among them', () => {
  const dagen = velsenBestand().map((r) => isodag(r.laatsteDag));
  expect([dagen.every((d) => d.startsWith('2014-')), dagen.some((d) => d === '2014-08-31')]).toEqual([
    true,
    true,
  ]);
});
