import { dag, INDICATOREN, kwartaal, leesRegistratie, type Registratie } from '../../src';
import { isLopend } from '../../src/registratie/traject';
import { lopend } from '../../src/mi/oordeel';
import { type Gegevens, registratiewerkmap } from '../hulp/werkmap';
import { inzending, mi, waarde } from '../hulp/mi';

type Traject = NonNullable<Gegevens['Trajecten']>[number];
const ANDER = { 'Cliëntnummer gemeente': '40002' };

/** The value for 2025-K3 (1 July to 30 September 2025) of one traject, beside somebody of whom nothing is to be counted. */
function van(indicator: string, traject: Traject, uitsplitsing = ''): number | null {
  const bronnen = [
    inzending({ Trajecten: [traject] }, 'a.xlsx'),
    inzending(
      { Persoon: ANDER, Trajecten: [traject['Perceel'] ? { Perceel: traject['Perceel'] } : {}] },
      'b.xlsx',
    ),
  ];
  return waarde(mi(bronnen), {
    indicator,
    uitsplitsing,
    aanbieder: 'Nederlands de Baas',
    gemeente: 'Arnhem',
  });
}

const PARTICIPATIE = { Perceel: 'B1-route participatie' };
const LOPEND = { 'Start reguliere klas': '2025-01-06' };

describe('a flow counts from the first to the last day of the quarter', () => {
  const naar = (route: string) => ({ 'Overgestapt naar': route });
  const weg = (route: string) => ({ 'Overgestapt van': route });
  test.each<{ indicator: string; kop: string; traject?: Traject; uitsplitsing?: string }>([
    { indicator: 'MI-01', kop: 'Start opstartklas' },
    { indicator: 'MI-01', kop: 'Start reguliere klas' },
    { indicator: 'MI-01a', kop: 'Aangemeld op' },
    { indicator: 'MI-01b', kop: 'Intake op' },
    { indicator: 'MI-02', kop: 'Start opstartklas' },
    { indicator: 'MI-09', kop: 'Overstap op', traject: naar('B1-route') },
    { indicator: 'MI-10', kop: 'Overstap op', traject: weg('B1-route') },
    { indicator: 'MI-11', kop: 'Overstap op', traject: naar('Z-route') },
    { indicator: 'MI-12', kop: 'Overstap op', traject: weg('Z-route') },
    { indicator: 'MI-13', kop: 'Overstap op', traject: naar('Onderwijsroute') },
    { indicator: 'MI-14', kop: 'Overstap op', traject: weg('Onderwijsroute') },
    { indicator: 'MI-15', kop: 'Overstap op', traject: naar('Onbekend') },
    {
      indicator: 'MI-16a',
      kop: 'Aangemeld op',
      traject: { ...PARTICIPATIE, 'Trede bij aanmelding': 2 },
      uitsplitsing: '2',
    },
    {
      indicator: 'MI-16c',
      kop: 'Einde traject',
      traject: { ...PARTICIPATIE, 'Trede bij einde': 6 },
      uitsplitsing: '6',
    },
  ])('$indicator by $kop', ({ indicator, kop, traject, uitsplitsing }) => {
    const op = (d: string) => van(indicator, { ...traject, [kop]: d }, uitsplitsing);
    expect(['2025-06-30', '2025-07-01', '2025-09-30', '2025-10-01'].map(op)).toEqual([0, 1, 1, 0]);
  });

  test('an overstap counts under its own routes only', () => {
    const traject = {
      'Overstap op': '2025-08-01',
      'Overgestapt van': 'Z-route',
      'Overgestapt naar': 'B1-route',
    };
    const codes = ['MI-09', 'MI-10', 'MI-11', 'MI-12', 'MI-13', 'MI-14', 'MI-15'];
    expect(codes.map((code) => van(code, traject))).toEqual([1, 0, 0, 1, 0, 0, 0]);
  });
});

describe('MI-01 counts the first of the two starts', () => {
  test.each([
    ['2025-06-30', '2025-08-01', 0],
    ['2025-08-01', '2025-06-30', 0],
    ['2025-07-01', '2025-10-01', 1],
    ['2025-10-01', '2025-09-30', 1],
    ['2025-08-01', '2025-09-01', 1],
    [undefined, undefined, 0],
  ])('opstartklas %s, regulier %s: %i', (opstart, regulier, aantal) => {
    expect(van('MI-01', { 'Start opstartklas': opstart, 'Start reguliere klas': regulier })).toBe(aantal);
  });
});

describe('MI-01c: lopend on the last day', () => {
  test.each([
    [{ 'Start reguliere klas': '2025-09-30' }, 1],
    [{ 'Start reguliere klas': '2025-10-01' }, 0],
    [{ 'Start opstartklas': '2025-09-30', 'Start reguliere klas': '2025-10-20' }, 1],
    [{ ...LOPEND, 'Einde traject': '2025-10-01' }, 1],
    [{ ...LOPEND, 'Einde traject': '2025-09-30' }, 0],
    [{}, 0],
  ])('%j', (traject, aantal) => expect(van('MI-01c', traject)).toBe(aantal));

  test('is what the rules call lopend, wherever the dates can be read', () => {
    const dagen = [undefined, '2025-01-01', '2025-09-30', '2025-10-01'];
    const trajecten = dagen.flatMap((a) =>
      dagen.flatMap((b) =>
        dagen.map((c) => ({ 'Start opstartklas': a, 'Start reguliere klas': b, 'Einde traject': c })),
      ),
    );
    const gegevens: Gegevens = { Trajecten: trajecten.map((t) => ({ Perceel: 'B1-route taal', ...t })) };
    const registratie: Registratie = leesRegistratie(registratiewerkmap(gegevens), 'a.xlsx');
    const op = dag('2025-09-30');
    expect(registratie.trajecten).toHaveLength(64);
    expect(registratie.trajecten.map((t) => lopend(t, op))).toEqual(
      registratie.trajecten.map((t) => isLopend(t, op)),
    );
  });
});

describe('MI-04: distinct groups of lopende trajecten', () => {
  const groepen = (...trajecten: readonly Traject[]) => {
    const bronnen = trajecten.map((traject, i) =>
      inzending(
        { Persoon: { 'Cliëntnummer gemeente': String(41000 + i) }, Trajecten: [{ ...LOPEND, ...traject }] },
        `${i}.xlsx`,
      ),
    );
    return INDICATOREN.filter(({ code }) => code.startsWith('MI-04')).map(({ code }) =>
      waarde(mi(bronnen), { indicator: code, aanbieder: 'Nederlands de Baas', gemeente: 'Arnhem' }),
    );
  };
  test('a to g are the niveaus of bijlage 5', () => {
    const niveaus = ['(snelle) Alfa', 'A0 – A1', 'A1 – A2', 'A2 – B1', 'Z', 'Examengroep', 'MAP'];
    niveaus.forEach((niveau, i) => {
      const verwacht = niveaus.map((_, k) => (k === i ? 1 : 0));
      expect(groepen({ Groep: 'Dinsdag', Groepsniveau: niveau })).toEqual(verwacht);
    });
  });
  test('a name counts once, however it is written; a second niveau is another group', () => {
    expect(
      groepen(
        { Groep: 'Dinsdag 1', Groepsniveau: 'Z' },
        { Groep: 'dinsdag  1', Groepsniveau: 'z' },
        { Groep: 'Dinsdag 2', Groepsniveau: 'Z' },
        { Groep: 'Dinsdag 1', Groepsniveau: 'MAP' },
      ),
    ).toEqual([0, 0, 0, 0, 2, 0, 1]);
  });
  test('without a name, a niveau or a start on the last day there is no group', () => {
    expect(
      groepen(
        { Groepsniveau: 'Z' },
        { Groep: 'Dinsdag 1' },
        { Groep: 'Dinsdag 2', Groepsniveau: 'Z', 'Einde traject': '2025-09-30' },
        { Groep: 'Dinsdag 3', Groepsniveau: 'Z', 'Start reguliere klas': '2025-10-01' },
      ),
    ).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('MI-05 and MI-06: the waiting list', () => {
  test.each([
    // vanaf, tot, on the list on the last day, days
    ['2025-09-30', undefined, 1, 0],
    ['2025-10-01', undefined, 0, null],
    ['2025-06-30', undefined, 1, 92],
    ['2025-09-01', '2025-10-01', 1, 29],
    ['2025-09-01', '2025-09-30', 0, 29],
    ['2025-09-01', '2025-09-11', 0, 10],
    ['2025-06-01', '2025-07-02', 0, 31],
    // 1 July is the day on which one is off the list: not on it on any day of the quarter.
    ['2025-06-01', '2025-07-01', 0, null],
    ['2025-09-01', '2025-09-01', 0, null],
    ['2025-09-11', '2025-09-01', 0, null],
    [undefined, '2025-09-01', 0, null],
  ])('from %s to %s: %i, %s days', (vanaf, tot, aantal, dagen) => {
    const traject = { 'Wachtlijst vanaf': vanaf, 'Wachtlijst tot': tot };
    expect([van('MI-05', traject), van('MI-06', traject)]).toEqual([aantal, dagen]);
  });

  test('the mean is over persons, with one decimal, half up; numerator and denominator stay exact', () => {
    const wacht = (nummer: number, dagen: number) =>
      inzending(
        {
          Persoon: { 'Cliëntnummer gemeente': `4100${nummer}` },
          Trajecten: [{ 'Wachtlijst vanaf': '2025-08-01', 'Wachtlijst tot': `2025-08-0${1 + dagen}` }],
        },
        `${nummer}.xlsx`,
      );
    const regel = (dagen: readonly number[]) =>
      mi(dagen.map((d, i) => wacht(i, d))).rijen.find(
        (r) => r.indicator === 'MI-06' && r.kwartaal === '2025-K3',
      );
    expect(regel([1, 2, 2, 2])).toMatchObject({ waarde: 1.8, teller: 7, noemer: 4 });
    expect(regel([1, 1, 2])).toMatchObject({ waarde: 1.3, teller: 4, noemer: 3 });
    expect(regel([1, 2])).toMatchObject({ waarde: 1.5, teller: 3, noemer: 2 });
  });

  test('who waits in two rows at once waits once', () => {
    const Trajecten = [
      { 'Wachtlijst vanaf': '2025-08-01', 'Wachtlijst tot': '2025-08-11' },
      { 'Aangemeld op': '2024-03-01', 'Wachtlijst vanaf': '2025-08-06', 'Wachtlijst tot': '2025-08-16' },
      { 'Aangemeld op': '2024-04-01', 'Wachtlijst vanaf': '2025-09-01', 'Wachtlijst tot': '2025-09-03' },
    ];
    const [rij] = mi([inzending({ Trajecten })]).rijen.filter(
      (r) => r.indicator === 'MI-06' && r.kwartaal === '2025-K3',
    );
    expect(rij).toMatchObject({ waarde: 17, teller: 17, noemer: 1 });
  });
});

describe('MI-07 and MI-08: lopend in a mijlpaal', () => {
  test.each([
    [{ ...LOPEND, Mijlpaal: '1A' }, [1, 0]],
    [{ ...LOPEND, Mijlpaal: '1B' }, [0, 1]],
    [{ ...LOPEND, Mijlpaal: '2' }, [0, 0]],
    [{ Mijlpaal: '1A' }, [0, 0]],
    [{ ...LOPEND, Mijlpaal: '1B', 'Einde traject': '2025-09-30' }, [0, 0]],
  ])('%j', (traject, verwacht) => expect([van('MI-07', traject), van('MI-08', traject)]).toEqual(verwacht));
});

describe('MI-16: tredes', () => {
  test.each([
    [{ 'Trede bij aanmelding': 2, 'Trede nu': 3 }, 1],
    [{ 'Trede bij aanmelding': 3, 'Trede nu': 3 }, 0],
    [{ 'Trede bij aanmelding': 4, 'Trede nu': 3 }, 0],
    [{ 'Trede nu': 3 }, 0],
    [{ 'Trede bij aanmelding': 2, 'Trede nu': 3, 'Einde traject': '2025-09-30' }, 0],
    [{ 'Trede bij aanmelding': 2, 'Trede nu': 3, 'Start reguliere klas': '2025-10-01' }, 0],
  ])('verhoogd: %j', (traject, aantal) => {
    expect(van('MI-16b', { ...PARTICIPATIE, ...LOPEND, ...traject }, '3')).toBe(aantal);
    expect(van('MI-16b', { ...PARTICIPATIE, ...LOPEND, ...traject }, '2')).toBe(0);
  });
  test('each under its own trede, and without one under none', () => {
    const op = (trede: number | undefined) =>
      ['1', '2', '3', '4', '5', '6'].map((t) =>
        van('MI-16a', { ...PARTICIPATIE, 'Aangemeld op': '2025-08-01', 'Trede bij aanmelding': trede }, t),
      );
    expect(op(1)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(op(6)).toEqual([0, 0, 0, 0, 0, 1]);
    expect(op(undefined)).toEqual([0, 0, 0, 0, 0, 0]);
  });
  test.each(['Z-route taal', 'B1-route taal'])('are empty, not 0, for %s', (Perceel) => {
    const traject = {
      Perceel,
      ...LOPEND,
      'Aangemeld op': '2025-08-01',
      'Trede bij aanmelding': 1,
      'Trede nu': 2,
    };
    expect([van('MI-16a', traject, '1'), van('MI-16b', traject, '2'), van('MI-16c', traject, '1')]).toEqual([
      null,
      null,
      null,
    ]);
  });
  test.each(['Z-route participatie', 'MAP voor gezins- en overige migranten'])(
    'are there for %s',
    (Perceel) => {
      expect(van('MI-16a', { Perceel, 'Aangemeld op': '2025-08-01', 'Trede bij aanmelding': 1 }, '1')).toBe(
        1,
      );
    },
  );
});

test('a quarter in another year has its own borders', () => {
  const bron = inzending({ Trajecten: [{ 'Intake op': '2024-12-31' }] }, 'a.xlsx', { kwartaal: '2024-K4' });
  expect(waarde(mi([bron], { kwartaal: '2024-K4' }), { indicator: 'MI-01b', gemeente: 'Arnhem' })).toBe(1);
  expect(mi([bron], { kwartaal: '2024-K4' }).kwartalen).toEqual(
    ['2024-K1', '2024-K2', '2024-K3', '2024-K4'].map(kwartaal),
  );
});
