import { maakMi, Mifout, type Overgeslagen, TOTAAL } from '../../src';
import { inzending, mi, register, rijen, vraagVan, waarde } from '../hulp/mi';

const LOPEND = { 'Start reguliere klas': '2025-08-04' };
const persoon = (nummer: string, gemeente = 'Arnhem', aanbieder = 'Nederlands de Baas') => ({
  'Cliëntnummer gemeente': nummer,
  Gemeente: gemeente,
  Aanbieder: aanbieder,
});
const van = (
  nummer: string,
  gemeente?: string,
  aanbieder?: string,
  traject = {},
  bestand = `${nummer}-${gemeente}.xlsx`,
) =>
  inzending(
    { Persoon: persoon(nummer, gemeente, aanbieder), Trajecten: [{ ...LOPEND, ...traject }] },
    bestand,
  );

describe('the same traject twice', () => {
  const eerste = van('1', 'Arnhem', undefined, {}, 'a/x.xlsx');
  const tweede = van('1', 'arnhem', undefined, { 'Start reguliere klas': '2025-05-05' }, 'b/x.xlsx');

  test('counts once: the first in path order, in whatever order the files come', () => {
    for (const bronnen of [
      [eerste, tweede],
      [tweede, eerste],
    ]) {
      const gevonden = mi(bronnen);
      expect(rijen(gevonden, { indicator: 'MI-01', gemeente: 'Arnhem' }).map((r) => r.waarde)).toEqual([
        0, 0, 0, 1,
      ]);
      expect(
        gevonden.bestanden.map(({ nummer, bestand, status, trajecten, redenen }) => [
          nummer,
          bestand,
          status,
          trajecten,
          redenen,
        ]),
      ).toEqual([
        [1, 'a/x.xlsx', 'met bevindingen', 1, ['1 traject staat ook in bestand 2; het telt hier.']],
        [
          2,
          'b/x.xlsx',
          'met bevindingen',
          0,
          ['1 traject staat ook in bestand 1; het telt daar, en hier niet.'],
        ],
      ]);
      expect(gevonden.aantallen).toMatchObject({ trajecten: 1, inburgeringsplichtigen: 1, dubbel: 1 });
    }
  });

  test.each([
    ['cliëntnummer', van('2', 'Arnhem')],
    ['gemeente', van('1', 'Duiven')],
    ['aanbieder', van('1', 'Arnhem', 'Sagènn')],
    ['perceel', van('1', 'Arnhem', undefined, { Perceel: 'Z-route taal' }, 'b.xlsx')],
    ['Aangemeld op', van('1', 'Arnhem', undefined, { 'Aangemeld op': '2024-01-03' }, 'b.xlsx')],
  ])('another %s is another traject', (_, ander) => {
    expect(mi([eerste, ander]).aantallen).toMatchObject({ trajecten: 2, dubbel: 0 });
  });

  test('in one file the first row counts, with the lessons of both', () => {
    const les = { Perceel: 'B1-route taal', Onderdeel: 'Taalles', 'Geplande uren': 10 };
    const bron = inzending({
      Trajecten: [{ ...LOPEND }, { ...LOPEND }],
      Aanwezigheid: [
        { ...les, Datum: '2025-08-05', 'Gevolgde uren': 10 },
        { ...les, Datum: '2025-08-06', 'Gevolgde uren': 5 },
      ],
    });
    const gevonden = mi([bron]);
    expect(waarde(gevonden, { indicator: 'MI-03', gemeente: 'Arnhem' })).toBe(1);
    expect(gevonden.bestanden[0]).toMatchObject({
      status: 'met bevindingen',
      trajecten: 1,
      redenen: ['Rij telt niet mee: hetzelfde traject staat al eerder in dit bestand (Trajecten!A6).'],
    });
  });
});

describe('persons count once', () => {
  test('per gemeente and perceel, whatever the number of trajecten', () => {
    const bron = inzending({ Trajecten: [{ ...LOPEND }, { ...LOPEND, 'Aangemeld op': '2025-07-01' }] });
    expect(waarde(mi([bron]), { indicator: 'MI-01', gemeente: 'Arnhem' })).toBe(1);
    expect(mi([bron]).aantallen).toMatchObject({ trajecten: 2, inburgeringsplichtigen: 1 });
  });
  test('the same cliëntnummer in another gemeente is somebody else', () => {
    const gevonden = mi([van('1', 'Arnhem'), van('1', 'Duiven'), van('2', 'Duiven', 'Sagènn')]);
    expect(waarde(gevonden, { indicator: 'MI-01', gemeente: TOTAAL, aanbieder: TOTAAL })).toBe(3);
  });
  test('over several aanbieders too: the total is no sum', () => {
    const gevonden = mi([van('1'), van('1', 'Arnhem', 'Sagènn', {}, 'b.xlsx')]);
    const MI01 = { indicator: 'MI-01', kwartaal: '2025-K3' };
    expect(rijen(gevonden, MI01).map((r) => [r.aanbieder, r.gemeente, r.waarde])).toEqual([
      ['Nederlands de Baas', 'Arnhem', 1],
      ['Sagènn', 'Arnhem', 1],
      // Adding up would give 2: the figure of the sheet has a row of its own.
      [TOTAAL, 'Arnhem', 1],
      [TOTAAL, TOTAAL, 1],
    ]);
    const [arnhem, totaal] = gevonden.percelen[0]?.kolommen ?? [];
    expect([arnhem?.gemeente, arnhem?.waarden[0]?.[3]?.waarde]).toEqual(['Arnhem', 1]);
    expect([totaal?.gemeente, totaal?.waarden[0]?.[3]?.waarde]).toEqual([TOTAAL, 1]);
  });
});

describe('what cannot be added up', () => {
  const groep = { Groep: 'Dinsdag 1', Groepsniveau: 'Z' };
  const wacht = (tot: string) => ({ 'Wachtlijst vanaf': '2025-08-01', 'Wachtlijst tot': tot });
  const gevonden = mi([
    van('1', 'Arnhem', undefined, { ...groep, ...wacht('2025-08-11') }),
    van('2', 'Duiven', undefined, { ...groep, ...wacht('2025-08-05') }),
    van('3', 'Duiven', undefined, { ...groep, ...wacht('2025-08-05') }),
  ]);
  test('a group over two gemeenten is one group in the total', () => {
    expect(
      rijen(gevonden, { indicator: 'MI-04e', kwartaal: '2025-K3' }).map((r) => [r.gemeente, r.waarde]),
    ).toEqual([
      ['Arnhem', 1],
      ['Duiven', 1],
      [TOTAAL, 1],
    ]);
  });
  test('a mean is taken over all', () => {
    expect(
      rijen(gevonden, { indicator: 'MI-06', kwartaal: '2025-K3' }).map((r) => [
        r.gemeente,
        r.waarde,
        r.teller,
        r.noemer,
      ]),
    ).toEqual([
      ['Arnhem', 10, 10, 1],
      ['Duiven', 4, 8, 2],
      [TOTAAL, 6, 18, 3],
    ]);
  });
  test('the same name at two aanbieders is two groups', () => {
    const twee = mi([van('1', 'Arnhem', undefined, groep), van('2', 'Arnhem', 'Sagènn', groep)]);
    expect(waarde(twee, { indicator: 'MI-04e', aanbieder: TOTAAL, gemeente: TOTAAL })).toBe(2);
  });
  test('only those have rows with gemeente Totaal when there is one aanbieder', () => {
    const codes = new Set(rijen(gevonden, { gemeente: TOTAAL }).map((r) => r.indicator));
    expect([...codes].join(' ')).toBe('MI-04a MI-04b MI-04c MI-04d MI-04e MI-04f MI-04g MI-06');
    expect(rijen(gevonden, { aanbieder: TOTAAL })).toEqual([]);
  });
});

describe('which rows there are', () => {
  test('every line of every combination that occurs, zeros included, for the quarter and the three before', () => {
    const gevonden = mi([van('1'), van('2', 'Duiven', undefined, { Perceel: 'Z-route participatie' })]);
    expect(rijen(gevonden, { gemeente: 'Arnhem' })).toHaveLength(4 * 42);
    expect(rijen(gevonden, { gemeente: 'Arnhem', perceel: 'Z-route participatie' })).toEqual([]);
    expect(gevonden.kwartalen).toEqual(['2024-K4', '2025-K1', '2025-K2', '2025-K3']);
    expect(
      rijen(gevonden, { gemeente: 'Duiven', indicator: 'MI-05' }).map((r) => [
        r.kwartaal,
        r.waarde,
        r.herkomst,
      ]),
    ).toEqual(gevonden.kwartalen.map((k) => [k, 0, 'berekend']));
  });
  test('a traject that was aangemeld after the last day plays no part', () => {
    const aangemeld = (op: string) =>
      mi([van('1', 'Arnhem', undefined, { 'Aangemeld op': op })]).aantallen.trajecten;
    expect([aangemeld('2025-09-30'), aangemeld('2025-10-01')]).toEqual([1, 0]);
  });
  test('neither does it in an earlier quarter, whatever else its row says', () => {
    const bron = van('1', 'Arnhem', undefined, {
      'Aangemeld op': '2025-07-01',
      'Start reguliere klas': '2025-06-02',
    });
    expect(rijen(mi([bron]), { indicator: 'MI-01c', gemeente: 'Arnhem' }).map((r) => r.waarde)).toEqual([
      0, 0, 0, 1,
    ]);
  });
  test('gemeenten in the order of the settings, others behind them; one name, whatever its spelling', () => {
    const gevonden = mi(
      ['Utrecht', 'Zevenaar', 'ARNHEM', 'Arnhem', 'utrecht', 'Almere'].map((g, i) => van(String(i), g)),
    );
    expect(gevonden.gemeenten).toEqual(['Arnhem', 'Zevenaar', 'Almere', 'Utrecht']);
    expect(gevonden.percelen[0]?.kolommen.map((k) => k.gemeente)).toEqual([...gevonden.gemeenten, TOTAAL]);
    expect(waarde(gevonden, { indicator: 'MI-01', gemeente: 'Utrecht' })).toBe(2);
  });
  test('a gemeente that holds a number, or is called Totaal, cannot do harm', () => {
    const rij = { ...persoon('1', 'Totaal'), Perceel: 'Z-route taal', 'Aangemeld op': '2025-01-02' };
    const gevonden = mi([van('1', 'Arnhem 999993653'), register([rij])]);
    expect(gevonden.gemeenten).toEqual(['Arnhem …', 'Totaal (gemeente)']);
  });
  test('more gemeenten than there are is a mistake in a column', () => {
    const rij = (i: number) => ({
      ...persoon('1', `Plaats ${i}`),
      Perceel: 'Z-route taal',
      'Aangemeld op': '2025-01-02',
    });
    const bron = (aantal: number) => register(Array.from({ length: aantal }, (_, i) => rij(i)));
    expect(() => maakMi([bron(401)], vraagVan())).toThrow(Mifout);
    expect(() => maakMi([bron(401)], vraagVan())).toThrow(/401 verschillende gemeenten/);
    expect(maakMi([bron(400)], vraagVan()).gemeenten).toHaveLength(400);
  });
});

describe('unknown is empty with a reason, never 0', () => {
  test('states of earlier quarters', () => {
    const gevonden = mi([van('1', 'Arnhem', undefined, { Mijlpaal: '1A' })]);
    expect(
      rijen(gevonden, { indicator: 'MI-07', gemeente: 'Arnhem' }).map((r) => [r.waarde, r.herkomst]),
    ).toEqual([
      [null, 'onbekend'],
      [null, 'onbekend'],
      [null, 'onbekend'],
      [1, 'berekend'],
    ]);
    expect(gevonden.percelen[0]?.kolommen[0]?.waarden[15]?.map((w) => w.reden)).toEqual([
      'alleenUitEerdereLevering',
      'alleenUitEerdereLevering',
      'alleenUitEerdereLevering',
      null,
    ]);
  });
  test('nobody on the waiting list: empty, but known', () => {
    const [rij] = rijen(mi([van('1')]), { indicator: 'MI-06', gemeente: 'Arnhem', kwartaal: '2025-K3' });
    expect(rij).toMatchObject({ waarde: null, teller: 0, noemer: 0, herkomst: 'berekend' });
  });
  test('a date that cannot be read: empty alone, left out and named beside others', () => {
    const onleesbaar = van('1', 'Arnhem', undefined, { 'Intake op': 'ergens in mei' });
    const ander = van('2', 'Arnhem', undefined, { 'Intake op': '2025-08-01' });
    const [rij] = rijen(mi([onleesbaar]), { indicator: 'MI-01b', gemeente: 'Arnhem', kwartaal: '2025-K3' });
    expect(rij).toMatchObject({ waarde: null, herkomst: 'onbekend' });
    const samen = mi([onleesbaar, ander]);
    expect(waarde(samen, { indicator: 'MI-01b', gemeente: 'Arnhem' })).toBe(1);
    expect(waarde(samen, { indicator: 'MI-01', gemeente: 'Arnhem' })).toBe(2);
    expect(samen.bestanden[0]).toMatchObject({
      status: 'met bevindingen',
      redenen: ['Intake op is niet te lezen en telt niet mee (Trajecten!E5).'],
    });
    expect(samen.waarschuwingen).toEqual([
      'MI-01b is onvolledig: bij 1 van de 2 trajecten is niet vast te stellen of zij meetellen. Zie Herkomst.',
    ]);
  });
  test.each([
    [{ 'Einde traject': 'mei' }, null],
    [{ 'Start reguliere klas': 'mei' }, null],
    [{ 'Start reguliere klas': 'mei', 'Start opstartklas': '2025-03-03' }, 1],
    [{ 'Start reguliere klas': 'mei', 'Einde traject': '2025-09-01' }, 0],
    [{ 'Start reguliere klas': '2025-10-01', 'Einde traject': 'mei' }, 0],
  ])('lopend is unknown only where the readable dates do not decide: %j', (traject, aantal) => {
    expect(
      waarde(mi([van('1', 'Arnhem', undefined, traject)]), { indicator: 'MI-01c', gemeente: 'Arnhem' }),
    ).toBe(aantal);
  });
  test('a list value that is not in the list', () => {
    const gevonden = mi([van('1', 'Arnhem', undefined, { Mijlpaal: '9Z', Groep: 'A', Groepsniveau: 'Q' })]);
    const codes = ['MI-07', 'MI-08', 'MI-04a', 'MI-04g', 'MI-01c'];
    expect(
      codes.map((indicator) =>
        waarde(gevonden, { indicator, aanbieder: 'Nederlands de Baas', gemeente: 'Arnhem' }),
      ),
    ).toEqual([null, null, null, null, 1]);
  });
  test('a column that is not there is said, and is no mistake', () => {
    const bron = inzending({ Trajecten: [LOPEND] }, 'a.xlsx', {
      zonder: ['Trajecten.Mijlpaal', 'Trajecten.Trede nu', 'Trajecten.Wachtlijst tot'],
    });
    const gevonden = mi([bron]);
    expect(waarde(gevonden, { indicator: 'MI-07', gemeente: 'Arnhem' })).toBeNull();
    expect(waarde(gevonden, { indicator: 'MI-05', gemeente: 'Arnhem' })).toBe(0);
    expect(gevonden.bestanden[0]).toMatchObject({
      status: 'verwerkt',
      redenen: ['Kolom Mijlpaal ontbreekt: wat daarvan afhangt is onbekend.'],
    });
  });
});

describe('what became of the files', () => {
  test.each([
    ['Gemeente', 'Persoon!B36'],
    ['Cliëntnummer gemeente', 'Persoon!B5'],
    ['Aanbieder', 'Persoon!B38'],
  ])('without %s no traject can count', (kop, cel) => {
    const gevonden = mi([
      inzending({
        Persoon: { [kop]: undefined },
        Trajecten: [LOPEND, { ...LOPEND, Perceel: 'Z-route taal' }],
      }),
    ]);
    expect(gevonden.rijen).toEqual([]);
    expect(gevonden.bestanden[0]).toMatchObject({
      status: 'overgeslagen',
      trajecten: 0,
      redenen: [
        'Geen enkel traject kan meetellen.',
        `Rij telt niet mee: ${kop} is leeg of niet te lezen (${cel}).`,
      ],
    });
  });
  test.each(['Perceel', 'Aangemeld op'])('a row without %s does not count, the others do', (kop) => {
    const gevonden = mi([
      inzending({ Trajecten: [LOPEND, { ...LOPEND, 'Aangemeld op': '2024-03-01', [kop]: 'x' }] }),
    ]);
    expect(gevonden.bestanden[0]).toMatchObject({ status: 'met bevindingen', trajecten: 1 });
    expect(gevonden.bestanden[0]?.redenen[0]).toMatch(
      new RegExp(`^Rij telt niet mee: ${kop} is leeg of niet te lezen \\(Trajecten![AB]6\\)`),
    );
  });
  test('a gegeven that is not in the file has no cell', () => {
    const gevonden = mi([inzending({}, 'a.xlsx', { zonder: ['Persoon.Gemeente'] })]);
    expect(gevonden.bestanden[0]?.redenen).toContain('Rij telt niet mee: Gemeente is leeg of niet te lezen.');
  });
  test('a file that cannot be read, one without trajecten, and one with fouten', () => {
    const kapot: Overgeslagen = { bestand: 'kapot.xlsx', reden: 'Het bestand is beschadigd.' };
    const gevonden = mi([
      kapot,
      inzending({ Trajecten: [] }, 'leeg.xlsx'),
      inzending({}, 'fout.xlsx', { fouten: 2 }),
      inzending({ Persoon: persoon('7') }, 'goed.xlsx', { fouten: 0 }),
    ]);
    expect(gevonden.bestanden.map((b) => [b.bestand, b.status, b.redenen])).toEqual([
      ['fout.xlsx', 'met bevindingen', ['De controle vond 2 fouten in dit bestand.']],
      ['goed.xlsx', 'verwerkt', []],
      ['kapot.xlsx', 'overgeslagen', ['Het bestand is beschadigd.']],
      ['leeg.xlsx', 'overgeslagen', ['Er staat geen traject in dit bestand.']],
    ]);
    expect(gevonden.aantallen.bestanden).toEqual({ verwerkt: 1, 'met bevindingen': 1, overgeslagen: 2 });
    expect(gevonden.waarschuwingen).toEqual([
      'Overgeslagen en niet meegeteld: bestanden 3 en 4. Zie Herkomst.',
    ]);
  });
  test('nothing at all is an empty MI', () => {
    expect(mi([])).toMatchObject({ rijen: [], percelen: [], bestanden: [], waarschuwingen: [] });
  });
});

describe('warnings by the peildatum', () => {
  const op = (peildatum: string) =>
    mi([van('1')], { peildatum }).waarschuwingen.map((w) => w.split(/[ ,]/).slice(0, 3).join(' '));
  test.each([
    ['2025-09-30', ['Het kwartaal loopt']],
    ['2025-10-01', []],
    ['2025-10-19', []],
    ['2025-10-20', ['De uiterste leverdag']],
    ['2025-10-30', ['De uiterste leverdag']],
    ['2025-10-31', ['Het kwartaal eindigde', 'De uiterste leverdag']],
  ])('%s', (peildatum, verwacht) => expect(op(peildatum)).toEqual(verwacht));
  test('says which figures are taken from the last save', () => {
    expect(mi([van('1')], { peildatum: '2025-12-01' }).waarschuwingen[0]).toBe(
      'Het kwartaal eindigde meer dan een maand voor de peildatum. MI-04a, MI-04b, MI-04c, MI-04d, MI-04e, MI-04f, MI-04g, MI-07, MI-08, MI-16b tonen de stand bij de laatste keer opslaan van de bestanden; die kan inmiddels anders zijn dan op 30-09-2025.',
    );
  });
});

test('a person whose cliëntnummer lost its leading 0 as a number is counted once', () => {
  const bij = (nummer: string | number, pad: string, dag: string) =>
    inzending({ Persoon: { 'Cliëntnummer gemeente': nummer }, Trajecten: [{ 'Aangemeld op': dag }] }, pad);
  const over = mi([bij('012345678', 'a.xlsx', '2025-07-01'), bij(12345678, 'b.xlsx', '2025-07-02')]);
  const keuze = { kwartaal: '2025-K3', indicator: 'MI-01a', gemeente: 'Arnhem' };
  expect(rijen(over, keuze).map(({ waarde }) => waarde)).toEqual([1]);
});
