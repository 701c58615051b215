import {
  a1,
  controleer,
  dag,
  kwartaal,
  leesInzending,
  leesRegistratie,
  meldingstekst,
  STANDAARDINSTELLINGEN,
  type Werkmap,
} from '../../../src';
import type { Koppelbestand } from '../../../src';
import { exportmap, gelezen, KOPPELING, met, type Regels, RIJ } from '../../hulp/koppeling';
import { formule, type Inhoud, werkmap } from '../../hulp/werkmap';

const PEILDATUM = dag('2025-10-01');
const lees = (inhoud: Werkmap, bestand: Koppelbestand = KOPPELING) =>
  leesRegistratie(inhoud, 'export.xlsx', undefined, [gelezen(bestand)]);

/** The findings of the B rules (or of `code`), each as cell and sentence. */
function bevindingen(inhoud: Werkmap, bestand: Koppelbestand = KOPPELING, code = 'B'): string[] {
  const omstandigheden = { peildatum: PEILDATUM, vandaag: PEILDATUM, instellingen: STANDAARDINSTELLINGEN };
  return controleer(lees(inhoud, bestand), omstandigheden)
    .bevindingen.filter((b) => b.code.startsWith(code))
    .map((b) => `${b.plek.blad ?? ''}!${a1(b.plek) ?? '-'} ${b.code} ${meldingstekst(b)}`);
}
/** KOPPELING with the two required columns that a traject can do without. */
const HEEL = met({ vast: { Doelgroep: 'Asielstatushouder', Leerroute: 'B1-route' } });
const metRegels = (regels: Regels, deel: Partial<Koppelbestand> = {}): Koppelbestand => ({
  ...HEEL,
  ...deel,
  kolommen: [...HEEL.kolommen, ...regels],
});

test('every value with the cell in which the user has it', () => {
  const [traject] = lees(exportmap([RIJ], { vanaf: 3 }), HEEL).trajecten;
  expect(traject?.perceel).toEqual({
    staat: 'bekend',
    waarde: 'B1-route taal',
    blad: 'Export',
    rij: 4,
    kolom: 4,
  });
  expect(traject?.persoon.clientnummer).toEqual({
    staat: 'bekend',
    waarde: '40001',
    blad: 'Export',
    rij: 4,
    kolom: 1,
  });
  expect(traject?.aangemeldOp).toMatchObject({ waarde: dag('2025-07-01'), kolom: 5 });
  expect(traject?.intakeOp.staat).toBe('afwezig');
});

test('what holds for every row has its row and no cell', () => {
  const { trajecten, aanwezig } = lees(exportmap([RIJ, RIJ]), HEEL);
  expect(trajecten.map(({ persoon }) => persoon.leerroute)).toEqual(
    [2, 3].map((rij) => ({ staat: 'bekend', waarde: 'B1-route', blad: 'Export', rij, kolom: null })),
  );
  expect(aanwezig.has('Persoon.leerroute')).toBe(true);
  expect(bevindingen(exportmap([RIJ]), HEEL)).toEqual([]);
});

test('it is known by which koppeling it was read, and how its columns are called', () => {
  const { soort, koppeling } = lees(exportmap([RIJ]), HEEL);
  expect(soort).toBe('trajectregister');
  expect(koppeling?.naam).toBe('K.json');
  expect(koppeling?.koppen.get('Aangemeld op')).toBe('Aanm');
});

describe('codes', () => {
  test.each<[Inhoud, string, string | undefined]>([
    ['B1 taal', 'bekend', 'B1-route taal'],
    [' b1TAAL ', 'bekend', 'B1-route taal'],
    ['z', 'bekend', 'Z-route taal'],
    ['-', 'leeg', undefined],
    [undefined, 'leeg', undefined],
    ['B2 taal', 'onleesbaar', undefined],
    // A value of our own list is no code of theirs: it may mean something else there.
    ['Z-route taal', 'onleesbaar', undefined],
  ])('%p is %s %s', (inhoud, staat, waarde) => {
    expect(lees(exportmap([{ ...RIJ, Wat: inhoud }])).trajecten[0]?.perceel).toMatchObject({ staat, waarde });
  });

  test('one that the koppeling does not have is a finding at its cell, and names the column of the user', () => {
    expect(bevindingen(exportmap([RIJ, { ...RIJ, Wat: 'B2 taal' }]), HEEL)).toEqual([
      'Export!D3 B010 De waarde in Wat staat niet bij de codes in de koppeling, en is niet gelezen. Zet haar erbij, met de waarde die er hier voor geldt.',
    ]);
  });

  test('without codes the values of our own list, and no other', () => {
    const bestand = metRegels([{ kolom: 'Mp', naar: 'Mijlpaal' }]);
    expect(lees(exportmap([{ ...RIJ, Mp: '1a' }]), bestand).trajecten[0]?.mijlpaal.waarde).toBe('1A');
    expect(bevindingen(exportmap([{ ...RIJ, Mp: 'Een' }]), bestand)).toEqual([
      expect.stringContaining('Export!F2 B010 De waarde in Mp staat niet bij de codes in de koppeling'),
    ]);
  });

  test('a code may be a number or a tick box, and null holds in a column without a list', () => {
    const bestand = metRegels([
      { kolom: 'T', naar: 'Trede nu', codes: { 10: '1', WAAR: '2' } },
      { kolom: 'In', naar: 'Intake op', codes: { 'n.v.t.': null } },
    ]);
    const [getal, vinkje] = lees(
      exportmap([
        { ...RIJ, T: 10, In: 'n.v.t.' },
        { ...RIJ, T: true, In: '2025-07-02' },
      ]),
      bestand,
    ).trajecten;
    expect([getal?.tredeNu.waarde, vinkje?.tredeNu.waarde]).toEqual(['1', '2']);
    expect([getal?.intakeOp.staat, vinkje?.intakeOp.waarde]).toEqual(['leeg', dag('2025-07-02')]);
  });

  test('no code is looked up in what every object has', () => {
    expect(lees(exportmap([{ ...RIJ, Wat: 'constructor' }])).trajecten[0]?.perceel.staat).toBe('onleesbaar');
  });

  test('a column may go to two places; what is wrong with a cell is told once', () => {
    const bestand = met({
      vast: { Doelgroep: 'Asielstatushouder' },
      kolommen: [
        ...KOPPELING.kolommen,
        { kolom: 'Wat', naar: 'Leerroute', codes: { 'B1 taal': 'B1-route', Z: 'Z-route' } },
      ],
    });
    const [eerste] = lees(exportmap([RIJ]), bestand).trajecten;
    expect([eerste?.perceel.waarde, eerste?.persoon.leerroute.waarde]).toEqual(['B1-route taal', 'B1-route']);
    expect([eerste?.perceel.kolom, eerste?.persoon.leerroute.kolom]).toEqual([4, 4]);
    expect(bevindingen(exportmap([{ ...RIJ, Wat: 'X' }]), bestand)).toHaveLength(1);
    expect(bevindingen(exportmap([{ ...RIJ, Wat: formule('Z') }]), bestand)).toEqual([
      expect.stringContaining('Export!D2 B008'),
    ]);
  });
});

describe('days', () => {
  const intake = (inhoud: Inhoud, datumnotatie?: string) => {
    const regel = [{ kolom: 'In', naar: 'Intake op' }];
    const bestand = metRegels(regel, datumnotatie === undefined ? {} : { datumnotatie });
    const inhoudmap = exportmap([{ ...RIJ, In: inhoud }]);
    const { staat, waarde } = lees(inhoudmap, bestand).trajecten[0]!.intakeOp;
    return { staat, waarde, fout: bevindingen(inhoudmap, bestand)[0] };
  };

  test.each<[Inhoud, string | undefined, string]>([
    ["'1/2/2025", 'm-d-j', '2025-01-02'],
    ["'1/2/2025", 'd-m-j', '2025-02-01'],
    ["'1/2/2025", undefined, '2025-02-01'],
    ["'2025-02-01", undefined, '2025-02-01'],
    [20250201, 'jjjjmmdd', '2025-02-01'],
    ['2025-02-01', 'm-d-j', '2025-02-01'],
  ])('%p with %s is %s, and no finding', (inhoud, notatie, verwacht) => {
    expect(intake(inhoud, notatie)).toEqual({ staat: 'bekend', waarde: dag(verwacht), fout: undefined });
  });

  test.each<[Inhoud, string | undefined, string]>([
    ["'31/1/2025", 'm-d-j', 'geschreven als m-d-j (dat zegt de koppeling)'],
    ["'2025-02-01", 'm-d-j', 'geschreven als m-d-j (dat zegt de koppeling)'],
    [45000, 'd-m-j', 'geschreven als d-m-j (dat zegt de koppeling)'],
    ["'1/2/25", undefined, 'In In hoort een datum'],
    [20250201, undefined, 'In In staat een getal dat niet als datum is opgemaakt'],
  ])('%p with %s is not read', (inhoud, notatie, fout) => {
    expect(intake(inhoud, notatie)).toEqual({
      staat: 'onleesbaar',
      waarde: undefined,
      fout: expect.stringContaining(fout),
    });
  });
});

test('numbers as text are no finding in an export; a word is', () => {
  const bestand = metRegels([
    { kolom: 'P {jj}Q{k}', naar: 'Geplande uren {jaar}-K{k}' },
    { kolom: 'V {jj}Q{k}', naar: 'Gevolgde uren {jaar}-K{k}' },
  ]);
  const inhoud = exportmap([
    { ...RIJ, 'P 25Q3': "'12,5", 'V 25Q3': '10', 'P 25Q2': 4, 'V 25Q2': 3 },
    { ...RIJ, 'P 25Q3': 'veel', 'V 25Q3': 1 },
  ]);
  const { kwartaaluren } = lees(inhoud, bestand).trajecten[0]!;
  expect([...kwartaaluren].map(([k, u]) => [k, u.gepland.waarde, u.gevolgd.waarde])).toEqual([
    ['2025-K3', 12.5, 10],
    ['2025-K2', 4, 3],
  ]);
  expect(bevindingen(inhoud, bestand)).toEqual([
    expect.stringContaining('Export!F3 B012 In P 25Q3 hoort een getal'),
  ]);
});

test('a required column to which nothing goes is told once, as the koppeling is to be mended', () => {
  expect(bevindingen(exportmap([RIJ, RIJ]))).toEqual([
    'Export!- B003 De verplichte kolom Doelgroep ontbreekt: in de koppeling gaat geen kolom ernaartoe. Vul de koppeling aan, of zet de waarde bij vast als die in elke rij gelijk is.',
    expect.stringContaining('De verplichte kolom Leerroute ontbreekt'),
  ]);
});

test('a column that came since is told, one that is left out on purpose is not', () => {
  const inhoud = exportmap([{ ...RIJ, Naam: 'iemand', Nieuw: 'x' }]);
  expect(bevindingen(inhoud, metRegels([{ kolom: 'naam', naar: null }]))).toEqual([
    'Export!G1 B004 De kolom Nieuw staat niet in de koppeling en is niet gelezen. Zet haar erbij, met null achter naar als u haar niet nodig hebt.',
  ]);
});

test('an empty required cell names the column of the user', () => {
  expect(bevindingen(exportmap([{ ...RIJ, Aanm: undefined }, RIJ].reverse()), HEEL)).toEqual([
    expect.stringContaining('Export!E3 B009 Aanm is verplicht'),
  ]);
});

test('a rule that compares two columns names both as the user does', () => {
  const bestand = metRegels([{ kolom: 'Uitn.', naar: 'Uitgenodigd op' }]);
  expect(bevindingen(exportmap([{ ...RIJ, 'Uitn.': '2025-06-01' }]), bestand, 'T002')).toEqual([
    'Export!F2 T002 Uitn. (01-06-2025) ligt vóór Aanm (01-07-2025). Een van de twee klopt niet; kijk eerst naar het jaartal.',
  ]);
});

test('BSN may stand under its own heading, also when that column is left out; not in a remark', () => {
  const inhoud = exportmap([{ ...RIJ, BSN: '999993653', Notitie: 'bel 999993653' }]);
  const bestand = metRegels([
    { kolom: 'BSN', naar: null },
    { kolom: 'Notitie', naar: null },
  ]);
  expect(bevindingen(inhoud, bestand, 'X001')).toEqual([expect.stringMatching(/^Export!G2 X001/)]);
});

test('a csv has no sheet to point at', () => {
  const csv = { ...exportmap([{ ...RIJ, Wat: 'X' }]), vorm: 'csv' as const };
  expect(lees(csv, HEEL).trajecten[0]?.perceel).toMatchObject({ blad: null, rij: 2, kolom: 4 });
  expect(bevindingen(csv, HEEL)).toEqual([expect.stringMatching(/^!D2 B010/)]);
});

test('what the MI leaves out, it names as the user does; and it tells that a koppeling was used', () => {
  const bestand = metRegels([{ kolom: 'In', naar: 'Intake op' }]);
  const inhoud = exportmap([
    { ...RIJ, In: 'morgen' },
    { ...RIJ, Nr: '40002', Aanm: undefined },
  ]);
  const vraag = { kwartaal: kwartaal('2025-K3'), peildatum: PEILDATUM };
  const { weglatingen } = leesInzending(lees(inhoud, bestand), vraag);
  expect(weglatingen).toContainEqual({
    soort: 'onleesbaar',
    plek: { blad: 'Export', rij: 2, kolom: 6 },
    kop: 'In',
  });
  expect(weglatingen).toContainEqual({
    soort: 'sleutel',
    plek: { blad: 'Export', rij: 3, kolom: 5 },
    kop: 'Aanm',
  });
  expect(weglatingen.filter(({ soort }) => soort === 'viaKoppeling')).toHaveLength(1);
  const eigen = werkmap({
    Trajectregister: [['Cliëntnummer gemeente', 'Gemeente', 'Aanbieder', 'Perceel', 'Aangemeld op']],
  });
  const zonder = leesInzending(leesRegistratie(eigen, 'eigen.xlsx'), vraag);
  expect(zonder.weglatingen.filter(({ soort }) => soort === 'viaKoppeling')).toEqual([]);
});
