import fc from 'fast-check';
import {
  a1,
  controleer,
  dag,
  excelserieel,
  herstelvoorstellen,
  type Invoerwaarde,
  isDag,
  leesRegistratie,
  STANDAARDINSTELLINGEN,
  type Werkmap,
} from '../../src';
import { formule, type Gegevens, type Inhoud, registratiewerkmap, werkmap } from '../hulp/werkmap';

const omstandigheden = {
  peildatum: dag('2025-10-01'),
  vandaag: dag('2025-10-01'),
  instellingen: STANDAARDINSTELLINGEN,
};
const voorstellenIn = (inhoud: Werkmap) =>
  herstelvoorstellen(controleer(leesRegistratie(inhoud, 'a.xlsx'), omstandigheden));
const kort = (waarde: Invoerwaarde): string | number => (isDag(waarde) ? excelserieel(waarde.dag) : waarde);
/** Each as 'Blad!A1 was → wordt'. */
const voorstellen = (inhoud: Werkmap): string[] =>
  voorstellenIn(inhoud).map(({ plek, was, wordt }) => `${plek.blad}!${a1(plek)} ${was} → ${kort(wordt)}`);
const bij = (gegevens: Gegevens): string[] => voorstellen(registratiewerkmap(gegevens));
const les = (deel: Readonly<Record<string, Inhoud>>): Gegevens => ({
  Aanwezigheid: [
    {
      Datum: '2025-03-03',
      Perceel: 'B1-route taal',
      Onderdeel: 'Taalles',
      'Geplande uren': 2,
      'Gevolgde uren': 2,
      ...deel,
    },
  ],
});

describe('a date typed as text', () => {
  test.each([
    ['1-3-2025', 45_717],
    ['01/03/2025', 45_717],
    ['2025-03-01', 45_717],
    ['1 maart 2025', 45_717],
    [' 1-3-2025 ', 45_717],
  ])('%j becomes a date', (tekst, serieel) =>
    expect(bij(les({ Datum: `'${tekst}` }))).toEqual([`Aanwezigheid!A5 ${tekst} → ${serieel}`]),
  );

  test.each(['1/2/25', '13-13-2025', '1-3-25', 'maart 2025', 'vandaag'])('%j is nobody’s guess', (tekst) =>
    expect(bij(les({ Datum: `'${tekst}` }))).toEqual([]),
  );

  test('a number without a date format may be anything', () =>
    expect(bij(les({ Datum: 45_717 }))).toEqual([]));
});

describe('a number typed as text', () => {
  test.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['3', 3],
    ['-1', -1],
    ['0,1234', 0.1234],
  ])('%j becomes a number', (tekst, getal) =>
    expect(bij(les({ 'Gevolgde uren': `'${tekst}` }))).toEqual([`Aanwezigheid!F5 ${tekst} → ${getal}`]),
  );

  test.each(['1.000', '2 uur', '2:30', '2-3'])('%j may be two things', (tekst) =>
    expect(bij(les({ 'Gevolgde uren': `'${tekst}` }))).toEqual([]),
  );
});

describe('a name of a list', () => {
  const lijst = (kop: string, tekst: Inhoud): string[] =>
    bij(les({ [kop]: tekst })).map((v) => v.replace(/^.*→ /, ''));

  test.each([
    ['Perceel', 'Z route taal', 'Z-route taal'],
    ['Perceel', 'B1 route taal', 'B1-route taal'],
    ['Perceel', 'B1-route participaite', 'B1-route participatie'],
    ['Onderdeel', 'Taalless', 'Taalles'],
    ['Onderdeel', 'MAP praktijk', 'MAP-praktijk'],
    ['Reden afwezigheid', 'Zonder opgaven', 'Zonder opgave'],
    ['Reden afwezigheid', 'Doktors bezoek', 'Doktersbezoek'],
    ['Besluit gemeente', 'Geldigg', 'Geldig'],
  ])('%s: %s can only be %s', (kop, tekst, verwacht) => expect(lijst(kop, tekst)).toEqual([verwacht]));

  test.each([
    ['Besluit gemeente', 'Ongeldig'],
    ['Besluit gemeente', 'Niet'],
    ['Perceel', 'B2-route taal'],
    ['Perceel', 'X-route taal'],
    ['Perceel', 'B1-route'],
    ['Perceel', 'MAP'],
    ['Onderdeel', 'Taal'],
    ['Reden afwezigheid', 'Vakantie'],
    ['Onderdeel', 3],
  ])('%s: %s may be meant otherwise', (kop, tekst) => expect(lijst(kop, tekst)).toEqual([]));

  test('levels that are one letter apart are never mended', () => {
    const Rapportages = ['A3', 'B', 'Alfa', 'Alfa D', 'C1'].map((Lezen) => ({
      Datum: '2025-03-03',
      Perceel: 'B1-route taal',
      Soort: 'Voortgangsrapportage',
      Lezen,
    }));
    expect(bij({ Rapportages })).toEqual([]);
  });
});

test('a formula is the user’s own', () => {
  expect(bij(les({ Datum: formule('1-3-2025'), 'Gevolgde uren': formule('2,5') }))).toEqual([]);
});

test('says what changes, and what to type', () => {
  const gezegd = voorstellenIn(
    registratiewerkmap(les({ Datum: "'1-3-2025", 'Geplande uren': "'2.5", Onderdeel: 'Taalless' })),
  ).map(({ code, wordtTekst, uitleg }) => [code, wordtTekst, uitleg]);
  expect(gezegd).toEqual([
    ['B011', '01-03-2025', 'De tekst wordt een datum die Excel herkent.'],
    ['B010', 'Taalles', 'De waarde wordt geschreven zoals in de keuzelijst.'],
    ['B012', '2,5', 'De tekst wordt een getal waarmee Excel kan rekenen.'],
  ]);
});

test.each([
  ["'0,00000001", '0,00000001'],
  ["'12,3333", '12,3333'],
  ["'-2,5", '-2,5'],
])('%s is typed as %s', (tekst, verwacht) =>
  expect(voorstellenIn(registratiewerkmap(les({ 'Gevolgde uren': tekst }))).map((v) => v.wordtTekst)).toEqual(
    [verwacht],
  ),
);

test('in a csv too, where cells have no sheet', () => {
  const Trajectregister = [
    ['Perceel', 'Aangemeld op'],
    ['Z route taal', "'03-03-2025"],
  ];
  expect(voorstellen(werkmap({ Trajectregister }, { vorm: 'csv' }))).toEqual([
    'null!A2 Z route taal → Z-route taal',
  ]);
});

test('what was mended is found no more, and nothing else is found in that cell by reading', () => {
  const tekst = fc.constantFrom("'1-3-2025", "'2,5", 'Taalless', 'Z route taal', "'1/2/25", "'x", "'12", 4);
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('Datum', 'Perceel', 'Onderdeel', 'Gevolgde uren'), tekst),
      (deel) => {
        const inhoud = registratiewerkmap(les(deel));
        const gedaan = voorstellenIn(inhoud);
        const hersteld: Werkmap = {
          ...inhoud,
          bladen: inhoud.bladen.map((blad) => ({
            ...blad,
            rijen: blad.rijen.map((rij) => ({
              ...rij,
              waarden: rij.waarden.map((waarde, i) => {
                const nieuw = gedaan.find(
                  ({ plek }) =>
                    plek.blad === blad.naam && plek.rij === rij.nummer && plek.kolom === rij.kolommen[i],
                );
                return nieuw === undefined ? waarde : nieuw.wordt;
              }),
            })),
          })),
        };
        expect(voorstellen(hersteld)).toEqual([]);
        const { bevindingen } = controleer(leesRegistratie(hersteld, 'a.xlsx'), omstandigheden);
        const nog = bevindingen.filter(
          (b) =>
            ['B010', 'B011', 'B012'].includes(b.code) &&
            gedaan.some((g) => g.plek.blad === b.plek.blad && a1(g.plek) === a1(b.plek)),
        );
        expect(nog).toEqual([]);
      },
    ),
  );
});
