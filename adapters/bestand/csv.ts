import Papa from 'papaparse';
import { type Rij, type Werkmap } from '../../src';
import { LAST_COLUMN } from './address';
import { damaged, failure } from './failure';
import { type Limits } from './limits';
import { RowBuilder } from './row';

/** The only csv that the product knows is a trajectregister. */
const SHEET = 'Trajectregister';

/**
 * Reads a csv as a workbook of one sheet with only texts, each in the place where Excel would show it.
 * @throws Leesfout beschadigd when a quoted field does not end, teGroot past a limit.
 */
export function readCsv(bytes: Uint8Array, limits: Limits): Werkmap {
  const { delimiter, body } = splitHeading(decode(bytes).replace(/\r\n?/g, '\n'));
  const rijen: Rij[] = [];
  const builder = new RowBuilder();
  let number = 0;
  let cells = 0;
  Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      number += 1;
      if (errors.length > 0) throw damaged(`rij ${number}: de aanhalingstekens kloppen niet`);
      cells += data.length;
      if (cells > limits.cellsPerSheet || data.length > LAST_COLUMN)
        throw failure('teGroot', `rij ${number}: te veel cellen`);
      builder.start(number, false);
      data.forEach((text, i) => {
        if (text !== '') builder.add(i + 1, text, false);
      });
      const rij = builder.finish();
      if (rij) rijen.push(rij);
    },
  });
  const bladen = [{ naam: SHEET, verborgen: false, rijen, tabellen: [] }];
  return { vorm: 'csv', bladen, namen: new Map(), macros: false, koppelingen: false };
}

/** The text behind the bytes: Unicode when they are that, else Windows-1252, as Excel in the Netherlands saves it. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode1252(bytes);
  }
}

/** What Windows-1252 has in the places 80 to 9F; Node 20 takes it for Latin-1, which has nothing there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

const DELIMITERS = [';', ',', '\t'] as const;
/** How far the first record is looked for. */
const SAMPLE = 100_000;
/** Headings stand within the first 20 rows. */
const HEADING_ROWS = 20;

/**
 * The sign between the fields and the text to split: what a first line such as sep=; says (Excel does not show that
 * line), else the sign that splits one of the first records, outside its quotes, into most fields: above the headings
 * there may be a title.
 */
function splitHeading(text: string): { delimiter: string; body: string } {
  const said = /^sep=([;,\t])\n/i.exec(text);
  if (said) return { delimiter: said[1] ?? ';', body: text.slice(said[0].length) };
  const bare = text
    .slice(0, SAMPLE)
    .replace(/"[^"]*"?/g, '')
    .trimStart();
  const records = bare.split('\n', HEADING_ROWS);
  const fields = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: Math.max(...records.map((record) => record.split(delimiter).length)),
  }));
  const best = fields.reduce((most, next) => (next.count > most.count ? next : most));
  return { delimiter: best.delimiter, body: text };
}
