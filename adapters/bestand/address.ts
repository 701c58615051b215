/** The last column (XFD) and the last row of a sheet. */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

/** The column of a cell address such as AB12; 0 when it is no address of a cell in this row. */
export function columnOf(address: string, row: number): number {
  let column = 0;
  let i = 0;
  for (; i < address.length; i += 1) {
    const letter = (address.charCodeAt(i) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > LAST_COLUMN) return 0;
  }
  return wholeNumber(address, i) === row ? column : 0;
}

/** The whole number (of at most nine digits, no sign, no leading zero) that stands from `start` to the end; -1 when it is none. */
export function wholeNumber(text: string, start = 0): number {
  const length = text.length - start;
  if (length < 1 || length > 9) return -1;
  let value = 0;
  for (let i = start; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return length > 1 && text.charCodeAt(start) === 48 ? -1 : value;
}
