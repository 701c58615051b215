import { bevindingen } from '../../hulp/controleert';

const bij = (Achternaam: string | undefined, bestand: string, meer = {}) =>
  bevindingen('X002', { Persoon: { Achternaam, ...meer } }, { bestand });
const GEVONDEN = ['- achternaam'];

describe('X002 naam-in-bestandsnaam', () => {
  test.each([
    ['Jansen', 'jansen.xlsx'],
    ['Jansen', 'registratie-arnhem-JANSEN.xlsx'],
    ['Jansen', 'registratie_jansen_2025.xlsx'],
    ['Jansen', 'C:\\klanten\\registratie jansen.xlsx'],
    ['Jansen', 'jansen.2025.xlsx'],
    ['Özdemír', 'registratie-ozdemir.xlsx'],
    ['Ozdemir', 'registratie-özdemír.xlsx'],
    ['van den Berg', 'registratie-van-den-berg-40001.xlsx'],
    ['van den Berg', 'van_den.Berg 40001.xlsx'],
    ['Al-Hassan', 'registratie al hassan.xlsx'],
    ['الحسن', 'registratie-الحسن.xlsx'],
    ['Ng', 'registratie-ng.xlsx'],
  ])('%s in %s', (naam, bestand) => expect(bij(naam, bestand)).toEqual(GEVONDEN));

  test.each([
    ['in a longer word', 'Wongsa', 'registratie-arnhem-40402-Wongsastraat.xlsx'],
    ['a digit behind it', 'Jansen', 'registratie-jansen2.xlsx'],
    ['in a longer word before it', 'Berg', 'registratie-vandenberg.xlsx'],
    ['a part of several words', 'van den Berg', 'registratie-van-berg.xlsx'],
    ['the words in another order', 'van den Berg', 'berg-van-den.xlsx'],
    ['a folder with that name', 'Jansen', 'jansen/registratie-arnhem-40001.xlsx'],
    ['the extension', 'Xlsx', 'registratie-arnhem-40001.xlsx'],
    ['one letter', 'Y', 'registratie-y.xlsx'],
    ['no letters', '-', 'registratie-arnhem.xlsx'],
    ['empty', undefined, 'registratie-arnhem.xlsx'],
  ])('%s', (_, naam, bestand) => expect(bij(naam, bestand)).toEqual([]));

  test('who is called as his gemeente: the name that the sjabloon proposes is good, another is not', () => {
    expect(bij('Arnhem', 'registratie-arnhem-40001.xlsx')).toEqual([]);
    expect(bij('Arnhem', 'registratie-arnhem-40002.xlsx')).toEqual(GEVONDEN);
    expect(bij('Arnhem', 'arnhem-40001.xlsx')).toEqual(GEVONDEN);
  });

  test('without the gegeven Achternaam there is nothing to look for', () => {
    expect(bevindingen('X002', {}, { bestand: 'voorbeeld.xlsx', zonder: ['Persoon'] })).toEqual([]);
  });
});
