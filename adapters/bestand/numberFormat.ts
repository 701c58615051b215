/** Built-in formats that show a day (ECMA-376 18.8.30), those of East Asian and Thai locales included. */
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 77,
  81,
]);

/** Whether a built-in number format shows a day. A time alone (18–21, 45–47) does not. */
export const isBuiltInDay = (id: number): boolean => BUILT_IN_DAYS.has(id);
