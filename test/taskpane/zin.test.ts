import { Excelfout } from '../../adapters/office';
import { zinVan } from '../../taskpane/onderdelen/zin';

const ONVERWACHT = 'Er ging onverwacht iets mis. Probeer het opnieuw.';

test.each<[wat: string, fout: unknown, zin: string]>([
  ['a sentence of this product', new Error('Kies één bestand.'), 'Kies één bestand.'],
  ['what Excel refuses', new Excelfout('Het blad is beveiligd.'), 'Het blad is beveiligd.'],
  ['an error of the language', new TypeError('x is not a function'), ONVERWACHT],
  [
    'a file that was moved away',
    new DOMException('The requested file could not be read', 'NotReadableError'),
    ONVERWACHT,
  ],
  ['what is no error at all', 'weg', ONVERWACHT],
])('%s', (_, fout, zin) => {
  expect(zinVan(fout)).toBe(zin);
});
