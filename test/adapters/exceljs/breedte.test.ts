import { breedteVan, kopregels } from '../../../adapters/exceljs/sjabloon/breedte';
import { aantalRegels } from '../../../adapters/exceljs/stijl';
import { BLADNAMEN, INDELING, type Kolom, STANDAARDINSTELLINGEN } from '../../../src';

/** At 1,25 characters per unit of width, 8 wide holds 10 characters. */
test.each([
  ['', 8, 1],
  ['tien tekens', 8, 2],
  ['tien teken', 8, 1],
  ['een twee drie vier', 8, 2],
  ['onafbreekbaar', 8, 1],
  ['een onafbreekbaar woord', 8, 3],
])('%p in a column of %p breaks into %p lines', (tekst, breedte, regels) => {
  expect(aantalRegels(tekst, breedte)).toBe(regels);
});

test.each(BLADNAMEN)(
  '%s: no word of a heading is cut, and no heading takes more than three lines',
  (naam) => {
    const mis = Object.values<Kolom>(INDELING[naam]).filter((kolom) => {
      const breedte = breedteVan(kolom, STANDAARDINSTELLINGEN);
      const langste = Math.max(...kolom.kop.split(' ').map((w) => w.length));
      return langste > breedte || (naam !== 'Persoon' && kopregels(kolom, breedte) > 3);
    });
    expect(mis.map((k) => k.kop)).toEqual([]);
  },
);

test('a list of the settings widens its column, up to where its values break', () => {
  const mijlpaal: Kolom = INDELING.Trajecten.mijlpaal;
  const met = (mijlpalen: readonly string[]) => breedteVan(mijlpaal, { ...STANDAARDINSTELLINGEN, mijlpalen });
  expect([met(['1A']), met(['Eerste mijlpaal']), met(['Een mijlpaal met een erg lange naam'])]).toEqual([
    11, 17, 22,
  ]);
});
