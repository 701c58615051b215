import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  dag,
  INDICATOREN,
  kwartaal,
  type Kwartaal,
  Leesfout,
  leesInzending,
  leesRegistratie,
  maakMi,
  type Mi,
  type Milevering,
  MIREGELS,
  type Miwaarde,
  type Registratie,
  TOTAAL,
} from '../../src';
import { leesBestand } from '../../adapters/bestand';
import { geleverd, typToelichting } from '../hulp/levering';

/** Every file of a folder that can be read. */
const leesMap = (map: string): Registratie[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => /\.(xlsx|csv)$/.test(pad))
    .flatMap((pad) => {
      try {
        return [leesRegistratie(leesBestand(readFileSync(join(map, pad)), pad), pad)];
      } catch (fout) {
        if (fout instanceof Leesfout) return [];
        throw fout;
      }
    });

/** Each quarter is made on the day after it ended. */
const STAPPEN = [
  ['2024-K4', '2025-01-01'],
  ['2025-K1', '2025-04-01'],
  ['2025-K2', '2025-07-01'],
  ['2025-K3', '2025-10-01'],
] as const;

const maak = (
  registraties: readonly Registratie[],
  [k, peildatum]: (typeof STAPPEN)[number],
  levering?: Milevering,
): Mi => {
  const vraag = { kwartaal: kwartaal(k), peildatum: dag(peildatum) };
  return maakMi(
    registraties.map((r) => leesInzending(r, vraag)),
    vraag,
    undefined,
    levering,
  );
};

/** Four quarters made one after the other, each with the workbook of the one before; in each a text is typed. */
const MONSTERS = join(__dirname, '../monsters');
const VOORBEELDEN = join(__dirname, '../../voorbeelden/registraties');
const ketens = new Map<string, Promise<Mi[]>>();
async function keten(map: string, ...overig: [blad: string, gemeente: string]): Promise<Mi[]> {
  const gemaakt = ketens.get(map) ?? maakKeten(leesMap(map), ...overig);
  ketens.set(map, gemaakt);
  return gemaakt;
}

async function maakKeten(
  registraties: readonly Registratie[],
  blad: string,
  gemeente: string,
): Promise<Mi[]> {
  const gemaakt: Mi[] = [];
  let levering: Milevering | undefined;
  for (const stap of STAPPEN) {
    const mi = maak(registraties, stap, levering);
    gemaakt.push(mi);
    levering = await geleverd(mi, (werkmap) => typToelichting(werkmap, blad, gemeente, `Over ${stap[0]}.`));
  }
  return gemaakt;
}

const aanbiedersVan = (mi: Mi, gemeente: string, perceel: string): string[] => {
  const eigen = mi.rijen.filter((r) => r.perceel === perceel && r.aanbieder !== TOTAAL);
  const namen = eigen.filter((r) => gemeente === TOTAAL || r.gemeente === gemeente).map((r) => r.aanbieder);
  return [...new Set(namen)];
};

const isStand = (regel: number): boolean => MIREGELS[regel]?.indicator.kennis === 'stand';
const plat = ({ waarde, teller, noemer }: Miwaarde): unknown => [waarde, teller, noemer];

describe.each([
  ['monsters', MONSTERS, 'Z-route taal', 'Arnhem'],
  ['voorbeelden', VOORBEELDEN, 'B1-route taal', 'Arnhem'],
])('four quarters over the %s', (_, map, blad, gemeente) => {
  const registraties = leesMap(map);
  let laatste: Mi;
  let los: ReadonlyMap<Kwartaal, Mi>;
  let alle: Mi[];
  beforeAll(async () => {
    alle = await keten(map, blad, gemeente);
    laatste = alle.at(-1) as Mi;
    los = new Map(STAPPEN.map((stap) => [kwartaal(stap[0]), maak(registraties, stap)]));
  });

  test('what dates tell is what one run over the files says', () => {
    const enkel = los.get(laatste.kwartaal) as Mi;
    laatste.percelen.forEach((p, i) =>
      p.kolommen.forEach((kolom, j) =>
        kolom.waarden.forEach((lijn, regel) => {
          if (!isStand(regel)) expect(lijn).toEqual(enkel.percelen[i]?.kolommen[j]?.waarden[regel]);
        }),
      ),
    );
  });

  test('states of earlier quarters are what the run of that quarter said, on the sheets', () => {
    let [overgenomen, onbekend] = [0, 0];
    for (const { perceel, kolommen } of laatste.percelen) {
      for (const kolom of kolommen) {
        kolom.waarden.forEach((lijn, regel) => {
          if (!isStand(regel)) return;
          lijn.slice(0, -1).forEach((waarde, i) => {
            const toen = los
              .get(laatste.kwartalen[i] as Kwartaal)
              ?.percelen.find((p) => p.perceel === perceel)
              ?.kolommen.find((k) => k.gemeente === kolom.gemeente)
              ?.waarden[regel]?.at(-1);
            if (waarde.herkomst === 'overgenomen') {
              overgenomen += 1;
              expect(plat(waarde)).toEqual(plat(toen as Miwaarde));
            } else if (waarde.reden !== 'nietVanToepassing') {
              onbekend += 1;
              expect(waarde).toMatchObject({ waarde: null, reden: 'nietInEerdereLevering' });
              const nu = aanbiedersVan(laatste, kolom.gemeente, perceel);
              const toenBekend = los.get(laatste.kwartalen[i] as Kwartaal)?.aanbieders ?? [];
              // Only where that quarter had no such column, or was not of all these aanbieders.
              if (nu.every((a) => toenBekend.includes(a))) expect(toen?.waarde ?? null).toBeNull();
            }
          });
        });
      }
    }
    expect(overgenomen).toBeGreaterThan(5 * onbekend);
  });

  test('and in MI-gegevens', () => {
    const id = (r: Mi['rijen'][number]) =>
      [r.kwartaal, r.aanbieder, r.gemeente, r.perceel, r.indicator, r.uitsplitsing].join('|');
    const toen = new Map(
      [...los].flatMap(([k, mi]) => mi.rijen.filter((r) => r.kwartaal === k).map((r) => [id(r), r.waarde])),
    );
    const standen = new Set(INDICATOREN.filter((i) => i.kennis === 'stand').map((i) => i.code as string));
    const eerder = laatste.rijen.filter(
      (r) => r.kwartaal !== laatste.kwartaal && standen.has(r.indicator) && r.gemeente !== TOTAAL,
    );
    const bekend = eerder.filter((r) => r.herkomst === 'overgenomen' && r.aanbieder !== TOTAAL);
    expect(bekend.filter((r) => (r.waarde ?? 0) > 0).length).toBeGreaterThan(5);
    for (const r of bekend) expect([id(r), r.waarde]).toEqual([id(r), toen.get(id(r))]);
    // What the delivery of then had is not lost.
    for (const r of eerder)
      if (toen.has(id(r)) && r.herkomst === 'onbekend') expect(toen.get(id(r))).toBeNull();
  });

  test('nothing is changed: the files are the same', () => {
    for (const mi of alle.slice(1)) expect(mi.vorige?.wijzigingen).toEqual([]);
    expect(alle[0]?.vorige).toBeNull();
    expect(laatste.vorige).toMatchObject({ kwartaal: '2025-K2', peildatum: dag('2025-07-01') });
  });

  test('every toelichting is kept with its quarter', () => {
    const perceel = laatste.percelen.find((p) => p.perceel.startsWith(blad))?.perceel;
    expect(laatste.toelichtingen).toEqual(
      expect.arrayContaining(
        ['2025-K2', '2025-K1', '2024-K4'].map((k) => ({
          kwartaal: k,
          gemeente,
          perceel,
          tekst: `Over ${k}.`,
        })),
      ),
    );
    expect(laatste.toelichtingen).toHaveLength(3);
  });
});

test('over the samples the values of the quarter are those of mi-verwacht.json', async () => {
  const verwacht = JSON.parse(readFileSync(join(MONSTERS, 'mi-verwacht.json'), 'utf8')) as {
    rijen: Record<string, string | number>[];
  };
  const mi = (await keten(MONSTERS, 'Z-route taal', 'Arnhem')).at(-1) as Mi;
  const regel = (r: object): string =>
    ['kwartaal', 'aanbieder', 'gemeente', 'perceel', 'indicator', 'uitsplitsing', 'waarde']
      .map((kolom) => (r as Record<string, unknown>)[kolom])
      .join(' | ');
  // What was taken over is not in that list: it says what the files tell.
  const berekend = mi.rijen.filter((r) => r.herkomst === 'berekend' && r.waarde && r.gemeente !== TOTAAL);
  expect(berekend.map(regel).sort()).toEqual(verwacht.rijen.map(regel).sort());
});
