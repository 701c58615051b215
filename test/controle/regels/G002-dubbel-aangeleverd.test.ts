import { a1, dag, meldingstekst, STANDAARDINSTELLINGEN, verslaglegging, type Werkmap } from '../../../src';
import { type Rij, traject } from '../../hulp/rijen';
import { registratiewerkmap, werkmap } from '../../hulp/werkmap';

const bestand = (Persoon = {}, Trajecten: readonly Rij[] = [traject()]) =>
  registratiewerkmap({ Persoon, Trajecten });

/** The G002 findings over files given by their path, each as 'path Blad!A1'. */
function over(bestanden: Readonly<Record<string, Werkmap>>, zin = false): string[] {
  const vandaag = dag('2025-10-01');
  const verslag = verslaglegging({ peildatum: vandaag, vandaag, instellingen: STANDAARDINSTELLINGEN });
  for (const [pad, inhoud] of Object.entries(bestanden)) verslag.voegToe(pad, inhoud);
  return verslag
    .rondAf()
    .flatMap(({ bestand: pad, bevindingen }) =>
      bevindingen
        .filter((b) => b.code === 'G002')
        .map((b) => (zin ? meldingstekst(b) : `${pad} ${b.plek.blad}!${a1(b.plek)}`)),
    );
}

describe('G002 dubbel-aangeleverd', () => {
  test('the second in order of the paths, whichever was read first', () => {
    expect(over({ 'b.xlsx': bestand(), 'a.xlsx': bestand() })).toEqual(['b.xlsx Persoon!B5']);
    expect(over({ 'b.xlsx': bestand(), 'a.xlsx': bestand() }, true)[0]).toContain(
      'B1-route taal, aangemeld op 06-01-2025) staat ook in a.xlsx',
    );
  });

  test('a cliëntnummer typed as a number has lost its leading 0', () => {
    const met = (nummer: string | number) => bestand({ 'Cliëntnummer gemeente': nummer });
    expect(over({ 'a.xlsx': met('012345678'), 'b.xlsx': met(12345678) })).toEqual(['b.xlsx Persoon!B5']);
    expect(over({ 'a.xlsx': met('01234567'), 'b.xlsx': met(1234567) })).toEqual([]);
  });

  test('a third points at the first as well', () => {
    expect(over({ 'a.xlsx': bestand(), 'b.xlsx': bestand(), 'c.xlsx': bestand() })).toEqual([
      'b.xlsx Persoon!B5',
      'c.xlsx Persoon!B5',
    ]);
  });

  test.each([
    ['gemeente', bestand({ Gemeente: 'Rheden' })],
    ['cliëntnummer', bestand({ 'Cliëntnummer gemeente': '40002' })],
    ['aanbieder', bestand({ Aanbieder: 'Echt Nederlands' })],
    ['perceel', bestand({}, [traject({ Perceel: 'B1-route participatie' })])],
    ['Aangemeld op', bestand({}, [traject({ 'Aangemeld op': '2025-01-07' })])],
  ])('another %s is another traject', (_, ander) => {
    expect(over({ 'a.xlsx': bestand(), 'b.xlsx': ander })).toEqual([]);
  });

  test('the same in another spelling, and a cliëntnummer that is a number', () => {
    const ander = bestand({ Gemeente: 'ARNHEM', 'Cliëntnummer gemeente': 40001 });
    expect(over({ 'a.xlsx': bestand(), 'b.xlsx': ander })).toEqual(['b.xlsx Persoon!B5']);
  });

  test('one finding for a file, also when several of its trajecten are double', () => {
    const twee = [traject(), traject({ Perceel: 'B1-route participatie' })];
    expect(over({ 'a.xlsx': bestand({}, twee), 'b.xlsx': bestand({}, twee) })).toEqual(['b.xlsx Persoon!B5']);
  });

  test('one of several trajecten that is double is enough', () => {
    const twee = [traject({ Perceel: 'B1-route participatie' }), traject()];
    expect(over({ 'a.xlsx': bestand(), 'b.xlsx': bestand({}, twee) })).toEqual(['b.xlsx Persoon!B5']);
  });

  test('twice within one file is T013', () => {
    expect(over({ 'a.xlsx': bestand({}, [traject(), traject()]) })).toEqual([]);
  });

  test.each([
    ['Cliëntnummer gemeente', { 'Cliëntnummer gemeente': undefined }, {}],
    ['Aanbieder', { Aanbieder: 'Onbekende Taalschool' }, {}],
    ['Aangemeld op', {}, { 'Aangemeld op': undefined }],
    ['Perceel', {}, { Perceel: 'taal' }],
  ])('without a %s that is known it cannot be told', (_, persoon, rij) => {
    const x = bestand(persoon, [traject(rij)]);
    expect(over({ 'a.xlsx': x, 'b.xlsx': x })).toEqual([]);
  });

  test('a trajectregister and a registratiebestand: row by row', () => {
    const register = werkmap({
      Trajectregister: [
        ['Gemeente', 'Cliëntnummer gemeente', 'Aanbieder', 'Perceel', 'Aangemeld op'],
        ['Arnhem', '40001', 'Nederlands de Baas', 'B1-route taal', '2025-01-06'],
        ['Arnhem', '40001', 'Nederlands de Baas', 'B1-route participatie', '2025-01-06'],
        ['Arnhem', '40002', 'Nederlands de Baas', 'B1-route taal', '2025-01-06'],
      ],
    });
    const twee = bestand({}, [traject(), traject({ Perceel: 'B1-route participatie' })]);
    expect(over({ 'a.xlsx': twee, 'z.xlsx': register })).toEqual([
      'z.xlsx Trajectregister!B2',
      'z.xlsx Trajectregister!B3',
    ]);
    expect(over({ 'a.xlsx': register, 'z.xlsx': twee })).toEqual(['z.xlsx Persoon!B5']);
  });

  test('in a csv there is no sheet to name', () => {
    const csv = werkmap(
      {
        Trajectregister: [
          ['Gemeente', 'Cliëntnummer gemeente', 'Aanbieder', 'Perceel', 'Aangemeld op'],
          ['Arnhem', '40001', 'Nederlands de Baas', 'B1-route taal', "'06-01-2025"],
        ],
      },
      { vorm: 'csv' },
    );
    expect(over({ 'a.xlsx': bestand(), 'b.csv': csv })).toEqual(['b.csv null!B2']);
  });
});
