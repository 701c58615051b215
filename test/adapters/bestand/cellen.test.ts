import { leesBestand } from '../../../adapters/bestand';
import { type Werkmap } from '../../../src';
import { cellen, formules, type Getoond } from './inhoud';
import { type Inhoud, MAIN, xlsx } from './xlsx';

const lees = (inhoud: Inhoud): Werkmap => leesBestand(xlsx(inhoud), 'x.xlsx');
/** All cells of S1, as [place, value]. */
const inS1 = (inhoud: Inhoud): [string, Getoond][] =>
  [...cellen(lees(inhoud))].map(([plek, waarde]) => [plek.slice(3), waarde]);
const rij = (cellenXml: string): Inhoud => ({ rows: `<row r="1">${cellenXml}</row>` });

describe('what a cell holds', () => {
  test.each([
    ['<c r="A1"><v>1.5</v></c>', 1.5],
    ['<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
    ['<c r="A1"><v>12345678901234567</v></c>', Number('12345678901234567')],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>007</v></c>', 7],
    ['<c r="A1"><v>0</v></c>', 0],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { fout: '#N/A' }],
    ['<c r="A1" t="str"><v>tekst</v></c>', 'tekst'],
    ['<c r="A1" t="str"><v></v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t>tekst</t></is></c>', 'tekst'],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    ['<c r="A1" t="inlineStr"><v>in v</v></c>', 'in v'],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r></is></c>', 'a b'],
    ['<c r="A1" t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh></is></c>', '漢'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n b </t></is></c>', ' a\n b '],
    ['<c r="A1" t="inlineStr"><is><t> a </t></is></c>', ' a '],
    [
      '<c r="A1" t="inlineStr"><is><t>a &amp; b &lt;c&gt; &#233; &#xE9; &quot;&apos;</t></is></c>',
      'a & b <c> é é "\'',
    ],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a & <b>]]></t></is></c>', 'a & <b>'],
    ['<c r="A1" t="inlineStr"><is><t>Zoë 😀 – ½</t></is></c>', 'Zoë 😀 – ½'],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_b_x0041__x005F_x000D_</t></is></c>', 'a\rbA_x000D_'],
    ['<c r="A1" t="inlineStr"><is><t>een_xyz_en_x00_</t></is></c>', 'een_xyz_en_x00_'],
    ['<c r="A1" t="str"><v>a_x000a_b</v></c>', 'a\nb'],
    ['<c r="A1"><is><t>zonder soort</t></is></c>', 'zonder soort'],
    ["<c r='A1' t='str'><v>enkel</v></c>", 'enkel'],
    ['<c t="str" r="A1"><v>andere volgorde</v></c>', 'andere volgorde'],
    ['<c r="A1" vm="1" t="str"><v>meer</v></c>', 'meer'],
    ['<c r="A1" t="str"\n><v\n>ruim</v\n></c >', 'ruim'],
    ['<c r="A1" t="str"><v>a > b</v></c>', 'a > b'],
    ['<c r="A1" t="str"><v>a<!-- b -->c</v></c>', 'ac'],
    ['<!-- <c r="A1"><v>1</v></c> --><c r="A1"><v>2</v></c>', 2],
    ['<?doe <c r="A1"><v>1</v></c> ?><c r="A1"><v>2</v></c>', 2],
    ['<!--><c r="A1"><v>1</v></c>--><c r="A1"><v>2</v></c>', 2],
    ['<?doe ><c r="A1"><v>1</v></c>?><c r="A1"><v>2</v></c>', 2],
    ['\n  <c r="A1">\n    <v>3</v>\n  </c>\n', 3],
    ['<c r="A1"><v>4</v><extLst><ext><v>9</v></ext></extLst></c>', 4],
  ])('%s', (xml, verwacht) => expect(inS1(rij(xml))).toEqual([['A1', verwacht]]));

  test.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v> </v></c>',
    '<c r="A1" t="s"/>',
    '<c r="A1" t="s"><v/></c>',
    '<c r="A1" t="str"/>',
    '<c r="A1" t="b"/>',
    '<c r="A1" t="e"/>',
    '<c r="A1" t="inlineStr"/>',
  ])('%s is empty, and is left out', (xml) => expect(lees(rij(xml)).bladen[0]?.rijen).toEqual([]));

  test('the same, with something beside it', () => {
    expect(inS1(rij('<c r="A1"/><c r="B1"><v>1</v></c>'))).toEqual([['B1', 1]]);
  });
});

describe('shared strings', () => {
  const strings =
    '<si><t>nul</t></si><si><r><t>een</t></r><r><t xml:space="preserve"> twee</t></r></si><si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_</t></si><si/>';
  test.each([
    ['0', 'nul'],
    ['1', 'een twee'],
    ['2', '漢'],
    ['3', 'a\r'],
    ['4', ''],
  ])('%s', (nummer, verwacht) =>
    expect(inS1({ ...rij(`<c r="A1" t="s"><v>${nummer}</v></c>`), strings })).toEqual([['A1', verwacht]]),
  );
  test.each(['5', '-1', '1.0', 'a', '01', '99999999999'])('%s is not there', (nummer) => {
    expect(() => lees({ ...rij(`<c r="B1" t="s"><v>${nummer}</v></c>`), strings })).toThrow(
      'beschadigd: blad S1: cel B1 verwijst naar een tekst die er niet is',
    );
  });
});

describe('formulas', () => {
  test.each([
    ['<c r="A1"><f>1-1</f><v>0</v></c>', 0],
    ['<c r="A1" t="b"><f>FALSE()</f><v>0</v></c>', false],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { fout: '#DIV/0!' }],
    ['<c r="A1"><f>A2</f></c>', null],
    ['<c r="A1"><f>A2</f><v></v></c>', null],
    ['<c r="A1" t="str"><f>A2</f></c>', null],
    ['<c r="A1"><f t="shared" si="0"/><v>4</v></c>', 4],
    ['<c r="A1"><f/><v>5</v></c>', 5],
  ])('%s', (xml, verwacht) => {
    const werkmap = lees(rij(`${xml}<c r="B1"><v>1</v></c>`));
    expect([...cellen(werkmap)]).toEqual([
      ['S1!A1', verwacht],
      ['S1!B1', 1],
    ]);
    expect([...formules(werkmap)]).toEqual(['S1!A1']);
  });

  test('a row without formulas has no list of them', () => {
    expect(lees(rij('<c r="A1"><v>1</v></c>')).bladen[0]?.rijen[0]).not.toHaveProperty('formules');
  });
});

describe('places', () => {
  test('cells and rows without an address follow on', () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(inS1({ rows })).toEqual([
      ['A1', 1],
      ['D1', 2],
      ['E1', 3],
      ['A5', 4],
      ['A6', 5],
    ]);
  });

  test('an empty row counts for the rows after it', () => {
    expect(inS1({ rows: '<row/><row></row><row><c><v>1</v></c></row>' })).toEqual([['A3', 1]]);
  });

  test('rows and cells out of order are put in order', () => {
    const rows =
      '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><f>1</f><v>2</v></c><c r="B3"><f>2</f><v>3</v></c></row><row r="1"><c r="A1"><v>4</v></c></row>';
    const [eerste, tweede] = lees({ rows }).bladen[0]?.rijen ?? [];
    expect(eerste).toEqual({ nummer: 1, verborgen: false, kolommen: [1], waarden: [4] });
    expect(tweede).toEqual({
      nummer: 3,
      verborgen: false,
      kolommen: [1, 2, 3],
      waarden: [2, 3, 1],
      formules: [1, 2],
    });
  });

  test('the last cell of a sheet is one', () => {
    expect(inS1({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' })).toEqual([
      ['XFD1048576', 1],
    ]);
  });

  test.each([
    ['<row r="1048577"/>', 'blad S1: er is een rij buiten het blad'],
    ['<row r="0"/>', 'blad S1: er is een rij buiten het blad'],
    ['<row r="-1"/>', 'blad S1: er is een rij buiten het blad'],
    ['<row r="1.5"/>', 'blad S1: er is een rij buiten het blad'],
    ['<row r="1048576"/><row/>', 'blad S1: er is een rij buiten het blad'],
    ['<row r="1"><c r="XFE1"/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="XFD1"/><c/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="A2"/></row>', 'rij 1 heeft een cel buiten het blad of buiten die rij'],
    ['<row r="1"><c r="A0"/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="1"/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="A"/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="A01"/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="ZZZZZZZZ1"/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="$A$1"/></row>', 'rij 1 heeft een cel buiten het blad'],
    ['<row r="1"><c r="A1"/><c r="A1"/></row>', 'blad S1: cel A1 staat er twee keer'],
    [
      '<row r="1"><c r="A1"/><c r="B1"/><c r="A1"><v>1</v></c><c r="B1"/></row>',
      'blad S1: cel B1 staat er twee keer',
    ],
    ['<row r="1"><c r="B1"><v>1</v></c><c r="A1"/><c r="B1"/></row>', 'blad S1: cel B1 staat er twee keer'],
    ['<row r="1"><c r="C1"/><c r="A1"/><c r="B1"/><c r="B1"/></row>', 'blad S1: cel B1 staat er twee keer'],
    [
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>',
      'blad S1: rij 2 staat er twee keer',
    ],
  ])('%s is damaged', (rows, detail) => {
    expect(() => lees({ rows })).toThrow(
      `beschadigd: ${detail.startsWith('rij') ? `blad S1: ${detail}` : detail}`,
    );
  });

  test('a small letter in an address means the same', () => {
    expect(inS1(rij('<c r="ab1"><v>1</v></c>'))).toEqual([['AB1', 1]]);
  });
});

describe('contents that are not what they say', () => {
  test.each([
    ['<c r="C1"><v>abc</v></c>', 'cel C1 moet een getal zijn en is dat niet'],
    ['<c r="C1"><v>0x10</v></c>', 'cel C1 moet een getal zijn en is dat niet'],
    ['<c r="C1"><v>1e999</v></c>', 'cel C1 moet een getal zijn en is dat niet'],
    ['<c r="C1"><v>1,5</v></c>', 'cel C1 moet een getal zijn en is dat niet'],
    ['<c r="C1" t="b"><v>ja</v></c>', 'cel C1 moet waar of onwaar zijn en is dat niet'],
    ['<c r="C1" t="z"><v>1</v></c>', 'cel C1 is van een soort die Excel niet kent'],
    ['<c r="C1"><v>1</v><v>2</v></c>', 'cel C1 heeft meer dan één waarde'],
    ['<c r="C1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>', 'cel C1 heeft meer dan één waarde'],
  ])('%s', (xml, detail) => {
    expect(() => lees(rij(xml))).toThrow(`beschadigd: blad S1: ${detail}`);
  });

  test('the message never holds what stands in the cell', () => {
    expect(() => lees(rij('<c r="C1" t="b"><v>999993653</v></c>'))).toThrow(/^(?!.*999993653)/);
  });
});

describe('rows', () => {
  const verborgen = (attributen: string): boolean | undefined =>
    lees({ rows: `<row r="1" ${attributen}><c r="A1"><v>1</v></c></row>` }).bladen[0]?.rijen[0]?.verborgen;
  test.each([
    ['', false],
    ['hidden="0"', false],
    ['hidden="false"', false],
    ['hidden="1"', true],
    ['hidden="true"', true],
    ['ht="0" customHeight="1"', true],
    ['ht="0.75"', false],
    ['ht="15"', false],
  ])('%s hides: %s', (attributen, verwacht) => expect(verborgen(attributen)).toBe(verwacht));

  test('rows with the same columns share them', () => {
    const cel = (kolom: string, nummer: number): string => `<c r="${kolom}${nummer}"><v>1</v></c>`;
    const rows = [1, 2, 3, 4]
      .map((n) => `<row r="${n}">${cel('A', n)}${cel(n === 2 ? 'B' : 'C', n)}</row>`)
      .join('');
    const rijen = lees({ rows }).bladen[0]?.rijen ?? [];
    expect(rijen.map(({ kolommen }) => kolommen)).toEqual([
      [1, 3],
      [1, 2],
      [1, 3],
      [1, 3],
    ]);
    expect(rijen[2]?.kolommen).toBe(rijen[0]?.kolommen);
    expect(rijen[3]?.kolommen).toBe(rijen[0]?.kolommen);
  });
});

describe('XML in every form', () => {
  const sheet = (xml: string): Getoond | undefined =>
    cellen(lees({ parts: { 'xl/worksheets/sheet1.xml': xml } })).get('S1!A1');
  const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const DATA = '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>';
  const prefixed = DATA.replace(/<(\/?)/g, '<$1p:');

  test.each([
    ['transitional', `<worksheet xmlns="${MAIN}">${DATA}</worksheet>`],
    ['strict', `<worksheet xmlns="${STRICT}">${DATA}</worksheet>`],
    ['prefixed', `<p:worksheet xmlns:p="${MAIN}">${prefixed}</p:worksheet>`],
    ['prefixed, both declared', `<worksheet xmlns="${MAIN}" xmlns:p="${MAIN}">${prefixed}</worksheet>`],
    [
      'the prefix declared below the root',
      `<worksheet xmlns="${MAIN}">${prefixed.replace('<p:sheetData>', `<p:sheetData xmlns:p="${MAIN}">`)}</worksheet>`,
    ],
    [
      'with a byte order mark',
      `\ufeff<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${DATA}</worksheet>`,
    ],
    ['XML 1.1', `<?xml version="1.1"?><worksheet xmlns="${MAIN}">${DATA}</worksheet>`],
    [
      'foreign elements beside ours',
      `<worksheet xmlns="${MAIN}" xmlns:v="urn:x"><v:sheetData><row r="1"><c r="A1"><v>1</v></c></row></v:sheetData>${DATA}</worksheet>`,
    ],
    [
      'foreign cells among ours',
      `<worksheet xmlns="${MAIN}" xmlns:v="urn:x"><sheetData><v:row r="1"><c r="A1"><v>1</v></c></v:row><row r="1"><v:c r="A1"><v>2</v></v:c><c r="A1"><v:v>6</v:v><v>5</v></c></row></sheetData></worksheet>`,
    ],
    [
      'cells within something foreign in a row',
      `<worksheet xmlns="${MAIN}" xmlns:v="urn:x"><sheetData><row r="1"><v:d><c r="A1"><v>1</v></c><v>2</v></v:d><c r='A1'><v>5</v></c><v:d><v>6</v></v:d></row></sheetData></worksheet>`,
    ],
    [
      'cells without the prefix that ours have',
      `<p:worksheet xmlns:p="${MAIN}" xmlns="urn:x"><p:sheetData><p:row r="1"><c r="A1"><v>1</v></c><p:c r="A1"><p:v>5</p:v></p:c></p:row></p:sheetData></p:worksheet>`,
    ],
    [
      'the default namespace lent to another',
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c xmlns="urn:x" r="A1"><v>1</v></c><c r="A1"><v>5</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a second sheetData in an extension',
      `<worksheet xmlns="${MAIN}">${DATA}<extLst><ext>${DATA}</ext></extLst></worksheet>`,
    ],
  ])('%s', (_, xml) => expect(sheet(xml)).toBe(5));

  test.each([
    ['no namespace', `<worksheet>${DATA}</worksheet>`, 'is van een andere soort'],
    ['another namespace', `<worksheet xmlns="urn:x">${DATA}</worksheet>`, 'is van een andere soort'],
    ['an unclosed tag', `<worksheet xmlns="${MAIN}"><sheetData>`, 'klopt niet'],
    ['a wrong closing tag', `<worksheet xmlns="${MAIN}"></sheetData>`, 'klopt niet'],
    [
      'a row that closes as a cell',
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"></c></sheetData></worksheet>`,
      'klopt niet',
    ],
    [
      'an attribute twice',
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" r="B1"/></row></sheetData></worksheet>`,
      'klopt niet',
    ],
    [
      'an attribute without quotes',
      `<worksheet xmlns="${MAIN}"><sheetData><row r=1/></sheetData></worksheet>`,
      'klopt niet',
    ],
    [
      'an unknown entity',
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row></sheetData></worksheet>`,
      'klopt niet',
    ],
    ['a character that XML forbids', `<worksheet xmlns="${MAIN}">\u0001</worksheet>`, 'klopt niet'],
    ['two roots', `<worksheet xmlns="${MAIN}"/><worksheet xmlns="${MAIN}"/>`, 'klopt niet'],
    ['nothing', '', 'klopt niet'],
    [
      'another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet xmlns="${MAIN}">${DATA}</worksheet>`,
      'tekenset',
    ],
    [
      'too deep',
      `<worksheet xmlns="${MAIN}">${'<a>'.repeat(70)}${'</a>'.repeat(70)}</worksheet>`,
      'te veel lagen',
    ],
  ])('%s is damaged', (_, xml, detail) => {
    expect(() => sheet(xml)).toThrow(new RegExp(`^beschadigd: .*sheet1\\.xml.*${detail}`));
  });

  test('a DTD is unsafe, also an empty one', () => {
    expect(() => sheet(`<!DOCTYPE worksheet><worksheet xmlns="${MAIN}">${DATA}</worksheet>`)).toThrow(
      'onveilig: onderdeel xl/worksheets/sheet1.xml bevat een DTD',
    );
  });
});
