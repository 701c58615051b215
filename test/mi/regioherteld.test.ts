import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../../adapters/bestand';
import { maakMiwerkmap } from '../../adapters/exceljs/miwerkmap';
import { maakRegiowerkmap } from '../../adapters/exceljs/regiowerkmap';
import {
  type Blad,
  INDICATOREN,
  leesInzending,
  Leesfout,
  leesMilevering,
  leesRegistratie,
  maakMi,
  type Mirij,
  type Registratie,
  type Regiomi,
  TOTAAL,
  voegSamen,
  waardeOp,
  type Werkmap,
} from '../../src';
import { GETELDE_KWARTALEN, hertel, type Rij, rijenUit } from '../hulp/hertelling';
import { vraagVan } from '../hulp/mi';

const REGISTRATIES = join(__dirname, '../../voorbeelden/registraties');
const MAPPEN = readdirSync(REGISTRATIES).sort();

/** The files of an aanbieder that can be read: one is a csv that was called xlsx. */
function leesbaar(aanbieder: string): Registratie[] {
  const map = join(REGISTRATIES, aanbieder);
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => /\.(xlsx|csv)$/.test(pad))
    .sort()
    .flatMap((pad) => {
      try {
        return [leesRegistratie(leesBestand(readFileSync(join(map, pad)), pad), pad)];
      } catch (fout) {
        if (fout instanceof Leesfout) return [];
        throw fout;
      }
    });
}

/** States of earlier quarters are not in the files, and nothing was delivered before. */
const STANDEN = new Set<string>(
  INDICATOREN.filter(({ kennis }) => kennis === 'stand').map(({ code }) => code),
);
const isTaal = (perceel: string): boolean => perceel.endsWith('taal');

let rijen: Rij[];
let regio: Regiomi;
let werkmap: Werkmap;

beforeAll(async () => {
  rijen = MAPPEN.flatMap((map) => rijenUit(leesbaar(map)));
  const vraag = vraagVan({ peildatum: '2025-10-08' });
  const bronnen = [];
  for (const map of MAPPEN) {
    const mi = maakMi(
      leesbaar(map).map((r) => leesInzending(r, vraag)),
      vraag,
    );
    const bytes = await maakMiwerkmap(mi);
    bronnen.push({ bestand: `${map}.xlsx`, levering: leesMilevering(leesBestand(bytes, `${map}.xlsx`)) });
  }
  regio = voegSamen(bronnen);
  werkmap = leesBestand(await maakRegiowerkmap(regio), 'regio.xlsx');
});

/** What the registration files say. */
function hoort({
  kwartaal,
  aanbieder,
  gemeente,
  perceel,
  indicator,
  uitsplitsing,
}: Pick<Mirij, 'kwartaal' | 'aanbieder' | 'gemeente' | 'perceel' | 'indicator' | 'uitsplitsing'>):
  number | null {
  if (isTaal(perceel) && indicator.startsWith('MI-16')) return null;
  if (STANDEN.has(indicator) && kwartaal !== '2025-K3') return null;
  const eigen = rijen.filter(
    (r) =>
      r.perceel === perceel &&
      (aanbieder === TOTAAL || r.aanbieder === aanbieder) &&
      (gemeente === TOTAAL || r.gemeente === gemeente),
  );
  return hertel(eigen, kwartaal)[indicator + uitsplitsing] ?? null;
}

const afwijkend = (gevonden: readonly Mirij[]): string[] =>
  gevonden
    .filter((r) => r.waarde !== hoort(r))
    .map((r) => `${Object.values(r).join(' | ')}: hoort ${hoort(r)}`);

const bladVan = (naam: string): Blad => werkmap.bladen.find((b) => b.naam === naam) as Blad;

test('every row of every aanbieder, and of all together, equals what its registration files say', () => {
  const gevonden = leesMilevering(werkmap).rijen;
  expect(gevonden.length).toBeGreaterThan(5000);
  expect(new Set(gevonden.map((r) => r.aanbieder)).size).toBe(7);
  expect(afwijkend(gevonden)).toEqual([]);
  // The totals are not all nothing.
  const totalen = gevonden.filter((r) => r.aanbieder === TOTAAL && (r.waarde ?? 0) > 0);
  expect(new Set(totalen.map((r) => r.perceel)).size).toBe(5);
  expect(new Set(totalen.map((r) => r.indicator)).size).toBeGreaterThan(15);
});

test('every figure on the sheets: all aanbieders, the aanbieders side by side, and each per gemeente', () => {
  let geteld = 0;
  const anders: string[] = [];
  for (const { perceel } of regio.percelen) {
    const blad = bladVan(perceel.startsWith('MAP') ? 'MAP' : perceel);
    const lijnen: [rij: number, indicator: string, uitsplitsing: string][] = [];
    let code = '';
    for (const { nummer } of blad.rijen) {
      if (nummer < 6) continue;
      const trede = /^Trede (\d)$/.exec(String(waardeOp(blad, nummer, 2) ?? ''))?.[1] ?? '';
      if (trede === '') code = String(waardeOp(blad, nummer, 1) ?? '');
      if (/^MI-(?!04$|16$|16[abc]$)/.test(code) || trede !== '') lijnen.push([nummer, code, trede]);
    }
    const laatste = Math.max(...blad.rijen.map((r) => r.kolommen.at(-1) ?? 0));
    let band = '';
    for (let kolom = 3; kolom <= laatste; kolom += 4) {
      band = String(waardeOp(blad, 3, kolom) ?? band).replace(' (vervolg)', '');
      const kop = String(waardeOp(blad, 4, kolom));
      const isVergelijking = band === 'Per aanbieder, alle gemeenten samen';
      const aanbieder = isVergelijking ? kop : band === 'Alle aanbieders samen' ? TOTAAL : band;
      const gemeente = isVergelijking ? TOTAAL : kop;
      GETELDE_KWARTALEN.forEach((kwartaal, k) => {
        expect(waardeOp(blad, 5, kolom + k)).toBe(kwartaal);
        for (const [rij, indicator, uitsplitsing] of lijnen) {
          const waarde = waardeOp(blad, rij, kolom + k);
          const wie = { kwartaal, aanbieder, gemeente, perceel, indicator, uitsplitsing } as Mirij;
          if (waarde !== hoort(wie)) anders.push(`${Object.values(wie).join(' | ')}: ${String(waarde)}`);
          geteld += 1;
        }
      });
    }
  }
  expect(anders).toEqual([]);
  expect(geteld).toBeGreaterThan(10_000);
});

test('a person with two aanbieders in other percelen counts at each; the table of contracts is complete', () => {
  expect(regio.leveringen.map((l) => [l.aanbieder, l.ontbreekt, l.buitenContract])).toEqual(
    regio.leveringen.map((l) => [l.aanbieder, [], []]),
  );
  expect(regio.waarschuwingen).toEqual([]);
});
