/** A number as the file format writes it; undefined for anything else ('', 0x10, INF). */
export function numberOf(text: string): number | undefined {
  let whole = 0;
  let onlyDigits = text.length < 16;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      continue;
    }
    onlyDigits = false;
    // Other than digits: . - + E e, and white space around the number.
    if (code !== 46 && code !== 45 && code !== 43 && code !== 69 && code !== 101 && code > 32)
      return undefined;
  }
  if (onlyDigits && text !== '') return whole;
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

/** True and false as 1 and 0, or in words; undefined for anything else. */
export function booleanOf(text: string | undefined): boolean | undefined {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : undefined;
}
