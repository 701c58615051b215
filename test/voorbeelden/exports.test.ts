import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../../adapters/bestand';
import {
  dag,
  INDELING,
  type Kolom,
  type Koppelbestand,
  type Koppeling,
  koppelvoorstel,
  kwartaal,
  leesInzending,
  leesKoppeling,
  leesRegistratie,
  maakMi,
  type Mi,
  type Registratie,
  REGISTERPERSOON,
  type Werkmap,
} from '../../src';
import { PEILDATUM } from '../../scripts/maak/voorbeelden/agenda';
import { meedoen, taalvolg } from '../../scripts/maak/voorbeelden/export';
import { alsCsv, alsWerkmap } from '../../scripts/maak/voorbeelden/register';
import { kopsleutel } from '../../src/registratie/koppen';
import { leesMap } from '../hulp/map';

const MAP = join('voorbeelden', 'exports');
const vraag = { kwartaal: kwartaal('2025-K3'), peildatum: PEILDATUM };
const lees = (naam: string): Werkmap => leesBestand(readFileSync(join(MAP, naam)), naam);
const json = (naam: string): Koppelbestand =>
  JSON.parse(readFileSync(join(MAP, naam), 'utf8')) as Koppelbestand;
function koppeling(bestand: Koppelbestand): Koppeling {
  const gelezen = leesKoppeling(bestand, 'K.json');
  if (!gelezen.gelukt) throw new Error(gelezen.fouten.join('\n'));
  return gelezen.koppeling;
}
const mi = (registratie: Registratie): Mi => maakMi([leesInzending(registratie, vraag)], vraag);
const cijfers = ({ rijen, aantallen: { trajecten, inburgeringsplichtigen } }: Mi) => ({
  rijen,
  trajecten,
  inburgeringsplichtigen,
});
const viaKoppeling = (werkmap: Werkmap, bestand: Koppelbestand): Registratie =>
  leesRegistratie(werkmap, 'export', undefined, [koppeling(bestand)]);

/** Our own register, without the columns that the export does not have. */
function zonderKolommen(werkmap: Werkmap, bestand: Koppelbestand): Werkmap {
  const heeft = new Set([...bestand.kolommen.map(({ naar }) => naar), ...Object.keys(bestand.vast ?? {})]);
  const [blad] = werkmap.bladen;
  const [koprij] = blad?.rijen ?? [];
  const weg = new Set(
    koprij?.kolommen.filter((_, i) => {
      const kop = String(koprij.waarden[i]);
      return !heeft.has(kop) && !/uren \d{4}-K\d$/.test(kop);
    }),
  );
  const rijen = (blad?.rijen ?? []).map((rij) => {
    const over = rij.kolommen.flatMap((kolom, i) => (weg.has(kolom) ? [] : [i]));
    return {
      ...rij,
      kolommen: over.map((i) => rij.kolommen[i] ?? 0),
      waarden: over.map((i) => rij.waarden[i] ?? null),
    };
  });
  return { ...werkmap, bladen: blad ? [{ ...blad, rijen }] : [] };
}

describe.each([
  ['taalvolg', 'taalvolg-2025-K3.xlsx', 'koppeling-taalvolg.json', taalvolg],
  ['meedoen', 'meedoen-2025-K3.csv', 'koppeling-meedoen.json', async () => meedoen()],
] as const)('%s', (_, bestand, koppelbestand, maak) => {
  test('its MI is that of the same trajecten in a trajectregister', async () => {
    const { rijen } = await maak();
    for (const eigen of [
      leesBestand(await alsWerkmap(rijen, PEILDATUM), 'r.xlsx'),
      leesBestand(alsCsv(rijen), 'r.csv'),
    ]) {
      const register = leesRegistratie(zonderKolommen(eigen, json(koppelbestand)), 'export');
      expect(register.trajecten).toHaveLength(rijen.length);
      expect(cijfers(mi(viaKoppeling(lees(bestand), json(koppelbestand))))).toEqual(cijfers(mi(register)));
    }
  });

  test('nothing about it is noticed', () => {
    const { opmerkingen } = viaKoppeling(lees(bestand), json(koppelbestand));
    expect(opmerkingen.filter(({ soort }) => soort !== 'kopGepasseerd')).toEqual([]);
  });

  test('Herkomst tells that a koppeling was used', () => {
    const [eerste] = mi(viaKoppeling(lees(bestand), json(koppelbestand))).bestanden;
    expect(eerste?.status).toBe('verwerkt');
    expect(eerste?.redenen[0]).toBe('Export van een ander systeem, gelezen met een koppeling.');
  });

  test('the proposal is right where it is certain, and open where it is not', () => {
    const voorstel = koppelvoorstel(lees(bestand));
    if (!voorstel.gelukt) throw new Error(voorstel.reden);
    const af = json(koppelbestand);
    const naar = new Map(af.kolommen.map((regel) => [regel.kolom, regel]));
    expect(voorstel.bestand.kolommen.map(({ kolom }) => kolom)).toEqual([...naar.keys()]);
    let zeker = 0;
    for (const regel of voorstel.bestand.kolommen) {
      const goed = naar.get(regel.kolom);
      if (regel.naar?.startsWith('?') !== true)
        expect([regel.kolom, regel.naar]).toEqual([regel.kolom, goed?.naar]);
      for (const [code, waarde] of Object.entries(regel.codes ?? {})) {
        if (waarde?.startsWith('?') === true) {
          // A likeness is a suggestion; in the samples each of them is right.
          if (waarde !== '?') expect([code, waarde]).toEqual([code, `? ${goed?.codes?.[code] ?? ''}`]);
        } else expect([code, waarde]).toEqual([code, goed?.codes?.[code]]);
      }
      if (regel.zekerheid === 'zeker') {
        zeker += 1;
        expect(regel.codes).toBeUndefined();
      }
    }
    expect(zeker).toBeGreaterThan(10);
    expect(voorstel.aantallen.open).toBeGreaterThan(3);
    expect(leesKoppeling(voorstel.bestand, 'K.json').gelukt).toBe(false);
  });
});

test('what each proposal is certain of, and what it leaves open', () => {
  const open = (bestand: string): string[] => {
    const voorstel = koppelvoorstel(lees(bestand));
    if (!voorstel.gelukt) return [];
    return voorstel.bestand.kolommen
      .filter((r) => r.naar?.startsWith('?'))
      .map((r) => `${r.kolom}: ${r.naar ?? ''}`);
  };
  expect(open('taalvolg-2025-K3.xlsx')).toEqual([
    'Klantnr.: ? Cliëntnummer gemeente',
    'Statushouder: ? Doelgroep',
    'Opstart van: ?',
    'Opstart t/m: ?',
    'Regulier vanaf: ?',
    'Uitstroomdatum: ?',
  ]);
  expect(open('meedoen-2025-K3.csv')).toEqual(['client_nr: ? Cliëntnummer gemeente', 'start: ?']);
});

test('a folder of our own files is read with these koppelingen as it is without them', () => {
  const koppelingen = ['koppeling-taalvolg.json', 'koppeling-meedoen.json'].map((naam) =>
    koppeling(json(naam)),
  );
  const mappen = ['newbees', 'sagenn', 'scalabor', 'taalgericht'].map((m) =>
    join('voorbeelden', 'registraties', m),
  );
  for (const map of [...mappen, join('test', 'monsters')]) {
    const zonder = leesMap(map);
    const metKoppeling = leesMap(map, undefined, koppelingen);
    expect(zonder).not.toEqual([]);
    expect(
      metKoppeling.map(({ soort, opmerkingen, trajecten, koppeling: k }) => [
        soort,
        opmerkingen,
        trajecten.length,
        k,
      ]),
    ).toEqual(
      zonder.map(({ soort, opmerkingen, trajecten }) => [soort, opmerkingen, trajecten.length, undefined]),
    );
  }
});

describe('whatever another system calls its columns and values, and in whatever order', () => {
  const KOLOMMEN: Readonly<Record<string, Kolom>> = { ...REGISTERPERSOON, ...INDELING.Trajecten };
  const register = async (): Promise<Werkmap> =>
    leesBestand(await alsWerkmap((await taalvolg()).rijen, PEILDATUM), 'r.xlsx');

  test('with the right koppeling the MI is the same', async () => {
    const werkmap = await register();
    const verwacht = cijfers(mi(leesRegistratie(werkmap, 'export')));
    const blad = werkmap.bladen[0]!;
    const koppen = blad.rijen[0]!.waarden.map(String);
    const lijsten = new Set(
      Object.values(KOLOMMEN).flatMap(({ kop, lijst }) => (lijst === undefined ? [] : [kop])),
    );
    const woord = fc
      .stringMatching(/^[A-Za-z0-9éè#_ .-]{1,12}$/)
      .filter((w) => w.trim() !== '' && !w.startsWith('?'));
    const uniek = (aantal: number) =>
      fc.uniqueArray(woord, {
        minLength: aantal,
        maxLength: aantal,
        selector: kopsleutel,
      });
    await fc.assert(
      fc.asyncProperty(
        uniek(koppen.length),
        fc.shuffledSubarray([...koppen.keys()], { minLength: koppen.length, maxLength: koppen.length }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('code', 'x-'),
        async (namen, volgorde, koprij, voor) => {
          const codes = new Map<string, Map<string, string>>();
          const vertaal = (kop: string, waarde: unknown): unknown => {
            if (!lijsten.has(kop) || waarde === null || waarde === undefined) return waarde;
            const eigen = codes.get(kop) ?? new Map<string, string>();
            codes.set(kop, eigen);
            const tekst = String(waarde);
            if (!eigen.has(tekst)) eigen.set(tekst, `${voor}${eigen.size}`);
            return eigen.get(tekst);
          };
          const cel = (rij: (typeof blad.rijen)[number], plaats: number): unknown => {
            const i = rij.kolommen.indexOf(plaats + 1);
            return i < 0 ? null : (rij.waarden[i] ?? null);
          };
          const rijen = blad.rijen.map((rij, r) => ({
            nummer: koprij + r,
            verborgen: false,
            kolommen: volgorde.map((_, k) => k + 1),
            waarden: volgorde.map((van) =>
              r === 0 ? namen[van] : vertaal(koppen[van] ?? '', cel(rij, van)),
            ) as never[],
          }));
          const vreemd: Werkmap = { ...werkmap, bladen: [{ ...blad, naam: 'Blad1', rijen }] };
          const bestand: Koppelbestand = {
            kolommen: koppen.map((kop, i) => {
              const eigen = codes.get(kop);
              const terug = Object.fromEntries([...(eigen ?? [])].map(([waarde, code]) => [code, waarde]));
              return { kolom: namen[i] ?? '', naar: kop, ...(lijsten.has(kop) ? { codes: terug } : {}) };
            }),
          };
          expect(cijfers(mi(viaKoppeling(vreemd, bestand)))).toEqual(verwacht);
        },
      ),
      { numRuns: 15 },
    );
  });
});

test('the day of these samples', () => expect(PEILDATUM).toBe(dag('2025-10-01')));
