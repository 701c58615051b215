import fc from 'fast-check';
import { eurocent } from '../../src/basis/geld';
import { deel, inEuro, maal, som, vanEuro } from '../../src/basis/rekenen';

describe('maal: exact, half a cent up', () => {
  test.each([
    ['271506 × 18/24 = 203629.5', 271506, [18], 24, 203630],
    ['159362 × 18/24 = 119521.5', 159362, [18], 24, 119522],
    ['a factor that is no binary fraction', 271506, [12.1], 24, 136884],
    ['1.005 × 100 = 100.5', 100, [1.005], 1, 101],
    ['1.0049 × 100 = 100.49', 100, [1.0049], 1, 100],
    ['132800 × 3 × 1.2', 132800, [3, 1.2], 1, 478080],
    ['below one', 1, [0.5], 1, 1],
    ['just below half', 1, [0.49], 1, 0],
    ['nought', 271506, [0], 24, 0],
    ['negative mirrors positive', 271506, [-18], 24, -203630],
    ['a small negative is no -0', 1, [-0.4], 1, 0],
    ['many digits', 271506, [18.123456789012], 24, 205026],
    ['the noise of a sum in Excel: 17.999999999999996 is 18', 271506, [17.999999999999996], 24, 203630],
    ['a large number', 100, [123456789.01], 1, 12345678901],
    ['an exponent', 100, [1e-7], 1, 0],
    ['a large exponent', 1, [1e12], 1, 1e12],
  ])('%s', (_, bedrag, factoren, deler, verwacht) =>
    expect(maal(eurocent(bedrag), factoren, deler)).toBe(verwacht),
  );

  test('no -0 comes out', () => expect(Object.is(maal(eurocent(1), [-0.4]), 0)).toBe(true));
  test.each([Infinity, NaN, 1e300])('%d is no amount', (n) =>
    expect(() => maal(eurocent(100), [n])).toThrow(RangeError),
  );

  test('agrees with whole-number arithmetic for hours in hundredths', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 4800 }),
        (cent, honderdsten) => {
          const verwacht = (BigInt(cent) * BigInt(honderdsten) * 2n + 2400n) / 4800n;
          return maal(eurocent(cent), [honderdsten / 100], 24) === Number(verwacht);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

test('euros to cents and back', () => {
  expect([vanEuro(2036.295), vanEuro(1.115), vanEuro(0), inEuro(eurocent(203630))]).toEqual([
    203630, 112, 0, 2036.3,
  ]);
});

test('sums and quotients of decimals', () => {
  expect([som([0.1, 0.2]), som(Array<number>(10).fill(0.1)), som([1 / 3, 1 / 3, 1 / 3]), som([])]).toEqual([
    0.3, 1, 1, 0,
  ]);
  expect([deel(2.4, 3), deel(1, 3), deel(0, 3), deel(0.7, 0.1)]).toEqual([0.8, 1 / 3, 0, 7]);
});
