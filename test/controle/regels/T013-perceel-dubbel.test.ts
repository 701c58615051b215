import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const EERSTE = traject({ 'Einde traject': '2025-04-30' });
const TWEEDE = traject({ 'Aangemeld op': '2025-05-01', 'Start reguliere klas': undefined });
const dubbel = (...Trajecten: (typeof EERSTE)[]) => bevindingen('T013', { Trajecten });

describe('T013 perceel-dubbel', () => {
  test('the first must have ended before the second was aangemeld', () => {
    expect(dubbel(EERSTE, TWEEDE)).toEqual([]);
    expect(dubbel(EERSTE, { ...TWEEDE, 'Aangemeld op': '2025-04-30' })).toEqual(['Trajecten!A6 dubbel']);
    expect(dubbel({ ...EERSTE, 'Einde traject': undefined }, TWEEDE)).toEqual(['Trajecten!A6 dubbel']);
  });

  test('the newest row may stand on top', () => {
    expect(dubbel(TWEEDE, EERSTE)).toEqual([]);
    expect(dubbel({ ...TWEEDE, 'Aangemeld op': '2025-04-30' }, EERSTE)).toEqual(['Trajecten!A6 dubbel']);
  });

  test('a third row is compared with both', () => {
    const derde = traject({ 'Aangemeld op': '2025-08-01' });
    expect(dubbel(EERSTE, { ...TWEEDE, 'Einde traject': '2025-07-31' }, derde)).toEqual([]);
    expect(dubbel(EERSTE, TWEEDE, derde)).toEqual(['Trajecten!A7 dubbel']);
  });

  test.each([
    ['another perceel', traject({ Perceel: 'B1-route participatie' }), TWEEDE],
    ['an end that cannot be read', { ...EERSTE, 'Einde traject': "'april" }, TWEEDE],
    ['a second row whose aanmelding cannot be read', EERSTE, { ...TWEEDE, 'Aangemeld op': "'mei" }],
    ['a perceel that is not in the list', { ...EERSTE, Perceel: 'Taal' }, { ...TWEEDE, Perceel: 'Taal' }],
  ])('%s: nothing is said', (_, eerste, tweede) => {
    expect(dubbel(eerste, tweede)).toEqual([]);
  });

  describe('in a trajectregister', () => {
    const koppen = ['Cliëntnummer gemeente', 'Gemeente', 'Aanbieder', 'Perceel', 'Aangemeld op'];
    const rij = (nummer: string | undefined, gemeente: string, aanbieder: string) => [
      nummer,
      gemeente,
      aanbieder,
      'B1-route taal',
      '2025-01-06',
    ];
    const register = (...rijen: ReturnType<typeof rij>[]) =>
      bevindingenIn('T013', werkmap({ Trajectregister: [koppen, ...rijen] }));

    test('a person is gemeente, cliëntnummer and aanbieder', () => {
      expect(register(rij('40001', 'Arnhem', 'Sagènn'), rij('40001', 'arnhem', 'Sagènn'))).toEqual([
        'Trajectregister!D3 dubbel',
      ]);
    });

    test.each([
      ['another cliëntnummer', rij('40002', 'Arnhem', 'Sagènn')],
      ['another gemeente', rij('40001', 'Rheden', 'Sagènn')],
      ['another aanbieder', rij('40001', 'Arnhem', 'NewBees')],
      ['no cliëntnummer', rij(undefined, 'Arnhem', 'Sagènn')],
    ])('%s is another person', (_, tweede) => {
      expect(register(rij('40001', 'Arnhem', 'Sagènn'), tweede)).toEqual([]);
    });

    test('two rows without a cliëntnummer are not taken for one person', () => {
      expect(register(rij(undefined, 'Arnhem', 'Sagènn'), rij(undefined, 'Arnhem', 'Sagènn'))).toEqual([]);
    });
  });
});
