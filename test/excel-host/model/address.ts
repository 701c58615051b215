import { kolomletters } from '../../../src';
import { invalidArgument } from '../protocol';

/** A block of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The area behind an address within a sheet, such as B2:D9 or $B$2. */
export function parseArea(address: string): Area {
  const found = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(address.replace(/\$/g, ''));
  if (!found) throw invalidArgument();
  const [, left = '', top = '', right = left, bottom = top] = found;
  return checked({
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  });
}

export function checked(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (!(top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < ROWS && right < COLUMNS))
    throw invalidArgument();
  return area;
}

export function localAddress({ top, left, bottom, right }: Area): string {
  const first = `${kolomletters(left + 1)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${kolomletters(right + 1)}${bottom + 1}`;
}

/** As Excel writes it before an exclamation mark. */
export const quoted = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;

export const meets = (x: Area, y: Area): boolean =>
  x.top <= y.bottom && y.top <= x.bottom && x.left <= y.right && y.left <= x.right;
