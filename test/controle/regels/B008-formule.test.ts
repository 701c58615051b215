import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { les } from '../../hulp/rijen';
import { formule, werkmap } from '../../hulp/werkmap';

const met = (cel: ReturnType<typeof formule>) => ({
  Aanwezigheid: [{ ...les('2025-03-03'), 'Gevolgde uren': cel }],
});

describe('B008 formule', () => {
  test('with its cached value it is used, and told', () => {
    expect(bevindingen('B008', met(formule(4)))).toEqual(['Aanwezigheid!F5 formule']);
    expect(bevindingen('A001', met(formule(4)))).toEqual(['Aanwezigheid!F5 teVeel']);
  });

  test.each([0, false, '', 'x'])('%p is a cached value', (waarde) => {
    expect(bevindingen('B008', met(formule(waarde)))).toEqual(['Aanwezigheid!F5 formule']);
  });

  test('without a cached value: a fout, and not also empty', () => {
    expect(bevindingen('B008', met(formule(null)))).toEqual(['Aanwezigheid!F5 zonderWaarde']);
    expect(bevindingen('B009', met(formule(null)))).toEqual([]);
  });

  test('in Persoon the value counts; the name of a gegeven may be a formula', () => {
    const rijen = [
      ['Gegeven', 'Waarde'],
      [formule('BSN'), '999993653'],
      ['Achternaam', formule('Voorbeeld')],
      ['Huisarts', formule('x')],
    ];
    expect(bevindingenIn('B008', werkmap({ Persoon: rijen }))).toEqual(['Persoon!B3 formule']);
  });

  test('columns that are not known, empty rows and totals may hold formulas', () => {
    const rijen = [
      ['Datum', 'Perceel', 'Geplande uren', 'Weer'],
      ['2025-03-03', 'Z-route taal', 3, formule('zon')],
      [formule(''), undefined, formule('')],
      ['Totaal', undefined, formule(3)],
    ];
    expect(bevindingenIn('B008', werkmap({ Aanwezigheid: rijen }))).toEqual([]);
  });
});
