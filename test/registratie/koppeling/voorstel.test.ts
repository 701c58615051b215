import {
  type Koppelbestand,
  koppelvoorstel,
  type Koppelvoorstel,
  leesKoppeling,
  type Voorstelkeuze,
  type Werkmap,
} from '../../../src';
import { exportmap } from '../../hulp/koppeling';
import { type Inhoud, werkmap } from '../../hulp/werkmap';

type Gelukt = Extract<Koppelvoorstel, { gelukt: true }>;
function voorstel(inhoud: Werkmap, keuze?: Voorstelkeuze): Gelukt {
  const uitkomst = koppelvoorstel(inhoud, keuze);
  if (!uitkomst.gelukt) throw new Error(uitkomst.reden);
  return uitkomst;
}
const reden = (inhoud: Werkmap, keuze?: Voorstelkeuze): string => {
  const uitkomst = koppelvoorstel(inhoud, keuze);
  return uitkomst.gelukt ? '' : uitkomst.reden;
};

/** The line of one column X, in an export of which three other headings are known. */
function regel(kop: string, waarden: readonly Inhoud[]): Koppelbestand['kolommen'][number] {
  const { bestand } = voorstel(metKolom(kop, waarden));
  const gevonden = bestand.kolommen.find(({ kolom }) => kolom === kop);
  if (gevonden === undefined) throw new Error(`Geen ${kop}`);
  return gevonden;
}
const metKolom = (kop: string, waarden: readonly Inhoud[]): Werkmap =>
  exportmap(
    waarden.map((waarde, i) => ({
      'Cliëntnummer gemeente': `4000${i}`,
      Gemeente: 'Arnhem',
      'Aangemeld op': '2025-07-01',
      [kop]: waarde,
    })),
  );
const keer = <T>(aantal: number, ...waarden: T[]): T[] =>
  Array.from({ length: aantal }, () => waarden).flat();

describe('what is certain', () => {
  test.each<[string, Inhoud[], string | null]>([
    ['Intake op', ['2025-07-08'], 'Intake op'],
    ['Intakedatum', ["'8-7-2025", "'31-7-2025"], 'Intake op'],
    ['INTAKE_OP', [undefined, undefined], 'Intake op'],
    ['Groepsnaam', ['Ochtend 1'], 'Groep'],
    ['Mijlpaal', ['1a', '1B'], 'Mijlpaal'],
    ['Achternaam', ['Jansen'], null],
    ['Naam deelnemer', ['Jansen'], null],
    ['Geboortedatum', ['1990-01-01'], null],
    ['Volgnummer', ['999993653', '999993847', '999992077'], null],
    ['Opmerkingen', ['belt terug'], null],
    ['Contactpersoon aanbieder', ['Jansen'], null],
  ])('%s %j goes to %s', (kop, waarden, naar) => {
    expect(regel(kop, waarden)).toMatchObject({ naar, zekerheid: 'zeker' });
  });

  test('hours of quarters come under one heading that holds the next ones too', () => {
    const { bestand } = voorstel(
      exportmap([
        {
          Gemeente: 'Arnhem',
          'Aangemeld op': '2025-07-01',
          'Gepland 25Q2': 3,
          'Gevolgd 25Q2': 2,
          'Gepland 25Q3': 1,
        },
      ]),
    );
    expect(bestand.kolommen.slice(2).map(({ kolom, naar }) => [kolom, naar])).toEqual([
      ['Gepland {jj}Q{k}', 'Geplande uren {jaar}-K{k}'],
      ['Gevolgd {jj}Q{k}', 'Gevolgde uren {jaar}-K{k}'],
    ]);
  });
});

describe('what is left to the user', () => {
  test.each<[string, Inhoud[], string, string]>([
    ['Kleur', ['rood', 'blauw'], '?', 'de kop is niet bekend; de waarden zijn codes'],
    ['Uitstroomdatum', ['2025-07-01'], '?', 'de kop is niet bekend; de waarden zijn datums'],
    ['Intake', ['J', 'N'], '? Intake op', 'de kop is bekend, maar niet elke waarde is een datum; zie rij 2'],
    [
      'Intake',
      ['2025-07-01', 'J'],
      '? Intake op',
      'de kop is bekend, maar niet elke waarde is een datum; zie rij 3',
    ],
    [
      'Opstart op',
      ['2025-07-01'],
      '?',
      'kan zijn: Start opstartklas of Einde opstartklas; de waarden zijn datums',
    ],
    ['Intake datum', ['2025-07-01'], 'Intake op', 'de kop is bekend; de waarden zijn datums'],
    ['Datum intakegesprek', ['2025-07-01'], '? Intake op', 'lijkt op Intake op; de waarden zijn datums'],
    // Like a column of days, but with other values: then it is not like it.
    ['Intakegesprek', ['op kantoor'], '?', 'de kop is niet bekend; de waarden zijn codes'],
  ])('%s %j: %s', (kop, waarden, naar, waarom) => {
    expect(regel(kop, waarden)).toMatchObject({
      naar,
      waarom,
      zekerheid: naar.startsWith('?') ? 'open' : 'zeker',
    });
  });

  test('two columns that have the same name for us', () => {
    const { bestand } = voorstel(
      exportmap([
        { Gemeente: 'Arnhem', 'Aangemeld op': '2025-07-01', Intake: '2025-07-02', Intakedatum: '2025-07-03' },
      ]),
    );
    expect(bestand.kolommen.slice(2).map(({ naar, zekerheid }) => [naar, zekerheid])).toEqual(
      keer(2, ['? Intake op', 'open']),
    );
  });

  test('a cliëntnummer that looks like a BSN', () => {
    const { bestand } = voorstel(
      exportmap([
        { Cliëntnummer: '999993653', Gemeente: 'Arnhem', 'Aangemeld op': '2025-07-01' },
        { Cliëntnummer: '999993847', Gemeente: 'Arnhem', 'Aangemeld op': '2025-07-01' },
      ]),
    );
    expect(bestand.kolommen[0]).toMatchObject({ naar: '? Cliëntnummer gemeente', zekerheid: 'open' });
    expect(bestand.kolommen[0]?.waarom).toContain('lijken BSN');
  });

  test('what a row cannot do without and no column has', () => {
    const { bestand } = voorstel(exportmap([{ Cliëntnummer: '40001', 'Aangemeld op': '2025-07-01' }]));
    expect(bestand.vast).toEqual({ Gemeente: '?', Aanbieder: '?', Perceel: '?' });
    const anders = voorstel(
      exportmap([{ Cliëntnummer: '1', 'Aangemeld op': '2025-07-01', Gemeente: 'x', Aanbieder: 'y' }]),
    );
    expect(anders.bestand.vast).toEqual({ Perceel: '?' });
  });

  test('a proposal with a question in it cannot be used; every question is named', () => {
    const { bestand, aantallen } = voorstel(metKolom('Kleur', ['rood', 'blauw']));
    const gelezen = leesKoppeling(JSON.parse(JSON.stringify(bestand)), 'K.json');
    expect(aantallen).toEqual({ zeker: 3, open: 3, nietNodig: 0 });
    expect(!gelezen.gelukt && gelezen.fouten).toEqual([
      'vast: Aanbieder is nog open. Vul in wat voor elke rij geldt, of null',
      'vast: Perceel is nog open. Vul in wat voor elke rij geldt, of null',
      "kolom 'Kleur': naar is nog open. Vul een kolom van het trajectregister in, of null om haar niet over te nemen",
    ]);
  });
});

describe('codes', () => {
  test('our own values need none', () => {
    expect(regel('Perceel', ['Z-route taal', 'z-route TAAL'])).not.toHaveProperty('codes');
  });

  test('a likeness stands behind a question mark', () => {
    expect(regel('Perceel', keer(3, 'B1 taal', 'MAP', 'Z-route taal', 'P7'))).toMatchObject({
      naar: 'Perceel',
      zekerheid: 'open',
      codes: {
        'B1 taal': '? B1-route taal',
        MAP: '? MAP voor gezins- en overige migranten',
        'Z-route taal': 'Z-route taal',
        P7: '?',
      },
    });
  });

  test.each<[string, Inhoud[], Record<string, string>]>([
    [
      'Niveau groep',
      ['Alfa-snel', 'A0/A1', 'Examen'],
      { 'Alfa-snel': '? (snelle) Alfa', 'A0/A1': '? A0 – A1', Examen: '? Examengroep' },
    ],
    ['Leerroute', ['B1', 'Z'], { B1: '? B1-route', Z: '? Z-route' }],
    ['Trede nu', ['T1', 'trede 6'], { T1: '? 1', 'trede 6': '? 6' }],
    ['Statushouder', ['J', 'N'], { J: '?', N: '?' }],
  ])('%s %j: %j', (kop, waarden, codes) => expect(regel(kop, waarden).codes).toEqual(codes));

  test('two values that fit are none', () => {
    expect(regel('Perceel', keer(3, 'taal', 'Z')).codes).toEqual({ taal: '?', Z: '?' });
  });

  test('what stands in two rows is too rare, in three it is a code', () => {
    expect(regel('Perceel', keer(2, 'B1 taal', 'P7'))).toMatchObject({
      codes: { 'B1 taal': '? B1-route taal' },
      zekerheid: 'open',
      waarom: expect.stringContaining('zie rij 3, en zet het er zo nodig zelf bij'),
    });
    expect(regel('Perceel', keer(3, 'B1 taal', 'P7')).codes).toHaveProperty('P7', '?');
  });

  test('another gemeente is no code', () => {
    expect(regel('Woongemeente', keer(3, 'Arnhem', 'Renkum', 'Duiven'))).toMatchObject({ naar: '?' });
    const { bestand } = voorstel(
      exportmap(
        ['Arnhem', 'Duiven', 'Renkum'].map((Gemeente) => ({ Gemeente, 'Aangemeld op': '2025-07-01' })),
      ),
    );
    expect(bestand.kolommen[0]).toEqual({
      kolom: 'Gemeente',
      naar: 'Gemeente',
      zekerheid: 'zeker',
      waarom: 'de kop is bekend; de waarden zijn codes',
    });
  });

  test('25 different values are codes, 26 are not', () => {
    const namen = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i).repeat(2));
    expect(Object.keys(regel('Perceel', keer(3, ...namen.slice(0, 25))).codes ?? {})).toHaveLength(25);
    expect(regel('Perceel', keer(3, ...namen))).toMatchObject({ naar: '? Perceel', zekerheid: 'open' });
  });
});

describe('how days are written', () => {
  const notatie = (...waarden: Inhoud[]) =>
    voorstel(exportmap(waarden.map((w) => ({ Gemeente: 'Arnhem', 'Aangemeld op': w, Intake: '2025-07-01' }))))
      .bestand.datumnotatie;

  test.each<[Inhoud[], string | undefined]>([
    [['2025-07-01', '2025-07-31'], undefined],
    [["'1-2-2025", "'13-2-2025"], 'd-m-j'],
    [["'2/1/2025", "'2/13/2025"], 'm-d-j'],
    [["'1-2-2025", "'12-2-2025"], '? d-m-j of m-d-j'],
    [["'13-2-2025", "'2-13-2025"], '?'],
    [["'2025-02-13"], 'j-m-d'],
    [["'13-2-25"], 'd-m-jj'],
    [[20250213], 'jjjjmmdd'],
  ])('%j: %s', (waarden, verwacht) => expect(notatie(...waarden)).toBe(verwacht));
});

describe('where the headings stand', () => {
  const KOPPEN = ['Cliëntnummer', 'Gemeente', 'Perceel', 'Aangemeld op'];
  const RIJ: Inhoud[] = ['40001', 'Arnhem', 'Z-route taal', '2025-07-01'];

  test('below a title, on the sheet that has them', () => {
    const { bestand } = voorstel(
      werkmap({ Info: [['Gemaakt door TaalVolg']], Gegevens: [['Export'], [], KOPPEN, RIJ] }),
    );
    expect([bestand.blad, bestand.koprij]).toEqual(['Gegevens', 3]);
  });

  test('in row 20, not in 21', () => {
    expect(voorstel(werkmap({ A: { vanaf: 20, rijen: [KOPPEN, RIJ] } })).bestand.koprij).toBe(20);
    expect(reden(werkmap({ A: { vanaf: 21, rijen: [KOPPEN, RIJ] } }))).toContain(
      'De rij met koppen is niet te vinden',
    );
  });

  test('a csv has no sheet', () => {
    expect(
      voorstel({ ...werkmap({ Trajectregister: [KOPPEN, RIJ] }), vorm: 'csv' }).bestand,
    ).not.toHaveProperty('blad');
  });

  test('one known heading is too few to be sure; the user can say the row', () => {
    const vreemd = werkmap({ A: [['titel'], ['Gemeente', 'Soort', 'Van'], ['Arnhem', 'x', 'y']] });
    expect(reden(vreemd)).toBe(
      'De rij met koppen is niet te vinden. Geef --koprij mee met het nummer van die rij.',
    );
    expect(voorstel(vreemd, { koprij: 2 }).bestand.kolommen.map(({ kolom }) => kolom)).toEqual([
      'Gemeente',
      'Soort',
      'Van',
    ]);
    expect(reden(werkmap({ A: [['x']], B: [['y']] }))).toContain(
      '--koprij mee met het nummer van die rij en --blad met het blad.',
    );
  });

  test.each<[string, Inhoud[]]>([
    ['a gemeente', ['Jansen', 'Arnhem', 'x']],
    ['an aanbieder', ['Jansen', 'Sagènn', 'x']],
    ['a day', ['Jansen', '2025-07-01', 'x']],
    ['a day as text', ['Jansen', "'1-7-2025", 'x']],
    ['a number', ['Jansen', 40001, 'x']],
    ['nine digits', ['Jansen', 'nr 999993653', 'x']],
    ['nothing', []],
  ])('a row with %s is no row of headings, whatever the user says', (_, rij) => {
    expect(reden(werkmap({ A: [rij, KOPPEN] }), { koprij: 1 })).toBe(
      'Rij 1 is geen rij met koppen: zij is leeg, of er staan gegevens in. Kijk in het bestand in welke rij de koppen staan.',
    );
  });

  test('a sheet that is not there', () => {
    expect(reden(werkmap({ A: [KOPPEN], B: [KOPPEN] }), { blad: 'C' })).toBe(
      "Het blad 'C' is er niet. De bladen zijn: A, B.",
    );
    expect(voorstel(werkmap({ A: [KOPPEN], B: [KOPPEN] }), { blad: 'b' }).bestand.blad).toBe('B');
  });

  test('columns without a heading, or with that of another, are told by their letter', () => {
    const { meldingen, bestand } = voorstel(
      werkmap({
        A: [
          [...KOPPEN, undefined, 'Los', 'los'],
          [...RIJ, 'x', 'y', 'z'],
        ],
      }),
    );
    expect(meldingen).toEqual([
      expect.stringMatching(/^Kolom F heeft dezelfde kop als een andere kolom/),
      expect.stringMatching(/^Kolom G heeft dezelfde kop/),
      'Kolom E heeft geen kop en is overgeslagen.',
    ]);
    expect(bestand.kolommen.map(({ kolom }) => kolom)).toEqual(KOPPEN);
  });
});

describe('no personal data', () => {
  const EIGEN = [
    'Geheimnaam',
    '999993653',
    '06-12345678',
    'g.heim@voorbeeld.nl',
    '40777',
    'Pad 12, Arnhem',
    '17-05-1990',
  ];
  /** Headings of every kind: columns of ours with and without a list, of a person, unknown, and like one of ours. */
  const KOPPEN = [
    'Cliëntnummer',
    'Gemeente',
    'Aanbieder',
    'Doelgroep',
    'Leerroute',
    'Perceel',
    'Aangemeld op',
    'Groep',
    'Groepsniveau',
    'Mijlpaal',
    'Trede nu',
    'Reden einde',
    'Overstap naar',
    'Intake',
    'Achternaam',
    'BSN',
    'Kleur',
    'Contact aanbieder',
    'Begeleider route',
    'Statushouder',
    'Geplande uren 2025-K3',
    'Productgroep',
    'Niveau',
    'Reden',
    'Trede',
  ];

  test.each(EIGEN)('%s, once or twice in any column, does not come into the proposal', (waarde) => {
    for (const rijen of [1, 2]) {
      const inhoud = exportmap([
        ...Array.from({ length: rijen }, () => Object.fromEntries(KOPPEN.map((kop) => [kop, waarde]))),
        ...keer(4, Object.fromEntries(KOPPEN.map((kop) => [kop, kop === 'Gemeente' ? 'Duiven' : 'B1']))),
      ]);
      const tekst = JSON.stringify(voorstel(inhoud));
      expect(tekst.includes(waarde)).toBe(false);
    }
  });

  test.each(EIGEN.filter((waarde) => waarde !== 'Geheimnaam'))(
    '%s not even when it stands in every row',
    (waarde) => {
      const inhoud = exportmap(keer(5, Object.fromEntries(KOPPEN.map((kop) => [kop, waarde]))));
      expect(JSON.stringify(voorstel(inhoud)).includes(waarde)).toBe(false);
    },
  );

  test('a name in every row of a column that is not certainly a list does not come into it', () => {
    const zeker = [
      'Aanbieder',
      'Doelgroep',
      'Leerroute',
      'Perceel',
      'Groepsniveau',
      'Mijlpaal',
      'Trede nu',
      'Reden einde',
      'Overstap naar',
      'Gemeente',
    ];
    const inhoud = exportmap(
      keer(5, Object.fromEntries(KOPPEN.map((kop) => [kop, zeker.includes(kop) ? 'x' : 'Geheimnaam']))),
    );
    expect(JSON.stringify(voorstel(inhoud)).includes('Geheimnaam')).toBe(false);
  });
});
