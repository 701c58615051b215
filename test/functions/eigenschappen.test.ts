import fc from 'fast-check';
import { HERINSTROOMCATEGORIEEN } from '../../src';
import { roep, serieel } from './roep';

const REGIMES = ['Licht', 'Midden', 'Intensief'];

describe('pro rata', () => {
  const invoer = fc.record({
    functie: fc.constantFrom('JOBCOACH_TARIEF', 'WERKBEGELEIDING_TARIEF'),
    regime: fc.constantFrom('Licht', 'Midden'),
    periode: fc.integer({ min: 1, max: 4 }),
    x: fc.integer({ min: 1200, max: 4800 }),
    y: fc.integer({ min: 1200, max: 4800 }),
  });

  test('never above the table, and never falling with hours', () => {
    fc.assert(
      fc.property(invoer, ({ functie, regime, periode, x, y }) => {
        const vol = roep(functie, regime, periode) as number;
        const [minder, meer] = [Math.min(x, y), Math.max(x, y)].map(
          (h) => roep(functie, regime, periode, h / 100) as number,
        );
        expect(minder).toBeLessThanOrEqual(vol);
        expect(meer).toBeLessThanOrEqual(vol);
        expect(minder).toBeLessThanOrEqual(meer as number);
        if (meer !== undefined && Math.max(x, y) >= 2400) expect(meer).toBe(vol);
      }),
      { numRuns: 500 },
    );
  });

  test('within half a cent of amount × hours / 24, in whole cents', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIMES),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1200, max: 2400 }),
        (regime, periode, h) => {
          const vol = Math.round((roep('JOBCOACH_TARIEF', regime, periode) as number) * 100);
          const cent = Math.round((roep('JOBCOACH_TARIEF', regime, periode, h / 100) as number) * 100);
          const verschil = cent * 2400 - vol * h;
          // half a cent up: from −1199 to +1200 of a 2400th
          expect(verschil).toBeGreaterThan(-1200);
          expect(verschil).toBeLessThanOrEqual(1200);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the subsidy is the lesser of the two', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500_000 }),
        fc.constantFrom(...REGIMES),
        fc.integer({ min: 0, max: 6 }),
        (cent, regime, periode) => {
          const hoogstens = roep('JOBCOACH_TARIEF', regime, periode) as number;
          expect(roep('JOBCOACH_SUBSIDIE', cent / 100, regime, periode)).toBe(
            Math.min(cent / 100, hoogstens),
          );
        },
      ),
    );
  });
});

test('prices add up: n of one is n times one, and a credit mirrors its charge', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 100 }), (n, procent) => {
      const opslag = procent / 100;
      const stuk = roep('PRIJS', 'VIP18', n, opslag) as number;
      expect(Math.round(stuk * 100)).toBe(2229 * n * (100 + procent));
      expect(roep('PRIJS', 'VIP18', -n, opslag)).toBe(stuk === 0 ? 0 : -stuk);
    }),
  );
});

describe('the categories of herinstroom partition the time line', () => {
  const ORDE = [
    'Niet daadwerkelijk uitgestroomd',
    'Uitstroom met herinstroom binnen 6 maanden',
    'Uitstroom met herinstroom tussen 6 en 12 maanden',
    'Uitstroom met herinstroom tussen 12 en 60 maanden',
    'Uitstroom zonder herinstroom',
  ];
  test.each([[null], ['scheiding'], ['arbeid']])(
    'with reason %s: each day one category, in this order',
    (reden) => {
      fc.assert(
        fc.property(fc.integer({ min: serieel('2000-01-01'), max: serieel('2030-12-31') }), (laatste) => {
          const dagen = Array.from({ length: 1_900 }, (_, i) => [laatste - 10 + i]);
          const uit = (roep('HERINSTROOM_CATEGORIE', laatste, dagen, reden) as string[][]).map(([c]) =>
            ORDE.indexOf(c as string),
          );
          expect(uit.every((c, i) => c >= 0 && (i === 0 || c >= (uit[i - 1] as number)))).toBe(true);
          expect(new Set(uit).size).toBe(ORDE.length);
        }),
        { numRuns: 15 },
      );
    },
  );

  test('nothing but the seven categories comes out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 36_000, max: 47_000 }),
        fc.option(fc.integer({ min: 36_000, max: 50_000 })),
        fc.constantFrom(null, 'arbeid', 'overlijden', 31),
        fc.option(fc.integer({ min: 36_000, max: 50_000 })),
        (laatste, terug, reden, peil) => {
          expect(HERINSTROOMCATEGORIEEN).toContain(
            roep('HERINSTROOM_CATEGORIE', laatste, terug, reden, peil),
          );
        },
      ),
    );
  });
});

test('WERKDAG and WERKDAGEN are inverse', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 180_000 }).filter((d) => d !== 60),
      fc.integer({ min: 1, max: 600 }),
      (van, aantal) => {
        const tot = roep('WERKDAG', van, aantal) as number;
        expect(roep('WERKDAGEN', van, tot)).toBe(aantal);
        expect(roep('WERKDAGEN', van, tot - 1 === 60 ? 59 : tot - 1)).toBe(aantal - 1);
        expect(roep('WERKDAGEN', tot, van)).toBe(-aantal + 0);
      },
    ),
    { numRuns: 500 },
  );
});

test('every day lies in the quarter whose deadline comes after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), (dag) => {
      const deadline = roep('MI_DEADLINE', roep('KWARTAAL', dag)) as number;
      expect(deadline - dag).toBeGreaterThanOrEqual(19);
      expect(deadline - dag).toBeLessThanOrEqual(19 + 91);
    }),
  );
});

test('attendance lies between its rows', () => {
  const les = fc
    .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 0, max: 16 }))
    .map(([p, g]) => [p / 4, Math.min(p, g) / 4] as const);
  fc.assert(
    fc.property(fc.array(les, { minLength: 1, maxLength: 30 }), (lessen) => {
      const uit = roep(
        'AANWEZIGHEID',
        lessen.map(([p]) => [p]),
        lessen.map(([, g]) => [g]),
      ) as number;
      const som = (n: 0 | 1) => lessen.reduce((s, l) => s + l[n] * 4, 0);
      expect(uit).toBe(som(1) / som(0));
    }),
  );
});
