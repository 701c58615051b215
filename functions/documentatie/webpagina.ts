/** What Help in Excel opens: the handleiding as one page that needs nothing else. */

const STIJL = `
:root { color-scheme: light dark; --inkt: #1f2933; --grond: #ffffff; --lijn: #c5cfda; --zacht: #f3f6fa; --link: #154273; }
@media (prefers-color-scheme: dark) { :root { --inkt: #e6eaee; --grond: #16191d; --lijn: #46505a; --zacht: #22272d; --link: #8ab8ff; } }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--grond); color: var(--inkt); font: 1rem/1.5 system-ui, sans-serif; }
h2, h3 { margin-top: 2rem; }
a { color: var(--link); }
code { padding: 0 0.2em; background: var(--zacht); font-size: 0.95em; overflow-wrap: anywhere; }
.tabel { overflow-x: auto; }
td:first-child code { display: inline-block; min-width: 15rem; }
table { border-collapse: collapse; }
th, td { padding: 0.3rem 0.5rem; border: 1px solid var(--lijn); text-align: left; vertical-align: top; }
th { background: var(--zacht); }
`;

const veilig = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Code, bold, italic and links within a line; a link to another file of the project is only its words. */
function inRegel(tekst: string): string {
  return tekst
    .split(/(`[^`]+`)/)
    .map((stuk) =>
      stuk.startsWith('`') && stuk.endsWith('`') && stuk.length > 2
        ? `<code>${veilig(stuk.slice(1, -1))}</code>`
        : veilig(stuk)
            .replaceAll('&lt;br&gt;', '<br>')
            .replace(/\[([^\]]+)\]\(#([^)]+)\)/g, '<a href="#$2">$1</a>')
            .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
            .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
            .replace(/(^|\s)\*([^*]+)\*/g, '$1<em>$2</em>'),
    )
    .join('');
}

/** The cells of a row; \| is a bar in a cell. */
const cellen = (regel: string): string[] =>
  regel
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cel) => cel.trim().replaceAll('\\|', '|'));

function tabel(regels: readonly string[]): string {
  const [kop = '', , ...rijen] = regels;
  const hoofd = cellen(kop)
    .map((cel) => `<th scope="col">${inRegel(cel)}</th>`)
    .join('');
  const romp = rijen.map(
    (rij) =>
      `<tr>${cellen(rij)
        .map((cel) => `<td>${inRegel(cel)}</td>`)
        .join('')}</tr>`,
  );
  return `<div class="tabel" tabindex="0"><table><thead><tr>${hoofd}</tr></thead><tbody>\n${romp.join('\n')}\n</tbody></table></div>`;
}

function blok(regels: readonly string[]): string {
  const [eerste = ''] = regels;
  const kop = /^(#+) (.+)$/.exec(eerste);
  if (kop) {
    const [, tekens = '', naam = ''] = kop;
    return `<h${tekens.length} id="${veilig(naam.toLowerCase().replaceAll(' ', '-'))}">${inRegel(naam)}</h${tekens.length}>`;
  }
  if (eerste.startsWith('| ')) return tabel(regels);
  if (eerste.startsWith('- '))
    return `<ul>\n${regels.map((r) => `<li>${inRegel(r.slice(2))}</li>`).join('\n')}\n</ul>`;
  return `<p>${regels.map(inRegel).join(' ')}</p>`;
}

/** The handleiding, written in the little Markdown that it uses, as a page in HTML. */
export function webpagina(markdown: string): string {
  const blokken = markdown
    .split(/\n{2,}/)
    .map((stuk) => stuk.split('\n').filter((regel) => regel !== ''))
    .filter((regels) => regels.length > 0);
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Functies – inburgering</title>',
    `<style>${STIJL}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blokken.map(blok),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
