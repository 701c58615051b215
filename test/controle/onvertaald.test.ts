import { readFileSync } from 'node:fs';
import { ONVERTAALD, OOK_VERTAALD, REGELS } from '../../src';

/** Runs of white space in the source mean nothing: it is the text of a paged document. */
const effen = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

const BRON = readFileSync('test/bron/werkafsprakenboek.txt', 'utf8');
const TEKST = BRON.slice(BRON.indexOf('1. Start traject\n'));

/** The text under each heading, as 1.1, hoofdstuk 3 or bijlage 2. */
const paragrafen = new Map<string, string[]>();
let lopend: string[] = [];
for (const regel of TEKST.split('\n').map((r) => r.trim())) {
  const kop =
    /^(\d(?:\.\d){1,2}) [A-Z]/.exec(regel)?.[1] ??
    (/^3\. Module Arbeidsmarkt/.test(regel) ? 'hoofdstuk 3' : undefined) ??
    (/^[1245]\. (Start|Tijdens|Declaratie|Evaluatie)/.test(regel) ? 'kop' : undefined) ??
    /^Bijlage (\d) /.exec(regel)?.[0].trim().toLowerCase();
  if (kop === undefined) lopend.push(regel);
  else paragrafen.set(kop, (lopend = [regel]));
}
const onder = (paragraaf: string): string => effen((paragrafen.get(paragraaf) ?? []).join(' '));

const uitRegels = REGELS.flatMap(({ code, bron }) =>
  bron.soort === 'document'
    ? [{ wie: code, naam: bron.naam, paragraaf: bron.vindplaats, citaat: bron.citaat }]
    : [],
);
const uitLijsten = [...ONVERTAALD, ...OOK_VERTAALD].map((o) => ({
  wie: 'onvertaald',
  naam: 'werkafsprakenboek',
  ...o,
}));
const citaten = [...uitRegels, ...uitLijsten];

test.each(citaten.map((c) => [c.wie, c.paragraaf, c.citaat] as const))(
  '%s: its quote stands literally in %s: %s',
  (_, paragraaf, citaat) => {
    expect(onder(paragraaf.split(',')[0] ?? '')).toContain(effen(citaat));
  },
);

test('rules quote no other document', () => {
  expect(uitRegels.filter((r) => r.naam !== 'werkafsprakenboek')).toEqual([]);
});

describe('every sentence of chapters 1 to 5 has its place', () => {
  const nietsGevraagd = readFileSync('test/bron/werkafsprakenboek-vraagt-niets.txt', 'utf8')
    .trim()
    .split('\n');
  const gedekt = citaten.map((c) => effen(c.citaat));
  const zinnen = [...paragrafen]
    .filter(([paragraaf]) => !paragraaf.startsWith('bijlage'))
    .flatMap(([, [, ...regels]]) => regels)
    // The table of 1.2.2 is T001's.
    .filter((regel) => regel !== '' && !regel.includes('\t'))
    .map((regel) => regel.replace(/^(- |\d+\. )/, ''))
    .flatMap((regel) => regel.split(/(?<=[.?])\s+(?=[A-Z(])/))
    .map(effen);
  const staatIn = (zin: string): boolean =>
    gedekt.some((c) => c.includes(zin) || (c.length > 20 && zin.includes(c)));

  test('there are sentences to look at', () => expect(zinnen.length).toBeGreaterThan(300));

  test('a rule checks it, a reason says why none does, or it asks nothing', () => {
    expect(zinnen.filter((zin) => !staatIn(zin) && !nietsGevraagd.includes(zin))).toEqual([]);
  });

  test('what asks nothing is said once, and stands in the source', () => {
    expect(nietsGevraagd.filter((zin) => staatIn(zin))).toEqual([]);
    expect(nietsGevraagd.filter((zin) => !zinnen.includes(zin))).toEqual([]);
  });

  test.each(['bijlage 1', 'bijlage 2', 'bijlage 3', 'bijlage 4', 'bijlage 5'])(
    '%s is spoken of',
    (bijlage) => {
      expect(citaten.some((c) => c.paragraaf.startsWith(bijlage))).toBe(true);
    },
  );
});

test('no sentence is both checked and not checked', () => {
  const gecontroleerd = new Set([...uitRegels, ...OOK_VERTAALD].map((c) => effen(c.citaat)));
  expect(ONVERTAALD.filter((o) => gecontroleerd.has(effen(o.citaat)))).toEqual([]);
});

test('each reason is a sentence, and the rules that are named exist', () => {
  const codes = new Set(REGELS.map((r) => r.code));
  expect(ONVERTAALD.filter(({ reden }) => !/^[A-Z].{20,}\.$/.test(reden))).toEqual([]);
  const genoemd = [
    ...OOK_VERTAALD.flatMap((o) => o.regels),
    ...ONVERTAALD.flatMap((o) => o.reden.match(/\b[A-Z]\d{3}\b/g) ?? []),
  ];
  expect(genoemd.filter((code) => !codes.has(code))).toEqual([]);
  expect(OOK_VERTAALD.filter((o) => o.regels.length === 0)).toEqual([]);
});

test('the catalogue shows each of them', () => {
  const catalogus = readFileSync('docs/regels.md', 'utf8').replaceAll('&#91;', '[').replaceAll('&#93;', ']');
  expect(uitLijsten.filter(({ citaat }) => !catalogus.includes(effen(citaat)))).toEqual([]);
  expect(ONVERTAALD.filter(({ reden }) => !catalogus.includes(reden))).toEqual([]);
});
