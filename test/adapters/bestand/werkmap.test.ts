import { leesBestand } from '../../../adapters/bestand';
import { resolve } from '../../../adapters/bestand/relationships';
import { cellen } from './inhoud';
import { type Inhoud, MAIN, relationships, xlsx } from './xlsx';

const lees = (inhoud: Inhoud) => leesBestand(xlsx(inhoud), 'x.xlsx');
const EEN = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
const table = (naam: string, ref: string): string =>
  `<table xmlns="${MAIN}" id="1" name="anders" displayName="${naam}" ref="${ref}"><autoFilter ref="A1"/></table>`;

describe('parts are found through the relationships', () => {
  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/worksheets/sheet1.xml', './../../a.xml', 'a.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['', '/xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ])('from %s to %s', (from, target, verwacht) => expect(resolve(from, target)).toBe(verwacht));

  test.each([
    ['another name', 'gegevens/mijn blad.xml', 'xl/gegevens/mijn blad.xml'],
    ['an absolute target', '/ergens/blad.xml', 'ergens/blad.xml'],
    ['upper and lower case', 'Worksheets/Blad.XML', 'XL/worksheets/blad.xml'],
    ['a name with %20', 'mijn%20blad.xml', 'xl/mijn blad.xml'],
    ['a name that holds %20 itself', 'mijn%20blad.xml', 'xl/mijn%20blad.xml'],
    ['backslashes in the zip', 'worksheets/blad.xml', 'xl\\worksheets\\blad.xml'],
    ['a slash in front in the zip', 'blad.xml', '/xl/blad.xml'],
  ])('%s', (_, target, part) => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', target] }),
      'xl/worksheets/sheet1.xml': null,
      [part]: EEN,
    };
    expect([...cellen(lees({ parts }))]).toEqual([['S1!A1', 1]]);
  });

  test('the main part may have any name, and its id any prefix', () => {
    const workbook = `<w:workbook xmlns:w="${MAIN}"><w:sheets><w:sheet q:id="x" name="S1" sheetId="9" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"/></w:sheets></w:workbook>`;
    const parts = {
      '_rels/.rels': relationships({ a: ['officeDocument', 'hoofd.xml'] }),
      'hoofd.xml': workbook,
      '_rels/hoofd.xml.rels': relationships({ x: ['worksheet', 'xl/worksheets/sheet1.xml'] }),
      'xl/worksheets/sheet1.xml': EEN,
    };
    expect([...cellen(lees({ parts }))]).toEqual([['S1!A1', 1]]);
  });

  test('an id of another namespace is no relationship', () => {
    const sheets = '<sheet xmlns:v="urn:x" v:id="weg" name="S1" sheetId="1" r:id="rId1"/>';
    expect(lees({ sheets }).bladen).toHaveLength(1);
  });

  test.each([
    [
      'its part',
      { 'xl/worksheets/sheet1.xml': null },
      'beschadigd: onderdeel xl/worksheets/sheet1.xml ontbreekt',
    ],
    [
      'its relationship',
      { 'xl/_rels/workbook.xml.rels': relationships({}) },
      'beschadigd: blad S1 ontbreekt',
    ],
    [
      'a part within the file',
      { 'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'file:///x.xml', 'External'] }) },
      'beschadigd: blad S1 ontbreekt',
    ],
    ['the main part', { 'xl/workbook.xml': null }, 'beschadigd: onderdeel xl/workbook.xml ontbreekt'],
    ['a workbook', { 'xl/workbook.xml': EEN }, 'beschadigd: onderdeel xl/workbook.xml is geen werkmap'],
    [
      'the shared strings',
      { 'xl/sharedStrings.xml': null },
      'beschadigd: onderdeel xl/sharedStrings.xml ontbreekt',
    ],
  ])('a file without %s is damaged', (_, parts, melding) => {
    expect(() => lees({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', parts })).toThrow(melding);
  });

  test('a workbook without styles and shared strings opens', () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }),
    };
    const rows = '<row r="1"><c r="A1" s="1"><v>45000</v></c></row>';
    expect([...cellen(lees({ rows, parts }))]).toEqual([['S1!A1', 45_000]]);
  });
});

describe('sheets', () => {
  const rels = (second: string) => ({
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: [second, 'tweede.xml'],
    }),
    'xl/tweede.xml': EEN,
  });
  const twee = (tweede: string): string =>
    `<sheet name="S1" sheetId="1" r:id="rId1"/><sheet ${tweede} sheetId="2" r:id="rId2"/>`;

  test.each([
    ['', false],
    ['state="visible"', false],
    ['state="hidden"', true],
    ['state="veryHidden"', true],
  ])('%s hides: %s', (state, verborgen) => {
    const { bladen } = lees({ sheets: twee(`name="B" ${state}`), parts: rels('worksheet') });
    expect(bladen.map((blad) => [blad.naam, blad.verborgen])).toEqual([
      ['S1', false],
      ['B', verborgen],
    ]);
  });

  test('a chart sheet has a name and no cells', () => {
    expect(lees({ sheets: twee('name="Grafiek"'), parts: rels('chartsheet') }).bladen[1]).toEqual({
      naam: 'Grafiek',
      verborgen: false,
      rijen: [],
      tabellen: [],
    });
  });

  test('names are read as written', () => {
    const { bladen } = lees({
      sheets: twee('name="Ruud &amp; Zoë&apos;s _x0041_"'),
      parts: rels('worksheet'),
    });
    expect(bladen[1]?.naam).toBe("Ruud & Zoë's A");
  });

  test('two sheets whose names differ in case only are damaged', () => {
    expect(() => lees({ sheets: twee('name="s1"'), parts: rels('worksheet') })).toThrow(
      'beschadigd: blad s1 staat er twee keer',
    );
  });

  test('a sheet without a name is damaged', () => {
    expect(() => lees({ sheets: '<sheet sheetId="1" r:id="rId1"/>' })).toThrow('ontbreekt een naam');
  });
});

describe('tables', () => {
  const metTabellen = (parts: Record<string, string>) =>
    lees({
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships({
          rId1: ['table', '/xl/tables/een.xml'],
          rId2: ['table', '../tables/twee.xml'],
          rId3: ['comments', '../weg.xml'],
        }),
        'xl/tables/een.xml': table('Aanwezigheid', 'A4:L126'),
        'xl/tables/twee.xml': table('Contact', 'N1:O2'),
        ...parts,
      },
    }).bladen[0]?.tabellen;

  test('name and range', () => {
    expect(metTabellen({})).toEqual([
      { naam: 'Aanwezigheid', bereik: 'A4:L126' },
      { naam: 'Contact', bereik: 'N1:O2' },
    ]);
  });

  test('a table with only a name', () => {
    const tabel = `<table xmlns="${MAIN}" name="Alleen" ref="A1:A2"/>`;
    expect(metTabellen({ 'xl/tables/twee.xml': tabel })?.[1]).toEqual({ naam: 'Alleen', bereik: 'A1:A2' });
  });
});

test('defined names, those of one sheet under its name', () => {
  const names =
    '<definedName name="Sjabloonversie">S1!$B$4</definedName><definedName name="Lijst" localSheetId="0" hidden="1">S1!$A:$XFD</definedName><definedName name="Rest" localSheetId="7">1</definedName><definedName name="Sjabloonversie">dubbel</definedName><definedName name="_A &amp; B">S1!$A$1 &amp; "x"</definedName>';
  expect([...lees({ names }).namen]).toEqual([
    ['Sjabloonversie', 'S1!$B$4'],
    ['S1!Lijst', 'S1!$A:$XFD'],
    ['Rest', '1'],
    ['_A & B', 'S1!$A$1 & "x"'],
  ]);
});

describe('macros and links', () => {
  const met = (type: string) =>
    lees({
      parts: {
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId2: [type, 'weg.bin'],
        }),
      },
    });
  test.each([
    ['theme', false, false],
    ['vbaProject', true, false],
    ['xlMacrosheet', true, false],
    ['externalLink', false, true],
  ])('%s', (type, macros, koppelingen) => expect(met(type)).toMatchObject({ macros, koppelingen }));

  test('the content type of a workbook with macros', () => {
    const mainType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect(lees({ mainType })).toMatchObject({ macros: true, koppelingen: false });
  });
});
