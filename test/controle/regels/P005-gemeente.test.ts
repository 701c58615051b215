import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { werkmap } from '../../hulp/werkmap';

const bij = (Gemeente: string | undefined, gemeenten?: readonly string[]) =>
  bevindingen('P005', { Persoon: { Gemeente } }, gemeenten ? { instellingen: { gemeenten } } : {});

describe('P005 gemeente', () => {
  test.each(['Arnhem', 'Zevenaar', 'over betuwe', 'RHEDEN', 'Rozendaal '])(
    '%s is one of bijlage 4',
    (naam) => {
      expect(bij(naam)).toEqual([]);
    },
  );

  test('another one, and one that is off by a little', () => {
    expect([bij('Nijmegen'), bij('Arnhen')]).toEqual([['Persoon!B36 onbekend'], ['Persoon!B36 lijktOp']]);
  });

  test('the gemeenten of the settings count instead', () => {
    expect([bij('Nijmegen', ['Nijmegen']), bij('Arnhem', ['Nijmegen'])]).toEqual([
      [],
      ['Persoon!B36 onbekend'],
    ]);
  });

  test('empty is B009, an error value B007', () => {
    expect([bij(undefined), bevindingen('P005', { Persoon: { Gemeente: { fout: '#REF!' } } })]).toEqual([
      [],
      [],
    ]);
  });

  test('in a trajectregister each row has its own', () => {
    const Trajectregister = [
      ['Cliëntnummer gemeente', 'Gemeente', 'Aanbieder'],
      ['1', 'Arnhem', 'Sagènn'],
      ['2', 'Ede', 'Sagènn'],
    ];
    expect(bevindingenIn('P005', werkmap({ Trajectregister }))).toEqual(['Trajectregister!B3 onbekend']);
  });
});
