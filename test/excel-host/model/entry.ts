import type { HostCell } from './sheet';

/**
 * What Excel makes of a content that a program sets in a cell with this number format: as if someone in America typed
 * it. A text stays a text only in a text cell, or when it looks like nothing else.
 */
export function entered(
  content: unknown,
  numberFormat: string,
  compute: (formula: string) => string | number = () => 0,
): Partial<HostCell> {
  const plain = (value: HostCell['value']): Partial<HostCell> => ({
    value,
    isError: false,
    formula: undefined,
  });
  if (numberFormat === '@') return plain(String(content));
  if (typeof content !== 'string') return plain(content as number | boolean);
  if (content.startsWith("'")) return plain(content.slice(1));
  if (content.startsWith('=') && content.length > 1)
    return { value: compute(content), isError: false, formula: content };
  const text = content.trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(text))
    return plain(text.endsWith('%') ? parseFloat(text) / 100 : Number(text));
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return plain(Number(text.replaceAll(',', '')));
  if (/^(true|false)$/i.test(text)) return plain(/^true$/i.test(text));
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text))
    return { value: text, isError: true, formula: undefined };
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(text))
    return { ...plain(45_000), ...(numberFormat === 'General' && { numberFormat: 'm/d/yyyy' }) };
  return plain(content);
}
