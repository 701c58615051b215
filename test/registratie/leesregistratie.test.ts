import { dag, leesRegistratie, REGISTERBLAD } from '../../src';
import { formule, type Gegevens, registratiewerkmap, werkmap } from '../hulp/werkmap';

const lees = (gegevens: Gegevens, zonder: readonly string[] = []) =>
  leesRegistratie(registratiewerkmap(gegevens, zonder), 'x.xlsx');
const soorten = (r: ReturnType<typeof lees>) =>
  r.opmerkingen.map((o) => `${o.soort} ${o.plek.rij ?? '-'},${o.plek.kolom ?? '-'}`);

const LES = {
  Datum: '2025-03-03',
  Perceel: 'B1-route taal',
  Onderdeel: 'Taalles',
  'Geplande uren': 3,
  'Gevolgde uren': 3,
};

describe('a registratiebestand', () => {
  test('as the sjabloon lays it out is read without a remark', () => {
    const r = lees({
      Trajecten: [{ Perceel: 'B1-route taal', 'Aangemeld op': '2025-01-06' }],
      Aanwezigheid: [LES],
    });
    expect(soorten(r)).toEqual([]);
    expect(r.soort).toBe('registratiebestand');
    expect(r.sjabloonversie).toBe('1');
    expect(r.trajecten[0]?.persoon.gemeente.waarde).toBe('Arnhem');
    expect(r.lessen[0]?.datum).toMatchObject({
      staat: 'bekend',
      waarde: dag('2025-03-03'),
      rij: 5,
      kolom: 1,
    });
    expect(r.lessen[0]?.groep.staat).toBe('leeg');
  });

  test('is read by heading: moved, renamed, with other capitals and spaces, lower on the sheet', () => {
    const r = leesRegistratie(
      werkmap({
        Aanwezigheid: {
          vanaf: 20,
          rijen: [
            ['GEVOLGD', 'lesdatum', '  Perceel ', 'onderdeel', 'Geplande  uren'],
            [2, '2025-03-03', 'b1-route TAAL', 'taalles', 3],
          ],
        },
      }),
      'x.xlsx',
    );
    expect(r.lessen).toHaveLength(1);
    expect(r.lessen[0]).toMatchObject({
      datum: { waarde: dag('2025-03-03'), rij: 21, kolom: 2 },
      perceel: { waarde: 'B1-route taal' },
      gevolgdeUren: { waarde: 2, kolom: 1 },
    });
  });

  test('a heading below row 20 is not found', () => {
    const blad = { vanaf: 21, rijen: [['Datum', 'Perceel', 'Onderdeel', 'Geplande uren', 'Gevolgde uren']] };
    const r = leesRegistratie(werkmap({ Aanwezigheid: blad }), 'x.xlsx');
    expect(r.opmerkingen.filter((o) => o.soort === 'kopOntbreekt')).toHaveLength(5);
  });

  test('empty rows and totals are passed over; a row with a date never is', () => {
    const r = lees({
      Aanwezigheid: [
        LES,
        {},
        { Opmerking: 'Totaal', 'Geplande uren': 3, 'Gevolgde uren': formule(3) },
        { Datum: 'Subtotaal:', 'Geplande uren': 3 },
        { ...LES, Opmerking: 'totaal' },
        { ...LES, Datum: "'3 maart 2025", Opmerking: 'Totaal' },
      ],
    });
    expect(r.lessen.map((les) => les.datum.rij)).toEqual([5, 9, 10]);
    expect(soorten(r)).toEqual(['tekstAlsDag 10,1']);
  });

  test('a row that only looks like a total is not left out', () => {
    const r = lees({ Aanwezigheid: [{ Opmerking: 'Totaal uren maart', 'Geplande uren': 30 }] });
    expect(r.lessen).toHaveLength(1);
  });

  test('what cannot be understood is noted at its cell and never guessed', () => {
    const r = lees({
      Aanwezigheid: [
        { ...LES, Datum: "'31-12-25" },
        { ...LES, Datum: 45717 },
        { ...LES, 'Geplande uren': "'1.000" },
        { ...LES, 'Gevolgde uren': '2025-05-02' },
        { ...LES, Onderdeel: 'Talles' },
        { ...LES, 'Gevolgde uren': { fout: '#N/A' } },
      ],
    });
    expect(soorten(r)).toEqual([
      'geenDag 5,1',
      'geenDag 6,1',
      'geenGetal 7,5',
      'geenGetal 8,6',
      'nietInLijst 9,3',
      'foutwaarde 10,6',
    ]);
    expect(r.lessen.map((les) => les.datum.staat).slice(0, 2)).toEqual(['onleesbaar', 'onleesbaar']);
    expect(r.opmerkingen[4]).toMatchObject({ lijktOp: 'Taalles' });
  });

  test('texts that read as one thing only are used, and noted', () => {
    const r = lees({
      Aanwezigheid: [{ ...LES, Datum: "'3-3-2025", 'Geplande uren': "'2,5", 'Gevolgde uren': "'2.5" }],
    });
    expect(soorten(r)).toEqual(['tekstAlsDag 5,1', 'tekstAlsGetal 5,5', 'tekstAlsGetal 5,6']);
    expect(r.lessen[0]).toMatchObject({
      datum: { waarde: dag('2025-03-03') },
      geplandeUren: { waarde: 2.5 },
      gevolgdeUren: { waarde: 2.5 },
    });
  });

  test('formulas: the cached value counts, and none is said', () => {
    const r = lees({ Aanwezigheid: [{ ...LES, 'Gevolgde uren': formule(0), Opmerking: formule(null) }] });
    expect(soorten(r)).toEqual(['formule 5,6', 'formuleZonderWaarde 5,12']);
    expect(r.lessen[0]?.gevolgdeUren.waarde).toBe(0);
    expect(r.lessen[0]?.opmerking.staat).toBe('onleesbaar');
  });

  test('a row of formulas that show nothing is an empty row', () => {
    expect(lees({ Aanwezigheid: [{ Datum: formule(''), 'Geplande uren': formule('') }] }).lessen).toEqual([]);
  });

  test('numbers where text is due are text; a number may be a cliëntnummer', () => {
    const r = lees({
      Persoon: { 'Cliëntnummer gemeente': 40198, BSN: 12345678 },
      Trajecten: [{ Perceel: 'B1-route taal', 'Aangemeld op': '2025-01-06', Mijlpaal: 2, 'Trede nu': 3 }],
      Aanwezigheid: [{ ...LES, Groep: 12 }],
    });
    expect(soorten(r)).toEqual([]);
    expect(r.personen[0]).toMatchObject({ clientnummer: { waarde: '40198' }, bsn: { waarde: '12345678' } });
    expect(r.trajecten[0]).toMatchObject({ mijlpaal: { waarde: '2' }, tredeNu: { waarde: '3' } });
    expect(r.lessen[0]?.groep.waarde).toBe('12');
  });

  test('a missing column is afwezig, and the file is known not to have it', () => {
    const r = lees({ Aanwezigheid: [LES] }, ['Aanwezigheid.Gemeld op', 'Contact']);
    expect(r.lessen[0]?.gemeldOp.staat).toBe('afwezig');
    expect(r.aanwezig.has('Aanwezigheid.gemeldOp')).toBe(false);
    expect(r.aanwezig.has('Contact.datum')).toBe(false);
    expect(r.aanwezig.has('Aanwezigheid.datum')).toBe(true);
    expect(r.opmerkingen).toEqual([expect.objectContaining({ soort: 'bladOntbreekt', blad: 'Contact' })]);
  });

  test('of a heading that occurs twice the first counts', () => {
    const r = leesRegistratie(
      werkmap({
        Aanwezigheid: [
          ['Datum', 'Perceel', 'Onderdeel', 'Geplande uren', 'Gevolgde uren', 'Gepland'],
          ['2025-03-03', 'B1-route taal', 'Taalles', 3, 3, 99],
        ],
      }),
      'x.xlsx',
    );
    expect(r.lessen[0]?.geplandeUren.waarde).toBe(3);
    expect(r.opmerkingen).toContainEqual(
      expect.objectContaining({ soort: 'kopDubbel', plek: { blad: 'Aanwezigheid', rij: 1, kolom: 6 } }),
    );
  });

  test('a heading is shown without digits that could be a BSN', () => {
    const r = leesRegistratie(werkmap({ Aanwezigheid: [['Datum', 'Perceel', 'nr 999993653']] }), 'x.xlsx');
    expect(r.opmerkingen).toContainEqual(expect.objectContaining({ soort: 'kopOnbekend', kop: 'nr …' }));
  });

  test('Persoon: an unknown, a double and a missing gegeven, and a value without a name', () => {
    const r = leesRegistratie(
      werkmap({
        Persoon: [
          ['Gegeven', 'Waarde'],
          ['Gemeente', 'Arnhem'],
          ['Huisarts', 'ja'],
          ['gemeente', 'Rheden'],
          [undefined, 'zwevend'],
        ],
      }),
      'x.xlsx',
    );
    expect(r.personen[0]?.gemeente.waarde).toBe('Arnhem');
    const persoon = r.opmerkingen.filter((o) => o.plek.blad === 'Persoon' && o.soort !== 'kopOntbreekt');
    expect(persoon.map((o) => `${o.soort} ${o.plek.rij},${o.plek.kolom}`)).toEqual([
      'kopOnbekend 3,1',
      'kopDubbel 4,1',
      'verplichtLeeg 5,1',
    ]);
    expect(r.opmerkingen.filter((o) => o.soort === 'kopOntbreekt' && o.wat === 'gegeven')).toHaveLength(9);
  });

  test('names that a program trips over are names like any other', () => {
    const r = leesRegistratie(
      werkmap({
        Aanwezigheid: [
          ['Datum', '__proto__', 'constructor', 'toString'],
          ['2025-03-03', '__proto__', 1, 2],
        ],
      }),
      '__proto__',
    );
    expect(r.lessen).toHaveLength(1);
    expect(r.opmerkingen.filter((o) => o.soort === 'kopOnbekend')).toHaveLength(3);
    const lijst = lees({ Aanwezigheid: [{ ...LES, Perceel: '__proto__', Onderdeel: 'constructor' }] });
    expect(soorten(lijst)).toEqual(['nietInLijst 5,2', 'nietInLijst 5,3']);
  });
});

describe('a trajectregister', () => {
  const koppen = [
    'Cliëntnummer gemeente',
    'Gemeente',
    'Aanbieder',
    'Doelgroep',
    'Leerroute',
    'Perceel',
    'Aangemeld op',
  ];
  const rij = ['51', 'Arnhem', 'Sagènn', 'Asielstatushouder', 'B1-route', 'B1-route taal'];

  test('gives a person and a traject per row, with the hours per quarter', () => {
    const r = leesRegistratie(
      werkmap({
        [REGISTERBLAD]: [
          [...koppen, 'Geplande uren 2025-K3', 'gevolgde uren 2025-k3', 'Geplande uren 2025-K2'],
          [...rij, '2025-01-06', 30, 24, undefined],
        ],
      }),
      'x.xlsx',
    );
    expect(r.soort).toBe('trajectregister');
    expect(r.opmerkingen).toEqual([]);
    const uren = r.trajecten[0]?.kwartaaluren;
    expect([...(uren?.keys() ?? [])]).toEqual(['2025-K3', '2025-K2']);
    expect(uren?.get('2025-K3' as never)).toMatchObject({ gepland: { waarde: 30 }, gevolgd: { waarde: 24 } });
    expect(uren?.get('2025-K2' as never)).toMatchObject({
      gepland: { staat: 'leeg' },
      gevolgd: { staat: 'afwezig' },
    });
    expect(r.trajecten[0]?.persoon.clientnummer).toMatchObject({ waarde: '51', rij: 2, kolom: 1 });
  });

  test('in a csv a date and a number are texts, and that is no remark; there is no sheet to name', () => {
    const inhoud = werkmap(
      {
        [REGISTERBLAD]: [
          [...koppen, 'Geplande uren 2025-K3'],
          [...rij, "'22-04-2025", "'42,5"],
        ],
      },
      { vorm: 'csv' },
    );
    const r = leesRegistratie(inhoud, 'x.csv');
    expect(r.opmerkingen).toEqual([]);
    expect(r.trajecten[0]?.aangemeldOp).toMatchObject({
      waarde: dag('2025-04-22'),
      blad: null,
      rij: 2,
      kolom: 7,
    });
    expect(r.trajecten[0]?.kwartaaluren.get('2025-K3' as never)?.gepland.waarde).toBe(42.5);
  });
});
