import { showsDay } from '../../src';
import { type Limits } from './limits';
import { isBuiltInDay } from './numberFormat';
import { readXml, SPREADSHEET } from './xml';
import { type Zip } from './zip';
import { type ZipEntry } from './zipDirectory';

/** Per cell style (the s of a cell): whether its numbers are shown as a day. */
export type DayStyles = readonly boolean[];

/** Reads from the styles part which cell styles show a day. */
export function readDayStyles(zip: Zip, entry: ZipEntry, limits: Limits): DayStyles {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let list = '';
  readXml(zip, entry, SPREADSHEET, limits, {
    open(name, depth, attributes) {
      if (depth === 2) list = name;
      if (depth !== 3) return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (list === 'numFmts' && name === 'numFmt') codes.set(id, attributes.get('formatCode') ?? '');
      if (list === 'cellXfs' && name === 'xf') formats.push(id);
    },
  });
  const known = new Map<number, boolean>();
  return formats.map((id) => {
    const code = codes.get(id);
    const day = known.get(id) ?? (code === undefined ? isBuiltInDay(id) : showsDay(code));
    known.set(id, day);
    return day;
  });
}
