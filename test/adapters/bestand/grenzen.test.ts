import { strToU8 } from 'fflate';
import { LIMITS, type Limits, leesBestand } from '../../../adapters/bestand';
import { type Werkmap } from '../../../src';
import { type Inhoud, MAIN, relationships, xlsx, xlsxParts, zip } from './xlsx';

const lees = (inhoud: Inhoud, limits: Partial<Limits> = {}): Werkmap =>
  leesBestand(xlsx(inhoud), 'x.xlsx', { ...LIMITS, ...limits });
const VIER =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>b</v></c></row>';
/** Longer than any tag in the small workbook. */
const LANG = 'x'.repeat(500);
const BLAD = `<worksheet xmlns="${MAIN}"><sheetData>${VIER}</sheetData></worksheet>`;
const tweeBladen: Inhoud = {
  sheets: '<sheet name="S1" sheetId="1" r:id="rId1"/><sheet name="S2" sheetId="2" r:id="rId2"/>',
  parts: {
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'a.xml'],
      rId2: ['worksheet', 'a.xml'],
    }),
    'xl/a.xml': BLAD,
  },
};

/** Just allowed, and the first that is not. */
describe('each limit holds from the first that passes it', () => {
  const bytes = xlsx({ rows: VIER }).length;
  const entries = xlsxParts().size;
  const sheet = strToU8(BLAD).length;
  test.each<[string, Inhoud, keyof Limits, number, string]>([
    ['the file', { rows: VIER }, 'fileBytes', bytes, 'teGroot: 0 MB'],
    ['parts', {}, 'entries', entries, `teGroot: het bestand heeft ${entries} onderdelen`],
    ['cells of one sheet', { rows: VIER }, 'cellsPerSheet', 4, 'teGroot: blad S1 heeft te veel cellen'],
    ['cells of all sheets', tweeBladen, 'cells', 8, 'teGroot: blad S2 heeft te veel cellen'],
    ['sheets', tweeBladen, 'sheets', 2, 'teGroot: het bestand heeft te veel bladen'],
    [
      'shared strings',
      { strings: '<si><t>a</t></si><si/>' },
      'sharedStrings',
      2,
      'teGroot: er staan te veel teksten',
    ],
    [
      'defined names',
      { names: '<definedName name="a">1</definedName><definedName name="b">1</definedName>' },
      'definedNames',
      2,
      'teGroot: het bestand heeft te veel namen',
    ],
    [
      'the length of a name',
      { names: '<definedName name="abcdef">1</definedName>' },
      'nameLength',
      6,
      'teGroot: in onderdeel xl/workbook.xml staat een te lange naam',
    ],
    [
      'the length of a sheet name',
      { sheets: '<sheet name="abcdef" sheetId="1" r:id="rId1"/>' },
      'nameLength',
      6,
      'teGroot: in onderdeel xl/workbook.xml staat een te lange naam',
    ],
    [
      'the length of a shared string, also in runs',
      { strings: `<si><r><t>${LANG}</t></r><r><t>${LANG}</t></r></si>` },
      'textLength',
      2 * LANG.length,
      'teGroot: er staat een te lange tekst in het bestand',
    ],
    [
      'the length of an inline text, also in runs',
      { rows: `<row><c t="inlineStr"><is><r><t>${LANG}</t></r><r><t>${LANG}</t></r></is></c></row>` },
      'textLength',
      2 * LANG.length,
      'teGroot: blad S1 bevat een te lange tekst',
    ],
    [
      'the size of a sheet',
      { parts: { 'xl/worksheets/sheet1.xml': BLAD } },
      'dataBytes',
      sheet,
      'paktTeGrootUit: onderdeel xl/worksheets/sheet1.xml',
    ],
  ])('%s', (_, inhoud, grens, genoeg, melding) => {
    expect(lees(inhoud, { [grens]: genoeg }).bladen.length).toBeGreaterThan(0);
    expect(() => lees(inhoud, { [grens]: genoeg - 1 })).toThrow(melding);
  });

  test('other parts have a limit of their own', () => {
    const largest = Math.max(
      ...[...xlsxParts()]
        .filter(([naam]) => !/sheet1|shared/.test(naam))
        .map(([, xml]) => strToU8(xml).length),
    );
    expect(lees({ rows: VIER }, { partBytes: largest }).bladen).toHaveLength(1);
    expect(() => lees({}, { partBytes: largest - 1 })).toThrow('paktTeGrootUit: onderdeel');
  });

  test('a part that is read twice counts twice', () => {
    const total = [...xlsxParts(tweeBladen)]
      .filter(([naam]) => !/styles|shared|sheet1/.test(naam))
      .reduce((sum, [, xml]) => sum + strToU8(xml).length, strToU8(BLAD).length);
    expect(lees(tweeBladen, { totalBytes: total }).bladen).toHaveLength(2);
    expect(() => lees(tweeBladen, { totalBytes: total - 1 })).toThrow('paktTeGrootUit: onderdeel xl/a.xml');
  });

  test('how dense a part may be, from a size on', () => {
    const inhoud = { after: ' '.repeat(100_000) };
    const size = strToU8(xlsxParts(inhoud).get('xl/worksheets/sheet1.xml') ?? '').length;
    const bytes = xlsx(inhoud);
    const packed = new DataView(bytes.buffer).getUint32(
      Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 26,
      true,
    );
    const met = (ratio: number, ratioFloor: number): Werkmap =>
      leesBestand(bytes, 'x.xlsx', { ...LIMITS, ratio, ratioFloor });
    expect(size / packed).toBeGreaterThan(100);
    expect(met((size / packed) * 1.001, 50_000).bladen).toHaveLength(1);
    expect(() => met((size / packed) * 0.999, 50_000)).toThrow(
      'paktTeGrootUit: onderdeel xl/worksheets/sheet1.xml',
    );
    expect(() => met(50, size - 1)).toThrow('paktTeGrootUit');
    expect(met(50, size).bladen).toHaveLength(1);
  });

  test.each([
    ['white space', (n: number) => ' '.repeat(n - 4)],
    ['a comment', (n: number) => `<!--${'-a'.repeat((n - 11) / 2)}-->`],
    ['an instruction', (n: number) => `<?a ${'>'.repeat(n - 10)}?>`],
    ['a marked text', (n: number) => `<![CDATA[${'>'.repeat(n - 16)}]]>`],
    ['a text with entities', (n: number) => '&gt;'.repeat(n / 4 - 1)],
  ])('a stretch without a tag: %s, in a small part and in a large one', (_, stretch) => {
    // The stretch ends with the tag <a/>, which counts as well: 4 characters.
    const lengte = 40_003 + 1;
    for (const level of [0, 6] as const) {
      const bytes = zip(Object.fromEntries(xlsxParts({ after: `<a/>${stretch(lengte)}<a/>` })), level);
      const met = (textLength: number): Werkmap => leesBestand(bytes, 'x.xlsx', { ...LIMITS, textLength });
      expect(met(lengte).bladen).toHaveLength(1);
      expect(() => met(lengte - 8)).toThrow(
        'teGroot: onderdeel xl/worksheets/sheet1.xml bevat een te lange tekst',
      );
    }
  });

  test('a stretch that never ends', () => {
    const after = `<!--${'x'.repeat(1000)}`;
    expect(() => lees({ after }, { textLength: 900 })).toThrow('bevat een te lange tekst');
    expect(() => lees({ after }, { textLength: 1100 })).toThrow('klopt niet');
  });

  test('a tag that is very long', () => {
    const after = `<a b="${'>'.repeat(1000)}"/>`;
    expect(lees({ after }, { textLength: 1100 }).bladen).toHaveLength(1);
    expect(() => lees({ after }, { textLength: 1000 })).toThrow('bevat een te lange tekst');
  });
});

test('a trajectregister of 100,000 rows and 38 columns fits', () => {
  expect(LIMITS.cellsPerSheet).toBeGreaterThan(100_001 * 38);
});

describe('the zip itself', () => {
  const goed = (): Uint8Array => xlsx({ rows: VIER });
  const reden = (bytes: Uint8Array): string => {
    try {
      leesBestand(bytes, 'x.xlsx');
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : 'geen fout';
    }
  };
  /** Where in the directory the entry of this part stands. */
  const inDirectory = (bytes: Uint8Array, naam: string): number => {
    const tekst = Buffer.from(bytes).toString('latin1');
    return tekst.lastIndexOf(naam) - 46;
  };
  const veranderd = (
    aan: (view: DataView, at: number) => void,
    naam = 'xl/worksheets/sheet1.xml',
  ): string => {
    const bytes = goed();
    aan(new DataView(bytes.buffer), inDirectory(bytes, naam));
    return reden(bytes);
  };

  test('stored parts are read as well', () => {
    expect(reden(zip(Object.fromEntries(xlsxParts({ rows: VIER })), 0))).toBe('');
  });

  test('cut off anywhere it is damaged', () => {
    const bytes = goed();
    for (const length of [30, 100, bytes.length - 100, bytes.length - 23, bytes.length - 1]) {
      expect(reden(bytes.subarray(0, length))).toBe(
        'beschadigd: het bestand is afgekapt: de inhoudsopgave aan het eind ontbreekt',
      );
    }
  });

  test('a comment behind it is no harm', () => {
    const bytes = goed();
    const metCommentaar = new Uint8Array(bytes.length + 30);
    metCommentaar.set(bytes);
    new DataView(metCommentaar.buffer).setUint16(bytes.length - 2, 30, true);
    expect(reden(metCommentaar)).toBe('');
  });

  test.each<[string, (view: DataView, at: number) => void, string]>([
    [
      'a wrong checksum',
      (v, at) => v.setUint32(at + 16, 1, true),
      'beschadigd: de controlesom van onderdeel xl/worksheets/sheet1.xml klopt niet',
    ],
    [
      'a size too small',
      (v, at) => v.setUint32(at + 24, 10, true),
      'beschadigd: onderdeel xl/worksheets/sheet1.xml is niet zo groot als het zegt',
    ],
    [
      'a size too large',
      (v, at) => v.setUint32(at + 24, 5000, true),
      'beschadigd: onderdeel xl/worksheets/sheet1.xml is niet zo groot als het zegt',
    ],
    [
      'a size beyond all',
      (v, at) => v.setUint32(at + 24, 0xfffffff0, true),
      'paktTeGrootUit: onderdeel xl/worksheets/sheet1.xml',
    ],
    [
      'a packed size beyond the file',
      (v, at) => v.setUint32(at + 20, 50_000, true),
      'beschadigd: onderdeel xl/worksheets/sheet1.xml is afgekapt',
    ],
    [
      'a packed size too small',
      (v, at) => v.setUint32(at + 20, 20, true),
      'beschadigd: onderdeel xl/worksheets/sheet1.xml kan niet worden uitgepakt',
    ],
    [
      'a place outside the file',
      (v, at) => v.setUint32(at + 42, 0x7fffffff, true),
      'beschadigd: onderdeel xl/worksheets/sheet1.xml staat niet op zijn plaats',
    ],
    [
      'a place between parts',
      (v, at) => v.setUint32(at + 42, 1, true),
      'beschadigd: onderdeel xl/worksheets/sheet1.xml staat niet op zijn plaats',
    ],
    [
      'a method that Excel does not know',
      (v, at) => v.setUint16(at + 10, 12, true),
      'beschadigd: onderdeel xl/worksheets/sheet1.xml is ingepakt op een manier',
    ],
    [
      'a password of the zip',
      (v, at) => v.setUint16(at + 8, 1, true),
      'versleuteld: onderdeel xl/worksheets/sheet1.xml',
    ],
    [
      'a broken directory',
      (v, at) => v.setUint32(at, 0, true),
      'beschadigd: de inhoudsopgave van het bestand klopt niet',
    ],
    [
      'a name beyond the end',
      (v, at) => v.setUint16(at + 28, 0xffff, true),
      'beschadigd: de inhoudsopgave van het bestand is afgekapt',
    ],
  ])('%s', (_, aan, melding) => expect(veranderd(aan)).toContain(melding));

  test('bytes that changed on the way', () => {
    const bytes = goed();
    const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 24;
    bytes.set([0xff, 0xff, 0xff, 0xff], at + 20);
    expect(reden(bytes)).toMatch(/^beschadigd: .*xl\/worksheets\/sheet1\.xml/);
  });

  test('a comment that looks like the end is none', () => {
    const bytes = goed();
    const schijn = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(16).fill(0), 0xff, 0xff]);
    const metCommentaar = new Uint8Array([...bytes, ...schijn]);
    new DataView(metCommentaar.buffer).setUint16(bytes.length - 2, schijn.length, true);
    expect(reden(metCommentaar)).toBe('');
  });

  test('the first thing that is wrong is told', () => {
    const rij = (n: number, dubbel: boolean): string =>
      `<row r="${n}"><c r="A${n}"><v>1</v></c>${dubbel ? `<c r='A${n}'/>` : ''}</row>`;
    const rows = Array.from({ length: 1000 }, (_, i) => rij(i + 1, i === 8 || i === 998)).join('');
    expect(reden(zip(Object.fromEntries(xlsxParts({ rows })), 0))).toBe(
      'beschadigd: blad S1: cel A9 staat er twee keer',
    );
  });

  test('what is unsafe is told before what is damaged', () => {
    const xml = `<!DOCTYPE worksheet>${BLAD}`;
    const bytes = xlsx({ parts: { 'xl/worksheets/sheet1.xml': xml } });
    new DataView(bytes.buffer).setUint32(inDirectory(bytes, 'xl/worksheets/sheet1.xml') + 16, 1, true);
    expect(reden(bytes)).toBe('onveilig: onderdeel xl/worksheets/sheet1.xml bevat een DTD');
  });

  test('a part that stands there twice', () => {
    const parts = Object.fromEntries(xlsxParts());
    const bytes = zip({ ...parts, 'xl/Workbook.xml': parts['xl/workbook.xml'] ?? '' });
    expect(reden(bytes)).toBe('beschadigd: onderdeel xl/workbook.xml staat er twee keer');
  });

  test('zip64, as some writers use it for every file', () => {
    expect(reden(alsZip64(goed()))).toBe('');
  });

  test('a name with control characters cannot steer a terminal', () => {
    const parts = Object.fromEntries(
      xlsxParts({ sheets: '<sheet name="\u202e&#x9b;31m" sheetId="1" r:id="weg"/>' }),
    );
    expect(reden(zip(parts))).toBe('beschadigd: blad ??31m ontbreekt');
  });
});

/** The same zip with its directory in zip64 form: every size and place in extra fields, the end record saying so. */
function alsZip64(bytes: Uint8Array): Uint8Array {
  const oud = Buffer.from(bytes);
  const eind = oud.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const aantal = oud.readUInt16LE(eind + 10);
  const start = oud.readUInt32LE(eind + 16);
  const nieuw: Buffer[] = [oud.subarray(0, start)];
  for (let at = start, i = 0; i < aantal; i += 1) {
    const naam = oud.readUInt16LE(at + 28);
    const kop = Buffer.from(oud.subarray(at, at + 46));
    const extra = Buffer.alloc(4 + 24);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((veld, j) => {
      extra.writeBigUInt64LE(BigInt(oud.readUInt32LE(at + veld)), 4 + 8 * j);
      kop.writeUInt32LE(0xffffffff, veld);
    });
    kop.writeUInt16LE(extra.length, 30);
    nieuw.push(kop, oud.subarray(at + 46, at + 46 + naam), extra);
    at += 46 + naam + oud.readUInt16LE(at + 30) + oud.readUInt16LE(at + 32);
  }
  const lengte = nieuw.reduce((som, deel) => som + deel.length, 0);
  const eind64 = Buffer.alloc(56);
  eind64.write('PK\x06\x06', 'latin1');
  eind64.writeBigUInt64LE(BigInt(aantal), 32);
  eind64.writeBigUInt64LE(BigInt(start), 48);
  const wijzer = Buffer.alloc(20);
  wijzer.write('PK\x06\x07', 'latin1');
  wijzer.writeBigUInt64LE(BigInt(lengte), 8);
  const slot = Buffer.from(oud.subarray(eind));
  slot.writeUInt16LE(0xffff, 10);
  slot.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([...nieuw, eind64, wijzer, slot]));
}
