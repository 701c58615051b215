import { isBsn, isIban, isPostcode } from '../../src/basis/kenmerken';

describe('isBsn', () => {
  test.each([
    '999993653',
    '999993847',
    '999992077',
    '999993483',
    '999990482',
    '999995017',
    '999990408',
    '999994669',
    '999992806',
    '999993926',
  ])('%s passes', (bsn) => expect(isBsn(bsn)).toBe(true));

  test.each([
    ['fails the elfproef', '100000004'],
    ['one digit off', '999993654'],
    ['two digits swapped', '999993563'],
    ['only zeros', '000000000'],
    ['eight zeros', '00000000'],
    ['seven digits', '9999936'],
    ['ten digits', '9999936530'],
    ['a space inside', '9999 93653'],
    ['empty', ''],
    ['letters', 'abcdefghi'],
  ])('%s', (_, bsn) => expect(isBsn(bsn)).toBe(false));

  test('eight digits stand for a leading 0', () => {
    expect([isBsn('10000008'), isBsn('010000008'), isBsn('10000009')]).toEqual([true, true, false]);
  });
});

describe('isIban', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'BE68539007547034',
    'DE89370400440532013000',
  ])('%s passes', (iban) => expect(isIban(iban)).toBe(true));
  test.each([
    ['wrong check digits', 'NL92ABNA0417164300'],
    ['two digits swapped', 'NL91ABNA0417164030'],
    ['a Dutch one of 17 characters', 'NL91ABNA041716430'],
    ['a Dutch one of 19 characters', 'NL91ABNA04171643000'],
    ['empty', ''],
    ['no country', '91ABNA0417164300'],
  ])('%s', (_, iban) => expect(isIban(iban)).toBe(false));
});

test.each([
  ['6811 AB', true],
  ['6811AB', true],
  ['6811 ab', true],
  ['0811 AB', false],
  ['681 AB', false],
  ['6811 A', false],
  ['6811  AB', false],
  ['6811 SA', false],
  ['6811 SB', true],
  ['6811 SD', false],
  ['6811 SS', false],
  ['', false],
])('isPostcode %s', (tekst, verwacht) => expect(isPostcode(tekst)).toBe(verwacht));
