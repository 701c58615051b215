import { join } from 'node:path';
import { leesBestand } from '../../../../adapters/bestand';
import { maakMiwerkmap } from '../../../../adapters/exceljs/miwerkmap';
import { leesInzending, maakMi, type Mi, MIREGELS, waardeOp, type Werkmap } from '../../../../src';
import { leesMap } from '../../../hulp/map';
import { mi as miVan, register, vraagVan } from '../../../hulp/mi';
import { alle, boom, enige, type Knoop } from './boom';
import { type Pakket, pakket } from './pakket';
import { schemafouten } from './schema';

const BLAD = 'Grafieken';
const KERN = ['MI-01a', 'MI-01', 'MI-01c', 'MI-03', 'MI-05', 'MI-06'];

const titelVan = (grafiek: Knoop): string =>
  alle(enige(grafiek, 'c:chart').kinderen[0] ?? grafiek, 'a:t')
    .map((t) => t.tekst)
    .join('');

/** The points of each series: undefined where there is none. */
const puntenVan = (grafiek: Knoop): (number | undefined)[][] =>
  alle(grafiek, 'c:numCache').map((cache) => {
    const punten = new Map(
      alle(cache, 'c:pt').map((p) => [Number(p.attributen.idx), Number(enige(p, 'c:v').tekst)]),
    );
    const aantal = Number(enige(cache, 'c:ptCount').attributen.val);
    return Array.from({ length: aantal }, (_, i) => punten.get(i));
  });

/** The values of the cells that a reference names. */
function celwaarden(werkmap: Werkmap, verwijzing: string): unknown[] {
  const gevonden = /^'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(verwijzing);
  if (gevonden === null) throw new Error(`geen verwijzing: ${verwijzing}`);
  const [, naam = '', k1 = '', r1 = '', k2 = k1, r2 = r1] = gevonden;
  const blad = werkmap.bladen.find((b) => b.naam === naam.replaceAll("''", "'"));
  if (blad === undefined) throw new Error(`geen blad: ${naam}`);
  const kolom = (letters: string): number =>
    [...letters].reduce((som, letter) => 26 * som + letter.charCodeAt(0) - 64, 0);
  const waarden: unknown[] = [];
  for (let rij = Number(r1); rij <= Number(r2); rij += 1)
    for (let k = kolom(k1); k <= kolom(k2); k += 1) waarden.push(waardeOp(blad, rij, k));
  return waarden;
}

describe('the charts over the samples', () => {
  const vraag = vraagVan();
  const mi: Mi = maakMi(
    leesMap(join(__dirname, '../../../monsters')).map((r) => leesInzending(r, vraag)),
    vraag,
  );
  let uit: Pakket;
  let werkmap: Werkmap;
  let grafieken: ReturnType<Pakket['grafieken']>;
  beforeAll(async () => {
    const bytes = await maakMiwerkmap(mi);
    uit = pakket(bytes);
    werkmap = leesBestand(bytes, 'mi.xlsx');
    grafieken = uit.grafieken(BLAD);
  });
  /** Of all gemeenten together, over the quarters. */
  const reeksVan = (perceel: string, code: string): (number | undefined)[] => {
    const regel = MIREGELS.findIndex(({ indicator }) => indicator.code === code);
    const kolommen = mi.percelen.find((p) => p.perceel === perceel)?.kolommen ?? [];
    return (kolommen.at(-1)?.waarden[regel] ?? []).map(({ waarde }) => waarde ?? undefined);
  };

  test('are a line per key figure and perceel, and one of attendance', () => {
    const verwacht = mi.percelen.flatMap(({ perceel }) =>
      KERN.filter((code) => reeksVan(perceel, code).some((w) => w !== undefined)).map((code) =>
        reeksVan(perceel, code),
      ),
    );
    expect(verwacht).toHaveLength(30);
    const trends = grafieken.slice(0, -1);
    expect(trends.map(({ grafiek }) => puntenVan(grafiek))).toEqual(verwacht.map((reeks) => [reeks]));
    expect(trends.slice(0, 6).map(({ grafiek }) => titelVan(grafiek))).toEqual([
      'Aangemeld (MI-01a)',
      'Gestart (MI-01)',
      'Lopend (MI-01c)',
      'Onder 80% (MI-03)',
      'Wachtlijst (MI-05)',
      'Dagen wachttijd, gemiddeld (MI-06)',
    ]);
    expect(trends.every(({ grafiek }) => alle(grafiek, 'c:lineChart').length === 1)).toBe(true);
    // The newest quarter right.
    const [eerste] = trends.map(({ grafiek }) => enige(enige(grafiek, 'c:cat'), 'c:strCache'));
    expect(eerste && alle(eerste, 'c:v').map((v) => v.tekst)).toEqual(mi.kwartalen);
    // Nobody on the list in three quarters: a gap in the line, not a 0.
    expect(trends[5] && puntenVan(trends[5].grafiek)).toEqual([[undefined, undefined, undefined, 67]]);
  });

  test('show who was below 80 % in the quarter, per gemeente and perceel', () => {
    const [{ grafiek } = { grafiek: boom('<leeg/>') }] = grafieken.slice(-1);
    const regel = MIREGELS.findIndex(({ indicator }) => indicator.code === 'MI-03');
    expect(alle(grafiek, 'c:barChart')).toHaveLength(1);
    expect(puntenVan(grafiek)).toEqual(
      mi.percelen.map(({ kolommen }) =>
        mi.gemeenten.map(
          (gemeente) =>
            kolommen.find((k) => k.gemeente === gemeente)?.waarden[regel]?.at(-1)?.waarde ?? undefined,
        ),
      ),
    );
    expect(puntenVan(grafiek).flat()).toContain(1);
    expect(titelVan(grafiek)).toBe('Aantal inburgeringsplichtigen met < 80% aanwezigheid, 2025-K3 (MI-03)');
  });

  test('point at cells that hold what they show, on their own sheet', () => {
    let geteld = 0;
    for (const { grafiek } of grafieken) {
      for (const bron of [...alle(grafiek, 'c:strRef'), ...alle(grafiek, 'c:numRef')]) {
        const verwijzing = enige(bron, 'c:f').tekst;
        expect(verwijzing.startsWith(`'${BLAD}'!`)).toBe(true);
        const bewaard: unknown[] = celwaarden(werkmap, verwijzing).map(() => null);
        for (const punt of alle(bron, 'c:pt')) {
          const { tekst } = enige(punt, 'c:v');
          bewaard[Number(punt.attributen.idx)] = bron.naam === 'c:numRef' ? Number(tekst) : tekst;
          geteld += 1;
        }
        expect([verwijzing, bewaard]).toEqual([verwijzing, celwaarden(werkmap, verwijzing)]);
      }
    }
    expect(geteld).toBeGreaterThan(300);
  });

  test('are valid, each with its own number, its parts and their types', () => {
    const tekening = [...uit.relaties(uit.blad(BLAD)).values()];
    expect(tekening).toEqual(['xl/drawings/drawing1.xml']);
    const delen = [...tekening, ...grafieken.map(({ deel }) => deel)];
    expect(new Set(delen).size).toBe(grafieken.length + 1);
    for (const deel of [...delen, uit.blad(BLAD)])
      expect([deel, schemafouten(boom(uit.delen.get(deel) ?? ''))]).toEqual([deel, []]);
    const soort = 'application/vnd.openxmlformats-officedocument.';
    expect(delen.map((deel) => uit.inhoudstype(deel))).toEqual([
      `${soort}drawing+xml`,
      ...grafieken.map(() => `${soort}drawingml.chart+xml`),
    ]);
    const nummers = grafieken.map(({ anker }) => enige(anker, 'xdr:cNvPr').attributen.id);
    expect(new Set(nummers).size).toBe(grafieken.length);
  });

  test('say in words what they show', () => {
    const woorden = grafieken.map(({ anker }) => enige(anker, 'xdr:cNvPr').attributen.descr ?? '');
    expect(woorden[5]).toBe(
      'Gemiddelde tijd op wachtlijst, Z-route taal, alle gemeenten samen. 2024-K4: onbekend; 2025-K1: onbekend; 2025-K2: onbekend; 2025-K3: 67.',
    );
    expect(new Set(woorden).size).toBe(grafieken.length);
    expect(woorden.at(-1)).toMatch(/Z-route taal: Arnhem 1, Doesburg 0/);
  });

  test('cover no cell that holds something, and each its own', () => {
    const blad = werkmap.bladen.find((b) => b.naam === BLAD);
    const bezet = new Set<string>();
    for (const { anker } of grafieken) {
      const [k1 = 0, , r1 = 0] = enige(anker, 'xdr:from').kinderen.map((k) => Number(k.tekst));
      const [k2 = 0, , r2 = 0] = enige(anker, 'xdr:to').kinderen.map((k) => Number(k.tekst));
      for (let rij = r1 + 1; rij <= r2; rij += 1) {
        for (let kolom = k1 + 1; kolom <= k2; kolom += 1) {
          expect(bezet.has(`${rij},${kolom}`)).toBe(false);
          bezet.add(`${rij},${kolom}`);
          expect(blad && waardeOp(blad, rij, kolom)).toBeNull();
        }
      }
    }
    expect(bezet.size).toBeGreaterThan(1000);
  });

  test('print a perceel to a page', () => {
    const xml = boom(uit.delen.get(uit.blad(BLAD)) ?? '');
    const { attributen } = enige(xml, 'pageSetup');
    expect([attributen.paperSize, attributen.orientation, attributen.scale]).toEqual([
      '9',
      'landscape',
      '90',
    ]);
    const einden = alle(xml, 'brk').map(({ attributen: { id } }) => Number(id));
    expect(einden).toHaveLength(mi.percelen.length);
    // All of a page, in points at 90 %, fits between the margins of an A4: a printer needs a little more room.
    const HOOGTE = (595 - 72 * 1.1) / 0.9;
    const hoogten = new Map(
      alle(xml, 'row').map(({ attributen: { r, ht } }) => [Number(r), Number(ht)] as const),
    );
    expect([...hoogten.values()].every((ht) => ht > 0)).toBe(true);
    const laatste = Math.max(...hoogten.keys());
    const som = (van: number, tot: number): number =>
      [...hoogten].filter(([r]) => r >= van && r <= tot).reduce((s, [, ht]) => s + ht, 0);
    [...einden, laatste].forEach((tot, i) => {
      const van = (einden[i - 1] ?? 0) + 1;
      expect(som(van, tot) + (van > 1 ? som(1, 2) : 0)).toBeLessThan(HOOGTE - 10);
    });
    const breedte = alle(xml, 'col').reduce(
      (s, { attributen: { min, max, width } }) => s + (Number(max) - Number(min) + 1) * Number(width),
      0,
    );
    // Arial 10 is 7 pixels to a digit, and a column 5 more, at 96 to an inch.
    expect(((breedte * 7 + 12 * 5) / 96) * 0.9).toBeLessThan(11.69 - 0.8);
  });
});

const aangemeld = (Gemeente: string, overig = {}) => ({
  'Cliëntnummer gemeente': 1,
  Gemeente,
  Aanbieder: 'Sagènn',
  Perceel: 'Z-route taal',
  'Aangemeld op': '2025-08-01',
  ...overig,
});
const boek = async (gemeenten: readonly string[]): Promise<Pakket> =>
  pakket(await maakMiwerkmap(miVan([register(gemeenten.map((g) => aangemeld(g)))])));

test.each([
  [{ 'Wachtlijst vanaf': null, 'Wachtlijst tot': null }, 'Leeg: niemand stond'],
  [{}, 'Onbekend: de gegevens hiervoor ontbreken'],
])('in place of a chart without any point stands why: %p', async (velden, reden) => {
  const bytes = await maakMiwerkmap(miVan([register([aangemeld('Arnhem', velden)])]));
  const titels = pakket(bytes)
    .grafieken(BLAD)
    .map(({ grafiek }) => titelVan(grafiek));
  expect(titels).toContain('Aangemeld (MI-01a)');
  const blad = leesBestand(bytes, 'mi.xlsx').bladen.find((b) => b.naam === BLAD);
  const teksten = blad?.rijen.flatMap((r) => r.waarden).map(String) ?? [];
  expect(titels).not.toContain('Dagen wachttijd, gemiddeld (MI-06)');
  expect(teksten).toContain('Dagen wachttijd, gemiddeld (MI-06)');
  expect(teksten.some((t) => t.startsWith(reden))).toBe(true);
  expect(titels).toHaveLength(6);
});

test('more gemeenten than fit under the chart of attendance stand on a page of their own', async () => {
  const einden = async (aantal: number): Promise<number> => {
    const uit = await boek(Array.from({ length: aantal }, (_, i) => `Gemeente ${i + 1}`));
    return alle(boom(uit.delen.get(uit.blad(BLAD)) ?? ''), 'brk').length;
  };
  expect(await einden(12)).toBe(1);
  expect(await einden(13)).toBe(2);
});

test('a gemeente is shown as it was typed', async () => {
  const uit = await boek(["=1+1 & 's-Gravenhage <x>"]);
  const [{ grafiek } = { grafiek: boom('<leeg/>') }] = uit.grafieken(BLAD).slice(-1);
  expect(alle(enige(grafiek, 'c:cat'), 'c:v').map((v) => v.tekst)).toEqual(["=1+1 & 's-Gravenhage <x>"]);
});
