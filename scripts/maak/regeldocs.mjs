// Writes the head of each page in docs/regels and the catalogue docs/regels.md, from the rules themselves.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const MAP = new URL('../../docs/regels/', import.meta.url);
const BEGIN = '<!-- begin kop (gemaakt door npm run maak) -->';
const EINDE = '<!-- einde kop -->';

const FAMILIES = {
  B: 'Het bestand',
  P: 'De persoon',
  T: 'Traject en termijnen',
  A: 'Aanwezigheid',
  U: 'Uren',
  V: 'Rapportages',
  C: 'Contact',
  X: 'Privacy',
  G: 'Over alle bestanden samen',
};

function bronregel(bron) {
  if (bron.soort === 'productkeuze') return `Eigen keuze van dit programma: ${bron.reden}`;
  const citaat = bron.citaat === undefined ? '' : `: “${bron.citaat}”`;
  return `${bron.naam} ${bron.vindplaats}${citaat}`;
}

function kop(regel) {
  const nodig =
    regel.over === 'bestand' && regel.nodig.length > 0 ? regel.nodig.map((k) => `\`${k}\``).join(', ') : '';
  return [
    BEGIN,
    `# ${regel.code} ${regel.titel}`,
    '',
    `\`${regel.naam}\``,
    '',
    `Bron: ${bronregel(regel.bron)}`,
    '',
    '| bericht | ernst | tekst |',
    '|---|---|---|',
    ...Object.entries(regel.meldingen).map(([naam, { ernst, tekst }]) => `| ${naam} | ${ernst} | ${tekst} |`),
    ...(nodig === '' ? [] : ['', `Staat uit als een van deze kolommen ontbreekt: ${nodig}.`]),
    '',
    EINDE,
  ].join('\n');
}

/** The catalogue, and the head of every page; the handwritten body stays as it is. */
export function bestanden() {
  const { REGELS } = require('../../dist/src/index.js');
  const paginas = {};
  for (const regel of REGELS) {
    const bestand = new URL(`${regel.code}.md`, MAP);
    const oud = existsSync(bestand) ? readFileSync(bestand, 'utf8') : '';
    const rest = oud.includes(EINDE) ? oud.slice(oud.indexOf(EINDE) + EINDE.length) : '\n';
    paginas[`docs/regels/${regel.code}.md`] = kop(regel) + rest;
  }
  const regels = [
    '# Regels',
    '',
    'Gemaakt door `npm run maak`. Elke regel heeft een eigen bladzijde met bron, voorbeelden en herstel.',
    '',
  ];
  for (const [letter, naam] of Object.entries(FAMILIES)) {
    const eigen = REGELS.filter((r) => r.code.startsWith(letter));
    if (eigen.length === 0) continue;
    regels.push(`## ${letter}: ${naam}`, '', '| code | wat | ernst | bron |', '|---|---|---|---|');
    for (const r of eigen) {
      const ernst = [...new Set(Object.values(r.meldingen).map((m) => m.ernst))].join(', ');
      const bron = r.bron.soort === 'productkeuze' ? 'eigen keuze' : `${r.bron.naam} ${r.bron.vindplaats}`;
      regels.push(`| [${r.code}](regels/${r.code}.md) | ${r.titel} | ${ernst} | ${bron} |`);
    }
    regels.push('');
  }
  paginas['docs/regels.md'] = regels.join('\n');
  return paginas;
}
