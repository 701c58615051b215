/** What says nothing about the kind of number: quoted text, escaped, padding and filling characters, words. */
const SILENT = /"[^"]*"?|\\.?|_.?|\*.?|general|am\/pm|a\/p|e[+-]/gis;
/** Conditions ([<1]) choose a section by value; other brackets hold a colour, a locale or an elapsed time. */
const CONDITION = /\[\s*[<>=]/;
const BRACKETS = /\[[^\]]*\]?/g;

/**
 * Whether a number in this format is shown as a day: the section for ordinary numbers has a year, a month or a
 * day. `h:mm` is a time and `[h]:mm` a duration, both plain numbers.
 * @example showsDay('dd-mm-yyyy') // true
 * @example showsDay('[h]:mm') // false
 */
export function showsDay(code: string): boolean {
  // Brackets may hold a semicolon nowhere, quotes may: first drop the quotes, then split.
  const sections = code.replace(SILENT, ' ').split(';');
  const conditional = sections.some((section) => CONDITION.test(section));
  return (conditional ? sections : sections.slice(0, 1)).some(sectionShowsDay);
}

function sectionShowsDay(section: string): boolean {
  const bare = section.replace(BRACKETS, (bracket) => (/^\[(h+|m+|s+)\]$/i.test(bracket) ? 'h' : ''));
  if (/[yd]/i.test(bare)) return true;
  // Japanese and Thai years (e, g, b) are letters of an ordinary number's unit elsewhere.
  if (/[egb]/i.test(bare) && !/[0#?]/.test(bare)) return true;
  const tokens = bare.toLowerCase().match(/h+|m+|s+/g) ?? [];
  return tokens.some((token, i) => token.startsWith('m') && isMonth(token, tokens[i - 1], tokens[i + 1]));
}

/** One or two m's are minutes right after hours or right before seconds. */
const isMonth = (token: string, before = '', after = ''): boolean =>
  token.length > 2 || !(before.startsWith('h') || after.startsWith('s'));
