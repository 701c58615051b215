import fc from 'fast-check';
import { LIJSTEN, MIREGELS, type Mirij, TOTAAL } from '../../src';
import { mi, register } from '../hulp/mi';

/*
 * The MI a second time, from scratch: days are texts, sets are made of texts, and nothing of src/mi is used. Two
 * writings of one definition that agree on thousands of cases.
 */
type Rij = Readonly<Record<string, string | number | undefined>>;
const BEGIN: Record<string, string> = {
  '2024-K4': '2024-10-01',
  '2025-K1': '2025-01-01',
  '2025-K2': '2025-04-01',
  '2025-K3': '2025-07-01',
};
const EINDE: Record<string, string> = {
  '2024-K4': '2024-12-31',
  '2025-K1': '2025-03-31',
  '2025-K2': '2025-06-30',
  '2025-K3': '2025-09-30',
};
const KWARTALEN = Object.keys(BEGIN);

const dag = fc.constantFrom(
  ...KWARTALEN.flatMap((k) => [BEGIN[k], EINDE[k]]),
  '2024-09-30',
  '2025-10-01',
  '2025-08-15',
  '2025-02-10',
) as fc.Arbitrary<string>;
const soms = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const lijst = (naam: keyof typeof LIJSTEN) => soms(fc.constantFrom(...(LIJSTEN[naam] as readonly string[])));
const uren = soms(fc.integer({ min: 0, max: 10 }));
const rij: fc.Arbitrary<Rij> = fc
  .record({
    'Cliëntnummer gemeente': fc.constantFrom('1', '2', '3'),
    Gemeente: fc.constantFrom('Arnhem', 'Duiven'),
    Aanbieder: fc.constantFrom('Sagènn', 'Scalabor'),
    Perceel: fc.constantFrom('B1-route taal', 'B1-route participatie'),
    'Aangemeld op': dag,
    'Intake op': soms(dag),
    'Start opstartklas': soms(dag),
    'Start reguliere klas': soms(dag),
    'Einde traject': soms(dag),
    Groep: soms(fc.constantFrom('X', 'x ', 'Y')),
    Groepsniveau: lijst('Groepsniveau'),
    Mijlpaal: soms(fc.constantFrom('1A', '1B', '2')),
    'Wachtlijst vanaf': soms(dag),
    'Wachtlijst tot': soms(dag),
    'Overstap op': soms(dag),
    'Overgestapt van': lijst('Overgestapt'),
    'Overgestapt naar': lijst('Overgestapt'),
    'Trede bij aanmelding': lijst('Trede'),
    'Trede nu': lijst('Trede'),
    'Trede bij einde': lijst('Trede'),
    'Geplande uren 2025-K3': uren,
    'Geplande uren 2025-K2': uren,
  })
  .map((r) => ({
    ...r,
    // Followed hours are there whenever planned ones are: a half pair is another test.
    'Gevolgde uren 2025-K3':
      r['Geplande uren 2025-K3'] === undefined ? undefined : Math.round(r['Geplande uren 2025-K3'] * 8) / 10,
    'Gevolgde uren 2025-K2':
      r['Geplande uren 2025-K2'] === undefined ? undefined : Math.floor(r['Geplande uren 2025-K2'] * 0.7),
  }));

const t = (r: Rij, kop: string) => (r[kop] === undefined ? '' : String(r[kop]));
const aantal = (rs: readonly Rij[]) =>
  new Set(rs.map((r) => t(r, 'Gemeente') + t(r, 'Cliëntnummer gemeente'))).size;
const dagen = (van: string, tot: string) => (Date.parse(tot) - Date.parse(van)) / 86_400_000;

function verwacht(alle: readonly Rij[], kwartaal: string): Record<string, number | null | undefined> {
  const [a, z] = [BEGIN[kwartaal] ?? '', EINDE[kwartaal] ?? ''];
  const rs = alle.filter((r) => t(r, 'Aangemeld op') <= z);
  const erin = (r: Rij, kop: string) => t(r, kop) >= a && t(r, kop) <= z;
  const start = (r: Rij) =>
    [t(r, 'Start opstartklas'), t(r, 'Start reguliere klas')].filter((s) => s !== '').sort()[0] ?? '9';
  const loopt = (r: Rij) => start(r) <= z && !(t(r, 'Einde traject') !== '' && t(r, 'Einde traject') <= z);
  const tel = (keuze: (r: Rij) => boolean) => aantal(rs.filter(keuze));
  const uit: Record<string, number | null | undefined> = {
    'MI-01': tel((r) => start(r) >= a && start(r) <= z),
    'MI-01a': tel((r) => erin(r, 'Aangemeld op')),
    'MI-01b': tel((r) => erin(r, 'Intake op')),
    'MI-01c': tel(loopt),
    'MI-02': tel((r) => erin(r, 'Start opstartklas')),
    'MI-05': tel(
      (r) =>
        t(r, 'Wachtlijst vanaf') !== '' &&
        t(r, 'Wachtlijst vanaf') <= z &&
        (t(r, 'Wachtlijst tot') === '' || t(r, 'Wachtlijst tot') > z),
    ),
  };
  const routes = ['B1-route', 'Z-route', 'Onderwijsroute'];
  routes.forEach((route, i) => {
    uit[`MI-${String(9 + 2 * i).padStart(2, '0')}`] = tel(
      (r) => erin(r, 'Overstap op') && t(r, 'Overgestapt naar') === route,
    );
    uit[`MI-${10 + 2 * i}`] = tel((r) => erin(r, 'Overstap op') && t(r, 'Overgestapt van') === route);
  });
  uit['MI-15'] = tel((r) => erin(r, 'Overstap op') && t(r, 'Overgestapt naar') === 'Onbekend');

  const opLijst = rs.filter(
    (r) =>
      t(r, 'Wachtlijst vanaf') !== '' &&
      t(r, 'Wachtlijst vanaf') <= z &&
      (t(r, 'Wachtlijst tot') === '' ||
        (t(r, 'Wachtlijst tot') > a && t(r, 'Wachtlijst tot') > t(r, 'Wachtlijst vanaf'))),
  );
  const gewacht = new Set<string>();
  for (const r of opLijst) {
    const tot = t(r, 'Wachtlijst tot') !== '' && t(r, 'Wachtlijst tot') < z ? t(r, 'Wachtlijst tot') : z;
    for (let d = 0; d < dagen(t(r, 'Wachtlijst vanaf'), tot); d += 1)
      gewacht.add(
        `${t(r, 'Gemeente')}${t(r, 'Cliëntnummer gemeente')} ${Date.parse(t(r, 'Wachtlijst vanaf')) + d * 86_400_000}`,
      );
  }
  uit['MI-06'] = opLijst.length === 0 ? null : Math.floor((10 * gewacht.size) / aantal(opLijst) + 0.5) / 10;

  const wie = [...new Set(rs.map((r) => t(r, 'Gemeente') + t(r, 'Cliëntnummer gemeente')))];
  const som = (persoon: string, kop: string) =>
    rs
      .filter((r) => t(r, 'Gemeente') + t(r, 'Cliëntnummer gemeente') === persoon)
      .reduce((s, r) => s + Math.round(10 * Number(r[`${kop} ${kwartaal}`] ?? 0)), 0);
  const metUren = kwartaal === '2025-K3' || kwartaal === '2025-K2';
  uit['MI-03'] =
    metUren || rs.length === 0
      ? wie.filter(
          (p) => som(p, 'Geplande uren') > 0 && 10 * som(p, 'Gevolgde uren') < 8 * som(p, 'Geplande uren'),
        ).length
      : null;

  const nu = kwartaal === '2025-K3';
  LIJSTEN.Groepsniveau.forEach((niveau, i) => {
    const groepen = rs
      .filter((r) => loopt(r) && t(r, 'Groepsniveau') === niveau && r['Groep'] !== undefined)
      .map((r) => t(r, 'Aanbieder') + t(r, 'Groep').trim().toLowerCase());
    uit[`MI-04${'abcdefg'[i]}`] = nu ? new Set(groepen).size : null;
  });
  uit['MI-07'] = nu ? tel((r) => loopt(r) && r['Mijlpaal'] === '1A') : null;
  uit['MI-08'] = nu ? tel((r) => loopt(r) && r['Mijlpaal'] === '1B') : null;
  const participatie = alle.every((r) => t(r, 'Perceel').includes('participatie'));
  for (const trede of LIJSTEN.Trede) {
    const geldt = (w: number | null) => (participatie ? w : null);
    uit[`MI-16a${trede}`] = geldt(
      tel((r) => erin(r, 'Aangemeld op') && t(r, 'Trede bij aanmelding') === trede),
    );
    uit[`MI-16b${trede}`] = geldt(
      nu
        ? tel(
            (r) =>
              loopt(r) &&
              t(r, 'Trede nu') === trede &&
              r['Trede bij aanmelding'] !== undefined &&
              Number(r['Trede bij aanmelding']) < Number(trede),
          )
        : null,
    );
    uit[`MI-16c${trede}`] = geldt(tel((r) => erin(r, 'Einde traject') && t(r, 'Trede bij einde') === trede));
  }
  return uit;
}

test('figures and totals equal those of a second computation', () => {
  fc.assert(
    fc.property(fc.array(rij, { minLength: 1, maxLength: 14 }), (rijen) => {
      const sleutel = (r: Rij) =>
        ['Gemeente', 'Cliëntnummer gemeente', 'Aanbieder', 'Perceel', 'Aangemeld op']
          .map((k) => t(r, k))
          .join();
      const uniek = rijen.filter(
        (r, i) =>
          t(r, 'Aangemeld op') <= '2025-09-30' && rijen.findIndex((x) => sleutel(x) === sleutel(r)) === i,
      );
      const kiest = (r: Rij, kop: string, waarde: string) => waarde === TOTAAL || t(r, kop) === waarde;
      const eerder = new Map<string, ReturnType<typeof verwacht>>();
      const cijfers = (wie: Pick<Mirij, 'kwartaal' | 'aanbieder' | 'gemeente' | 'perceel'>) => {
        const { kwartaal, aanbieder, gemeente, perceel } = wie;
        const id = [kwartaal, aanbieder, gemeente, perceel].join();
        const eigen = uniek.filter(
          (r) =>
            kiest(r, 'Aanbieder', aanbieder) && kiest(r, 'Gemeente', gemeente) && t(r, 'Perceel') === perceel,
        );
        if (!eerder.has(id)) eerder.set(id, verwacht(eigen, kwartaal));
        return eerder.get(id) ?? {};
      };
      const gevonden = mi([register(rijen)]);
      for (const r of gevonden.rijen) {
        const hoort = cijfers(r)[r.indicator + r.uitsplitsing];
        if (r.waarde !== hoort) throw new Error(`${JSON.stringify(r)}: hoort ${hoort} te zijn`);
      }
      for (const { perceel, kolommen } of gevonden.percelen) {
        for (const { gemeente, waarden } of kolommen) {
          const hoort = cijfers({ kwartaal: gevonden.kwartaal, aanbieder: TOTAAL, gemeente, perceel });
          const gelijk = MIREGELS.every(
            ({ indicator, uitsplitsing }, i) =>
              waarden[i]?.[3]?.waarde === hoort[indicator.code + uitsplitsing],
          );
          if (!gelijk) throw new Error(`${perceel} ${gemeente}: anders dan in MI-gegevens`);
        }
      }
    }),
    { numRuns: 60, seed: 20251001 },
  );
});
