import { bevindingenIn } from '../../hulp/controleert';
import { werkmap } from '../../hulp/werkmap';

const KOP = ['Datum', 'Perceel', 'Soort'];
const over = (rijen: readonly (readonly (string | undefined)[])[], verborgen: readonly number[]) =>
  bevindingenIn('B013', werkmap({ Contact: { rijen: [KOP, ...rijen], verborgen } }));
const RIJ = ['2025-03-03', undefined, 'Pauze'];

describe('B013 verborgen-rijen', () => {
  test('once per sheet, at the first filled cell of the first such row', () => {
    expect(over([RIJ, RIJ, RIJ], [])).toEqual([]);
    expect(over([RIJ, RIJ, RIJ], [3])).toEqual(['Contact!A3 verborgen']);
    expect(over([RIJ, [undefined, undefined, 'Pauze'], RIJ], [3, 4])).toEqual(['Contact!C3 verborgen']);
  });

  test('hidden rows without data, totals, and what stands above the headings hide nothing', () => {
    expect(over([[], ['Totaal'], RIJ], [1, 2, 3])).toEqual([]);
  });

  test('a row with only something in a column that is not known has no data', () => {
    expect(over([[undefined, undefined, undefined, 'x'], RIJ], [2])).toEqual([]);
  });

  test('the first filled cell, also in a column that is not known', () => {
    const rijen = [
      ['Nr', 'Datum', 'Soort'],
      ['1', '2025-03-03', 'Pauze'],
    ];
    const Contact = { rijen, verborgen: [2] };
    expect(bevindingenIn('B013', werkmap({ Contact }))).toEqual(['Contact!A2 verborgen']);
  });

  test('each sheet by itself; sheets that are not ours may hide what they like', () => {
    const rijen = { rijen: [KOP, RIJ], verborgen: [2] };
    const Persoon = {
      rijen: [
        ['Gegeven', 'Waarde'],
        ['BSN', '1'],
      ],
      verborgen: [2],
    };
    expect(
      bevindingenIn('B013', werkmap({ Contact: rijen, Rapportages: rijen, Klad: rijen, Persoon })),
    ).toEqual(['Contact!A2 verborgen', 'Rapportages!A2 verborgen', 'Persoon!A2 verborgen']);
  });

  test('they count all the same', () => {
    const Aanwezigheid = {
      rijen: [
        ['Datum', 'Perceel', 'Onderdeel', 'Geplande uren', 'Gevolgde uren'],
        ['2025-03-03', 'Z-route taal', 'Taalles', 3, 4],
      ],
      verborgen: [2],
    };
    expect(bevindingenIn('A001', werkmap({ Aanwezigheid }))).toEqual(['Aanwezigheid!E2 teVeel']);
  });
});
