import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { leesBestand } from '../../../adapters/bestand';
import { kolomletters, Leesfout } from '../../../src';
import { cellen, formules } from './inhoud';
import { MAIN, xlsx, xlsxParts, zip } from './xlsx';

/** What reading gives: the cells, or why not. Anything but a Leesfout is thrown on. */
function uitkomst(bytes: Uint8Array, naam = 'x.xlsx'): unknown {
  try {
    const werkmap = leesBestand(bytes, naam);
    return [[...cellen(werkmap)], [...formules(werkmap)]];
  } catch (error) {
    if (error instanceof Leesfout) return error.reden;
    throw error;
  }
}
const sheet = (data: string): Uint8Array =>
  xlsx({
    strings: '<si><t>nul</t></si><si><t>een</t></si>',
    parts: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
    },
  });

describe('whatever the bytes are, reading ends with a workbook or a Leesfout', () => {
  const bronnen = [
    'test/robuust/00-good.xlsx',
    'test/robuust/15-hidden.xlsx',
    'test/robuust/06-encrypted.xlsx',
  ].map((pad) => new Uint8Array(readFileSync(pad)));
  const wijziging = fc.tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.integer({ min: 0, max: 255 }),
  );

  test('changed bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bronnen),
        fc.array(wijziging, { minLength: 1, maxLength: 8 }),
        (bron, wijzigingen) => {
          const bytes = bron.slice();
          for (const [plek, byte] of wijzigingen) bytes[Math.floor(plek * bytes.length)] = byte;
          uitkomst(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('cut-off bytes, under both names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bronnen), fc.double({ min: 0, max: 1, noNaN: true }), (bron, deel) => {
        const bytes = bron.subarray(0, Math.floor(deel * bron.length));
        uitkomst(bytes);
        uitkomst(bytes, 'x.csv');
      }),
      { numRuns: 100 },
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void uitkomst(bytes, 'x.csv')),
      { numRuns: 300 },
    );
  });

  test('changed XML in a whole zip', () => {
    const stukken = [
      '<',
      '>',
      '"',
      '&',
      '/',
      '<c>',
      '</row>',
      '<!--',
      ']]>',
      '<![CDATA[',
      '&#0;',
      '\u0000',
      '😀',
      'xmlns="x"',
      '<?x',
      ' r="A1"',
    ];
    const parts = [
      ...xlsxParts({
        rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>',
        strings: '<si><t>a</t></si>',
      }),
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: parts.length - 1 }),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...stukken), fc.nat(5)),
          { minLength: 1, maxLength: 3 },
        ),
        (welk, wijzigingen) => {
          const nieuw = Object.fromEntries(parts);
          const [naam = '', xml = ''] = parts[welk] ?? [];
          nieuw[naam] = wijzigingen.reduce((tekst, [plek, stuk, weg]) => {
            const at = Math.floor(plek * tekst.length);
            return tekst.slice(0, at) + stuk + tekst.slice(at + weg);
          }, xml);
          uitkomst(zip(nieuw));
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('the quick way through plain cells means what the parser means', () => {
  const inhoud = fc.oneof(
    fc.constant(''),
    fc.integer({ min: -5, max: 50_000 }).map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom(
      '0',
      '1',
      '2',
      'true',
      'x',
      ' ',
      'a b',
      'é€',
      'a&amp;b',
      'a>b',
      ']]>',
      '\n',
      '\u2028',
      '😀',
      '<',
      '_x0041_',
      '&#65;',
      '\u0085',
      '\ufffd',
    ),
  );
  const cel = fc.record({
    kolom: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    rij: fc.constantFrom(1, 1, 1, 1, 2),
    stijl: fc.option(fc.constantFrom('0', '1', '7', 'x'), { nil: undefined }),
    type: fc.option(fc.constantFrom('n', 's', 'str', 'inlineStr', 'b', 'e', 'd', 'z'), { nil: undefined }),
    vorm: fc.constantFrom('v', 'v', 'v', 'is', 'leeg', 'niets', 'f'),
    inhoud,
  });
  const binnen = (vorm: string, tekst: string): string => {
    if (vorm === 'v') return `<v>${tekst}</v>`;
    if (vorm === 'is') return `<is><t>${tekst}</t></is>`;
    return vorm === 'f' ? `<f>1</f><v>${tekst}</v>` : '';
  };
  /** The same cell in the form that goes the quick way, and in one that cannot. */
  const geschreven = (c: typeof cel extends fc.Arbitrary<infer T> ? T : never, quote: '"' | "'"): string => {
    const attribuut = (naam: string, waarde: string | undefined): string =>
      waarde === undefined ? '' : ` ${naam}=${quote}${waarde}${quote}`;
    const adres = c.kolom === undefined ? undefined : `${kolomletters(c.kolom)}${c.rij}`;
    const begin = `<c${attribuut('r', adres)}${attribuut('s', c.stijl)}${attribuut('t', c.type)}`;
    return c.vorm === 'leeg' ? `${begin}/>` : `${begin}>${binnen(c.vorm, c.inhoud)}</c>`;
  };
  const metSpatie = (xml: string): string => xml.replaceAll('<c', '<c ').replaceAll('</c', '</c ');

  test('any row of cells', () => {
    let geopend = 0;
    fc.assert(
      fc.property(fc.array(cel, { maxLength: 6 }), (rij) => {
        const data = (quote: '"' | "'"): string =>
          `<row r="1">${rij.map((c) => geschreven(c, quote)).join('')}</row>`;
        const snel = uitkomst(sheet(data('"')));
        // Without attributes single quotes do not differ: white space in the tag does.
        expect(uitkomst(sheet(metSpatie(data("'"))))).toEqual(snel);
        if (typeof snel !== 'string') geopend += 1;
      }),
      { numRuns: 1500 },
    );
    expect(geopend).toBeGreaterThan(200);
  });

  test('wherever the pieces of a large sheet are cut', () => {
    // Incompressible numbers: the sheet arrives in pieces that end in the middle of cells, tags and characters.
    const rij = (n: number): string =>
      `<row r="${n}"><c r="A${n}"><v>${(Math.sin(n) * 1e9).toFixed(0)}</v></c><c r="B${n}" t="inlineStr"><is><t>é${Math.cos(n)}😀</t></is></c><c r="C${n}" t="s"><v>1</v></c></row>`;
    const data = Array.from({ length: 3000 }, (_, i) => rij(i + 1)).join('');
    const snel = uitkomst(sheet(data));
    expect((snel as unknown[][])[0]).toHaveLength(9000);
    expect(uitkomst(sheet(metSpatie(data)))).toEqual(snel);
    const parts = Object.fromEntries(
      xlsxParts({ strings: '<si><t>nul</t></si><si><t>een</t></si>', rows: data }),
    );
    expect(uitkomst(zip(parts, 0))).toEqual(snel);
  });
});

test('a part in UTF-16 holds the same', () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>Zoë 😀</v></c></row></sheetData></worksheet>`;
  const delen: Record<string, string | Uint8Array> = Object.fromEntries(xlsxParts());
  for (const om of [false, true]) {
    const buffer = Buffer.from(`\ufeff${xml}`, 'utf16le');
    delen['xl/worksheets/sheet1.xml'] = new Uint8Array(om ? buffer.swap16() : buffer);
    expect(uitkomst(zip(delen))).toEqual([[['S1!A1', 'Zoë 😀']], []]);
  }
});

test('bytes that are no UTF-8 are damaged, not replaced', () => {
  const delen: Record<string, string | Uint8Array> = Object.fromEntries(xlsxParts());
  const tekst = strToU8(
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>?</v></c></row></sheetData></worksheet>`,
  );
  delen['xl/worksheets/sheet1.xml'] = tekst.map((byte) => (byte === 0x3f ? 0xff : byte));
  expect(() => leesBestand(zip(delen), 'x.xlsx')).toThrow(
    'beschadigd: onderdeel xl/worksheets/sheet1.xml bevat tekens die niet te lezen zijn',
  );
});
