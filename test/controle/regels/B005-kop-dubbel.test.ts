import { bevindingenIn } from '../../hulp/controleert';
import { werkmap } from '../../hulp/werkmap';

describe('B005 kop-dubbel', () => {
  test('the second heading, and a third', () => {
    expect(bevindingenIn('B005', werkmap({ Contact: [['Datum', 'Soort', 'Datum']] }))).toEqual([
      'Contact!C1 kolom',
    ]);
    expect(bevindingenIn('B005', werkmap({ Contact: [['Datum', 'Datum', 'datum']] }))).toEqual([
      'Contact!B1 kolom',
      'Contact!C1 kolom',
    ]);
  });

  test('two names of one column are the same column', () => {
    const kop = ['Datum', 'Gepland', 'Geplande uren'];
    expect(bevindingenIn('B005', werkmap({ Aanwezigheid: [kop] }))).toEqual(['Aanwezigheid!C1 kolom']);
  });

  test('the second Gegeven cell, also under another name', () => {
    const rijen = [
      ['Gegeven', 'Waarde'],
      ['BSN', '1'],
      ['Achternaam', 'x'],
      ['burgerservicenummer', '2'],
    ];
    expect(bevindingenIn('B005', werkmap({ Persoon: rijen }))).toEqual(['Persoon!A4 gegeven']);
  });

  test('the same heading on two sheets, and unknown headings that occur twice, are no doubles', () => {
    const bladen = { Contact: [['Datum', 'Soort']], Rapportages: [['Datum', 'Soort', 'Weer', 'Weer']] };
    expect(bevindingenIn('B005', werkmap(bladen))).toEqual([]);
  });

  test('a quarter of a trajectregister that occurs twice', () => {
    const kop = ['Perceel', 'Geplande uren 2025-K3', 'Geplande uren 2025-K2', 'Gepland 2025-K3'];
    expect(bevindingenIn('B005', werkmap({ Trajectregister: [kop] }))).toEqual(['Trajectregister!D1 kolom']);
  });
});
