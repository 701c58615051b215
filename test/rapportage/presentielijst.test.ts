import { isodag, leesMaand, type Maand, presentielijsten } from '../../src';
import { les, type Rij, vervallen } from '../hulp/rijen';
import { verslagenVan } from '../hulp/verslag';
import { type Gegevens, registratiewerkmap } from '../hulp/werkmap';

const maand = (tekst: string): Maand => leesMaand(tekst)!;
const G = (datum: string, meer: Rij = {}) => les(datum, { Groep: 'Z ochtend', ...meer });
const wie = (
  Achternaam: string,
  Aanwezigheid: readonly Rij[],
  meer: Record<string, string> = {},
): Gegevens => ({
  Persoon: { Achternaam, 'Cliëntnummer gemeente': Achternaam.length.toString(), ...meer },
  Aanwezigheid,
});
function uitkomst(bestanden: readonly Gegevens[], groep = 'Z ochtend', van = '2025-10') {
  const paden = bestanden.map((g, i) => [`${i}.xlsx`, registratiewerkmap(g)] as const);
  return presentielijsten(verslagenVan(Object.fromEntries(paden)), groep, maand(van));
}
function lijsten(...argumenten: Parameters<typeof uitkomst>) {
  const gevonden = uitkomst(...argumenten);
  if (!gevonden.gelukt) throw new Error(gevonden.reden);
  return gevonden.lijsten;
}

test.each([
  ['2025-10', '2025-10-01', '2025-10-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  [' 2025-02 ', '2025-02-01', '2025-02-28'],
])('the month %s', (tekst, eerste, laatste) => {
  expect([isodag(maand(tekst).eerste), isodag(maand(tekst).laatste)]).toEqual([eerste, laatste]);
});
test.each(['2025-13', '2025-00', '2025-1', '10-2025', 'oktober', ''])('%p is no month', (tekst) =>
  expect(leesMaand(tekst)).toBeUndefined(),
);

test('the lessons of the month from its first to its last day, also those to come', () => {
  const [lijst] = lijsten([
    wie(
      'Bos',
      ['2025-09-30', '2025-10-31', '2025-10-01', '2025-11-01'].map((d) => G(d)),
    ),
  ]);
  expect(lijst?.lessen.map((l) => isodag(l.datum))).toEqual(['2025-10-01', '2025-10-31']);
});

test('other groups and cancelled lessons are left out; the spelling of the group does not count', () => {
  const rijen = [
    G('2025-10-01'),
    les('2025-10-02', { Groep: 'Z avond' }),
    les('2025-10-03'),
    vervallen('2025-10-06', { Groep: 'Z ochtend' }),
    G('2025-10-07', { Groep: 'z  OCHTEND' }),
  ];
  const [lijst] = lijsten([wie('Bos', rijen)], 'z OCHTEND');
  expect(lijst?.lessen.map((l) => isodag(l.datum))).toEqual(['2025-10-01', '2025-10-07']);
});

test('one column per day, dagdeel and onderdeel, morning first, with every number of planned hours', () => {
  const [lijst] = lijsten([
    wie('Bos', [
      G('2025-10-01', { Dagdeel: 'Avond' }),
      G('2025-10-01', { Dagdeel: 'Ochtend', 'Geplande uren': 2.5, 'Gevolgde uren': 2.5 }),
    ]),
    wie('Kuiper', [G('2025-10-01', { Dagdeel: 'Ochtend' }), G('2025-10-01', { Onderdeel: 'Opstartklas' })]),
  ]);
  expect(lijst?.lessen.map(({ dagdeel, onderdeel, uren }) => [dagdeel, onderdeel, uren])).toEqual([
    ['Ochtend', 'Taalles', [2.5, 3]],
    ['Avond', 'Taalles', [3]],
    [undefined, 'Opstartklas', [3]],
  ]);
  expect(lijst?.cursisten.map((c) => [c.naam, c.ingepland])).toEqual([
    ['Bos, Sam', [true, true, false]],
    ['Kuiper, Sam', [true, false, true]],
  ]);
});

test('by name; who is delivered twice stands there once; without a name the cliëntnummer is kept', () => {
  const [lijst] = lijsten([
    wie('Zwart', [G('2025-10-01')]),
    wie('Bos', [G('2025-10-01')]),
    wie('Bos', [G('2025-10-02')]),
    wie('', [G('2025-10-01')], { Voornamen: '', 'Cliëntnummer gemeente': '77' }),
  ]);
  expect(lijst?.cursisten.map((c) => c.naam ?? c.clientnummer)).toEqual(['77', 'Bos, Sam', 'Zwart, Sam']);
  expect(lijst?.cursisten[1]?.ingepland).toEqual([true, true]);
});

test('two aanbieders with a group of one name: a list each', () => {
  const gevonden = lijsten([
    wie('Bos', [G('2025-10-01')], { Aanbieder: 'Taalgericht 2.0' }),
    wie('Kuiper', [G('2025-10-01')], { Aanbieder: 'Echt Nederlands' }),
  ]);
  expect(gevonden.map((l) => [l.aanbieder, l.cursisten.length])).toEqual([
    ['Echt Nederlands', 1],
    ['Taalgericht 2.0', 1],
  ]);
});

describe('when there is nothing to sign', () => {
  test('an unknown group: the name that is meant, and those there are', () => {
    expect(
      uitkomst([wie('Bos', [G('2025-10-01'), les('2025-10-02', { Groep: 'Alfa' })])], 'Z ochtent'),
    ).toEqual({
      gelukt: false,
      reden: 'groep onbekend',
      bedoeld: 'Z ochtend',
      groepen: ['Alfa', 'Z ochtend'],
    });
  });
  test('a group without lessons in the month: the months in which it has them', () => {
    const rijen = [G('2025-09-30'), G('2025-11-03'), vervallen('2025-10-01', { Groep: 'Z ochtend' })];
    expect(uitkomst([wie('Bos', rijen)])).toEqual({
      gelukt: false,
      reden: 'geen lessen',
      groep: 'Z ochtend',
      maanden: ['2025-09', '2025-11'],
    });
  });
  test('a group that only stands in Trajecten is known', () => {
    const gegevens = {
      Trajecten: [{ Perceel: 'Z-route taal', 'Aangemeld op': '2025-01-06', Groep: 'Z ochtend' }],
    };
    expect(uitkomst([gegevens])).toMatchObject({ reden: 'geen lessen', maanden: [] });
  });
});
