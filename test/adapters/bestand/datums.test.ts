import { leesBestand } from '../../../adapters/bestand';
import { cellen, type Getoond } from './inhoud';
import { type Inhoud, xlsx } from './xlsx';

/** What the cell A1 holds. */
const a1 = (inhoud: Inhoud): Getoond | undefined => cellen(leesBestand(xlsx(inhoud), 'x.xlsx')).get('S1!A1');
const getoond = (format: number | string, serieel = '45000'): Getoond | undefined =>
  a1({ rows: `<row r="1"><c r="A1" s="1"><v>${serieel}</v></c></row>`, formats: [format] });
const DAG = { dag: '2023-03-15' };

test.each([
  'dd-mm-yyyy',
  'DD-MM-YYYY',
  'd/m/yy',
  'dd\\-mm\\-yyyy',
  'yyyy',
  'mmm',
  'mmmm',
  'm',
  'mm-yy',
  'd',
  'dddd',
  '[$-413]d mmmm yyyy;@',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  '[Red]dd-mm-yyyy',
  '[$-413]dddd d mmmm',
  'dd-mm-yyyy hh:mm:ss',
  'h:mm d/m',
  'd "om" h:mm AM/PM',
  '[<1]h:mm;dd-mm-yyyy',
  'dd-mm-yyyy;"geen datum"',
  'dd-mm-jjjj',
  'ggge"年"m"月"d"日"',
  'e',
  'd\\.m\\.',
  '"h"m',
  'm_h',
])('%s shows a day', (format) => expect(getoond(format)).toEqual(DAG));

test.each([
  'General',
  'GENERAL',
  '0',
  '0.00',
  '#,##0',
  '0%',
  '0.00E+00',
  '##0.0e-0',
  '@',
  '0 "dagen"',
  '0" d"',
  '0\\d',
  '0_d',
  '*d0',
  '[Red]0',
  '[$€-413] #,##0.00',
  '[$EUR] 0',
  '[Magenta]0',
  '[Cyan]General',
  '0;[Red]-0;"d"',
  '0;dd-mm-yyyy',
  '"dd-mm-yyyy"',
  '0 "m"',
  '0 g',
  '0 h',
  '0.00 hrs',
  '# ?/? s',
  '0;h:mm',
])('%s shows a number', (format) => expect(getoond(format)).toBe(45_000));

test.each([
  'h:mm',
  'hh:mm:ss',
  'mm:ss',
  'mm:ss.0',
  '[h]:mm',
  '[h]:mm:ss.000',
  '[hh]:mm:ss',
  '[mm]:ss',
  '[ss]',
  '[m]',
  'h:mm AM/PM',
  'h:mm A/P',
  '[$-F400]h:mm:ss\\ AM/PM',
  '[$-413]h:mm;@',
  'h:mm;[Red]-h:mm',
  '[<1]h:mm;0.00',
  '"u" h "m"',
])('%s shows a time', (format) => expect(getoond(format, '0.125')).toEqual({ tijd: 0.125 }));

test.each([14, 15, 16, 17, 22, 27, 31, 36, 50, 58, 71, 81])('built-in format %i shows a day', (id) =>
  expect(getoond(id)).toEqual(DAG),
);
test.each([0, 1, 2, 9, 10, 11, 12, 13, 23, 37, 44, 48, 49, 59, 70, 82])(
  'built-in format %i shows a number',
  (id) => expect(getoond(id)).toBe(45_000),
);
test.each([18, 19, 20, 21, 32, 33, 45, 46, 47, 75, 76, 78, 79, 80])('built-in format %i shows a time', (id) =>
  expect(getoond(id, '1.5')).toEqual({ tijd: 1.5 }),
);

test('a code that is given for a built-in number goes before it', () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="14" formatCode="0"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const rows = '<row r="1"><c r="A1"><v>45000</v></c></row>';
  expect(a1({ rows, parts: { 'xl/styles.xml': styles } })).toBe(45_000);
});

test('a cell without a style has style 0; one with a style that is not there shows a number', () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const parts = { 'xl/styles.xml': styles };
  expect(a1({ rows: '<row r="1"><c r="A1"><v>45000</v></c></row>', parts })).toEqual(DAG);
  expect(a1({ rows: '<row r="1"><c r="A1" s="1"><v>45000</v></c></row>', parts })).toBe(45_000);
});

describe('the clock is dropped, less than a day is a time, and what is no day stays a number', () => {
  test.each([
    ['45000.999988', DAG],
    ['0', 0],
    ['0.5', { tijd: 0.5 }],
    ['0.999999', { tijd: 0.999999 }],
    ['-1', -1],
    ['1', { dag: '1900-01-01' }],
    ['59', { dag: '1900-02-28' }],
    ['60', 60],
    ['60.5', 60.5],
    ['61', { dag: '1900-03-01' }],
    ['2958465', { dag: '9999-12-31' }],
    ['2958466', 2_958_466],
  ])('%s', (serieel, verwacht) => expect(getoond(14, serieel)).toEqual(verwacht));
});

describe('dates from 1904', () => {
  const uit1904 = (serieel: string): Getoond | undefined =>
    a1({ rows: `<row r="1"><c r="A1" s="1"><v>${serieel}</v></c></row>`, date1904: true });
  test.each([
    ['0', { dag: '1904-01-01' }],
    ['44561', { dag: '2026-01-01' }],
    ['44561.5', { dag: '2026-01-01' }],
    ['-1', -1],
    ['2957003', { dag: '9999-12-31' }],
    ['2957004', 2_957_004],
  ])('%s', (serieel, verwacht) => expect(uit1904(serieel)).toEqual(verwacht));
});

describe('dates as text (t="d")', () => {
  test.each([
    ['2026-01-01', { dag: '2026-01-01' }],
    ['2026-01-01T23:59:59.999', { dag: '2026-01-01' }],
    ['2026-01-01T23:59:59Z', { dag: '2026-01-01' }],
    ['2024-02-29', { dag: '2024-02-29' }],
    ['2025-02-29', '2025-02-29'],
    ['1899-12-31', '1899-12-31'],
    ['12:30:00', '12:30:00'],
    ['01-02-2026', '01-02-2026'],
  ])('%s', (tekst, verwacht) =>
    expect(a1({ rows: `<row r="1"><c r="A1" t="d"><v>${tekst}</v></c></row>` })).toEqual(verwacht),
  );
});

test('a date that a formula gave is a day as well', () => {
  const rows = '<row r="1"><c r="A1" s="1"><f>TODAY()</f><v>45000</v></c></row>';
  expect(a1({ rows })).toEqual(DAG);
});
