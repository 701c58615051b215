import { bevindingen } from '../../hulp/controleert';

const bij = (BSN: string | number | undefined) => bevindingen('P001', { Persoon: { BSN } });

describe('P001 bsn', () => {
  test.each(['999993653', '999993926', 999992077, ' 999993653 '])('%p passes', (bsn) => {
    expect(bij(bsn)).toEqual([]);
  });

  test.each([
    ['fails the elfproef', '100000004', 'elfproef'],
    ['one digit off', '999993654', 'elfproef'],
    ['two digits swapped', '999993563', 'elfproef'],
    ['only zeros', '000000000', 'elfproef'],
    ['typed as a number', 999993654, 'elfproef'],
    ['ten digits', '9999936530', 'vorm'],
    ['seven digits', '9999936', 'vorm'],
    ['points between', '9999.93.653', 'vorm'],
    ['letters', 'onbekend', 'vorm'],
    ['a date', '1990-05-17', 'vorm'],
  ])('%s', (_, bsn, bericht) => {
    expect(bij(bsn)).toEqual([`Persoon!B6 ${bericht}`]);
  });

  test('eight digits stand for a leading 0: as such they pass or fail', () => {
    expect([bij('10000008'), bij(10000008), bij('10000009')]).toEqual([[], [], ['Persoon!B6 elfproef']]);
  });

  test('empty, or no such gegeven: nothing to say', () => {
    expect(bij(undefined)).toEqual([]);
    expect(bevindingen('P001', { Persoon: { BSN: '100000004' } }, { zonder: ['Persoon.BSN'] })).toEqual([]);
  });

  test('an error value is B007 and no BSN', () => {
    expect(bevindingen('P001', { Persoon: { BSN: { fout: '#N/A' } } })).toEqual([]);
  });
});
