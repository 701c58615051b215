import { BLADNAMEN, INDELING, type Kolom, REGISTERPERSOON } from '../../../src';
import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { werkmap } from '../../hulp/werkmap';

const kolommen = BLADNAMEN.flatMap((blad) =>
  Object.values<Kolom>(INDELING[blad]).map(({ kop, verplicht }) => ({
    blad,
    kop,
    verplicht: verplicht === true,
  })),
);

describe('B003 kop-ontbreekt', () => {
  test.each(kolommen.filter((k) => k.verplicht))('$blad without $kop', ({ blad, kop }) => {
    const wat = blad === 'Persoon' ? 'gegeven' : 'kolom';
    const zonder = [`${blad}.${kop}`];
    expect(bevindingen('B003', {}, { zonder })).toEqual([`${blad}!- ${wat}`]);
    expect(teksten('B003', {}, { zonder })[0]).toContain(kop);
  });

  test('what is optional may be left out', () => {
    const zonder = kolommen.filter((k) => !k.verplicht).map(({ blad, kop }) => `${blad}.${kop}`);
    expect(zonder.length).toBeGreaterThan(50);
    expect(bevindingen('B003', {}, { zonder })).toEqual([]);
  });

  test('a column under another of its names is there', () => {
    const kop = ['Datum', 'Product', 'Onderdeel', 'Gepland', 'Gevolgd'];
    expect(bevindingenIn('B003', werkmap({ Aanwezigheid: [kop] }))).toEqual([]);
  });

  test('a sheet without headings has none of them', () => {
    expect(bevindingenIn('B003', werkmap({ Contact: [['x', 'y']] }))).toEqual([
      'Contact!- kolom',
      'Contact!- kolom',
    ]);
  });

  test('Persoon without its two columns: those, and not every gegeven besides', () => {
    expect(bevindingenIn('B003', werkmap({ Persoon: [['Gegeven', 'Inhoud']] }))).toEqual(['Persoon!- kolom']);
  });

  test('a sheet that is missing is B002, not its columns one by one', () => {
    expect(bevindingen('B003', {}, { zonder: ['Aanwezigheid'] })).toEqual([]);
  });

  test('a trajectregister has its own: of Persoon what stands in each row, and of Trajecten what is required', () => {
    const koppen = [...Object.values(REGISTERPERSOON).map((k) => k.kop), 'Perceel', 'Aangemeld op'];
    expect(bevindingenIn('B003', werkmap({ Trajectregister: [koppen] }))).toEqual([]);
    for (const kop of koppen) {
      const zonder = koppen.filter((k) => k !== kop);
      expect(bevindingenIn('B003', werkmap({ Trajectregister: [zonder] }))).toEqual([
        'Trajectregister!- kolom',
      ]);
    }
  });
});
