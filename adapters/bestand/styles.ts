import { type FormatKind, kindOfFormat } from '../../src';
import { type Limits } from './limits';
import { kindOfBuiltIn } from './numberFormat';
import { readXml, SPREADSHEET } from './xml';
import { type Zip } from './zip';
import { type ZipEntry } from './zipDirectory';

/** Per cell style (the s of a cell): what its numbers are shown as. */
export type Styles = readonly FormatKind[];

/** Reads from the styles part which cell styles show a day or a time. */
export function readStyles(zip: Zip, entry: ZipEntry, limits: Limits): Styles {
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
  const known = new Map<number, FormatKind>();
  return formats.map((id) => {
    const code = codes.get(id);
    const kind = known.get(id) ?? (code === undefined ? kindOfBuiltIn(id) : kindOfFormat(code));
    known.set(id, kind);
    return kind;
  });
}
