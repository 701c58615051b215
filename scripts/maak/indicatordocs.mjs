// Writes docs/indicatoren.md: every indicator of the managementinformatie, from the indicators themselves.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const SOORT = {
  flow: 'telt wat in het kwartaal gebeurde',
  stand: 'de stand op de laatste dag van het kwartaal',
  tekst: 'vrije tekst',
};
const KENNIS = {
  datums: 'volgt uit datums; ook de drie kwartalen ervoor worden opnieuw berekend',
  stand:
    'staat in de bestanden zoals die nu zijn; van eerdere kwartalen alleen bekend uit een eerdere levering',
};

function bladzijde(indicator) {
  const { code, naam, soort, kennis, definitie, teller, noemer, uitsplitsing, bron } = indicator;
  const rijen = [
    ['Soort', SOORT[soort]],
    ...(kennis === undefined ? [] : [['Waaruit', KENNIS[kennis]]]),
    ...(teller === undefined ? [] : [[noemer ? 'Teller' : 'Geteld wordt', teller.omschrijving]]),
    ...(noemer === undefined ? [] : [['Noemer', noemer.omschrijving]]),
    ...(uitsplitsing === undefined ? [] : [['Uitgesplitst naar', uitsplitsing.waarden.join(', ')]]),
    ['Bron', `${bron.naam} ${bron.vindplaats}: “${bron.citaat}”`],
  ];
  return [
    `## ${code} ${naam}`,
    '',
    definitie,
    '',
    '| | |',
    '|---|---|',
    ...rijen.map(([wat, tekst]) => `| ${wat} | ${tekst.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n');
}

export function bestanden() {
  const { INDICATOREN, toelichtingen } = require('../../dist/src/index.js');
  const inleiding = [
    '# Indicatoren van de managementinformatie',
    '',
    'Gemaakt door `npm run maak`. Elk cijfer wordt per kwartaal, gemeente en perceel geteld; een inburgeringsplichtige telt per gemeente en perceel eenmaal. Leeg is niet nul: een lege cel betekent dat het niet te weten is.',
    '',
  ].join('\n');
  return { 'docs/indicatoren.md': [inleiding, ...[...INDICATOREN, toelichtingen].map(bladzijde)].join('\n') };
}
