import { korteMaand, maandenrij, maandtekst, overzicht } from '../../src';
import { dossierVan } from '../hulp/dossier';
import { les, traject } from '../hulp/rijen';

const rij = (aantal: number, ...dagen: string[]): string[] => {
  const gegevens = { Trajecten: [traject()], Aanwezigheid: dagen.map((d) => les(d)) };
  const [eerste] = overzicht(dossierVan(gegevens))?.percelen ?? [];
  return maandenrij(eerste?.maanden ?? [], aantal).map(
    ({ maand, stand }) => `${maand} ${stand?.lessen ?? 'geen'}`,
  );
};

test.each<[string, number, string[], string[]]>([
  ['no lessons', 3, [], []],
  ['one month', 3, ['2025-03-03', '2025-03-31'], ['2025-03 2']],
  [
    'a pause shows',
    4,
    ['2024-12-31', '2025-03-01'],
    ['2024-12 1', '2025-01 geen', '2025-02 geen', '2025-03 1'],
  ],
  [
    'as many months as there is room for',
    3,
    ['2024-12-31', '2025-03-01'],
    ['2025-01 geen', '2025-02 geen', '2025-03 1'],
  ],
  ['over the end of a year', 3, ['2024-11-01', '2025-01-31'], ['2024-11 1', '2024-12 geen', '2025-01 1']],
])('%s', (_, aantal, dagen, verwacht) => {
  expect(rij(aantal, ...dagen)).toEqual(verwacht);
});

test('months in words', () => {
  expect(['2025-01', '2025-12-31'].map(maandtekst)).toEqual(['januari 2025', 'december 2025']);
  expect(['2025-01', '2025-03', '2025-12'].map(korteMaand)).toEqual(['jan', 'mrt', 'dec']);
});
