import { JOBCOACHING, WERKBEGELEIDING } from '../../src';
import { foutVan, meldingVan, NA, roep, serieel, VALUE } from '../functions/roep';

/** twenterand bijlage 1, in cents: proefplaatsing, and the six half years. */
const BIJLAGE_1: Readonly<Record<string, readonly number[]>> = {
  Licht: [590_23, 1593_62, 1593_62, 826_32, 826_32, 826_32, 826_32],
  Midden: [708_27, 2715_06, 2715_06, 1357_53, 1357_53, 826_32, 826_32],
  Intensief: [944_37, 4013_56, 4013_56, 2006_78, 2006_78, 1593_62, 1593_62],
};
/** twenterand bijlage 2, in cents: the four half years. */
const BIJLAGE_2: Readonly<Record<string, readonly number[]>> = {
  Licht: [796_81, 796_81, 413_16, 413_16],
  Midden: [1357_53, 1357_53, 678_76, 678_76],
};

/** amount × hours / 24 in whole cents, half a cent up, in whole numbers of half hours. */
function naarRato(cent: number, halveUren: number): number {
  if (halveUren >= 48) return cent / 100;
  return Number((BigInt(cent) * BigInt(halveUren) * 2n + 48n) / 96n) / 100;
}

const regels = (tabel: Readonly<Record<string, readonly number[]>>, eerste: number) =>
  Object.entries(tabel).flatMap(([regime, bedragen]) =>
    bedragen.map((cent, i) => ({ regime, periode: i + eerste, cent })),
  );

const HALVE_UREN = Array.from({ length: 57 }, (_, i) => 24 + i);

describe('bijlage 1: jobcoaching', () => {
  test.each(regels(BIJLAGE_1, 0))(
    '$regime $periode: $cent cents, whole and in half hours from 12 to 40',
    ({ regime, periode, cent }) => {
      expect(roep('JOBCOACH_TARIEF', regime, periode)).toBe(cent / 100);
      const uren = HALVE_UREN.map((h) => [h / 2]);
      expect(roep('JOBCOACH_TARIEF', regime, periode, uren)).toEqual(
        HALVE_UREN.map((h) => [naarRato(cent, h)]),
      );
    },
  );

  test.each([
    ['Midden', 2, 18, 2036.3],
    ['Licht', 1, 18, 1195.22],
    ['Intensief', 'Proefplaatsing', 24, 944.37],
  ])('worked: %s %s %d hours is %d', (regime, periode, uren, verwacht) =>
    expect(roep('JOBCOACH_TARIEF', regime, periode, uren)).toBe(verwacht),
  );

  test.each([
    ['just under 24 hours', 23.99, 2713.93],
    ['24 hours', 24, 2715.06],
    ['above 24', 24.01, 2715.06],
    ['the most', 48, 2715.06],
    ['hours with a decimal that binary lacks', 12.1, 1368.84],
    ['a third of an hour', 16.3333333333333, 1847.75],
    ['as text with a comma', '18,5', 2092.86],
  ])('%s', (_, uren, verwacht) => expect(roep('JOBCOACH_TARIEF', 'Midden', 1, uren)).toBe(verwacht));

  test.each([
    ['12 hours', 12, 1357.53],
    ['just under 12', 11.99, NA],
    ['an hour', 1, NA],
    ['none', 0, VALUE],
    ['negative', -12, VALUE],
    ['just over 48', 48.5, VALUE],
    ['words', 'achttien', VALUE],
    ['a boolean', true, VALUE],
    ['an empty cell', '', NA],
  ])('%s', (_, uren, verwacht) => expect(foutVan(roep('JOBCOACH_TARIEF', 'Midden', 1, uren))).toBe(verwacht));

  test('fewer than 12 hours cite art. 2 lid 3c', () => {
    expect(meldingVan(roep('JOBCOACH_TARIEF', 'Midden', 2, 8))).toContain('art. 2 lid 3c');
  });

  test.each([
    [12, 472.19],
    [11.5, 452.51],
    [1, 39.35],
    [0.5, 19.67],
  ])('a proefplaatsing of %d hours is pro rata, without a minimum: %d', (uren, verwacht) =>
    expect(roep('JOBCOACH_TARIEF', 'Intensief', 'Proefplaatsing', uren)).toBe(verwacht),
  );
});

describe('bijlage 2: interne werkbegeleiding', () => {
  test.each(regels(BIJLAGE_2, 1))(
    '$regime $periode: $cent cents, whole and in half hours from 12 to 40',
    ({ regime, periode, cent }) => {
      expect(roep('WERKBEGELEIDING_TARIEF', regime, periode)).toBe(cent / 100);
      const uren = HALVE_UREN.map((h) => [h / 2]);
      expect(roep('WERKBEGELEIDING_TARIEF', regime, periode, uren)).toEqual(
        HALVE_UREN.map((h) => [naarRato(cent, h)]),
      );
    },
  );

  test.each([
    ['Midden', 'Proefplaatsing', 24, NA, 'proefplaatsing'],
    ['Midden', 0, 24, NA, 'proefplaatsing'],
    ['Midden', 5, 24, NA, 'art. 3 lid 4'],
    ['Midden', 6, 24, NA, 'art. 3 lid 4'],
    ['Midden', 7, 24, NA, 'bestaat niet'],
    ['Intensief', 1, 24, NA, 'art. 3 lid 3'],
    ['Licht', 1, 11.5, NA, 'art. 3 lid 1b'],
    ['Licht', 1, 0, VALUE, 'meer dan 0'],
    ['Licht', 1, 49, VALUE, 'hooguit 48'],
  ])('%s %s %d: %s, with %s in the sentence', (regime, periode, uren, code, deel) => {
    const uit = roep('WERKBEGELEIDING_TARIEF', regime, periode, uren);
    expect([foutVan(uit), meldingVan(uit)]).toEqual([code, expect.stringContaining(deel)]);
  });
});

describe.each(['JOBCOACH_TARIEF', 'WERKBEGELEIDING_TARIEF'])(
  '%s on a day (art. 5 lid 1: 1 mei 2024)',
  (functie) => {
    test.each([
      ['the day before', serieel('2024-04-30'), NA],
      ['the first day', serieel('2024-05-01'), 'number'],
      ['late on the first day', serieel('2024-05-01') + 0.99, 'number'],
      ['as text', '01-05-2024', 'number'],
      ['years later', serieel('2030-01-01'), 'number'],
      ['no date', 'mei', VALUE],
      ['an empty cell', '', NA],
    ])('%s', (_, datum, verwacht) => {
      const uit = foutVan(roep(functie, 'Licht', 1, 24, datum));
      expect(typeof uit === 'number' ? 'number' : uit).toBe(verwacht);
    });
  },
);

describe('regime and period as users write them', () => {
  test.each([
    ['midden', 2],
    ['MIDDEN', '2'],
    [' Midden ', 'Tweede zes maanden'],
    ['Regime midden', 'tweede zes maanden'],
    ['Midden', 'Tweede'],
    ['Midden', '2e halfjaar'],
    ['Midden', 2.0],
  ])('%s %s', (regime, periode) => expect(roep('JOBCOACH_TARIEF', regime, periode)).toBe(2715.06));

  test.each([
    ['Midden', 'Optioneel vijfde zes maanden', 826.32],
    ['Midden', 'Zesde zes maanden', 826.32],
    ['Midden', 'proefplaatsing', 708.27],
    ['Midden', '0', 708.27],
  ])('%s %s is %d', (regime, periode, verwacht) =>
    expect(roep('JOBCOACH_TARIEF', regime, periode)).toBe(verwacht),
  );

  test.each([
    ['Zwaar', 1, NA],
    ['Liht', 1, NA],
    [3, 1, VALUE],
    ['', 1, NA],
    [null, 1, NA],
    ['Midden', 7, NA],
    ['Midden', -1, NA],
    ['Midden', 1.5, VALUE],
    ['Midden', '1,5', VALUE],
    ['Midden', 'zevende', NA],
    ['Midden', '', NA],
    ['Midden', null, NA],
    ['Midden', true, VALUE],
  ])('%s %s gives %s', (regime, periode, verwacht) =>
    expect(foutVan(roep('JOBCOACH_TARIEF', regime, periode))).toBe(verwacht),
  );

  test('a near miss names the regime', () =>
    expect(meldingVan(roep('JOBCOACH_TARIEF', 'Intensieff', 1))).toContain('"Intensief"'));
});

describe('JOBCOACH_SUBSIDIE: the lesser of declared and maximum (art. 2 lid 2 and 6)', () => {
  test.each([
    ['below the maximum', 2036.29, 2036.29],
    ['the maximum', 2036.3, 2036.3],
    ['above it', 2036.31, 2036.3],
    ['nothing', 0, 0],
    ['half a cent', 100.005, 100.01],
    ['as text', '1250,50', 1250.5],
    ['negative', -1, VALUE],
    ['empty', '', NA],
    ['far too much', 1e300, VALUE],
  ])('%s', (_, gedeclareerd, verwacht) =>
    expect(foutVan(roep('JOBCOACH_SUBSIDIE', gedeclareerd, 'Midden', 2, 18))).toBe(verwacht),
  );
  test('an impossible maximum stays an error', () =>
    expect(foutVan(roep('JOBCOACH_SUBSIDIE', 100, 'Midden', 2, 8))).toBe(NA));
});

test('every amount carries the printed line it stands in, and the first day of the regeling', () => {
  for (const regeling of [JOBCOACHING, WERKBEGELEIDING]) {
    for (const { regime, perioden } of regeling.tabellen) {
      for (const { tarieven, eenheid } of Object.values(perioden)) {
        for (const { bedrag, bron } of tarieven) {
          const [heel, cent] = (bedrag / 100).toFixed(2).split('.');
          const gedrukt = `€ ${heel?.replace(/\B(?=(\d{3})+$)/g, '.')},${cent}`;
          expect(bron.soort === 'document' ? bron.citaat : '').toContain(gedrukt);
          expect(bron.soort === 'document' ? bron.citaat : '').toContain(regime);
          expect(eenheid).toContain('24 uur of meer per week');
        }
      }
    }
  }
});
