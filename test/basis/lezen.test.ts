import { dag } from '../../src/basis/dag';
import { leesDag, leesGetal } from '../../src/basis/lezen';
import { dichtstbij, sleutel } from '../../src/basis/tekst';

describe('a text that reads unambiguously as a date', () => {
  test.each([
    ['31-12-2025', '2025-12-31'],
    ['1-2-2025', '2025-02-01'],
    ['01/02/2025', '2025-02-01'],
    ['1.2.2025', '2025-02-01'],
    ['2025-12-31', '2025-12-31'],
    ['31 december 2025', '2025-12-31'],
    ['3 mrt 2025', '2025-03-03'],
    ['3 Maart 2025', '2025-03-03'],
    ['3 sept. 2025', '2025-09-03'],
    [' 31-12-2025 ', '2025-12-31'],
    ['31-12-2025 00:00', '2025-12-31'],
    ['2025-12-31T14:30:00', '2025-12-31'],
    ['2025/12/31', '2025-12-31'],
    ['31\u00A0december\u00A02025', '2025-12-31'],
    ['31\u20111\u20112025', '2025-01-31'],
  ])('%s', (tekst, verwacht) => {
    expect(leesDag(tekst)).toBe(dag(verwacht));
  });

  test.each([
    '31-12-25',
    '12-31-2025',
    '30-2-2025',
    '31-12/2025',
    'volgt',
    '',
    '2025',
    '31 foo 2025',
    '20251231',
    '2025-12/31',
    '2025.12.31',
  ])('%s does not', (tekst) => {
    expect(leesDag(tekst)).toBeUndefined();
  });
});

describe('a text that reads as a number', () => {
  test.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    [' 3 ', 3],
    ['-1', -1],
    ['0', 0],
    ['12,25', 12.25],
    ['12,3333', 12.3333],
    ['0,125', 0.125],
  ])('%s', (tekst, verwacht) => {
    expect(leesGetal(tekst)).toBe(verwacht);
  });

  test.each(['1.000', '1,000', '12,125', '00,125', '2,5 uur', '2:30', '', ',5', '2,', '1e3', '½', 'drie'])(
    '%s does not',
    (tekst) => {
      expect(leesGetal(tekst)).toBeUndefined();
    },
  );
});

describe('names', () => {
  test('case, spaces, diacritics and kind of dash do not count', () => {
    expect(sleutel(' A0 \u2013 A1 ')).toBe(sleutel('a0-a1'));
    expect(sleutel('Cliëntnummer\u00A0Gemeente')).toBe(sleutel('CLIENTNUMMER gemeente'));
    expect(sleutel('Sage\u0300nn')).toBe(sleutel('Sagènn'));
    expect(sleutel('B1route')).not.toBe(sleutel('B1-route'));
  });

  test('the nearest one, when it is near', () => {
    const namen = ['Ziekte', 'Zonder opgave', 'Verlof'];
    expect(dichtstbij('ziek', namen)).toBe('Ziekte');
    expect(dichtstbij('zonder opgaaf', namen)).toBe('Zonder opgave');
    expect(dichtstbij('vakantie', namen)).toBeUndefined();
    expect(dichtstbij('', namen)).toBeUndefined();
  });
});
