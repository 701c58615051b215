import type { Verwachting } from './bestand';

export interface Beschreven {
  readonly pad: string;
  readonly toelichting: string;
  readonly bevindingen: readonly Verwachting[];
}

const cellen = (bevindingen: readonly Verwachting[]): string =>
  bevindingen.length === 0
    ? '–'
    : bevindingen.map(([code, blad, cel]) => (blad === null ? code : `${code} ${blad}!${cel}`)).join('<br>');

/** README.md of the samples: each file, what it shows, and what `controleer` says about it. */
export function leesmij(bestanden: readonly Beschreven[]): string {
  const schoon = bestanden.filter((b) => b.bevindingen.length === 0).length;
  return `# Voorbeelden

Gemaakt door \`npm run maak\`. Niemand in deze bestanden bestaat: de namen zijn verzonnen en de BSN's zijn testnummers die aan niemand zijn uitgegeven.

\`registraties/\` is wat een contractmanager in de eerste dagen van oktober 2025 van zes aanbieders krijgt: ${bestanden.length} bestanden, de meeste registratiebestanden van het sjabloon, en van de twee aanbieders met een portal een trajectregister. ${schoon} zijn in orde; in de andere staat wat gebruikers in het echt ook overkomt. Probeer het zelf:

\`\`\`
node bin/inburgering.js controleer voorbeelden/registraties --peildatum 2025-10-01
node bin/inburgering.js mi voorbeelden/registraties --kwartaal 2025-K3 --peildatum 2025-10-01 --uit mi.xlsx
\`\`\`

De bevindingen hieronder, en geen andere, staan ook in \`verwacht.json\`: per bestand \`[code, blad, cel]\`; \`null\` betekent dat de bevinding geen blad of cel heeft.

| bestand (in \`registraties/\`) | wat het laat zien | bevindingen |
|---|---|---|
${bestanden.map((b) => `| \`${b.pad.replace('registraties/', '')}\` | ${b.toelichting} | ${cellen(b.bevindingen)} |`).join('\n')}

## Exports van andere systemen

\`exports/\` heeft twee exports van verzonnen systemen, met hun koppeling ernaast: \`taalvolg\` is een werkmap met een titel boven de koppen, codes en geen kolom voor de aanbieder; \`meedoen\` is een csv met datums als 20250930. Probeer het zelf:

\`\`\`
node bin/inburgering.js koppel voorbeelden/exports/taalvolg-2025-K3.xlsx
node bin/inburgering.js mi voorbeelden/exports --kwartaal 2025-K3 --peildatum 2025-10-01 --uit mi.xlsx --koppeling voorbeelden/exports/koppeling-taalvolg.json --koppeling voorbeelden/exports/koppeling-meedoen.json
\`\`\`
`;
}

/** verwacht.json, in the form in which the tests of the rules have it. */
export function verwachtJson(peildatum: string, bestanden: readonly Beschreven[]): string {
  const inhoud = {
    peildatum,
    uitleg:
      'bevindingen: [code, blad, cel], elk precies een keer; null: de bevinding heeft geen blad of cel. Een G-bevinding staat onder het bestand waarnaar zij wijst.',
    bestanden: Object.fromEntries(
      bestanden.map(({ pad, bevindingen, toelichting }) => [
        pad.replace('registraties/', ''),
        { bevindingen, toelichting },
      ]),
    ),
  };
  // One finding on a line: a changed one shows as one line.
  return `${JSON.stringify(inhoud, null, 1).replace(/\[\n\s+("[A-Z]\d{3}"),\n\s+("[^"]*"|null),\n\s+("[^"]*"|null)\n\s+\]/g, '[$1, $2, $3]')}\n`;
}
