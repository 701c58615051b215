import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { traject } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const met = (aanbieder: string, perceel: string) => ({
  Persoon: { Aanbieder: aanbieder },
  Trajecten: [traject({ Perceel: perceel })],
});

/** werkafsprakenboek 1.2.2, row by row. */
const MATRIX: readonly (readonly [string, readonly string[]])[] = [
  ['Z-route taal', ['Echt Nederlands', 'Nederlands de Baas', 'Sagènn', 'Taalgericht 2.0']],
  ['B1-route taal', ['Echt Nederlands', 'Nederlands de Baas', 'Sagènn', 'Taalgericht 2.0']],
  ['Z-route participatie', ['Nederlands de Baas', 'NewBees']],
  ['B1-route participatie', ['Nederlands de Baas', 'NewBees', 'Sagènn', 'Scalabor']],
  ['MAP voor gezins- en overige migranten', ['Nederlands de Baas', 'Scalabor']],
];
const AANBIEDERS = [
  'Echt Nederlands',
  'Nederlands de Baas',
  'NewBees',
  'Sagènn',
  'Scalabor',
  'Taalgericht 2.0',
];

describe('T001 geen-contract', () => {
  const paren = MATRIX.flatMap(([perceel, wie]) =>
    AANBIEDERS.map((a) => [a, perceel, wie.includes(a)] as const),
  );

  test.each(paren)('%s, %s: contract %s', (aanbieder, perceel, heeftContract) => {
    expect(bevindingen('T001', met(aanbieder, perceel))).toEqual(
      heeftContract ? [] : ['Trajecten!A5 geenContract'],
    );
  });

  test('a name that differs in case and accents is the same aanbieder', () => {
    expect(bevindingen('T001', met('SAGENN', 'Z-route taal'))).toEqual([]);
    expect(bevindingen('T001', met('sagenn', 'Z-route participatie'))).toEqual(['Trajecten!A5 geenContract']);
  });

  test.each([
    ['an aanbieder that is not in the list (B010)', met('Taalhuis Noord', 'Z-route taal')],
    ['a perceel that is not in the list (B010)', met('NewBees', 'Taal')],
    ['no aanbieder (B009)', { ...met('', 'Z-route taal'), Persoon: { Aanbieder: undefined } }],
  ])('%s: nothing is said', (_, gegevens) => {
    expect(bevindingen('T001', gegevens)).toEqual([]);
  });

  test('an own contract table takes the place of 1.2.2', () => {
    const instellingen = { aanbieders: [{ naam: 'NewBees', percelen: ['Z-route taal'] as const }] };
    expect(bevindingen('T001', met('NewBees', 'Z-route taal'), { instellingen })).toEqual([]);
    expect(bevindingen('T001', met('NewBees', 'Z-route participatie'), { instellingen })).toHaveLength(1);
  });

  test('in a trajectregister each row has its own aanbieder', () => {
    const rij = (aanbieder: string) => [
      '40001',
      'Arnhem',
      aanbieder,
      'Asielstatushouder',
      'Z-route',
      'Z-route taal',
      '2025-01-06',
    ];
    const koppen = [
      'Cliëntnummer gemeente',
      'Gemeente',
      'Aanbieder',
      'Doelgroep',
      'Leerroute',
      'Perceel',
      'Aangemeld op',
    ];
    const register = werkmap({ Trajectregister: [koppen, rij('Sagènn'), rij('Scalabor')] });
    expect(bevindingenIn('T001', register)).toEqual(['Trajectregister!F3 geenContract']);
  });

  test('the sentence names both', () => {
    expect(teksten('T001', met('NewBees', 'B1-route taal'))).toEqual([
      expect.stringContaining('NewBees heeft volgens het werkafsprakenboek geen contract voor B1-route taal'),
    ]);
  });
});
