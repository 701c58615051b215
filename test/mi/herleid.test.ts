import { join } from 'node:path';
import { a1, herleid, INDICATOREN, leesInzending, maakMi, TOTAAL } from '../../src';
import { leesMap } from '../hulp/map';
import { inzending, vraagVan } from '../hulp/mi';

const vraag = vraagVan();
const monsters = leesMap(join(__dirname, '../monsters')).map((r) => leesInzending(r, vraag));

test('names the files and the cells, in path order', () => {
  const les = { Perceel: 'B1-route taal', Onderdeel: 'Taalles', 'Geplande uren': 4 };
  const bron = (nummer: string, gevolgd: number) =>
    inzending(
      {
        Persoon: { 'Cliëntnummer gemeente': nummer },
        Trajecten: [{ 'Intake op': '2025-08-01' }],
        Aanwezigheid: [
          { ...les, Datum: '2025-06-30', 'Gevolgde uren': 4 },
          { ...les, Datum: '2025-08-04', 'Gevolgde uren': 4 },
          { ...les, Datum: '2025-08-05', 'Gevolgde uren': gevolgd },
        ],
      },
      `${nummer}.xlsx`,
    );
  const bronnen = [bron('3', 1), bron('1', 2), bron('2', 4)];
  const cellen = (indicator: string) =>
    herleid(bronnen, vraag, { indicator, gemeente: 'arnhem' }).map(
      (b) => `${b.bestand} ${b.plekken.map((p) => `${p.blad}!${a1(p)}`).join(' ')}`,
    );
  expect(cellen('mi-03')).toEqual([
    '1.xlsx Aanwezigheid!F6 Aanwezigheid!F7',
    '3.xlsx Aanwezigheid!F6 Aanwezigheid!F7',
  ]);
  expect(cellen('MI-01b')).toEqual(['1', '2', '3'].map((n) => `${n}.xlsx Trajecten!E5`));
  expect(herleid(bronnen, vraag, { indicator: 'MI-03', gemeente: 'Duiven' })).toEqual([]);
  expect(herleid(bronnen, vraag, { indicator: 'MI-03', perceel: 'Z-route taal' })).toEqual([]);
  expect(herleid(bronnen, vraag, { indicator: 'MI-03', aanbieder: 'Sagènn' })).toEqual([]);
});

test('an indicator that does not exist', () => {
  expect(() => herleid([], vraag, { indicator: 'MI-99' })).toThrow("Geen indicator: 'MI-99'");
});

test('of every count in the samples there are at least as many places as it counts', () => {
  const { rijen, kwartaal } = maakMi(monsters, vraag);
  const personen: readonly string[] = INDICATOREN.filter(
    (i) => i.noemer === undefined && !i.code.startsWith('MI-04'),
  ).map((i) => i.code);
  const gevraagd = rijen.filter(
    (r) => r.kwartaal === kwartaal && r.gemeente !== TOTAAL && personen.includes(r.indicator),
  );
  for (const { indicator, uitsplitsing, aanbieder, gemeente, perceel, waarde } of gevraagd) {
    const bijdragen = herleid(monsters, vraag, { indicator, uitsplitsing, aanbieder, gemeente, perceel });
    // Nobody in the samples has two trajecten that count for one figure: as many places as persons.
    expect([indicator, bijdragen.length]).toEqual([indicator, waarde ?? 0]);
    expect(bijdragen.every((b) => b.plekken.length > 0)).toBe(true);
  }
});
