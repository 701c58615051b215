import { strToU8 } from 'fflate';
import { LIMITS, leesBestand } from '../../../adapters/bestand';
import { cellen } from './inhoud';

const lees = (inhoud: string | number[]) =>
  leesBestand(typeof inhoud === 'string' ? strToU8(inhoud) : new Uint8Array(inhoud), 'register.csv');
const rijen = (inhoud: string | number[]): string[] =>
  [...cellen(lees(inhoud))].map(([plek, waarde]) => `${plek.split('!')[1]}=${String(waarde)}`);

test('a csv is a workbook of one sheet with only texts', () => {
  expect(lees('a;b\n1;01-02-2025\n')).toEqual({
    vorm: 'csv',
    bladen: [
      {
        naam: 'Trajectregister',
        verborgen: false,
        rijen: [
          { nummer: 1, verborgen: false, kolommen: [1, 2], waarden: ['a', 'b'] },
          { nummer: 2, verborgen: false, kolommen: [1, 2], waarden: ['1', '01-02-2025'] },
        ],
        tabellen: [],
      },
    ],
    namen: new Map(),
    macros: false,
    koppelingen: false,
  });
});

test.each([
  ['semicolons', 'a;b,c\n1;2', ['A1=a', 'B1=b,c', 'A2=1', 'B2=2']],
  ['commas', 'a,b,c;d\n1,2', ['A1=a', 'B1=b', 'C1=c;d', 'A2=1', 'B2=2']],
  ['tabs', 'a\tb', ['A1=a', 'B1=b']],
  ['one column', 'a\nb', ['A1=a', 'A2=b']],
  ['Windows line ends', 'a;b\r\n1;2\r\n', ['A1=a', 'B1=b', 'A2=1', 'B2=2']],
  ['old Mac line ends', 'a;b\r1;2', ['A1=a', 'B1=b', 'A2=1', 'B2=2']],
  ['empty fields and rows', ';b;\n\n;;\n1;;3', ['B1=b', 'A4=1', 'C4=3']],
  [
    'a title above the headings',
    'Export, 3 oktober, 2025\n\na;b;c;d\n1;2,5;3',
    ['A1=Export, 3 oktober, 2025', 'A3=a', 'B3=b', 'C3=c', 'D3=d', 'A4=1', 'B4=2,5', 'C4=3'],
  ],
  ['an empty first line', '\na,b', ['A2=a', 'B2=b']],
  ['quotes', '"a;b";"c ""d"""\n"x\ny";z', ['A1=a;b', 'B1=c "d"', 'A2=x\ny', 'B2=z']],
  ['a heading in quotes with commas', '"a,b,c,d";e\n1;2', ['A1=a,b,c,d', 'B1=e', 'A2=1', 'B2=2']],
  ['an empty field in quotes', '"";b', ['B1=b']],
  ['a quote within a field', 'a 5" b;c', ['A1=a 5" b', 'B1=c']],
  ['spaces', ' a ; b', ['A1= a ', 'B1= b']],
  ['what Excel says of the separator', 'sep=,\r\na;b,c', ['A1=a;b', 'B1=c']],
  ['names that mean something to JavaScript', '__proto__;constructor', ['A1=__proto__', 'B1=constructor']],
])('%s', (_, inhoud, verwacht) => expect(rijen(inhoud)).toEqual(verwacht));

test.each([
  ['UTF-8', [...strToU8('Zoë €')]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...strToU8('Zoë €')]],
  ['Windows-1252', [0x5a, 0x6f, 0xeb, 0x20, 0x80]],
  ['UTF-16', [...Buffer.from('\ufeffZoë €', 'utf16le')]],
  ['UTF-16, the other way round', [...Buffer.from('\ufeffZoë €', 'utf16le').swap16()]],
])('%s', (_, bytes) => expect(rijen(bytes)).toEqual(['A1=Zoë €']));

test.each([
  ['a;"b', 'beschadigd: rij 1: de aanhalingstekens kloppen niet'],
  ['a;b\n"c"d;e', 'beschadigd: rij 2: de aanhalingstekens kloppen niet'],
])('%j is damaged', (inhoud, melding) => expect(() => lees(inhoud)).toThrow(melding));

test('the cells are counted', () => {
  const bytes = strToU8('a;b\n1;2\n');
  // The empty text behind the last line end counts as a cell.
  expect(() => leesBestand(bytes, 'x.csv', { ...LIMITS, cellsPerSheet: 4 })).toThrow('teGroot: rij 3');
  expect(leesBestand(bytes, 'x.csv', { ...LIMITS, cellsPerSheet: 5 }).bladen[0]?.rijen).toHaveLength(2);
});

test('no more columns than a sheet has', () => {
  expect(rijen(`a${';'.repeat(16_382)};b`)).toEqual(['A1=a', 'XFD1=b']);
  expect(() => lees(`a${';'.repeat(16_383)};b`)).toThrow('teGroot');
});
