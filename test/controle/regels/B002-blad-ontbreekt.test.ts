import { BLADNAMEN } from '../../../src';
import { bevindingen, bevindingenIn, teksten } from '../../hulp/controleert';
import { werkmap } from '../../hulp/werkmap';

describe('B002 blad-ontbreekt', () => {
  test.each(BLADNAMEN)('without %s', (blad) => {
    expect(bevindingen('B002', {}, { zonder: [blad] })).toEqual(['- ontbreekt']);
    expect(teksten('B002', {}, { zonder: [blad] })[0]).toContain(`Het blad ${blad} ontbreekt`);
  });

  test('all five are there, in another order and spelling, without Uitleg and Lijsten', () => {
    const bladen = {
      CONTACT: [[]],
      aanwezigheid: [[]],
      ' Rapportages': [[]],
      trajecten: [[]],
      Persoon: [[]],
    };
    expect(bevindingenIn('B002', werkmap(bladen))).toEqual([]);
    expect(bevindingen('B002', {})).toEqual([]);
  });

  test('two that are missing are two findings', () => {
    expect(bevindingen('B002', {}, { zonder: ['Contact', 'Persoon'] })).toEqual([
      '- ontbreekt',
      '- ontbreekt',
    ]);
  });

  test('a sheet with nothing in it is there', () => {
    expect(
      bevindingenIn('B002', werkmap({ Persoon: [], Trajecten: [], Aanwezigheid: [], Rapportages: [] })),
    ).toEqual(['- ontbreekt']);
  });

  test('none of the five: it is no registratiebestand; one of them is enough to be one', () => {
    expect(bevindingenIn('B002', werkmap({ Blad1: [['x']] }))).toEqual(['- geenRegistratiebestand']);
    expect(bevindingenIn('B002', werkmap({ Blad1: [['x']], Contact: [] }))).toEqual(
      ['Persoon', 'Trajecten', 'Aanwezigheid', 'Rapportages'].map(() => '- ontbreekt'),
    );
  });

  test('a trajectregister has no such sheets', () => {
    expect(bevindingenIn('B002', werkmap({ Trajectregister: [['Perceel']] }))).toEqual([]);
  });
});
