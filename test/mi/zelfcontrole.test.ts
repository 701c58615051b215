import { maakMi, Mifout } from '../../src';
import { isSprong } from '../../src/mi/zelfcontrole';
import { inzending, mi, register, vraagVan } from '../hulp/mi';

const rij = (nummer: number, traject: object, gemeente = 'Arnhem') => ({
  'Cliëntnummer gemeente': String(nummer),
  Gemeente: gemeente,
  Aanbieder: 'Sagènn',
  Perceel: 'Z-route taal',
  'Aangemeld op': '2024-01-02',
  'Intake op': '',
  'Start reguliere klas': '',
  'Einde traject': '',
  ...traject,
});
/** So many intakes in the quarter before, and so many in the quarter. */
const intakes = (toen: number, nu: number) => [
  ...Array.from({ length: toen }, (_, i) => rij(i, { 'Intake op': '2025-05-05' })),
  ...Array.from({ length: nu }, (_, i) => rij(toen + i, { 'Intake op': '2025-08-05' })),
];
const gezegd = (rijen: readonly ReturnType<typeof rij>[], over: string) =>
  mi([register(rijen)]).waarschuwingen.filter((w) => w.includes(over));

describe('a jump of more than half against the quarter before', () => {
  test.each([
    // [then, now, jump]: exactly half is not more than half.
    [10, 15, false],
    [10, 16, true],
    [10, 5, false],
    [10, 4, true],
    // A handful says nothing: from 1 to 2 is a doubling.
    [1, 2, false],
    [4, 8, false],
    [4, 9, true],
    [5, 1, false],
    [5, 0, true],
    // From nothing every rise is more than half.
    [0, 4, false],
    [0, 5, true],
    [0, 0, false],
  ])('from %d to %d: %p', (toen, nu, sprong) => {
    expect(isSprong(toen, nu)).toBe(sprong);
    expect(gezegd(intakes(toen, nu), 'MI-01b')).toEqual(
      sprong
        ? [
            `Z-route taal: meer dan de helft anders dan in 2025-K2: MI-01b in totaal van ${toen} naar ${nu}; MI-01b in Arnhem van ${toen} naar ${nu}. Klopt dat, licht het dan toe.`,
          ]
        : expect.not.arrayContaining([expect.stringContaining('meer dan de helft')]),
    );
  });

  test('six are named and the others counted; the total comes first', () => {
    const velen = ['Arnhem', 'Duiven', 'Rheden', 'Zevenaar', 'Doesburg', 'Westervoort', 'Lingewaard'].flatMap(
      (gemeente, g) =>
        intakes(0, 5).map((r, i) => ({ ...r, Gemeente: gemeente, 'Cliëntnummer gemeente': `${g}-${i}` })),
    );
    const [zin] = gezegd(velen, 'MI-01b');
    expect(zin).toMatch(/MI-01b in totaal van 0 naar 35; .*; en 2 andere\. Klopt dat/);
  });
});

describe('an indicator that is empty for a whole perceel', () => {
  const zonder = (...kolommen: string[]) =>
    mi([
      inzending({ Trajecten: [{ 'Start reguliere klas': '2025-08-04' }] }, 'a.xlsx', {
        zonder: kolommen.map((k) => `Trajecten.${k}`),
      }),
    ]).waarschuwingen.filter((w) => w.startsWith('Leeg'));
  test('is named with the others of that perceel', () => {
    expect(zonder('Mijlpaal', 'Intake op')).toEqual([
      'Leeg voor heel B1-route taal: MI-01b, MI-07, MI-08. Zie Herkomst.',
    ]);
  });
  test('nobody on the list, and not of this perceel, are no such thing', () => expect(zonder()).toEqual([]));
  test('as soon as one traject tells it is not empty', () => {
    const bronnen = [
      inzending({ Persoon: { 'Cliëntnummer gemeente': '8' } }, 'b.xlsx', { zonder: ['Trajecten.Mijlpaal'] }),
      inzending({ Trajecten: [{ 'Start reguliere klas': '2025-08-04' }] }, 'a.xlsx'),
    ];
    expect(mi(bronnen).waarschuwingen.filter((w) => w.startsWith('Leeg'))).toEqual([]);
  });
});

describe('a gemeente that has vanished', () => {
  const lopend = (einde: string) => [
    rij(1, { 'Start reguliere klas': '2025-02-03', 'Einde traject': einde }),
    rij(2, { 'Start reguliere klas': '2025-02-03' }, 'Duiven'),
  ];
  test.each([
    [
      '2025-07-01',
      ['In Arnhem telt in 2025-K3 niemand meer mee, in 2025-K2 nog wel. Kijk of alle bestanden er zijn.'],
    ],
    ['2025-10-01', []],
    // It had gone a quarter earlier: that was said then.
    ['2025-06-30', []],
  ])('ended on %s', (einde, verwacht) => expect(gezegd(lopend(einde), 'niemand meer')).toEqual(verwacht));
});

test('more gemeenten than there are: the files that bring the most are named', () => {
  const bron = (van: number, tot: number, naam: string) =>
    register(
      Array.from({ length: tot - van }, (_, i) => rij(van + i, {}, `Plaats ${van + i}`)),
      naam,
    );
  const bronnen = [
    bron(0, 1, 'a.xlsx'),
    bron(0, 390, 'b.csv'),
    bron(390, 401, 'c.xlsx'),
    bron(390, 395, 'd.xlsx'),
  ];
  expect(() => maakMi(bronnen, vraagVan())).toThrow(Mifout);
  expect(() => maakMi(bronnen, vraagVan())).toThrow(
    'In de bestanden staan 401 verschillende gemeenten, meer dan Nederland er heeft. Kijk of de kolom Gemeente wel gemeenten bevat. De meeste staan in: b.csv (389), c.xlsx (11), a.xlsx (1).',
  );
});
