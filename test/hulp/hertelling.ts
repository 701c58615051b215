import { dag, type Dag, LIJSTEN, type Perceel, type Registratie, sleutel } from '../../src';

/*
 * The figures of bijlage 5 counted straight from registration files, with nothing of src/mi: rows are taken apart into
 * plain values, and sets are made of texts. A person is known per aanbieder, which is how a region counts.
 */
export interface Rij {
  readonly aanbieder: string;
  readonly gemeente: string;
  readonly perceel: Perceel;
  readonly persoon: string;
  readonly aangemeld: Dag;
  readonly waarden: Readonly<Record<string, Dag | string | number | undefined>>;
  /** Planned and followed hours per quarter, in tenths. */
  readonly uren: Readonly<Record<string, readonly [gepland: number, gevolgd: number]>>;
}

const KWARTALEN: Readonly<Record<string, readonly [string, string]>> = {
  '2024-K4': ['2024-10-01', '2024-12-31'],
  '2025-K1': ['2025-01-01', '2025-03-31'],
  '2025-K2': ['2025-04-01', '2025-06-30'],
  '2025-K3': ['2025-07-01', '2025-09-30'],
};
export const GETELDE_KWARTALEN = Object.keys(KWARTALEN);
const grenzen = (kwartaal: string): [Dag, Dag] => {
  const [van, tot] = KWARTALEN[kwartaal] ?? ['', ''];
  return [dag(van), dag(tot)];
};

const KOLOMMEN = [
  'aangemeldOp',
  'intakeOp',
  'startOpstartklas',
  'startRegulier',
  'eindeTraject',
  'groep',
  'groepsniveau',
  'mijlpaal',
  'wachtlijstVanaf',
  'wachtlijstTot',
  'overstapOp',
  'overgestaptVan',
  'overgestaptNaar',
  'tredeBijAanmelding',
  'tredeNu',
  'tredeBijEinde',
] as const;

const tienden = (uren: number): number => Math.round(uren * 10);

/** The rows of some files, the first of a double one. */
export function rijenUit(bestanden: readonly Registratie[]): Rij[] {
  const gehad = new Set<string>();
  return bestanden.flatMap((bestand) =>
    bestand.trajecten.flatMap((t): Rij[] => {
      const aanbieder = t.persoon.aanbieder.waarde;
      const gemeente = t.persoon.gemeente.waarde;
      const nummer = t.persoon.clientnummer.waarde;
      const perceel = t.perceel.waarde;
      const aangemeld = t.aangemeldOp.waarde;
      if (!aanbieder || !gemeente || !nummer || !perceel || aangemeld === undefined) return [];
      const persoon = `${sleutel(aanbieder)}/${sleutel(gemeente)}/${nummer}`;
      const id = `${persoon}/${perceel}/${aangemeld}`;
      if (gehad.has(id)) return [];
      gehad.add(id);
      const waarden = Object.fromEntries(KOLOMMEN.map((kolom) => [kolom, t[kolom].waarde]));
      const uren = Object.fromEntries(
        GETELDE_KWARTALEN.map((k): [string, [number, number]] => {
          const [van, tot] = grenzen(k);
          let [gepland, gevolgd] = [0, 0];
          for (const les of bestand.lessen) {
            const op = les.datum.waarde;
            if (op === undefined || op < van || op > tot || les.perceel.waarde !== perceel) continue;
            const [g, v] = [les.geplandeUren.waarde, les.gevolgdeUren.waarde];
            if (les.redenAfwezigheid.waarde === 'Les vervallen' || g === undefined || v === undefined)
              continue;
            [gepland, gevolgd] = [gepland + tienden(g), gevolgd + tienden(v)];
          }
          for (const [kwartaal, paar] of t.kwartaaluren) {
            if (kwartaal !== k) continue;
            gepland += tienden(paar.gepland.waarde ?? 0);
            gevolgd += tienden(paar.gevolgd.waarde ?? 0);
          }
          return [k, [gepland, gevolgd]];
        }),
      );
      return [{ aanbieder, gemeente, perceel, persoon, aangemeld, waarden, uren }];
    }),
  );
}

const mensen = (rijen: readonly Rij[]): number => new Set(rijen.map((r) => r.persoon)).size;

/** Every line of bijlage 5 over some rows of one perceel; null: nobody to take a mean of. */
export function hertel(alle: readonly Rij[], kwartaal: string): Record<string, number | null> {
  const [a, z] = grenzen(kwartaal);
  const rijen = alle.filter((r) => r.aangemeld <= z);
  const op = (r: Rij, kolom: string): number | undefined => r.waarden[kolom] as number | undefined;
  const erin = (r: Rij, kolom: string): boolean => (op(r, kolom) ?? -1) >= a && (op(r, kolom) ?? -1) <= z;
  const begin = (r: Rij): number =>
    Math.min(op(r, 'startOpstartklas') ?? Infinity, op(r, 'startRegulier') ?? Infinity);
  const loopt = (r: Rij): boolean => begin(r) <= z && (op(r, 'eindeTraject') ?? Infinity) > z;
  const tel = (keuze: (r: Rij) => boolean): number => mensen(rijen.filter(keuze));
  const uit: Record<string, number | null> = {
    'MI-01': tel((r) => begin(r) >= a && begin(r) <= z),
    'MI-01a': tel((r) => erin(r, 'aangemeldOp')),
    'MI-01b': tel((r) => erin(r, 'intakeOp')),
    'MI-01c': tel(loopt),
    'MI-02': tel((r) => erin(r, 'startOpstartklas')),
    'MI-05': tel(
      (r) => (op(r, 'wachtlijstVanaf') ?? Infinity) <= z && (op(r, 'wachtlijstTot') ?? Infinity) > z,
    ),
    'MI-07': tel((r) => loopt(r) && r.waarden['mijlpaal'] === '1A'),
    'MI-08': tel((r) => loopt(r) && r.waarden['mijlpaal'] === '1B'),
    'MI-15': tel((r) => erin(r, 'overstapOp') && r.waarden['overgestaptNaar'] === 'Onbekend'),
  };
  ['B1-route', 'Z-route', 'Onderwijsroute'].forEach((route, i) => {
    const code = (n: number): string => `MI-${String(n).padStart(2, '0')}`;
    uit[code(9 + 2 * i)] = tel((r) => erin(r, 'overstapOp') && r.waarden['overgestaptNaar'] === route);
    uit[code(10 + 2 * i)] = tel((r) => erin(r, 'overstapOp') && r.waarden['overgestaptVan'] === route);
  });
  const perPersoon = new Map<string, [number, number]>();
  for (const r of rijen) {
    const [gepland, gevolgd] = perPersoon.get(r.persoon) ?? [0, 0];
    const [g, v] = r.uren[kwartaal] ?? [0, 0];
    perPersoon.set(r.persoon, [gepland + g, gevolgd + v]);
  }
  uit['MI-03'] = [...perPersoon.values()].filter(([g, v]) => g > 0 && 10 * v < 8 * g).length;
  LIJSTEN.Groepsniveau.forEach((niveau, i) => {
    const groepen = rijen
      .filter((r) => loopt(r) && r.waarden['groepsniveau'] === niveau && r.waarden['groep'] !== undefined)
      .map((r) => `${sleutel(r.aanbieder)}/${sleutel(String(r.waarden['groep']))}`);
    uit[`MI-04${'abcdefg'[i]}`] = new Set(groepen).size;
  });
  const wachtend = rijen.filter((r) => {
    const [van, tot] = [op(r, 'wachtlijstVanaf') ?? Infinity, op(r, 'wachtlijstTot') ?? Infinity];
    return van <= z && tot > a && tot > van;
  });
  const dagen = new Set(
    wachtend.flatMap((r) => {
      const van = op(r, 'wachtlijstVanaf') ?? 0;
      const tot = Math.min(op(r, 'wachtlijstTot') ?? Infinity, z);
      return Array.from({ length: Math.max(0, tot - van) }, (_, d) => `${r.persoon}/${van + d}`);
    }),
  );
  uit['MI-06'] = wachtend.length === 0 ? null : Math.round((10 * dagen.size) / mensen(wachtend)) / 10;
  for (const trede of LIJSTEN.Trede) {
    uit[`MI-16a${trede}`] = tel((r) => erin(r, 'aangemeldOp') && r.waarden['tredeBijAanmelding'] === trede);
    uit[`MI-16b${trede}`] = tel(
      (r) =>
        loopt(r) && r.waarden['tredeNu'] === trede && Number(r.waarden['tredeBijAanmelding']) < Number(trede),
    );
    uit[`MI-16c${trede}`] = tel((r) => erin(r, 'eindeTraject') && r.waarden['tredeBijEinde'] === trede);
  }
  return uit;
}
