import { leesInzending, leesRegistratie } from '../../src';
import { isOnderNorm } from '../../src/registratie/aanwezigheid';
import { type Gegevens, type Inhoud, werkmap } from '../hulp/werkmap';
import { inzending, mi, type Mivoorbeeld, register, rijen, vraagVan, waarde } from '../hulp/mi';

type Les = NonNullable<Gegevens['Aanwezigheid']>[number];
const les = (datum: Inhoud, gepland: Inhoud, gevolgd: Inhoud, overig: Les = {}): Les => ({
  Datum: datum,
  Perceel: 'B1-route taal',
  Onderdeel: 'Taalles',
  'Geplande uren': gepland,
  'Gevolgde uren': gevolgd,
  ...overig,
});

/** MI-03 of one person per list of lessons, and what was said about their files. */
function mi03(
  personen: readonly (readonly Les[])[],
  voorbeeld: Mivoorbeeld = {},
  Trajecten: Gegevens['Trajecten'] = [{}],
) {
  const bronnen = personen.map((Aanwezigheid, i) =>
    inzending(
      { Persoon: { 'Cliëntnummer gemeente': `4100${i}` }, Trajecten, Aanwezigheid },
      `${i}.xlsx`,
      voorbeeld,
    ),
  );
  const gevonden = mi(bronnen, voorbeeld);
  return {
    waarde: waarde(gevonden, { indicator: 'MI-03', gemeente: 'Arnhem' }),
    redenen: gevonden.bestanden.flatMap((b) => b.redenen),
    status: gevonden.bestanden.map((b) => b.status),
    waarschuwingen: gevonden.waarschuwingen,
  };
}

describe('the norm itself is reached', () => {
  test.each([
    [10, 8, false],
    [10, 7.99, true],
    [3, 2.4, false],
    [7.5, 6, false],
    [7.5, 5.99, true],
    [2, 3, false],
    [0, 0, undefined],
    [0, 2, undefined],
  ])('%d planned, %d followed', (gepland, gevolgd, verwacht) => {
    expect(isOnderNorm({ gepland, gevolgd }, 0.8)).toBe(verwacht);
  });
  test('also where binary fractions would say otherwise', () => {
    expect(2.4 / 3).toBeLessThan(0.8);
    const uren = Array.from({ length: 30 }, () => 0.1).reduce((som, uur) => som + uur, 0);
    expect(isOnderNorm({ gepland: uren, gevolgd: 2.4 }, 0.8)).toBe(false);
  });
});

test.each([
  ['exactly 80 %', [les('2025-08-04', 5, 4), les('2025-08-05', 5, 4)], 0],
  ['just below', [les('2025-08-04', 5, 4), les('2025-08-05', 5, 3.9)], 1],
  ['the day before the quarter', [les('2025-06-30', 3, 0), les('2025-08-05', 3, 3)], 0],
  ['the first day', [les('2025-07-01', 3, 0)], 1],
  ['the last day', [les('2025-09-30', 3, 0)], 1],
  ['the day after it', [les('2025-10-01', 3, 0), les('2025-08-05', 3, 3)], 0],
  ['no lessons at all', [], 0],
  ['no planned hours', [les('2025-08-04', 0, 0)], 0],
  ['cancelled by the aanbieder', [les('2025-08-04', 3, 0, { 'Reden afwezigheid': 'les vervallen' })], 0],
])('MI-03, %s: %#', (_, lessen, aantal) => {
  const gevonden = mi03([lessen]);
  expect([gevonden.waarde, gevonden.redenen]).toEqual([aantal, []]);
});

test.each([
  ['ended in the quarter', { 'Start reguliere klas': '2025-01-06', 'Einde traject': '2025-08-10' }],
  ['no start yet', {}],
])('MI-03 counts who %s', (_, traject) => {
  expect(mi03([[les('2025-08-04', 3, 0)]], {}, [traject]).waarde).toBe(1);
});

describe('what cannot be counted is left out and named', () => {
  const goed = les('2025-08-04', 3, 3);
  test.each([
    ['negative', les('2025-08-05', 3, -1), 'uren leeg, negatief of niet te lezen (Aanwezigheid!F6)'],
    ['negative planned', les('2025-08-05', -3, 0), 'uren leeg, negatief of niet te lezen (Aanwezigheid!E6)'],
    ['unreadable', les('2025-08-05', 3, 'veel'), 'uren leeg, negatief of niet te lezen (Aanwezigheid!F6)'],
    ['empty', les('2025-08-05', 3, undefined), 'uren leeg, negatief of niet te lezen (Aanwezigheid!F6)'],
    ['date', les('31-9-2025', 3, 0), 'Datum is leeg of niet te lezen (Aanwezigheid!A6)'],
    [
      'perceel',
      les('2025-08-05', 3, 0, { Perceel: 'B2' }),
      'Perceel is leeg of niet te lezen (Aanwezigheid!B6)',
    ],
    [
      'perceel without traject',
      les('2025-08-05', 3, 0, { Perceel: 'Z-route taal' }),
      'het perceel staat niet in Trajecten (Aanwezigheid!B6)',
    ],
  ])('%s', (_, slecht, reden) => {
    const gevonden = mi03([[goed, slecht]]);
    expect(gevonden).toMatchObject({ waarde: 0, status: ['met bevindingen'] });
    expect(gevonden.redenen).toEqual([`Les telt niet mee in MI-03: ${reden}.`]);
  });
  test('outside the four quarters, cancelled, or without hours it is nothing to name', () => {
    const lessen = [
      les('2024-09-30', 3, 'veel'),
      les('2025-10-01', 3, 'veel'),
      les('2025-08-05', 3, 'veel', { 'Reden afwezigheid': 'Les vervallen' }),
      les(undefined, undefined, undefined, { Opmerking: 'los' }),
    ];
    expect(mi03([[goed, ...lessen]])).toMatchObject({ waarde: 0, redenen: [], status: ['verwerkt'] });
  });
  test('of a lesson planned after the peildatum nothing is said', () => {
    const lessen = [goed, les('2025-09-15', 3, undefined), les('2025-09-16', 3, undefined)];
    expect(mi03([lessen], { peildatum: '2025-09-15' }).redenen).toEqual([
      'Les telt niet mee in MI-03: uren leeg, negatief of niet te lezen (Aanwezigheid!F6).',
    ]);
  });
  test('many places are counted', () => {
    const lessen = Array.from({ length: 14 }, () => les('2025-08-05', 3, 'veel'));
    expect(mi03([lessen]).redenen[0]).toMatch(/\(Aanwezigheid!F5, .*Aanwezigheid!F16 en 2 andere\)\.$/);
  });
});

describe('a file without hours', () => {
  test.each([
    ['Aanwezigheid', 'Blad Aanwezigheid ontbreekt, of heeft geen bekende koppen: MI-03 is daar onbekend.'],
    ['Aanwezigheid.Gevolgde uren', 'In Aanwezigheid ontbreekt: Gevolgde uren: MI-03 is daar onbekend.'],
  ])('%s: unknown, not 0', (zonder, reden) => {
    expect(mi03([[les('2025-08-04', 3, 0)]], { zonder: [zonder] })).toMatchObject({
      waarde: null,
      redenen: [reden],
    });
  });
  test('beside a file with hours the others are counted, and the figure is called incomplete', () => {
    const zonder = inzending({ Persoon: { 'Cliëntnummer gemeente': '42' } }, 'z.xlsx', {
      zonder: ['Aanwezigheid'],
    });
    const met = inzending({ Aanwezigheid: [les('2025-08-04', 3, 0)] });
    const gevonden = mi([met, zonder]);
    expect(waarde(gevonden, { indicator: 'MI-03', gemeente: 'Arnhem' })).toBe(1);
    expect(gevonden.waarschuwingen).toEqual([
      'MI-03 is onvolledig: bij 1 van de 2 trajecten is niet vast te stellen of zij meetellen. Zie Herkomst.',
    ]);
  });
});

test('a person is judged over all his trajecten in the cell', () => {
  const Trajecten = [
    { 'Aangemeld op': '2024-01-02', 'Start reguliere klas': '2024-03-01', 'Einde traject': '2025-07-31' },
    { 'Aangemeld op': '2025-08-01', 'Start reguliere klas': '2025-08-15' },
  ];
  // 2 of 10 hours before the second start, 10 of 10 after it: 60 % together; apart it would be one of two.
  const lessen = [les('2025-07-15', 10, 2), les('2025-08-20', 10, 10)];
  expect(mi03([lessen], {}, Trajecten).waarde).toBe(1);
  expect(mi03([[...lessen, les('2025-08-21', 20, 20)]], {}, Trajecten).waarde).toBe(0);
});

describe('a trajectregister', () => {
  const rij = (uren: Readonly<Record<string, Inhoud>>) => ({
    'Cliëntnummer gemeente': 51000,
    Gemeente: 'Duiven',
    Aanbieder: 'Sagènn',
    Perceel: 'B1-route taal',
    'Aangemeld op': '2024-01-02',
    ...uren,
  });
  const uit = (gepland: Inhoud, gevolgd: Inhoud) => {
    const gevonden = mi([
      register([
        rij({
          'Geplande uren 2025-K3': gepland,
          'Gevolgde uren 2025-K3': gevolgd,
          'Geplande uren 2025-K2': 10,
        }),
      ]),
    ]);
    const perKwartaal = rijen(gevonden, { indicator: 'MI-03', gemeente: 'Duiven' }).map((r) => r.waarde);
    return { perKwartaal, redenen: gevonden.bestanden[0]?.redenen.filter((r) => r.startsWith('Uren')) };
  };
  test.each([
    [10, 7.9, 1],
    [10, 8, 0],
    [0, 0, 0],
    [undefined, undefined, 0],
  ])('%s planned, %s followed', (gepland, gevolgd, aantal) => {
    // Of 2025-K2 half the pair is there, of the other quarters nothing: unknown.
    expect(uit(gepland, gevolgd)).toEqual({ perKwartaal: [null, null, null, aantal], redenen: [] });
  });
  test.each([
    [10, undefined, 'G2'],
    [undefined, 5, 'F2'],
    [10, 'veel', 'G2'],
    [-1, 0, 'F2'],
    [10, -1, 'G2'],
  ])('%s planned, %s followed cannot be counted', (gepland, gevolgd, cel) => {
    expect(uit(gepland, gevolgd)).toEqual({
      perKwartaal: [null, null, null, null],
      redenen: [
        `Uren van 2025-K3 tellen niet mee in MI-03: leeg, negatief of niet te lezen (Trajectregister!${cel}).`,
      ],
    });
  });
  test('says once which quarters it does not have, and in a csv cells have no sheet', () => {
    const koppen = Object.keys(rij({ 'Geplande uren 2025-K3': 0, 'Gevolgde uren 2025-K3': 0 }));
    const waarden = ['51000', 'Duiven', 'Sagènn', 'B1-route taal', '02-01-2024', '10', 'veel'];
    const inhoud = werkmap({ '': [koppen, waarden.map((w) => `'${w}`)] }, { vorm: 'csv' });
    const csv = { ...inhoud, bladen: inhoud.bladen.map((b) => ({ ...b, naam: 'Trajectregister' })) };
    const bron = leesInzending(leesRegistratie(csv, 'r.csv'), vraagVan());
    const redenen = mi([bron]).bestanden[0]?.redenen ?? [];
    expect(redenen.filter((r) => r.includes('Geplande uren'))).toEqual(
      ['2024-K4', '2025-K1', '2025-K2'].map(
        (k) => `Kolommen Geplande uren ${k} en Gevolgde uren ${k} ontbreken: MI-03 is daar onbekend.`,
      ),
    );
    expect(redenen).toContain(
      'Uren van 2025-K3 tellen niet mee in MI-03: leeg, negatief of niet te lezen (G2).',
    );
  });
});
