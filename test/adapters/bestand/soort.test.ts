import { strToU8 } from 'fflate';
import { leesBestand } from '../../../adapters/bestand';
import { relationships, xlsx, zip } from './xlsx';

/** Why a file is refused; '' when it opens. */
function reden(bytes: Uint8Array, naam = 'x.xlsx'): string {
  try {
    leesBestand(bytes, naam);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'geen fout';
  }
}
const tekst = (inhoud: string): Uint8Array => strToU8(inhoud);
const utf16 = (inhoud: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${inhoud}`, 'utf16le'));

/** An OLE container as far as its directory is looked at: one stream of this name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024 + 128);
  bytes[1024 + 128 + 64] = stream.length * 2 + 2;
  return bytes;
}

test.each([
  ['nothing', new Uint8Array(0), 'leeg'],
  ['a pdf', tekst('%PDF-1.7 …'), 'pdf'],
  ['an old workbook', ole('Workbook'), 'oudXls'],
  ['an older workbook', ole('Book'), 'oudXls'],
  ['an encrypted workbook', ole('EncryptedPackage'), 'versleuteld'],
  ['an old Word document', ole('WordDocument'), 'word'],
  ['an old presentation', ole('PowerPoint Document'), 'powerpoint'],
  ['another OLE file', ole('Iets'), 'geenExcel'],
  ['a name that only begins so', ole('Workbooks'), 'geenExcel'],
  ['Excel 4', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]), 'oudXls'],
  ['html', tekst('\ufeff\n <HTML xmlns:o="x"><table><tr><td>1;2'), 'html'],
  ['a bare html table', tekst('<table border=1>'), 'html'],
  [
    'the XML of Excel 2003',
    tekst('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'oudXls',
  ],
  ['other XML', tekst('<?xml version="1.0"?><x a=";"/>'), 'geenExcel'],
  ['separated text', tekst('a;b\n1;2'), 'csv'],
  ['text with commas', tekst('a,b'), 'csv'],
  ['text with tabs', tekst('a\tb'), 'csv'],
  ['separated text in UTF-16', utf16('a;b'), 'csv'],
  ['a letter', tekst('Geachte heer\nMet groet; dank'), 'geenExcel'],
  ['bytes', new Uint8Array([1, 2, 3, 59]), 'geenExcel'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'geenExcel'],
  ['an empty zip', zip({}), 'andersZip'],
  ['any zip', zip({ 'a.txt': 'a' }), 'andersZip'],
  [
    'an OpenDocument sheet',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    'ods',
  ],
  [
    'an OpenDocument text',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
    'andersZip',
  ],
  [
    'a Word document',
    xlsx({ mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' }),
    'word',
  ],
  [
    'a Word document with macros',
    xlsx({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'word',
  ],
  [
    'a presentation',
    xlsx({ mainType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml' }),
    'powerpoint',
  ],
  [
    'a binary workbook',
    xlsx({ mainType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
    'xlsb',
  ],
  [
    'a package of another kind',
    xlsx({ parts: { '_rels/.rels': relationships({ a: ['iets', 'xl/workbook.xml'] }) } }),
    'andersZip',
  ],
  ['a workbook', xlsx(), ''],
  [
    'a template',
    xlsx({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml' }),
    '',
  ],
])('%s', (_, bytes, verwacht) => expect(reden(bytes)).toBe(verwacht));

test('the name decides for a text only', () => {
  expect(reden(tekst('a;b'), 'A.CSV')).toBe('');
  expect(reden(tekst('een kolom'), 'a.csv')).toBe('');
  expect(reden(tekst('a;b'), 'a.csv.xlsx')).toBe('csv');
  expect(reden(xlsx(), 'a.csv')).toBe('');
  expect(reden(ole('Workbook'), 'a.csv')).toBe('oudXls');
  expect(reden(new Uint8Array([1, 2, 3]), 'a.csv')).toBe('geenExcel');
});

test('bytes may be a piece of a larger buffer', () => {
  const inhoud = xlsx();
  const ruim = new Uint8Array(inhoud.length + 20);
  ruim.set(inhoud, 7);
  expect(reden(ruim.subarray(7, 7 + inhoud.length))).toBe('');
});
