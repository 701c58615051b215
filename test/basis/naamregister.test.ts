import { naamregister } from '../../src/basis/naamregister';

const register = naamregister([
  { naam: 'Informatie en Advies', aliassen: ['I&A'], waarde: 1 },
  { naam: 'Taalcoaches 12 maanden', aliassen: ['Taalcoaches'], waarde: 2 },
  { naam: 'Taalcoaches 18 maanden', aliassen: ['Taalcoaches'], waarde: 3 },
  { naam: 'Eurowijzer', waarde: 4 },
  { naam: 'Sagènn', waarde: 5 },
]);

test.each([
  ['Eurowijzer', 4],
  ['  EURO wijzer ', 4],
  ['euro–wijzer', 4],
  ['i & a', 1],
  ['I-A', 1],
  ['sagenn', 5],
  ['taalcoaches-12-maanden', 2],
])('%s', (tekst, waarde) => {
  expect(register.zoek(tekst)).toMatchObject({ soort: 'een', waarde });
  expect(register.zoek(tekst)).toMatchObject({ soort: 'een', waarde });
});

test('a name for several things names them', () => {
  expect(register.zoek('taalcoaches')).toEqual({
    soort: 'meer',
    namen: ['Taalcoaches 12 maanden', 'Taalcoaches 18 maanden'],
  });
});

test.each([
  ['Eurowijser', 'Eurowijzer'],
  ['I&B', 'Informatie en Advies'],
  ['Fietsles', undefined],
  ['...', undefined],
])('%s is not known; nearest %s', (tekst, lijktOp) =>
  expect(register.zoek(tekst)).toEqual({ soort: 'geen', lijktOp }),
);
