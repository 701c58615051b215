/** What the first bytes of a file show it to be. */
export type Signature =
  | 'leeg'
  | 'zip'
  | 'oudXls'
  | 'word'
  | 'powerpoint'
  | 'versleuteld'
  | 'pdf'
  | 'html'
  | 'csv'
  | 'text'
  | 'geenExcel';

/** How much of a file is looked at to tell text from something else. */
const SAMPLE = 4096;

/** What a file is, whatever its name says. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return 'leeg';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundKind(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  // Excel 2 to 4 and 5 without a container: a record "begin of file" of the kind worksheet or workbook.
  if (
    bytes[0] === 0x09 &&
    [0, 2, 4, 8].includes(bytes[1] ?? -1) &&
    [4, 6, 8, 16].includes(bytes[2] ?? -1) &&
    bytes[3] === 0
  ) {
    return 'oudXls';
  }
  return textKind(bytes.subarray(0, SAMPLE));
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** The names of streams in an OLE container, and what they make of it. */
const STREAMS: readonly (readonly [string, Signature])[] = [
  ['EncryptedPackage', 'versleuteld'],
  ['Workbook', 'oudXls'],
  ['Book', 'oudXls'],
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'powerpoint'],
];

/** Directory entries of an OLE container are 128 bytes and stand on multiples of that; each starts with its name. */
const DIRECTORY_ENTRY = 128;

function compoundKind(bytes: Uint8Array): Signature {
  const found = new Set<Signature>();
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    if (length < 4 || length > 64) continue;
    for (const [name, kind] of STREAMS)
      if (length === name.length * 2 + 2 && isNamed(bytes, at, name)) found.add(kind);
  }
  return STREAMS.find(([, kind]) => found.has(kind))?.[1] ?? 'geenExcel';
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i += 1) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function textKind(sample: Uint8Array): Signature {
  const utf16 = startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff]);
  // Control characters other than tab, line feed, form feed and return do not occur in text.
  const control = (byte: number): boolean =>
    byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
  if (!utf16 && sample.some(control)) return 'geenExcel';
  // Enough to recognise what is ASCII anyhow.
  const text = String.fromCharCode(...sample.filter((byte) => byte !== 0));
  const start = text.replace(/^[^!-~]+/, '').toLowerCase();
  // The XML that Excel 2003 could save: as far from .xlsx as .xls, and with the same way out.
  if (start.startsWith('<?xml'))
    return start.includes('urn:schemas-microsoft-com:office:spreadsheet') ? 'oudXls' : 'geenExcel';
  if (/^<(!doctype html|html|head|body|meta|table|style|!--)/.test(start)) return 'html';
  return /^[^\r\n]*[;,\t]/.test(start) ? 'csv' : 'text';
}
