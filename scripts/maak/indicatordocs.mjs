// Writes docs/indicatoren.md, the catalogue of the managementinformatie, and a page per file of src/mi/indicatoren,
// from the indicators themselves.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { dag, dagtekst, INDELING, INDICATOREN, toelichtingen } = require('../../dist/src/index.js');
const { Aanwezigheid: AANWEZIGHEID, Trajecten: TRAJECTEN } = INDELING;

const SOORT = {
  flow: 'gebeurtenis: telt wat in het kwartaal gebeurde',
  stand: 'stand: telt hoe het was op de laatste dag van het kwartaal',
  tekst: 'tekst: geschreven door de aanbieder',
};
const KORT = { flow: 'gebeurtenis', stand: 'stand', tekst: 'tekst' };
const EERDER = {
  datums:
    'Opnieuw berekend uit de datums in de bestanden. Wordt een datum later ingevuld of verbeterd, dan verandert ook een kwartaal dat al geleverd is.',
  stand:
    'Alleen bekend uit eerder geleverde managementinformatie: de bestanden bevatten de stand van nu. Zonder die levering is de cel leeg en gearceerd.',
  tekst: 'Overgenomen uit eerder geleverde managementinformatie.',
};
const EERDER_KORT = {
  datums: 'opnieuw berekend',
  stand: 'alleen uit een eerdere levering',
  tekst: 'overgenomen',
};
const UREN = ['datum', 'perceel', 'geplandeUren', 'gevolgdeUren', 'redenAfwezigheid'];
/** What a file must say of every traject before it can count at all. */
const SLEUTEL = 'Gemeente, Cliëntnummer gemeente, Aanbieder, Perceel en Aangemeld op';
const KWARTAAL = '2025-K3';

const inTabel = (tekst) => String(tekst).replaceAll('|', '\\|').replaceAll('*', '\\*');
const rij = (...cellen) => `| ${cellen.map(inTabel).join(' | ')} |`;
const tabel = (koppen, rijen) => [rij(...koppen), `|${koppen.map(() => '---|').join('')}`, ...rijen];
const metLinks = (tekst) => tekst.replace(/\b[A-Z]\d{3}\b/g, (code) => `[${code}](../regels/${code}.md)`);
const opsomming = (namen) => namen.join(', ').replace(/, ([^,]+)$/, ' en $1');
const bron = ({ naam, vindplaats, citaat }) => `${naam} ${vindplaats}: “${citaat}”`;

/** One page per file in src/mi/indicatoren; the indicators of MI-04 share one. */
function paginas() {
  const codes = readdirSync(new URL('../../src/mi/indicatoren/', import.meta.url)).flatMap(
    (bestand) => /^(MI-\d\d[a-z]?)-/.exec(bestand)?.[1] ?? [],
  );
  const alle = [...INDICATOREN, toelichtingen];
  return codes.map((code) => ({
    code,
    indicatoren: alle.filter((i) => i.code === code || (i.code.startsWith(code) && !codes.includes(i.code))),
  }));
}

const titel = ({ code, indicatoren: [eerste, ...meer] }) =>
  meer.length === 0 ? `${code} ${eerste.naam}` : `${code} Aantal lopende groepen`;

function kenmerken(indicatoren) {
  const [{ soort, kennis = 'tekst', teller, noemer, uitsplitsing, geldtVoor }] = indicatoren;
  const bronnen = indicatoren.map((i) => bron(i.bron)).join('<br>');
  return tabel(
    ['', ''],
    [
      rij('Soort', SOORT[soort]),
      rij('Eerdere kwartalen', EERDER[kennis]),
      ...(teller === undefined || indicatoren.length > 1
        ? []
        : [rij(noemer ? 'Teller' : 'Geteld wordt', teller.omschrijving)]),
      ...(noemer === undefined ? [] : [rij('Noemer', noemer.omschrijving)]),
      ...(uitsplitsing === undefined ? [] : [rij('Regel per', uitsplitsing.waarden.join(', '))]),
      ...(geldtVoor === undefined
        ? []
        : [rij('Percelen', 'participatie en MAP, niet de twee taal-percelen')]),
      rij('Bron', bronnen),
    ],
  );
}

function gelezenUit({ herkomst }) {
  const velden =
    herkomst === 'uren'
      ? [
          rij('registratiebestand', 'Aanwezigheid', opsomming(UREN.map((veld) => AANWEZIGHEID[veld].kop))),
          rij(
            'trajectregister',
            'Trajectregister',
            'per kwartaal twee kolommen, bijvoorbeeld Geplande uren 2025-K3 en Gevolgde uren 2025-K3',
          ),
        ]
      : [
          rij('registratiebestand', 'Trajecten', opsomming(herkomst.map((veld) => TRAJECTEN[veld].kop))),
          rij('trajectregister', 'Trajectregister', 'dezelfde kolommen'),
        ];
  return [
    '## Waaruit het wordt gelezen',
    '',
    ...tabel(['bestand', 'blad', 'kolommen'], velden),
    '',
    `Een traject telt alleen mee als ook ${SLEUTEL} er staan. Rijen met een datum na het kwartaal doen niet mee.`,
  ];
}

const inhoud = (tekst = '') => (/^\d{4}-/.test(tekst) ? dagtekst(dag(tekst)) : tekst);
const getal = (n) => String(n).replace('.', ',');

function rekenvoorbeeld(indicator) {
  const { voorbeeld, herkomst, code, weergave } = indicator;
  const gebruikt = new Set(voorbeeld.rijen.flatMap(({ velden }) => Object.keys(velden)));
  const volgorde = [...(herkomst === 'uren' ? [] : herkomst), ...gebruikt];
  const velden = [...new Set(volgorde)].filter((veld) => gebruikt.has(veld));
  const uren = herkomst === 'uren' ? ['Geplande uren', 'Gevolgde uren'] : [];
  const koppen = ['cursist', ...velden.map((v) => TRAJECTEN[v].kop), ...uren, 'telt mee', 'want'];
  const rijen = voorbeeld.rijen.map((r) =>
    rij(
      r.wie,
      ...velden.map((veld) => inhoud(r.velden[veld])),
      ...(uren.length === 0 ? [] : r.uren.map(getal)),
      r.telt ? 'ja' : 'nee',
      r.omdat,
    ),
  );
  const regel = voorbeeld.uitsplitsing === undefined ? code : `${code} trede ${voorbeeld.uitsplitsing}`;
  const eenheid = weergave.als === 'dagen' ? ' dagen' : '';
  return [
    '## Voorbeeld',
    '',
    `Een gemeente, een perceel, kwartaal ${KWARTAAL} (1 juli tot en met 30 september 2025):`,
    '',
    ...tabel(koppen, rijen),
    '',
    `**${regel} = ${getal(voorbeeld.waarde)}${eenheid}.**`,
  ];
}

/** How to see which cells made a figure. */
const herleiding = ({ code, voorbeeld: { uitsplitsing } }) => [
  '## Waar een cijfer vandaan komt',
  '',
  'Zo ziet u de bestanden en cellen achter het cijfer:',
  '',
  '```',
  `node bin/inburgering.js mi ontvangen --kwartaal ${KWARTAAL} --herleid ${code} --gemeente Arnhem${uitsplitsing === undefined ? '' : ` --uitsplitsing ${uitsplitsing}`}`,
  '```',
];

const tekstvoorbeeld = ({ voorbeeld: { wel, niet, omdat } }) => [
  '## Voorbeeld',
  '',
  `**Goed:** ${wel}`,
  '',
  `**Niet goed:** ${niet} ${omdat}`,
];

const misgaan = ({ valkuilen }) => [
  '## Wat er mis kan gaan',
  '',
  ...tabel(
    ['wat', 'gevolg voor het cijfer', 'zo vindt u het'],
    valkuilen.map(({ mis, gevolg, vindt }) => rij(mis, metLinks(gevolg), metLinks(vindt))),
  ),
];

function bladzijde(pagina) {
  const { indicatoren } = pagina;
  const [eerste] = indicatoren;
  const regels = indicatoren.map(({ code, naam }) => `- ${code}: ${naam}`);
  return [
    '<!-- gemaakt door npm run maak -->',
    '',
    `# ${titel(pagina)}`,
    '',
    '[Alle indicatoren](../indicatoren.md)',
    '',
    eerste.definitie,
    '',
    ...(regels.length === 1 ? [] : ['Zo voor elk van deze regels:', '', ...regels, '']),
    ...kenmerken(indicatoren),
    '',
    ...(eerste.soort === 'tekst'
      ? tekstvoorbeeld(eerste)
      : [...gelezenUit(eerste), '', ...rekenvoorbeeld(eerste), '', ...herleiding(eerste)]),
    '',
    ...misgaan(eerste),
    '',
  ].join('\n');
}

function catalogus(alle) {
  return [
    '# Indicatoren van de managementinformatie',
    '',
    'Gemaakt door `npm run maak`. Elk cijfer wordt per kwartaal, gemeente en perceel geteld; een inburgeringsplichtige telt per gemeente en perceel eenmaal. Leeg is niet nul: een lege cel betekent dat het niet te weten is.',
    '',
    '- Een **gebeurtenis** telt wat in het kwartaal gebeurde: de datum ligt in het kwartaal, de eerste en de laatste dag meegerekend.',
    '- Een **stand** telt hoe het was aan het eind van de laatste dag van het kwartaal. Standen van kwartalen kunt u niet optellen.',
    '- **Eerdere kwartalen** zijn opnieuw berekend waar datums genoeg zeggen. Groep, Groepsniveau, Mijlpaal en Trede nu hebben geen datum: wat daarop rust is alleen bekend uit een eerdere levering.',
    '',
    'Elke bladzijde heeft de bron, de kolommen waaruit het cijfer komt, een voorbeeld en wat er mis kan gaan.',
    '',
    ...tabel(
      ['code', 'indicator', 'soort', 'eerdere kwartalen', 'bron'],
      alle.flatMap(({ code: pagina, indicatoren }) =>
        indicatoren.map(({ code, naam, soort, kennis = 'tekst', bron: { vindplaats } }) =>
          rij(`[${code}](indicatoren/${pagina}.md)`, naam, KORT[soort], EERDER_KORT[kennis], vindplaats),
        ),
      ),
    ),
    '',
  ].join('\n');
}

export function bestanden() {
  const alle = paginas();
  return {
    'docs/indicatoren.md': catalogus(alle),
    ...Object.fromEntries(alle.map((pagina) => [`docs/indicatoren/${pagina.code}.md`, bladzijde(pagina)])),
  };
}
