import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dag, kwartaal, leesInzending, maakMi, type Mirij, mijson, TOTAAL } from '../../src';
import { leesMap } from '../hulp/map';

interface Verwacht {
  readonly kwartaal: string;
  readonly peildatum: string;
  readonly eerdere_indicatoren: readonly string[];
  readonly overgeslagen: readonly string[];
  readonly dubbel: readonly string[];
  readonly rijen: readonly Record<string, string | number>[];
}

const map = join(__dirname, '../monsters');
const verwacht = JSON.parse(readFileSync(join(map, 'mi-verwacht.json'), 'utf8')) as Verwacht;
const vraag = { kwartaal: kwartaal(verwacht.kwartaal), peildatum: dag(verwacht.peildatum) };
const mi = maakMi(
  leesMap(map).map((registratie) => leesInzending(registratie, vraag)),
  vraag,
);

const regel = (r: Mirij | Record<string, string | number>): string =>
  ['kwartaal', 'aanbieder', 'gemeente', 'perceel', 'indicator', 'uitsplitsing', 'waarde']
    .map((kolom) => (r as Record<string, string | number>)[kolom])
    .join(' | ');

test('every value of the samples, and no other', () => {
  const gevonden = mi.rijen.filter((r) => r.waarde !== null && r.waarde !== 0 && r.gemeente !== TOTAAL);
  expect(verwacht.rijen).toHaveLength(319);
  expect(gevonden.map(regel).sort()).toEqual(verwacht.rijen.map(regel).sort());
});

test('of earlier quarters only what dates tell', () => {
  const eerder = mi.rijen.filter((r) => r.kwartaal !== vraag.kwartaal);
  const bekend = new Set(eerder.filter((r) => r.herkomst === 'berekend').map((r) => r.indicator));
  expect([...bekend].filter((code) => code !== 'MI-16b').sort()).toEqual(verwacht.eerdere_indicatoren);
});

test('double deliveries are both named, and nothing is skipped', () => {
  const dubbel = mi.bestanden.filter((b) => b.redenen.some((reden) => reden.includes('ook in bestand')));
  expect(dubbel.map((b) => b.bestand)).toEqual(verwacht.dubbel);
  expect(dubbel.map((b) => b.trajecten)).toEqual([1, 0]);
  expect(mi.bestanden.filter((b) => b.status === 'overgeslagen')).toEqual(verwacht.overgeslagen);
});

test('as JSON the rows have the column names as keys', () => {
  const json = mijson(mi);
  expect(Object.keys(json)).toEqual(['versie', 'kwartaal', 'rijen', 'bestanden']);
  expect(Object.keys(json.rijen[0] ?? {}).sort()).toEqual(
    ['aanbieder', 'gemeente', 'herkomst', 'indicator', 'kwartaal', 'noemer', 'perceel', 'teller'].concat([
      'uitsplitsing',
      'waarde',
    ]),
  );
});
