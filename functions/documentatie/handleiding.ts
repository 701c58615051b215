import { roepAan } from '../aanroep';
import type { FunctieId } from '../register';
import { formuleInExcel } from '../formuletekst';
import { toonUitkomst } from './formule';
import type { Functiemetadata, Metadata } from './metadata';
import { TOELICHTING } from './toelichting';
import { type Voorbeeld, VOORBEELDEN } from './voorbeelden';

const INLEIDING = `# Functies

Deze pagina is gemaakt door \`npm run maak\`; wijzig haar niet met de hand. De uitkomsten zijn uitgerekend door de functies zelf, en een proef vergelijkt ze.

In een cel typt u bijvoorbeeld \`=INB.PRIJS("Eurowijzer";12)\`. De functies rekenen op uw eigen computer; er gaat niets naar internet.
Alle voorbeelden staan ook in de werkmap [voorbeelden/functies.xlsx](../voorbeelden/functies.xlsx).

## Wat voor alle functies geldt

- **Bereiken.** Waar bij een argument *cel of bereik* staat, kunt u een hele kolom geven. De uitkomsten lopen dan over. Eén cel gaat met alles samen, een rij met elke rij, een kolom met elke kolom. Zijn bereiken niet even groot, dan staat er \`#N/B\` waar een waarde ontbreekt. Een fout in één cel blijft in die cel.
- **Namen.** Hoofdletters, spaties, streepjes en accenten maken niet uit. Bij een typefout noemt de melding de naam die er het meest op lijkt.
- **Datums.** Een datum van Excel, of een tekst die maar op één manier te lezen is: 31-12-2025, 2025-12-31, 31 december 2025. Een tekst als 31-12-25 wordt niet geraden.
- **Getallen.** Ook een tekst zoals 18,5 of 20% wordt gelezen. Een tekst zoals 1.000 niet: dat kan duizend zijn of één.
- **Weglaten.** Een argument tussen haken mag u weglaten. Een lege cel is niet hetzelfde als weglaten: dan staat er \`#N/B\` met wat u moet invullen.
- **Lege cellen in Excel voor Windows en Mac.** Die geven een lege cel aan een functie door als 0. Bij datums en namen herkennen de functies dat. Bij een aantal of uren kan dat niet: een leeg aantal telt daar als 0.
- **Bedragen** zijn in euro en worden uitgerekend in hele centen. Een halve cent gaat naar boven. Kent uw Excel opgemaakte getallen, dan ziet u meteen € en datums; anders maakt u de cel zelf op.
- **Fouten.** Er zijn er twee: \`#N/B\` (bestaat niet, geen bedrag, of niet ingevuld) en \`#WAARDE!\` (een argument van de verkeerde soort). Klik op het driehoekje in de cel voor de uitleg. In Engelse Excel heten ze \`#N/A\` en \`#VALUE!\`.
- **Bronnen.** vwon: productkaarten en prijzen 2019 van VluchtelingenWerk Oost Nederland. twenterand: Re-integratieregeling Twenterand 2024. velsen: onderzoek herinstroom en nazorg, gemeente Velsen. werkafsprakenboek: Werkafsprakenboek gemeenten en aanbieders inburgeringsplichtigen. twinburgering: Nazorg TWiNburgering.
- **Zonder Excel.** \`inburgering functie JOBCOACH_TARIEF '["Midden",2,18]'\` rekent op de opdrachtregel hetzelfde uit.
`;

const cel = (tekst: string): string => tekst.replaceAll('|', '\\|').replaceAll('\n', ' ');
const tabelrij = (...cellen: readonly string[]): string => `| ${cellen.map(cel).join(' | ')} |`;
const anker = (id: string): string => id.toLowerCase();

/** Arguments that hold for the whole call; the others take a range. */
const EEN_WAARDE = new Set([
  'jaar',
  'datum',
  'peildatum',
  'drempel',
  'gemeente',
  'eerste_werkdag',
  'einde_contract',
  'maanden',
  'bedrag',
]);
const HELE_FUNCTIE: Readonly<Record<string, true>> = { AANWEZIGHEID: true, HERINSTROOM_TABEL: true };

function vormVan(functie: Functiemetadata, naam: string): string {
  if (naam === 'prijslijst') return 'bereik van twee kolommen';
  const isStap = ['WERKDAG', 'TERMIJN', 'KWARTAAL'].includes(functie.id) && naam === 'datum';
  if (EEN_WAARDE.has(naam) && !isStap) return 'één waarde';
  return HELE_FUNCTIE[functie.id] ? 'bereik' : 'cel of bereik';
}

function uitkomstregels(voorbeeld: Voorbeeld): string[] {
  const uit = roepAan(voorbeeld.id, voorbeeld.argumenten);
  if (!Array.isArray(uit))
    return [
      tabelrij(
        `\`${formuleInExcel(voorbeeld)}\``,
        toonUitkomst(voorbeeld.id, uit),
        voorbeeld.wat,
        voorbeeld.bron,
      ),
    ];
  const rijen = uit as unknown[][];
  const tekst =
    rijen.length * (rijen[0]?.length ?? 0) <= 4
      ? rijen.map((rij) => rij.map((c, k) => toonUitkomst(voorbeeld.id, c, k, rij)).join(' · ')).join('<br>')
      : 'zie hieronder';
  return [tabelrij(`\`${formuleInExcel(voorbeeld)}\``, tekst, voorbeeld.wat, voorbeeld.bron)];
}

/** Headings for outcomes that spill without a heading of their own. */
const KOPPEN: Readonly<Partial<Record<FunctieId, readonly string[]>>> = {
  PRIJSLIJST: ['product', 'eenheid', 'prijs', 'kleinste groep', 'grootste groep', 'duur', 'bron'],
  PRIJS_INFO: ['product', 'eenheid', 'prijs', 'kleinste groep', 'grootste groep', 'duur', 'bron'],
  FEESTDAGEN: ['datum', 'naam'],
  FACTUURGEGEVENS: ['wat', 'gegevens'],
  NAZORG_PLANNING: ['nummer', 'datum', 'wat'],
};

/** The spilled table of an example, when it is too large for one cell. */
function uitgelopen(voorbeeld: Voorbeeld): string[] {
  const uit = roepAan(voorbeeld.id, voorbeeld.argumenten);
  if (!Array.isArray(uit)) return [];
  const rijen = uit as unknown[][];
  const breedte = rijen[0]?.length ?? 0;
  if (rijen.length * breedte <= 4) return [];
  const koppen = KOPPEN[voorbeeld.id];
  const [kop, ...rest] = koppen === undefined ? rijen : [koppen, ...rijen];
  const toon = (rij: readonly unknown[]): string =>
    tabelrij(...rij.map((c, k) => toonUitkomst(voorbeeld.id, c, k, rij)));
  return [
    '',
    `Uitkomst van \`${formuleInExcel(voorbeeld)}\`:`,
    '',
    toon(kop ?? []),
    tabelrij(...new Array<string>(breedte).fill('---')),
    ...rest.map(toon),
  ];
}

function functietekst(functie: Functiemetadata): string[] {
  const id = functie.id as FunctieId;
  const { uitkomst, fouten, lezing = [], bron } = TOELICHTING[id];
  const voorbeelden = VOORBEELDEN.filter((v) => v.id === id);
  const argumenten = functie.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join('; ');
  return [
    `### ${id}`,
    '',
    functie.description,
    '',
    `\`=INB.${id}(${argumenten})\``,
    '',
    ...(functie.parameters.length === 0
      ? []
      : [
          tabelrij('argument', 'wat', 'vorm'),
          tabelrij('---', '---', '---'),
          ...functie.parameters.map((p) =>
            tabelrij(p.optional ? `[${p.name}]` : p.name, p.description, vormVan(functie, p.name)),
          ),
          '',
        ]),
    `**Uitkomst.** ${uitkomst}`,
    '',
    '**Fouten.**',
    '',
    ...fouten.map((f) => `- ${f}`),
    '',
    ...(lezing.length === 0 ? [] : ['**Onze lezing.**', '', ...lezing.map((l) => `- ${l}`), '']),
    '**Voorbeelden.**',
    '',
    tabelrij('formule', 'uitkomst', 'wat', 'bron'),
    tabelrij('---', '---', '---', '---'),
    ...voorbeelden.flatMap(uitkomstregels),
    ...voorbeelden.flatMap(uitgelopen),
    '',
    `**Bron.** ${bron}`,
    '',
  ];
}

/** docs/functies.md: every function, with outcomes that the functions themselves compute. */
export function handleiding(metadata: Metadata): string {
  const onderdelen = [...new Set(metadata.functions.map((f) => TOELICHTING[f.id as FunctieId].onderdeel))];
  const van = (onderdeel: string) =>
    metadata.functions.filter((f) => TOELICHTING[f.id as FunctieId].onderdeel === onderdeel);
  return [
    INLEIDING,
    '## De functies',
    '',
    ...onderdelen.map(
      (o) =>
        `- ${o}: ${van(o)
          .map((f) => `[${f.id}](#${anker(f.id)})`)
          .join(', ')}`,
    ),
    '',
    ...onderdelen.flatMap((o) => [`## ${o}`, '', ...van(o).flatMap(functietekst)]),
  ].join('\n');
}
