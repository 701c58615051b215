const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** Text as Excel means it: _x000D_ stands for a character that XML cannot hold, _x005F_ for the underscore of one. */
export const unescapeText = (text: string): string =>
  text.includes('_x') || text.includes('_X')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
