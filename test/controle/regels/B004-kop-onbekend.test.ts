import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { les } from '../../hulp/rijen';
import { werkmap } from '../../hulp/werkmap';

const metKolom = (kop: string) => ({ Aanwezigheid: [les('2025-03-03', { [kop]: 'x' })] });

describe('B004 kop-onbekend', () => {
  test('a column of one’s own', () => {
    expect(bevindingen('B004', metKolom('Weer'))).toEqual(['Aanwezigheid!M4 kolom']);
    expect(teksten('B004', metKolom('Weer'))[0]).toContain('kolom Weer');
  });

  test('a column that is off by a little: the nearest name', () => {
    expect(bevindingen('B004', metKolom('Gevolgde urenn'))).toEqual(['Aanwezigheid!M4 kolomLijktOp']);
    expect(teksten('B004', metKolom('Gevolgde urenn'))[0]).toContain('Bedoelt u Gevolgde uren?');
  });

  test('a gegeven of one’s own, and one that is off by a little', () => {
    expect(bevindingen('B004', { Persoon: { Huisarts: 'x' } })).toEqual(['Persoon!A40 gegeven']);
    expect(bevindingen('B004', { Persoon: { Postkode: 'x' } })).toEqual(['Persoon!A40 gegevenLijktOp']);
    expect(teksten('B004', { Persoon: { Postkode: 'x' } })[0]).toContain('Bedoelt u Postcode?');
  });

  test.each(['GEVOLGDE  UREN', 'Gevolgd', 'Gevolgde uren:', 'Gevolgde uren *'])('%p is known', (kop) => {
    expect(bevindingenIn('B004', werkmap({ Aanwezigheid: [['Datum', 'Perceel', kop]] }))).toEqual([]);
  });

  test('a heading without text is no column', () => {
    expect(bevindingenIn('B004', werkmap({ Contact: [['Datum', ' ', 'Soort']] }))).toEqual([]);
  });

  test('sheets of one’s own are left alone', () => {
    expect(bevindingenIn('B004', werkmap({ Contact: [['Datum', 'Soort']], Kladblad: [['Weer']] }))).toEqual(
      [],
    );
  });

  test('in a trajectregister the hours of a quarter are known, of a fifth quarter not', () => {
    const kop = [
      'Perceel',
      'Aangemeld op',
      'Geplande uren 2025-K3',
      'Gevolgde uren 2025-K3',
      'Geplande uren 2025-K5',
    ];
    expect(bevindingenIn('B004', werkmap({ Trajectregister: [kop] }))).toEqual(['Trajectregister!E1 kolom']);
  });

  test('a heading that could be a BSN is not repeated in the sentence', () => {
    expect(teksten('B004', metKolom('klant 999993653'))[0]).not.toContain('999993653');
  });
});
