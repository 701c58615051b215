import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../adapters/bestand';
import { a1, type Bestandsverslag, dag, STANDAARDINSTELLINGEN, verslaglegging } from '../src';

const MAP = join('test', 'monsters');

interface Verwacht {
  readonly bevindingen: readonly (readonly [string, string | null, string | null])[] | null;
  readonly toelichting: string;
}
const verwacht: Readonly<Record<string, Verwacht>> = JSON.parse(
  readFileSync(join(MAP, 'verwacht.json'), 'utf8'),
).bestanden;

function controleer(bestanden: readonly string[]): Bestandsverslag[] {
  const verslag = verslaglegging({
    peildatum: dag('2025-10-01'),
    // Later than the lessons after the peildatum that were followed (7 October 2025): only one of 2035 is A008.
    vandaag: dag('2025-12-31'),
    instellingen: STANDAARDINSTELLINGEN,
  });
  for (const bestand of bestanden)
    verslag.voegToe(bestand, leesBestand(readFileSync(join(MAP, bestand)), bestand));
  return verslag.rondAf();
}

/** A null in the expectation means: the finding has no sheet or cell, and nothing is compared there. */
const zoals = (gevonden: readonly (string | null)[], bedoeld: readonly (string | null)[]): boolean =>
  bedoeld.every((deel, i) => deel === null || deel === gevonden[i]);

describe('the sample files with known findings', () => {
  const verslagen = new Map(controleer(Object.keys(verwacht)).map((v) => [v.bestand, v]));

  test('every file of the folder is in the list', () => {
    const op = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(xlsx|csv)$/.test(f));
    expect(op.sort()).toEqual(Object.keys(verwacht).sort());
  });

  test.each(Object.entries(verwacht).filter(([, { bevindingen }]) => bevindingen !== null))(
    '%s: none missing, none extra',
    (bestand, { bevindingen }) => {
      const over = (verslagen.get(bestand)?.bevindingen ?? []).map((b) => [b.code, b.plek.blad, a1(b.plek)]);
      const gemist = (bevindingen ?? []).filter((bedoeld) => {
        const plaats = over.findIndex((gevonden) => zoals(gevonden, bedoeld));
        if (plaats >= 0) over.splice(plaats, 1);
        return plaats < 0;
      });
      expect({ gemist, over }).toEqual({ gemist: [], over: [] });
    },
  );
});
