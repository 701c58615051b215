import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { type Koppelbestand, leesKoppeling, STANDAARDINSTELLINGEN } from '../../../src';
import { gelezen, KOPPELING, met, type Regels } from '../../hulp/koppeling';

const fouten = (inhoud: unknown): readonly string[] => {
  const uitkomst = leesKoppeling(inhoud, 'K.json');
  return uitkomst.gelukt ? [] : uitkomst.fouten;
};
const kolom = (deel: Partial<Regels[number]>): Koppelbestand =>
  met({}, [{ kolom: 'X', naar: 'Mijlpaal', ...deel }]);

test('what it says, read', () => {
  const koppeling = gelezen(
    met(
      { blad: 'Export', koprij: 3, datumnotatie: 'm-d-j', vast: { Leerroute: 'z-ROUTE', Doelgroep: null } },
      [
        { kolom: 'Naam', naar: null },
        { kolom: 'Uren plan {jj}Q{k}', naar: 'geplande uren {jaar}-k{k}' },
        { kolom: 'Gedaan Q3', naar: 'Gevolgde uren 2025-K3' },
        { kolom: 'Intake', naar: 'intake OP', codes: { 'n.v.t.': null } },
      ],
    ),
  );
  expect(koppeling).toMatchObject({ naam: 'K.json', blad: 'Export', koprij: 3, datumnotatie: 'm-d-j' });
  expect([...koppeling.vast]).toEqual([['leerroute', 'Z-route']]);
  expect(koppeling.gepasseerd).toEqual(['Naam']);
  expect(koppeling.kolommen.map(({ doel }) => (doel.soort === 'kolom' ? doel.naam : doel))).toEqual([
    'clientnummer',
    'gemeente',
    'aanbieder',
    'perceel',
    'aangemeldOp',
    { soort: 'uren', uren: 'gepland' },
    { soort: 'uren', uren: 'gevolgd', kwartaal: '2025-K3' },
    'intakeOp',
  ]);
  expect([...(koppeling.kolommen[3]?.codes ?? [])]).toEqual([
    ['b1taal', 'B1-route taal'],
    ['z', 'Z-route taal'],
    ['-', null],
  ]);
});

test.each<[unknown, string]>([
  [[], 'het bestand: verwacht een groep tussen { en }'],
  [null, 'het bestand: verwacht een groep tussen { en }'],
  [{}, 'kolommen: dit ontbreekt'],
  [{ kolommen: [] }, 'kolommen: verwacht ten minste één kolom'],
  [{ kolommen: 'Nr' }, 'kolommen: verwacht een lijst tussen [ en ]'],
  [{ kolommen: [{ kolom: 'Nr' }] }, 'kolommen, nummer 1.naar: dit ontbreekt'],
  [
    { kolommen: [{ kolom: '', naar: null }] },
    'kolommen, nummer 1.kolom: verwacht een tekst die niet leeg is',
  ],
  [met({ koprij: 0 }), 'koprij: verwacht een rij van 1 tot en met 20'],
  [met({ koprij: 21 }), 'koprij: verwacht een rij van 1 tot en met 20'],
  [met({ koprij: 1.5 }), 'koprij: verwacht een heel getal'],
  [{ ...KOPPELING, datum: 'd-m-j' }, 'datum: dit onderdeel bestaat niet (bedoelt u datumnotatie?)'],
  [
    { ...KOPPELING, datumnotaties: 'd-m-j' },
    'datumnotaties: dit onderdeel bestaat niet (bedoelt u datumnotatie?)',
  ],
  [
    met({ datumnotatie: 'dmj' }),
    'datumnotatie: verwacht een van d-m-j, m-d-j, j-m-d, d-m-jj, m-d-jj, jjjjmmdd',
  ],
  [
    { ...KOPPELING, vast: { Aanbiedr: 'x' } },
    'vast.Aanbiedr: dit onderdeel bestaat niet (bedoelt u Aanbieder?)',
  ],
  [
    { ...KOPPELING, kolommen: [{ kolom: 'Nr', naar: null, datumnotatie: 'd-m-j' }] },
    'kolommen, nummer 1.datumnotatie: dit onderdeel hoort op een andere plaats',
  ],
  [{ ...KOPPELING, vast: { Mijlpaal: '1A' } }, 'vast.Mijlpaal: dit onderdeel bestaat niet'],
])('form %#: %s', (inhoud, fout) => expect(fouten(inhoud)).toEqual([fout]));

test.each<[Koppelbestand, string]>([
  [
    kolom({ naar: '?' }),
    "kolom 'X': naar is nog open. Vul een kolom van het trajectregister in, of null om haar niet over te nemen",
  ],
  [
    kolom({ naar: '? Mijlpaal' }),
    "kolom 'X': naar is nog open. Vul een kolom van het trajectregister in, of null om haar niet over te nemen",
  ],
  [
    kolom({ naar: 'Intake opp' }),
    "kolom 'X': 'Intake opp' is geen kolom van het trajectregister (bedoelt u Intake op?)",
  ],
  [
    kolom({ codes: { a: '? 1A' } }),
    "kolom 'X': de code 'a' is nog open. Vul een waarde in, of null als er dan niets is ingevuld",
  ],
  [
    kolom({ codes: { a: '1a a' } }),
    "kolom 'X': de code 'a' wordt '1a a', en dat staat niet in de lijst Mijlpaal (bedoelt u 1A?)",
  ],
  [
    kolom({ codes: { a: 'vijf' } }),
    "kolom 'X': de code 'a' wordt 'vijf', en dat staat niet in de lijst Mijlpaal (kies uit 1A, 1B, 2, 3, Afgerond)",
  ],
  [
    kolom({ codes: { 'a b': '1A', AB: '1B' } }),
    "kolom 'X': de code 'AB' staat er twee keer, met een andere waarde",
  ],
  [
    kolom({ naar: 'Intake op', codes: { nvt: 'geen' } }),
    "kolom 'X': de code 'nvt' kan hier alleen null zijn (niets ingevuld): dit is geen kolom met een keuzelijst",
  ],
  [
    kolom({ naar: 'Geplande uren {jaar}-K{k}' }),
    "kolom 'X': zet {jaar} of {jj} en {k} in de naam, op de plaats van het kwartaal; of noem bij naar één kwartaal, zoals 2025-K3",
  ],
  [
    kolom({ kolom: 'X {k}' }),
    "kolom 'X {k}': {jaar}, {jj} en {k} horen alleen in een kolom die naar Geplande uren {jaar}-K{k} of Gevolgde uren {jaar}-K{k} gaat",
  ],
  [kolom({ naar: 'Perceel' }), "twee kolommen gaan naar Perceel: 'Wat' en 'X'. Kies er een"],
  [
    met({}, [
      { kolom: 'A', naar: 'Geplande uren 2025-K3' },
      { kolom: 'B', naar: 'geplande uren 2025-k3' },
    ]),
    "twee kolommen gaan naar Geplande uren 2025-K3: 'A' en 'B'. Kies er een",
  ],
  [
    met({ vast: { Perceel: 'Z-route taal' } }),
    "Perceel staat in vast, en de kolom 'Wat' gaat er ook naartoe. Kies een van de twee",
  ],
  [met({ vast: { Leerroute: '?' } }), 'vast: Leerroute is nog open. Vul in wat voor elke rij geldt, of null'],
  [
    met({ vast: { Doelgroep: 'Asielstatushouders' } }),
    "vast: Doelgroep wordt 'Asielstatushouders', en dat staat niet in de lijst Doelgroep (bedoelt u Asielstatushouder?)",
  ],
  [
    met({ datumnotatie: '? d-m-j of m-d-j' }),
    'datumnotatie is nog open. Kies uit d-m-j, m-d-j, j-m-d, d-m-jj, m-d-jj, jjjjmmdd',
  ],
])('meaning %#: %s', (bestand, fout) => expect(fouten(bestand)).toEqual([fout]));

test('an unknown target that is like nothing names all there are', () => {
  const [fout = ''] = fouten(kolom({ naar: 'Schoenmaat' }));
  expect(fout).toContain(
    "'Schoenmaat' is geen kolom van het trajectregister. Kies uit: Cliëntnummer gemeente, Gemeente,",
  );
  expect(fout).toContain('Gevolgde uren {jaar}-K{k}');
});

test('the same code twice with the same value is no doubt', () => {
  expect(fouten(kolom({ codes: { 'a b': '1A', AB: '1A' } }))).toEqual([]);
});

test.each([
  ['Nr', 'geen kolom gaat naar Cliëntnummer gemeente; zonder telt geen enkele rij mee. Wijs een kolom aan'],
  [
    'Gem',
    'geen kolom gaat naar Gemeente; zonder telt geen enkele rij mee. Wijs een kolom aan, of zet de waarde in vast',
  ],
  [
    'Wie',
    'geen kolom gaat naar Aanbieder; zonder telt geen enkele rij mee. Wijs een kolom aan, of zet de waarde in vast',
  ],
  [
    'Wat',
    'geen kolom gaat naar Perceel; zonder telt geen enkele rij mee. Wijs een kolom aan, of zet de waarde in vast',
  ],
  ['Aanm', 'geen kolom gaat naar Aangemeld op; zonder telt geen enkele rij mee. Wijs een kolom aan'],
])('without %s there is no traject', (weg, fout) => {
  const kolommen = KOPPELING.kolommen.filter((k) => k.kolom !== weg);
  expect(fouten(met({ kolommen }))).toEqual([fout]);
});

test('every fault is told at once', () => {
  expect(fouten(met({ datumnotatie: '?' }, [{ kolom: 'X', naar: '?' }]))).toHaveLength(2);
});

test('lists that the settings replace are those of the settings', () => {
  const eigen = { ...STANDAARDINSTELLINGEN, mijlpalen: ['Halverwege'] };
  const bestand = kolom({ codes: { h: 'halverwege' } });
  expect(leesKoppeling(bestand, 'K.json', eigen).gelukt).toBe(true);
  expect(leesKoppeling(bestand, 'K.json').gelukt).toBe(false);
});

test('a gemeente of elsewhere is allowed, as in any file (P005)', () => {
  expect([
    ...gelezen(
      met({ kolommen: KOPPELING.kolommen.filter((k) => k.kolom !== 'Gem'), vast: { Gemeente: 'Renkum' } }),
    ).vast,
  ]).toEqual([['gemeente', 'Renkum']]);
});

describe('docs/schema/koppeling.schema.json says the same', () => {
  const past = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('docs/schema/koppeling.schema.json', 'utf8')),
  );

  test.each<unknown>([
    KOPPELING,
    met({
      vast: { Doelgroep: null },
      koprij: 20,
      datumnotatie: '? d-m-j of m-d-j',
      blad: 'A',
      uitleg: ['x'],
    }),
    ...['koppeling-taalvolg.json', 'koppeling-meedoen.json'].map(
      (naam) => JSON.parse(readFileSync(`voorbeelden/exports/${naam}`, 'utf8')) as unknown,
    ),
  ])('right %#', (bestand) => expect(past(bestand)).toBe(true));

  test.each<unknown>([
    {},
    { kolommen: [] },
    met({ koprij: 21 }),
    met({ datumnotatie: 'dmj' }),
    { ...KOPPELING, vast: { Mijlpaal: '1A' } },
    { kolommen: [{ kolom: 'Nr' }] },
    { ...KOPPELING, datums: 'd-m-j' },
  ])('wrong %#', (bestand) => {
    expect(past(bestand)).toBe(false);
    expect(fouten(bestand)).not.toEqual([]);
  });
});
