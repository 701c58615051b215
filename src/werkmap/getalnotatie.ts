/** What says nothing about the kind of number: quoted text, escaped, padding and filling characters, words. */
const SILENT = /"[^"]*"?|\\.?|_.?|\*.?|general|am\/pm|a\/p|e[+-]/gis;
/** Conditions ([<1]) choose a section by value; other brackets hold a colour, a locale or an elapsed time. */
const CONDITION = /\[\s*[<>=]/;
const BRACKETS = /\[[^\]]*\]?/g;

/** What a number is shown as: a plain number, a day (also with a clock beside it), or a time without a day. */
export type FormatKind = 'number' | 'day' | 'time';

/**
 * What a number format shows: the section for ordinary numbers has a year, a month or a day, else hours, minutes or
 * seconds, else neither.
 * @example kindOfFormat('dd-mm-yyyy h:mm') // 'day'
 * @example kindOfFormat('[h]:mm') // 'time'
 * @example kindOfFormat('0.00') // 'number'
 */
export function kindOfFormat(code: string): FormatKind {
  // Brackets may hold a semicolon nowhere, quotes may: first drop the quotes, then split.
  const sections = code.replace(SILENT, ' ').split(';');
  const conditional = sections.some((section) => CONDITION.test(section));
  const kinds = (conditional ? sections : sections.slice(0, 1)).map(kindOfSection);
  return kinds.find((kind) => kind === 'day') ?? kinds.find((kind) => kind === 'time') ?? 'number';
}

function kindOfSection(section: string): FormatKind {
  const bare = section.replace(BRACKETS, (bracket) => (/^\[(h+|m+|s+)\]$/i.test(bracket) ? 'h' : ''));
  if (/[yd]/i.test(bare)) return 'day';
  // Japanese and Thai years (e, g, b) are letters of an ordinary number's unit elsewhere.
  if (/[egb]/i.test(bare) && !/[0#?]/.test(bare)) return 'day';
  const tokens = bare.toLowerCase().match(/h+|m+|s+/g) ?? [];
  if (tokens.some((token, i) => token.startsWith('m') && isMonth(token, tokens[i - 1], tokens[i + 1])))
    return 'day';
  // A time has no digits but those behind its seconds: in '0 hrs' the letters are a unit.
  return tokens.length > 0 && !/[0#?]/.test(bare.replace(/s[.,]0+/gi, 's')) ? 'time' : 'number';
}

/** One or two m's are minutes right after hours or right before seconds. */
const isMonth = (token: string, before = '', after = ''): boolean =>
  token.length > 2 || !(before.startsWith('h') || after.startsWith('s'));
