import { strToU8, type Zippable, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a small workbook with one sheet, S1; `parts` replaces or adds, null takes away. */
export interface Inhoud {
  /** What stands in sheetData, or the whole part when it starts with <? or with <x: and the like. */
  readonly rows?: string;
  /** What stands behind sheetData. */
  readonly after?: string;
  /** The si elements. */
  readonly strings?: string;
  /** Number formats of the cell styles from 1 on: a built-in id or a code. Style 0 is General. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  readonly sheets?: string;
  readonly names?: string;
  readonly mainType?: string;
  readonly parts?: Readonly<Record<string, string | null>>;
}

export function xlsxParts(inhoud: Inhoud = {}): Map<string, string> {
  const formats = inhoud.formats ?? [14];
  const codes = formats.map((format, i) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(format)}"/>` : '',
  );
  const xfs = formats.map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}"/>`);
  const sheets = inhoud.sheets ?? '<sheet name="S1" sheetId="1" r:id="rId1"/>';
  const parts = new Map<string, string>([
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${inhoud.mainType ?? `${OFFICE}.sheet.main+xml`}"/></Types>`,
    ],
    ['_rels/.rels', relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] })],
    [
      'xl/_rels/workbook.xml.rels',
      relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['styles', 'styles.xml'],
        rId3: ['sharedStrings', 'sharedStrings.xml'],
      }),
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr date1904="${inhoud.date1904 === true ? 1 : 0}"/><sheets>${sheets}</sheets><definedNames>${inhoud.names ?? ''}</definedNames></workbook>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    ],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${inhoud.strings ?? ''}</sst>`],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${MAIN}"><sheetData>${inhoud.rows ?? ''}</sheetData>${inhoud.after ?? ''}</worksheet>`,
    ],
  ]);
  for (const [name, text] of Object.entries(inhoud.parts ?? {})) {
    if (text === null) parts.delete(name);
    else parts.set(name, text);
  }
  return parts;
}

/** The bytes of a small workbook. */
export function xlsx(inhoud: Inhoud = {}): Uint8Array {
  return zip(Object.fromEntries(xlsxParts(inhoud)));
}

/** A zip with these parts. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = [typeof content === 'string' ? strToU8(content) : content, { level }];
  }
  return zipSync(zippable);
}

/** A list of relationships: id to type and target; a third 'External' points outside. */
export function relationships(list: Readonly<Record<string, readonly [string, string, string?]>>): string {
  const items = Object.entries(list).map(
    ([id, [type, target, mode]]) =>
      `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
