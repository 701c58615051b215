import { type FormatKind } from '../../src';

/** Built-in formats that show a day (ECMA-376 18.8.30), those of East Asian and Thai locales included. */
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 77,
  81,
]);

/** Those that show a time of the clock, or a length of time, without a day. */
const BUILT_IN_TIMES: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 75, 76, 78, 79, 80]);

/** What a built-in number format shows. */
export const kindOfBuiltIn = (id: number): FormatKind =>
  BUILT_IN_DAYS.has(id) ? 'day' : BUILT_IN_TIMES.has(id) ? 'time' : 'number';
