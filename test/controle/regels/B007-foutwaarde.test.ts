import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { contact, les } from '../../hulp/rijen';
import { formule, werkmap } from '../../hulp/werkmap';

const NB = { fout: '#N/A' };

describe('B007 foutwaarde', () => {
  test.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!'])('%s', (fout) => {
    const gegevens = { Aanwezigheid: [{ ...les('2025-03-03'), 'Gevolgde uren': { fout } }] };
    expect(bevindingen('B007', gegevens)).toEqual(['Aanwezigheid!F5 foutwaarde']);
    expect(teksten('B007', gegevens)[0]).toContain(fout);
  });

  test('a text that looks like one is a text', () => {
    expect(bevindingen('B007', { Aanwezigheid: [les('2025-03-03', { Opmerking: '#N/A' })] })).toEqual([]);
  });

  test('also in a column that is not known, and as the outcome of a formula', () => {
    const Contact = [{ ...contact('2025-03-03', 'Pauze'), Weer: NB, Onderwerp: formule(NB) }];
    expect(bevindingen('B007', { Contact })).toEqual(['Contact!I5 foutwaarde', 'Contact!L5 foutwaarde']);
  });

  test('as a heading it is no unknown column', () => {
    const inhoud = werkmap({ Contact: [['Datum', 'Soort', NB]] });
    expect(bevindingenIn('B007', inhoud)).toEqual(['Contact!C1 foutwaarde']);
    expect(bevindingenIn('B004', inhoud)).toEqual([]);
  });

  test('in Persoon: beside a known gegeven, an unknown, a double one, and as the gegeven itself', () => {
    const rijen = [
      ['Gegeven', 'Waarde'],
      ['BSN', NB],
      ['Huisarts', NB],
      ['BSN', NB],
      [NB, 'x'],
      [undefined, NB],
    ];
    expect(bevindingenIn('B007', werkmap({ Persoon: rijen }))).toEqual([
      'Persoon!B2 foutwaarde',
      'Persoon!B3 foutwaarde',
      'Persoon!B4 foutwaarde',
      'Persoon!A5 foutwaarde',
      'Persoon!B6 foutwaarde',
    ]);
  });

  test('in a required cell it is not also empty, and nothing else is said of that value', () => {
    const gegevens = {
      Persoon: { Geboortedatum: NB, Gemeente: NB },
      Aanwezigheid: [{ ...les('2025-03-03'), Datum: NB }],
    };
    expect(['B009', 'B010', 'B011', 'P003', 'P005'].flatMap((code) => bevindingen(code, gegevens))).toEqual(
      [],
    );
  });

  test('a row of totals is no data', () => {
    const rijen = [
      ['Datum', 'Perceel', 'Geplande uren'],
      ['2025-03-03', 'Z-route taal', 3],
      ['Totaal', undefined, NB],
    ];
    expect(bevindingenIn('B007', werkmap({ Aanwezigheid: rijen }))).toEqual([]);
  });
});
