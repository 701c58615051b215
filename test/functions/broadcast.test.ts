import fc from 'fast-check';
import { roepAan } from '../../functions/aanroep';
import { WEGGELATEN } from '../../functions/argument';
import { perCel } from '../../functions/broadcast';
import { Foutwaarde } from '../../functions/fout';
import { foutVan, NA, roep } from './roep';

const plus = (...cellen: unknown[]) => (cellen as number[]).reduce((x, y) => x + y, 0);
const vorm = (uit: unknown[][]) => uit.map((rij) => rij.map((c) => (c instanceof Foutwaarde ? c.code : c)));

describe('shapes, as Excel spreads them', () => {
  test.each([
    ['one cell with one cell', [[1]], [[10]], [[11]]],
    ['one cell with a column', [[1]], [[10], [20]], [[11], [21]]],
    ['one cell with a row', [[1]], [[10, 20]], [[11, 21]]],
    [
      'a column against a row',
      [[1], [2]],
      [[10, 20, 30]],
      [
        [11, 21, 31],
        [12, 22, 32],
      ],
    ],
    [
      'equal blocks',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [10, 20],
        [30, 40],
      ],
      [
        [11, 22],
        [33, 44],
      ],
    ],
    [
      'a column against a block',
      [[1], [2]],
      [
        [10, 20],
        [30, 40],
      ],
      [
        [11, 21],
        [32, 42],
      ],
    ],
    [
      'a row against a block',
      [[1, 2]],
      [
        [10, 20],
        [30, 40],
      ],
      [
        [11, 22],
        [31, 42],
      ],
    ],
    ['a column that is too short', [[1], [2]], [[10], [20], [30]], [[11], [22], [NA]]],
    ['a row that is too short', [[1, 2]], [[10, 20, 30]], [[11, 22, NA]]],
    [
      'blocks that do not fit either way',
      [
        [1, 2],
        [3, 4],
      ],
      [[10, 20, 30]],
      [
        [11, 22, NA],
        [13, 24, NA],
      ],
    ],
    [
      'a block that is too short',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [10, 20],
        [30, 40],
        [50, 60],
      ],
      [
        [11, 22],
        [33, 44],
        [NA, NA],
      ],
    ],
  ])('%s', (_, x, y, verwacht) => expect(vorm(perCel([x, y], plus))).toEqual(verwacht));

  test('a cell that is missing says so', () => {
    const uit = perCel(
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      plus,
    );
    expect((uit[2]?.[0] as Foutwaarde).melding).toContain('niet even groot');
  });

  test('an omitted argument is no empty cell', () => {
    const gezien: unknown[][] = [];
    perCel([null, [['']], undefined], (...cellen) => gezien.push(cellen));
    expect(gezien).toEqual([[WEGGELATEN, '', WEGGELATEN]]);
  });

  test('an error stays in its own cell; a mistake of ours does not hide', () => {
    const uit = perCel([[[1], [0], [2]]], (c) => {
      if (c === 0) throw new Foutwaarde('#N/A', 'nul');
      return c;
    });
    expect(vorm(uit)).toEqual([[1], [NA], [2]]);
    expect(() =>
      perCel([[[1]]], () => {
        throw new TypeError('ours');
      }),
    ).toThrow(TypeError);
  });
});

describe('spreading equals the scalar, cell by cell', () => {
  const regime = fc.constantFrom<unknown>('Licht', 'midden', 'INTENSIEF', 'zwaar', '', null, 5, true);
  const periode = fc.oneof(
    fc.integer({ min: -1, max: 8 }),
    fc.constantFrom<unknown>('Proefplaatsing', '2', 'eerste', '', 1.5),
  );
  const uren = fc.oneof(
    fc.integer({ min: -2, max: 100 }).map((h) => h / 2),
    fc.constantFrom<unknown>('18,5', 'x', ''),
  );
  const product = fc.constantFrom<unknown>(
    'Eurowijzer',
    'I&A',
    'PVT',
    'Inburgering',
    'Eurowijser',
    '',
    null,
    3,
  );
  const aantal = fc.oneof(fc.integer({ min: -3, max: 50 }), fc.constantFrom<unknown>(2.5, '3', 'x', ''));
  const opslag = fc.constantFrom<unknown>(0, 0.2, 0.125, '20%', 20, '');
  const datum = fc.oneof(
    fc.integer({ min: 36_000, max: 50_000 }),
    fc.constantFrom<unknown>('31-12-2025', 'x', '', 0),
  );
  const reden = fc.constantFrom<unknown>('arbeid', 'studie', 'AOW', 31, 'zomaar', '');

  const blok = <T>(cel: fc.Arbitrary<T>, rijen: number, kolommen: number) =>
    fc.array(fc.array(cel, { minLength: kolommen, maxLength: kolommen }), {
      minLength: rijen,
      maxLength: rijen,
    });
  /** A block, a row, a column or one cell that goes with rijen × kolommen. */
  const past = <T>(cel: fc.Arbitrary<T>, rijen: number, kolommen: number) =>
    fc.oneof(blok(cel, rijen, kolommen), blok(cel, 1, kolommen), blok(cel, rijen, 1), blok(cel, 1, 1));

  test.each([
    ['JOBCOACH_TARIEF', [regime, periode, uren]],
    ['WERKBEGELEIDING_TARIEF', [regime, periode, uren]],
    ['PRIJS', [product, aantal, opslag]],
    ['HERINSTROOM_CATEGORIE', [datum, datum, reden]],
    ['UITSTROOM_CATEGORIE', [reden]],
    ['WERKDAG', [datum, aantal]],
    ['WERKDAGEN', [datum, datum]],
    ['KWARTAAL', [datum]],
  ] as [string, fc.Arbitrary<unknown>[]][])('%s', (functie, cellen) => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 3 })
          .chain((rijen) =>
            fc
              .integer({ min: 1, max: 3 })
              .chain((kolommen) => fc.tuple(...cellen.map((c) => past(c, rijen, kolommen)))),
          ),
        (blokken) => {
          const uit = roepAan(functie, blokken) as unknown[][];
          const rijen = Math.max(...blokken.map((b) => b.length));
          const kolommen = Math.max(...blokken.map((b) => b[0]?.length ?? 0));
          expect([uit.length, uit[0]?.length]).toEqual([rijen, kolommen]);
          for (let r = 0; r < rijen; r += 1) {
            for (let k = 0; k < kolommen; k += 1) {
              const los = blokken.map(
                (b) => (b[b.length === 1 ? 0 : r] as unknown[])[b[0]?.length === 1 ? 0 : k],
              );
              // A block of one cell: a scalar null would be an omitted argument, and a cell is not.
              expect(uit[r]?.[k]).toEqual(
                (
                  roepAan(
                    functie,
                    los.map((c) => [[c]]),
                  ) as unknown[][]
                )[0]?.[0],
              );
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a scalar gives a scalar, one cell gives one cell', () => {
  expect(roep('PRIJS', 'Eurowijzer')).toBe(250);
  expect(roep('PRIJS', [['Eurowijzer']])).toEqual([[250]]);
  expect(roep('PRIJS', 'Eurowijzer', [[2]])).toEqual([[500]]);
});

test('arguments that hold for the whole call do not spread', () => {
  expect(roep('PRIJS', 'Taalles', 2, null, null, [['Taalles', 10]])).toBe(20);
  expect(roep('PRIJS', 'Eurowijzer', 1, 0, [[2019]])).toBe(250);
  expect(foutVan(roep('PRIJS', 'Eurowijzer', 1, 0, [[2019], [2019]]))).toBe('#VALUE!');
});
