import { kaal, plaatsenVan } from '../../src/basis/woorden';

/** The pieces of a text in which a name stands. */
const stukken = (naam: string, tekst: string): string[] =>
  plaatsenVan(naam, tekst).map(({ van, tot }) => tekst.slice(van, tot));

test.each([
  ['Jansen', 'verslag-jansen-2025', ['jansen']],
  ['Jansen', 'jansens', []],
  ['Jansen', 'JANSEN, jansen', ['JANSEN', 'jansen']],
  ['van den Berg', 'van_den-Berg en Van Den Berg', ['van_den-Berg', 'Van Den Berg']],
  ['van den Berg', 'van Berg', []],
  ['Özdemir', 'o\u0308zdemir', ['o\u0308zdemir']],
  ['jan jan', 'jan jan jan', ['jan jan']],
  ['E', 'deel E', []],
  ['Li', 'deel Li', ['Li']],
  ['', 'iets', []],
  ['-', 'iets - anders', []],
])('%j stands in %j as %j', (naam, tekst, hoort) => expect(stukken(naam, tekst)).toEqual(hoort));

test('the words of a text, however they are joined', () => {
  expect(kaal('  Registratie_Árnhem–40198 ')).toBe('registratie arnhem 40198');
  expect(kaal('…')).toBe('');
});
