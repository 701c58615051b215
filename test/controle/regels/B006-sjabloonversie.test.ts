import { bevindingen, bevindingenIn } from '../../hulp/controleert';
import { werkmap } from '../../hulp/werkmap';

const met = (verwijzing: string | undefined, waarde: string | number | undefined = 1) => {
  const namen = new Map(verwijzing === undefined ? [] : [['Sjabloonversie', verwijzing]]);
  const bladen = { Uitleg: [['Versie', waarde]], Contact: [['Datum', 'Soort']] };
  return bevindingenIn('B006', werkmap(bladen, { namen }));
};

describe('B006 sjabloonversie', () => {
  test('1 is known, as a number and as a text', () => {
    expect([met('Uitleg!$B$1', 1), met("'Uitleg'!B1", "'1"), bevindingen('B006', {})]).toEqual([[], [], []]);
  });

  test('the name may hold the version itself', () => {
    expect([met('1'), met('=1'), met('"1"')]).toEqual([[], [], []]);
    expect(met('2')).toEqual(['- onbekend']);
  });

  test.each([2, 0, 1.1, 'een'])('%p is not known', (versie) => {
    expect(met('Uitleg!$B$1', versie)).toEqual(['- onbekend']);
  });

  test.each([
    ['no such name', undefined],
    ['a name that refers to nothing', '#REF!'],
    ['a sheet that is gone', 'Weg!$B$1'],
    ['an empty cell', 'Uitleg!$C$9'],
  ])('%s', (_, verwijzing) => expect(met(verwijzing)).toEqual(['- ontbreekt']));

  test('of a file in which nothing else is odd it is asked too', () => {
    expect(bevindingen('B006', {}, { overig: { namen: new Map() } })).toEqual(['- ontbreekt']);
  });

  test('a trajectregister, and a workbook that is no registratiebestand, have none', () => {
    expect(bevindingenIn('B006', werkmap({ Trajectregister: [['Perceel']] }))).toEqual([]);
    expect(bevindingenIn('B006', werkmap({ Blad1: [['x']] }))).toEqual([]);
  });
});
