/**
 * The pane on paper: black on white whatever the theme is, on A4, without what is only of use on a screen: what
 * has `data-scherm`, and what has `data-bediening`, that does something. What has `data-papier` stands on paper alone.
 */
export const PAPIERSTIJL = `
[data-papier] { display: none; }
@page { size: A4; margin: 12mm; }
@media print {
  [data-scherm], [data-bediening] { display: none !important; }
  [data-papier] { display: revert; }
  .fui-FluentProvider {
    background: #fff !important;
    color: #000 !important;
    --colorNeutralBackground1: #fff !important;
    --colorNeutralForeground1: #000 !important;
    --colorNeutralForeground2: #333 !important;
    --colorNeutralForeground3: #444 !important;
    --colorNeutralStroke2: #bbb !important;
    --colorNeutralStrokeAccessible: #555 !important;
    --colorBrandForeground1: #0b5d63 !important;
    --colorStatusDangerForeground1: #8f0f16 !important;
    --colorStatusWarningForeground3: #7a4a00 !important;
  }
}
`;

/** A part of the pane as a page of its own, that looks and prints the same and needs nothing else: no script, no file. */
export function alsPagina(deel: Element, titel: string): string {
  const pagina = document.implementation.createHTMLDocument(titel);
  pagina.documentElement.lang = 'nl';
  const meta = (eigenschappen: Readonly<Record<string, string>>): void => {
    const element = pagina.createElement('meta');
    for (const [naam, waarde] of Object.entries(eigenschappen)) element.setAttribute(naam, waarde);
    pagina.head.prepend(element);
  };
  meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' });
  meta({ 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" });
  meta({ charset: 'utf-8' });
  const stijl = pagina.createElement('style');
  stijl.textContent = [...document.styleSheets]
    .filter(({ ownerNode }) => ownerNode instanceof HTMLStyleElement)
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  pagina.head.append(stijl);
  const paneel = pagina.createElement('main');
  paneel.className = deel.closest('.fui-FluentProvider')?.className ?? '';
  const inhoud = pagina.importNode(deel, true);
  for (const element of inhoud.querySelectorAll('[data-bediening]')) element.remove();
  // A button does nothing without the pane: what it says stays.
  for (const knop of inhoud.querySelectorAll('button')) knop.replaceWith(...knop.childNodes);
  const naam = document.querySelector('h1');
  if (naam !== null) inhoud.prepend(pagina.importNode(naam, true));
  paneel.append(inhoud);
  pagina.body.append(paneel);
  return `<!doctype html>\n${pagina.documentElement.outerHTML}\n`;
}
