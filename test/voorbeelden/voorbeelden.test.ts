import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../../adapters/bestand';
import {
  a1,
  type Bestandsverslag,
  dag,
  isBsn,
  leesRegistratie,
  Leesfout,
  STANDAARDINSTELLINGEN,
  verslaglegging,
  type Werkmap,
} from '../../src';
import { maakVoorbeelden } from '../../scripts/maak/voorbeelden/index';

const VOORBEELDEN = 'voorbeelden';
const MAP = join(VOORBEELDEN, 'registraties');
type Verwachting = readonly [code: string, blad: string | null, cel: string | null];
const { peildatum, bestanden: verwacht } = JSON.parse(
  readFileSync(join(VOORBEELDEN, 'verwacht.json'), 'utf8'),
) as {
  readonly peildatum: string;
  readonly bestanden: Readonly<Record<string, { readonly bevindingen: readonly Verwachting[] }>>;
};
const namen = Object.keys(verwacht);

function lees(bestand: string): Werkmap | Leesfout {
  try {
    return leesBestand(readFileSync(join(MAP, bestand)), bestand);
  } catch (fout) {
    if (fout instanceof Leesfout) return fout;
    throw fout;
  }
}

function controleer(): ReadonlyMap<string, Bestandsverslag> {
  const op = dag(peildatum);
  const verslag = verslaglegging({ peildatum: op, vandaag: op, instellingen: STANDAARDINSTELLINGEN });
  for (const bestand of namen) verslag.voegToe(bestand, lees(bestand));
  return new Map(verslag.rondAf().map((v) => [v.bestand, v]));
}

test('the files are what their maker makes of them, byte for byte', async () => {
  const gemaakt = await maakVoorbeelden();
  const anders = [...gemaakt].filter(
    ([pad, bytes]) => !readFileSync(join(VOORBEELDEN, pad)).equals(Buffer.from(bytes)),
  );
  expect(anders.map(([pad]) => pad)).toEqual([]);
});

test('every file of the folder is in the list', () => {
  const op = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).filter((f) => /\.\w+$/.test(f));
  expect(op.sort()).toEqual([...namen].sort());
});

describe('the planted findings, and no other', () => {
  const verslagen = controleer();
  test.each(namen)('%s', (bestand) => {
    const gevonden = (verslagen.get(bestand)?.bevindingen ?? []).map((b) => [b.code, b.plek.blad, a1(b.plek)]);
    const opVolgorde = (lijst: readonly (readonly (string | null)[])[]) =>
      lijst.map((v) => v.join(' ')).sort();
    expect(opVolgorde(gevonden)).toEqual(opVolgorde(verwacht[bestand]?.bevindingen ?? []));
  });

  test('an agreed deviation is shown as such', () => {
    const verslag = verslagen.get('nederlands-de-baas/registratie-rozendaal-80121.xlsx');
    expect(verslag?.bevindingen.map((b) => [b.code, b.akkoord])).toEqual([['T007', true]]);
  });
});

/** Fictitious numbers, given to nobody. */
const TESTNUMMERS = [
  '999993653',
  '999993847',
  '999992077',
  '999993483',
  '999990482',
  '999995017',
  '999990408',
  '999994669',
  '999992806',
  '999993926',
];

test('nobody in the samples exists: no other BSN than those for tests, and each for one person', () => {
  const dragers = new Map<string, Set<string>>();
  for (const bestand of namen) {
    const werkmap = lees(bestand);
    if (werkmap instanceof Leesfout) continue;
    const nummer = leesRegistratie(werkmap, bestand).personen[0]?.clientnummer.waarde ?? '';
    const waarden = werkmap.bladen.flatMap((blad) => blad.rijen.flatMap((rij) => rij.waarden));
    for (const [getal] of JSON.stringify(waarden).matchAll(/(?<!\d)\d{9}(?!\d)/g)) {
      if (isBsn(getal)) dragers.set(getal, (dragers.get(getal) ?? new Set()).add(nummer));
    }
  }
  expect([...dragers.keys()].filter((bsn) => !TESTNUMMERS.includes(bsn))).toEqual([]);
  expect([...dragers].filter(([, wie]) => wie.size > 1).map(([bsn]) => bsn)).toEqual([]);
  expect(dragers.size).toBeGreaterThan(5);
});
