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

/** 1.1, hoofdstuk 3, bijlage 2 … in the order of the werkafsprakenboek. */
const volgorde = (paragraaf) => paragraaf.replace('hoofdstuk ', '').replace('bijlage ', '9.');

/** A quote within a table: its brackets are no link. */
const inTabel = (citaat) =>
  citaat.replaceAll('[', '&#91;').replaceAll(']', '&#93;').replaceAll('|', '\\|').replaceAll('*', '\\*');

/** The other direction: what the werkafsprakenboek says, which rules check it, and else why none does. */
function dekking(regels, onvertaald, ookVertaald) {
  const link = (code) => `[${code}](regels/${code}.md)`;
  const zinnen = new Map();
  const bij = (paragraaf, citaat) => {
    const eigen = zinnen.get(paragraaf) ?? new Map();
    zinnen.set(paragraaf, eigen);
    const zin = eigen.get(citaat) ?? { regels: [], reden: '' };
    eigen.set(citaat, zin);
    return zin;
  };
  for (const { code, bron } of regels) {
    if (bron.naam === 'werkafsprakenboek') bij(bron.vindplaats.split(',')[0], bron.citaat).regels.push(code);
  }
  for (const { paragraaf, citaat, regels: codes } of ookVertaald)
    bij(paragraaf, citaat).regels.push(...codes);
  for (const { paragraaf, citaat, reden } of onvertaald) bij(paragraaf, citaat).reden = reden;
  const paragrafen = [...zinnen].sort(([x], [y]) => (volgorde(x) < volgorde(y) ? -1 : 1));
  const aantal = (eigen, telt) => [...eigen.values()].filter(telt).length;
  return [
    '## Van werkafsprakenboek naar regel',
    '',
    'Elke zin van het werkafsprakenboek die iets vraagt van een aanbieder of gemeente: welke regel haar controleert, of waarom geen regel dat doet. De citaten staan letterlijk in de bron.',
    '',
    '| paragraaf | regels | zinnen met een regel | zinnen zonder regel |',
    '|---|---|---|---|',
    ...paragrafen.map(([paragraaf, eigen]) => {
      const codes = [...new Set([...eigen.values()].flatMap((z) => z.regels))].sort().map(link).join(' ');
      const [wel, niet] = [
        aantal(eigen, (z) => z.regels.length > 0),
        aantal(eigen, (z) => z.regels.length === 0),
      ];
      return `| [${paragraaf}](#${anker(paragraaf)}) | ${codes} | ${wel} | ${niet} |`;
    }),
    '',
    ...paragrafen.flatMap(([paragraaf, eigen]) => [
      `### Werkafsprakenboek ${paragraaf}`,
      '',
      '| wat er staat | regel, of waarom geen |',
      '|---|---|',
      ...[...eigen].map(
        ([citaat, { regels: codes, reden }]) =>
          `| ${inTabel(citaat)} | ${codes.length > 0 ? [...new Set(codes)].sort().map(link).join(' ') : reden} |`,
      ),
      '',
    ]),
  ];
}

const anker = (paragraaf) => `werkafsprakenboek-${paragraaf.replaceAll('.', '').replaceAll(' ', '-')}`;

/** The catalogue, and the head of every page; the handwritten body stays as it is. */
export function bestanden() {
  const { ONVERTAALD, OOK_VERTAALD, REGELS } = require('../../dist/src/index.js');
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
    'Gemaakt door `npm run maak`. Elke regel heeft een eigen bladzijde met bron, voorbeelden en herstel. Onderaan staat de andere kant op: [van werkafsprakenboek naar regel](#van-werkafsprakenboek-naar-regel).',
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
  regels.push(...dekking(REGELS, ONVERTAALD, OOK_VERTAALD));
  paginas['docs/regels.md'] = regels.join('\n');
  return paginas;
}
