const ENTITEITEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What XML cannot hold, not even as an entity. */
const VERBODEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text as it stands between tags or in an attribute. */
export const tekst = (ruw: string): string =>
  ruw.replace(VERBODEN, '').replace(/[&<>"]/g, (teken) => ENTITEITEN[teken] ?? teken);

/** An element with what stands in it, in that order. */
export function element(
  naam: string,
  attributen: Readonly<Record<string, string | number>>,
  ...inhoud: readonly string[]
): string {
  const velden = Object.entries(attributen).map(([veld, waarde]) => ` ${veld}="${tekst(String(waarde))}"`);
  const begin = `<${naam}${velden.join('')}`;
  return inhoud.length === 0 ? `${begin}/>` : `${begin}>${inhoud.join('')}</${naam}>`;
}

/** The kind of element that charts are full of: one value and nothing in it. */
export const val = (naam: string, waarde: string | number): string => element(naam, { val: waarde });
