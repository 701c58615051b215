import { LIJSTEN } from '../../../src';
import { bevindingen, teksten } from '../../hulp/controleert';
import { contact, les, traject } from '../../hulp/rijen';

const met = (Onderdeel: string | number) => ({ Aanwezigheid: [les('2025-03-03', { Onderdeel })] });

describe('B010 niet-in-lijst', () => {
  test.each(LIJSTEN.Onderdeel)('%s is in its list', (onderdeel) => {
    expect(bevindingen('B010', met(onderdeel))).toEqual([]);
  });
  test.each(['TAALLES', ' taalles', 'Taal les', 'MAP praktijk'.replace(' ', '–'), 'MAP‑praktijk'])(
    '%p: case, spaces and kind of dash do not count',
    (onderdeel) => expect(bevindingen('B010', met(onderdeel))).toEqual([]),
  );

  test('off by a little: the nearest value; nothing near: none', () => {
    expect(bevindingen('B010', met('Taalless'))).toEqual(['Aanwezigheid!C5 lijktOp']);
    expect(teksten('B010', met('Taalless'))[0]).toContain('Bedoelt u Taalles?');
    expect(bevindingen('B010', met('Gymnastiek'))).toEqual(['Aanwezigheid!C5 nietInLijst']);
  });

  test('the sentence names the column and not what was typed', () => {
    const [tekst] = teksten('B010', met('Gymnastiek'));
    expect(tekst).toContain('Onderdeel');
    expect(tekst).not.toContain('Gymnastiek');
  });

  test('on every sheet, in required and optional columns', () => {
    const gegevens = {
      Persoon: { Leerroute: 'C-route', 'Kinderopvang nodig': 'misschien' },
      Trajecten: [traject({ Mijlpaal: '9', 'Trede bij aanmelding': 7 })],
      Contact: [contact('2025-03-03', 'Telefoontje', { Perceel: 'taal' })],
    };
    expect(bevindingen('B010', gegevens).map((b) => b.split(' ')[0])).toEqual([
      'Persoon!B23',
      'Persoon!B30',
      'Trajecten!N5',
      'Trajecten!T5',
      'Contact!B5',
      'Contact!C5',
    ]);
  });

  test('a trede may be a number', () => {
    expect(
      bevindingen('B010', { Trajecten: [traject({ 'Trede nu': 6, 'Trede bij aanmelding': '1' })] }),
    ).toEqual([]);
  });

  test('another gemeente is P005; an aanbieder must be in the list, which the settings may replace', () => {
    expect(bevindingen('B010', { Persoon: { Gemeente: 'Ede' } })).toEqual([]);
    const Persoon = { Aanbieder: 'Eigen Taalschool' };
    expect(bevindingen('B010', { Persoon })).toEqual(['Persoon!B38 nietInLijst']);
    const aanbieders = [{ naam: 'Eigen Taalschool', percelen: [] }];
    expect(bevindingen('B010', { Persoon }, { instellingen: { aanbieders } })).toEqual([]);
  });

  test('empty is not unlisted; after the peildatum the list holds all the same', () => {
    expect(bevindingen('B010', { Aanwezigheid: [les('2025-03-03', { Onderdeel: undefined })] })).toEqual([]);
    expect(bevindingen('B010', { Aanwezigheid: [les('2026-03-03', { Onderdeel: 'Gym' })] })).toEqual([
      'Aanwezigheid!C5 nietInLijst',
    ]);
  });
});
