import {
  dag,
  kwartaal,
  leesOntvangstlijst,
  type Mi,
  Mifout,
  type Milevering,
  MIREGELS,
  type Mirij,
  type Perceel,
  type Regiobron,
  type Regiomi,
  type Regiovraag,
  sleutel,
  STANDAARDINSTELLINGEN,
  TOTAAL,
  voegSamen,
} from '../../src';
import { inzending, mi as miVan } from '../hulp/mi';
import { werkmap } from '../hulp/werkmap';

const LOPEND = { 'Start reguliere klas': '2025-08-04' };
const SAGENN = { naam: 'Sagènn', percelen: ['B1-route taal', 'B1-route participatie'] as Perceel[] };

interface Voorbeeld {
  readonly aanbieder?: string;
  readonly perceel?: string;
  readonly gemeente?: string;
  readonly nummer?: string;
  readonly traject?: Readonly<Record<string, string>>;
}

const bestand = ({ aanbieder = 'Sagènn', perceel, gemeente = 'Arnhem', nummer = '1', traject }: Voorbeeld) =>
  inzending(
    {
      Persoon: { 'Cliëntnummer gemeente': nummer, Gemeente: gemeente, Aanbieder: aanbieder },
      Trajecten: [{ Perceel: perceel ?? 'B1-route taal', ...LOPEND, ...traject }],
    },
    `${aanbieder}-${perceel}-${gemeente}-${nummer}.xlsx`,
  );

const alsLevering = (mi: Mi, peildatum: string | undefined): Milevering => ({
  kwartaal: mi.kwartaal,
  peildatum: peildatum === undefined ? undefined : dag(peildatum),
  aanbieders: mi.aanbieders,
  gemeenten: mi.gemeenten,
  rijen: mi.rijen,
  toelichtingen: mi.toelichtingen,
  onvolledig: [],
});

/** The workbook of an aanbieder, made of some files. */
function levering(
  voorbeelden: readonly Voorbeeld[],
  over: { kwartaal?: string; peildatum?: string; bestand?: string } = {},
): Regiobron & { levering: Milevering } {
  const k = over.kwartaal ?? '2025-K3';
  const peildatum = over.peildatum ?? '2025-10-08';
  const mi = miVan(voorbeelden.map(bestand), { kwartaal: k, peildatum });
  return { bestand: over.bestand ?? 'levering.xlsx', levering: alsLevering(mi, peildatum) };
}
const vanSagenn = (voorbeeld: Voorbeeld = {}, over = {}) => levering([voorbeeld], over);
const vanScalabor = (voorbeeld: Voorbeeld = {}, over = {}) =>
  levering([{ aanbieder: 'Scalabor', perceel: 'B1-route participatie', ...voorbeeld }], over);

/** As an aanbieder may write its own name, or that of a gemeente. */
const hernoemd = (bron: Regiobron & { levering: Milevering }, namen: Partial<Mirij>): Regiobron => ({
  ...bron,
  levering: {
    ...bron.levering,
    rijen: bron.levering.rijen.map((r) => ({
      ...r,
      ...namen,
      gemeente: r.gemeente === TOTAAL ? TOTAAL : (namen.gemeente ?? r.gemeente),
    })),
  },
});

const samen = (bronnen: readonly Regiobron[], vraag: Regiovraag = {}) => voegSamen(bronnen, vraag);
const regelnummer = (code: string): number =>
  MIREGELS.findIndex(({ indicator, uitsplitsing }) => indicator.code + uitsplitsing === code);
/** A figure on the sheet, over all aanbieders. */
const opBlad = (regio: Regiomi, code: string, gemeente: string = TOTAAL, k = 3) =>
  regio.percelen[0]?.kolommen.find((kolom) => kolom.gemeente === gemeente)?.waarden[regelnummer(code)]?.[k];
const rijVan = (regio: Regiomi, keuze: Partial<Record<keyof Mirij, string>>) =>
  regio.rijen.filter((r) =>
    Object.entries({ kwartaal: '2025-K3', ...keuze }).every(
      ([kop, waarde]) => r[kop as keyof Mirij] === waarde,
    ),
  );

describe('who delivered, against the contracts of 1.2.2', () => {
  const stand = (regio: Regiomi, naam: string) => regio.leveringen.find((l) => l.aanbieder === naam);

  test('missing aanbieders, missing percelen, percelen without contract, and aanbieders without any', () => {
    const regio = samen([
      vanSagenn(),
      vanScalabor({ perceel: 'Z-route taal' }),
      hernoemd(vanSagenn(), { aanbieder: 'Nieuwkomer BV' }),
    ]);
    expect(stand(regio, 'Sagènn')).toMatchObject({
      geleverd: ['B1-route taal'],
      ontbreekt: ['Z-route taal', 'B1-route participatie'],
      buitenContract: [],
      bestand: 1,
    });
    expect(stand(regio, 'Scalabor')).toMatchObject({
      ontbreekt: ['B1-route participatie', 'MAP voor gezins- en overige migranten'],
      buitenContract: ['Z-route taal'],
      bestand: 2,
    });
    expect(stand(regio, 'Nieuwkomer BV')).toMatchObject({ contract: undefined, ontbreekt: [], bestand: 3 });
    expect(stand(regio, 'NewBees')).toMatchObject({ bestand: undefined, geleverd: [] });
    expect(regio.leveringen.map((l) => l.aanbieder)).toEqual([
      ...STANDAARDINSTELLINGEN.aanbieders.map((a) => a.naam),
      'Nieuwkomer BV',
    ]);
    expect(regio.waarschuwingen).toEqual([
      'Niet geleverd voor 2025-K3: Echt Nederlands, Nederlands de Baas, NewBees en Taalgericht 2.0. De totalen gaan over de andere aanbieders.',
      'Sagènn leverde geen cijfers over Z-route taal en B1-route participatie, en heeft daar wel een contract voor. Vraag na of daar nog niemand is aangemeld.',
      'Scalabor leverde geen cijfers over B1-route participatie en MAP voor gezins- en overige migranten, en heeft daar wel een contract voor. Vraag na of daar nog niemand is aangemeld.',
      'Scalabor leverde cijfers over Z-route taal zonder contract daarvoor (1.2.2). Zij tellen wel mee.',
      'Nieuwkomer BV staat niet in de tabel met gecontracteerde aanbieders (1.2.2).',
    ]);
    expect(regio.percelen.find(({ perceel }) => perceel === 'B1-route taal')?.ontbreekt).toEqual([
      'Echt Nederlands',
      'Nederlands de Baas',
      'Taalgericht 2.0',
    ]);
  });

  test('the contracts are those of the settings', () => {
    const { leveringen, waarschuwingen } = voegSamen(
      [levering([{}, { perceel: 'B1-route participatie' }])],
      {},
      { ...STANDAARDINSTELLINGEN, aanbieders: [SAGENN] },
    );
    expect(leveringen).toHaveLength(1);
    expect(waarschuwingen).toEqual([]);
  });

  test.each([
    ['2025-10-18', 'op tijd'],
    ['2025-10-19', 'op tijd'],
    ['2025-10-20', 'te laat'],
  ])('received on %s is %s: "voor de 20ste van de opvolgende maand"', (op, tijdigheid) => {
    const regio = samen([vanSagenn()], { ontvangen: new Map([[sleutel('Sagènn'), dag(op)]]) });
    expect(stand(regio, 'Sagènn')).toMatchObject({ tijdigheid, ontvangenOp: dag(op) });
    expect(regio.waarschuwingen.includes('Na 19-10-2025 ontvangen: Sagènn.')).toBe(tijdigheid === 'te laat');
    expect(stand(regio, 'Scalabor')?.tijdigheid).toBe('onbekend');
  });

  test.each([
    ['2025-09-30', true],
    ['2025-10-01', false],
  ])('received on %s: before the quarter was over is %s', (op, teVroeg) => {
    const regio = samen([vanSagenn()], { ontvangen: new Map([[sleutel('Sagènn'), dag(op)]]) });
    expect(regio.waarschuwingen.some((w) => w.includes('nog niet voorbij was'))).toBe(teVroeg);
  });

  test('received, and not among the files', () => {
    const regio = samen([vanSagenn()], { ontvangen: new Map([['newbees', dag('2025-10-10')]]) });
    expect(regio.waarschuwingen).toContain(
      'De levering van NewBees is volgens de lijst ontvangen op 10-10-2025, maar de werkmap zit niet bij de bestanden.',
    );
  });
});

describe('which delivery counts', () => {
  const eerste = vanSagenn({}, { peildatum: '2025-10-02', bestand: 'a.xlsx' });
  const tweede = vanSagenn(
    { traject: { 'Intake op': '2025-07-03' } },
    { peildatum: '2025-10-09', bestand: 'b.xlsx' },
  );

  test.each([
    ['in order', [eerste, tweede], 2],
    ['the other way around', [tweede, eerste], 1],
  ])('of the same quarter twice the one with the latest peildatum, %s', (_, bronnen, telt) => {
    const regio = samen(bronnen);
    expect(rijVan(regio, { indicator: 'MI-01b', gemeente: 'Arnhem' }).map((r) => r.waarde)).toEqual([1]);
    expect(rijVan(regio, { indicator: 'MI-01', gemeente: 'Arnhem' }).map((r) => r.waarde)).toEqual([1]);
    const [anders] = regio.bestanden.filter((b) => b.nummer !== telt);
    expect(anders).toMatchObject({
      status: 'met bevindingen',
      redenen: [
        `Dezelfde aanbieder leverde 2025-K3 ook in bestand ${telt}; dat telt (latere peildatum, 09-10-2025), dit niet. Verschillen staan in Wijzigingen.`,
      ],
    });
    expect(regio.bestanden[telt - 1]).toMatchObject({ status: 'verwerkt', redenen: [] });
    expect(regio.wijzigingen).toEqual([
      expect.objectContaining({ indicator: 'MI-01b', gemeente: 'Arnhem', was: 0, wordt: 1 }),
    ]);
  });

  test('with the same peildatum the last that was given', () => {
    const gelijk = { ...tweede, levering: { ...tweede.levering, peildatum: eerste.levering.peildatum } };
    expect(rijVan(samen([eerste, gelijk]), { indicator: 'MI-01b', gemeente: 'Arnhem' })[0]?.waarde).toBe(1);
    const regio = samen([gelijk, eerste]);
    expect(rijVan(regio, { indicator: 'MI-01b', gemeente: 'Arnhem' })[0]?.waarde).toBe(0);
    expect(regio.bestanden[0]?.redenen[0]).toContain('dat telt (het is later opgegeven)');
  });

  test('the newest quarter, unless one is asked for; a later one is passed over', () => {
    const k2 = vanSagenn({}, { kwartaal: '2025-K2', peildatum: '2025-07-08' });
    const k3 = vanScalabor();
    expect(samen([k2, k3]).kwartaal).toBe('2025-K3');
    const regio = samen([k2, k3], { kwartaal: kwartaal('2025-K2') });
    expect(regio.kwartaal).toBe('2025-K2');
    expect(regio.bestanden[1]).toMatchObject({
      status: 'overgeslagen',
      redenen: ['Deze werkmap gaat over 2025-K3, later dan 2025-K2 dat is gevraagd.'],
    });
    expect(regio.aanbieders).toEqual(['Sagènn']);
  });

  test('a file that cannot be read, one with several aanbieders, and one without figures', () => {
    const twee = levering([{}, { aanbieder: 'Scalabor' }]);
    const leeg = levering([]);
    const regio = samen([
      { bestand: 'x.xlsx', reden: 'Het bestand is beschadigd.' },
      twee,
      vanSagenn(),
      leeg,
    ]);
    expect(regio.bestanden.map((b) => [b.nummer, b.status, b.redenen[0]])).toEqual([
      [1, 'overgeslagen', 'Het bestand is beschadigd.'],
      [
        2,
        'overgeslagen',
        'In deze werkmap staan al 2 aanbieders samen. Geef de werkmap van elke aanbieder apart; een eerdere werkmap van de regio kunt u meegeven met --vorige.',
      ],
      [3, 'verwerkt', undefined],
      [4, 'overgeslagen', 'In deze werkmap staat geen enkel cijfer. Vraag de aanbieder om een nieuwe.'],
    ]);
    expect(regio.waarschuwingen[0]).toBe(
      'Overgeslagen en niet meegeteld: bestanden 1, 2 en 4. Zie Herkomst.',
    );
    expect(rijVan(regio, { indicator: 'MI-01', aanbieder: 'Scalabor' })).toEqual([]);
  });

  test('nothing to merge, and a previous workbook of later, end with a sentence', () => {
    expect(() => samen([{ bestand: 'x.xlsx', reden: 'stuk' }])).toThrow(Mifout);
    expect(() => samen([levering([{}, { aanbieder: 'Scalabor' }])])).toThrow(/niets om samen te voegen/);
    const k4 = vanSagenn({}, { kwartaal: '2025-K4' }).levering;
    expect(() => samen([vanSagenn()], { vorige: k4 })).toThrow(/gaat over 2025-K4, later dan 2025-K3/);
  });

  test('another spelling is the same aanbieder and the same gemeente', () => {
    const regio = samen([hernoemd(vanSagenn(), { aanbieder: 'sagenn', gemeente: 'ARNHEM' }), vanScalabor()]);
    expect(regio.leveringen.find((l) => l.aanbieder === 'Sagènn')?.bestand).toBe(1);
    expect(regio.gemeenten).toEqual(['ARNHEM']);
    expect(regio.percelen.map((p) => p.kolommen.map((k) => k.gemeente))).toEqual([
      ['ARNHEM', TOTAAL],
      ['ARNHEM', TOTAAL],
    ]);
  });
});

describe('totals over aanbieders', () => {
  const bij = (aanbieder: string, voorbeelden: readonly Voorbeeld[]) =>
    levering(voorbeelden.map((v) => ({ ...v, aanbieder })));

  test('counts add up; who has two aanbieders counts at both', () => {
    const regio = samen([
      bij('Sagènn', [{ nummer: '1' }]),
      bij('Echt Nederlands', [{ nummer: '1' }, { nummer: '2' }]),
    ]);
    expect(opBlad(regio, 'MI-01', 'Arnhem')?.waarde).toBe(3);
    expect(opBlad(regio, 'MI-01')?.waarde).toBe(3);
    expect(rijVan(regio, { indicator: 'MI-01', aanbieder: TOTAAL }).map((r) => r.waarde)).toEqual([3]);
  });

  test('a group over two gemeenten is one of its aanbieder; of two aanbieders groups with one name are two', () => {
    const groep = { Groep: 'A', Groepsniveau: 'Z' };
    const in2 = [
      { gemeente: 'Arnhem', traject: groep },
      { gemeente: 'Duiven', nummer: '2', traject: groep },
    ];
    const regio = samen([bij('Sagènn', in2), bij('Echt Nederlands', in2)]);
    expect(['Arnhem', 'Duiven', TOTAAL].map((g) => opBlad(regio, 'MI-04e', g)?.waarde)).toEqual([2, 2, 2]);
  });

  test('means are made of numerators and denominators', () => {
    const vanaf = (datum: string) => ({ 'Wachtlijst vanaf': datum });
    const regio = samen([
      bij('Sagènn', [{ traject: vanaf('2025-09-20') }]), // 10 days, 1 person
      bij('Echt Nederlands', [
        { nummer: '2', traject: vanaf('2025-09-29') }, // 1 + 1 days, 2 persons
        { nummer: '3', traject: vanaf('2025-09-29') },
      ]),
      bij('Taalgericht 2.0', [{ nummer: '4' }]), // nobody on the list
    ]);
    expect(opBlad(regio, 'MI-06')).toMatchObject({ waarde: 4, teller: 12, noemer: 3, onvolledig: 0 });
    expect(opBlad(regio, 'MI-06', TOTAAL, 0)).toMatchObject({ waarde: null, reden: 'niemandOpDeLijst' });
  });

  test('unknown at one aanbieder: marked on the sheet, unknown in the table; unknown at all: unknown', () => {
    const onbekend = bij('Sagènn', [{ traject: { 'Intake op': 'ooit' } }]);
    const bekend = bij('Echt Nederlands', [{ nummer: '2', traject: { 'Intake op': '2025-08-01' } }]);
    const regio = samen([onbekend, bekend]);
    expect(opBlad(regio, 'MI-01b')).toMatchObject({ waarde: 1, onvolledig: 1, bekeken: 2 });
    expect(rijVan(regio, { indicator: 'MI-01b', aanbieder: TOTAAL })).toEqual([
      expect.objectContaining({ waarde: null, herkomst: 'onbekend' }),
    ]);
    expect(opBlad(regio, 'MI-01')).toMatchObject({ waarde: 2, onvolledig: 0 });
    expect(opBlad(samen([onbekend]), 'MI-01b')).toMatchObject({ waarde: null, herkomst: 'onbekend' });
  });

  test('an aanbieder is marked too when one of its gemeenten is unknown', () => {
    const regio = samen([
      bij('Sagènn', [
        { traject: { 'Intake op': 'ooit' } },
        { gemeente: 'Duiven', nummer: '2', traject: { 'Intake op': '2025-08-01' } },
      ]),
    ]);
    expect(opBlad(regio, 'MI-01b')).toMatchObject({ waarde: 1, onvolledig: 1 });
  });

  test('what a workbook itself calls incomplete is said', () => {
    const bron = bij('Sagènn', [{}]);
    const { waarschuwingen } = samen([
      { ...bron, levering: { ...bron.levering, onvolledig: ['MI-04a', 'MI-07'] } },
    ]);
    expect(waarschuwingen).toContain(
      'Sagènn leverde MI-04a en MI-07 onvolledig: niet van elk traject was vast te stellen of het meetelt. In deze werkmap staan die cijfers zonder *; in de werkmap van Sagènn staat waar het om gaat.',
    );
  });

  test('a row that is gone from a delivery is unknown, not 0', () => {
    const bron = bij('Sagènn', [{}]);
    const rijen = bron.levering.rijen.filter((r) => r.indicator !== 'MI-05');
    const regio = samen([{ ...bron, levering: { ...bron.levering, rijen } }]);
    expect(opBlad(regio, 'MI-05', 'Arnhem')).toMatchObject({ waarde: null, reden: 'nietGeleverd' });
  });

  test('treden do not exist in a taalperceel', () => {
    expect(opBlad(samen([bij('Sagènn', [{}])]), 'MI-16a1')).toMatchObject({
      waarde: null,
      reden: 'nietVanToepassing',
      herkomst: 'berekend',
    });
  });
});

describe('quarters that were delivered before', () => {
  const mijlpaal = { Mijlpaal: '1A', 'Start reguliere klas': '2025-05-05' };
  const k2 = vanSagenn({ traject: mijlpaal }, { kwartaal: '2025-K2', peildatum: '2025-07-08' });

  test('states of then are taken over from them', () => {
    const regio = samen([vanSagenn({ traject: mijlpaal }), k2]);
    expect(opBlad(regio, 'MI-07', 'Arnhem', 2)).toMatchObject({ waarde: 1, herkomst: 'overgenomen' });
    expect(opBlad(regio, 'MI-07', TOTAAL, 2)).toMatchObject({ waarde: 1, herkomst: 'overgenomen' });
    expect(opBlad(regio, 'MI-07', TOTAAL, 1)).toMatchObject({ waarde: null, herkomst: 'onbekend' });
    expect(regio.wijzigingen).toEqual([]);
    expect(regio.bestanden[1]?.redenen[0]).toMatch(/^Levering van 2025-K2: gebruikt voor eerdere kwartalen/);
  });

  test('a figure that has become another is listed, and the new one stands', () => {
    const later = vanSagenn({ traject: { ...mijlpaal, 'Intake op': '2025-04-09' } });
    const regio = samen([k2, later]);
    expect(regio.wijzigingen).toEqual([
      {
        ...{ kwartaal: '2025-K2', aanbieder: 'Sagènn', gemeente: 'Arnhem', perceel: 'B1-route taal' },
        ...{ indicator: 'MI-01b', uitsplitsing: '', was: 0, wordt: 1, eerderIn: '2025-K2' },
      },
    ]);
    expect(opBlad(regio, 'MI-01b', 'Arnhem', 2)?.waarde).toBe(1);
  });

  test('a workbook of the same quarter that is replaced does not hide what was delivered before', () => {
    const later = vanSagenn({ traject: { ...mijlpaal, 'Intake op': '2025-04-09' } });
    expect(
      samen([k2, later, later]).wijzigingen.map((w) => [w.indicator, w.was, w.wordt, w.eerderIn]),
    ).toEqual([['MI-01b', 0, 1, '2025-K2']]);
  });

  test('a gemeente that has gone, and one that came', () => {
    const regio = samen([k2, vanSagenn({ gemeente: 'Duiven', traject: mijlpaal })]);
    const lopend = regio.wijzigingen.filter((w) => w.indicator === 'MI-01c' && w.kwartaal === '2025-K2');
    expect(lopend.map((w) => [w.gemeente, w.was, w.wordt])).toEqual([
      ['Arnhem', 1, null],
      ['Duiven', null, 1],
    ]);
    // What was 0 and is no longer there says the same.
    expect(regio.wijzigingen.some((w) => w.was === 0 && w.wordt === null)).toBe(false);
    expect(regio.waarschuwingen).toContain(
      'Sagènn leverde eerder (2025-K2) ook cijfers over Arnhem (B1-route taal); die staan er nu niet in.',
    );
    expect(regio.gemeenten).toEqual(['Duiven']);
  });

  test('who delivered before but not now: earlier quarters stand, this one is unknown and totals say so', () => {
    const ander = levering([{ aanbieder: 'Echt Nederlands', nummer: '2' }]);
    const regio = samen([k2, ander]);
    expect(regio.leveringen.find((l) => l.aanbieder === 'Sagènn')).toMatchObject({
      bestand: undefined,
      laatsteKwartaal: '2025-K2',
      geleverd: [],
    });
    expect(opBlad(regio, 'MI-01c', TOTAAL, 2)).toMatchObject({ waarde: 1, onvolledig: 0 });
    expect(opBlad(regio, 'MI-01c', TOTAAL, 3)).toMatchObject({ waarde: 1, onvolledig: 1 });
    expect(rijVan(regio, { indicator: 'MI-01c', aanbieder: TOTAAL })[0]).toMatchObject({
      waarde: null,
      herkomst: 'onbekend',
    });
    expect(regio.wijzigingen).toEqual([]);
  });

  test('the previous workbook of the region stands for the deliveries behind it', () => {
    const toen = samen([k2, levering([{ aanbieder: 'Echt Nederlands' }], { kwartaal: '2025-K2' })]);
    const vorige: Milevering = { ...toen, toelichtingen: [], onvolledig: [] };
    const regio = samen([vanSagenn({ traject: { ...mijlpaal, 'Intake op': '2025-04-09' } })], { vorige });
    expect(regio.aanbieders).toEqual(['Echt Nederlands', 'Sagènn']);
    expect(regio.wijzigingen.map((w) => [w.aanbieder, w.indicator, w.was, w.wordt])).toEqual([
      ['Sagènn', 'MI-01b', 0, 1],
    ]);
    expect(regio.bestanden).toHaveLength(1);
    expect(opBlad(regio, 'MI-07', TOTAAL, 2)).toMatchObject({ waarde: 1, herkomst: 'overgenomen' });
  });
});

describe('toelichtingen', () => {
  const met = (tekst: string, k = '2025-K3'): Regiobron => {
    const bron = vanSagenn();
    const toelichting = {
      kwartaal: kwartaal(k),
      gemeente: 'Arnhem',
      perceel: 'B1-route taal',
      tekst,
    } as const;
    return { ...bron, levering: { ...bron.levering, toelichtingen: [toelichting] } };
  };
  test('carry the name of their aanbieder; those of earlier quarters stay in their own workbook', () => {
    expect(samen([met('Docent ziek')]).toelichtingen).toEqual([
      expect.objectContaining({ aanbieder: 'Sagènn', gemeente: 'Arnhem', tekst: 'Docent ziek' }),
    ]);
    expect(samen([met('Oud', '2025-K2')]).toelichtingen).toEqual([]);
  });
  test('what can be a BSN does not come along, and is said', () => {
    const regio = samen([met('zie 999993653')]);
    expect(regio.toelichtingen[0]?.tekst).toBe('zie [bsn]');
    expect(regio.waarschuwingen.at(-1)).toMatch(
      /^In de toelichting van Sagènn bij Arnhem, B1-route taal stond een/,
    );
  });
});

describe('the list of receipts', () => {
  const NAMEN = STANDAARDINSTELLINGEN.aanbieders.map((a) => a.naam);
  const lees = (...rijen: (string | number)[][]) =>
    leesOntvangstlijst(
      werkmap({ Lijst: [['Aanbieder', 'Ontvangen op'], ...rijen.map((r) => r.map(String))] }),
      NAMEN,
    );

  test('names regardless of case and diacritics, days as people write them', () => {
    const gelezen = lees(['sagenn', '15-10-2025'], ['NEWBEES', '2025-10-20'], ['', ''], ['Scalabor', '']);
    expect(gelezen).toEqual({
      gelukt: true,
      ontvangen: new Map([
        ['sagenn', dag('2025-10-15')],
        ['newbees', dag('2025-10-20')],
      ]),
    });
  });
  test('two columns of one kind say two things', () => {
    const dubbel = werkmap({
      Lijst: [
        ['Aanbieder', 'Ontvangen op', 'Ontvangst'],
        ['Sagènn', '1-10-2025', '21-10-2025'],
      ],
    });
    expect(leesOntvangstlijst(dubbel, NAMEN)).toEqual({
      gelukt: false,
      fouten: ['De kolom Ontvangst staat er tweemaal. Haal er een weg.'],
    });
  });
  test('of a workbook: the first sheet with both headings, wherever they stand', () => {
    const gelezen = leesOntvangstlijst(
      werkmap({
        Uitleg: [['Lijst met leveringen']],
        Lijst: [
          ['Leveringen K3'],
          [],
          ['Ontvangen op:', 'Aanbieder'],
          [{ dag: dag('2025-10-19') }, 'Scalabor'],
        ],
      }),
      NAMEN,
    );
    expect(gelezen).toEqual({ gelukt: true, ontvangen: new Map([['scalabor', dag('2025-10-19')]]) });
  });
  test.each([
    [['Sagenm', '15-10-2025'], "Rij 2: de aanbieder 'Sagenm' is niet bekend. Bedoelt u Sagènn?"],
    [
      ['Iemand anders', '15-10-2025'],
      `Rij 2: de aanbieder 'Iemand anders' is niet bekend. Kies uit: ${NAMEN.join(', ')}.`,
    ],
    [['', '15-10-2025'], 'Rij 2: hier staat een datum zonder aanbieder.'],
    [
      ['Sagènn', 'vorige week'],
      "Rij 2: 'vorige week' is geen datum. Schrijf dd-mm-jjjj, bijvoorbeeld 15-10-2025.",
    ],
    [['Sagènn', '15-10-25'], "Rij 2: '15-10-25' is geen datum. Schrijf dd-mm-jjjj, bijvoorbeeld 15-10-2025."],
  ])('%j', (rij, fout) => expect(lees(rij)).toEqual({ gelukt: false, fouten: [fout] }));
  test('one aanbieder with two days; with the same day twice it is no matter', () => {
    expect(lees(['Sagènn', '15-10-2025'], ['Sagènn', '15-10-2025'])).toMatchObject({ gelukt: true });
    expect(lees(['Sagènn', '15-10-2025'], ['sagenn', '21-10-2025'])).toEqual({
      gelukt: false,
      fouten: [
        'Rij 3: Sagènn staat ook in rij 2, met 15-10-2025. Laat de rij staan van de levering die telt.',
      ],
    });
  });
  test('without the headings', () => {
    expect(leesOntvangstlijst(werkmap({ a: [['Wie', 'Wanneer']] }), NAMEN)).toMatchObject({ gelukt: false });
    expect(leesOntvangstlijst(werkmap({ a: [['Aanbieder', 'Plaats']] }), NAMEN)).toMatchObject({
      gelukt: false,
    });
  });
});
