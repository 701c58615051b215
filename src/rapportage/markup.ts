/** A piece of HTML that is safe to stand in a page: only `html` makes it. */
export class Markup {
  constructor(readonly text: string) {}
}
export type Content = string | number | Markup | readonly Content[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which a page may not hold, and those that turn the direction of the text around them. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text as it may stand between tags and in a quoted attribute. What cannot be seen shows as a question mark in a box. */
export const escapeHtml = (text: string): string =>
  text.replace(INVISIBLE, '\uFFFD').replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

function render(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(render).join('');
  return escapeHtml(String(content));
}

/**
 * HTML in which everything that is filled in is escaped, unless it was made by this function itself.
 * @example html`<p>${'<script>'}</p>` // <p>&lt;script&gt;</p>
 */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.reduce((text, part, i) => text + render(contents[i - 1] ?? null) + part));
