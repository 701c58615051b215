import { leesBestand } from '../../adapters/bestand';
import { maakMiwerkmap } from '../../adapters/exceljs/miwerkmap';
import {
  type Inzending,
  maakMi,
  type Mi,
  type Milevering,
  mijson,
  MIREGELS,
  type Miwaarde,
  TOTAAL,
  type Werkmap,
} from '../../src';
import { geleverd, typToelichting } from '../hulp/levering';
import { inzending, rijen, vraagVan } from '../hulp/mi';

const K2 = { kwartaal: '2025-K2', peildatum: '2025-07-01' };
const NDB = 'Nederlands de Baas';

interface Cursist {
  readonly nummer: string;
  readonly gemeente?: string;
  readonly aanbieder?: string;
  readonly traject?: Readonly<Record<string, string>>;
}
/** A file as it is read for a quarter. */
const bron = ({ nummer, gemeente = 'Arnhem', aanbieder = NDB, traject }: Cursist, vraag = {}): Inzending =>
  inzending(
    {
      Persoon: { 'Cliëntnummer gemeente': nummer, Gemeente: gemeente, Aanbieder: aanbieder },
      Trajecten: [{ 'Start reguliere klas': '2025-02-03', ...traject }],
    },
    `${nummer}-${gemeente}-${aanbieder}.xlsx`,
    vraag,
  );
const toen = (cursisten: readonly Cursist[], vorige?: Milevering): Mi =>
  maakMi(
    cursisten.map((c) => bron(c, K2)),
    vraagVan(K2),
    undefined,
    vorige,
  );
const nu = (cursisten: readonly Cursist[], vorige?: Milevering): Mi =>
  maakMi(
    cursisten.map((c) => bron(c)),
    vraagVan(),
    undefined,
    vorige,
  );
const A: Cursist = { nummer: '1', traject: { Mijlpaal: '1A', Groep: 'Maandag', Groepsniveau: 'Z' } };
const B: Cursist = {
  nummer: '2',
  gemeente: 'Duiven',
  traject: { Mijlpaal: '1A', Groep: 'Maandag', Groepsniveau: 'Z' },
};

/** A figure as the sheet of the first perceel shows it. */
function opBlad(van: Mi, gemeente: string, code: string, kwartaal: string): Miwaarde {
  const regel = MIREGELS.findIndex(({ indicator }) => indicator.code === code);
  const kolom = van.percelen[0]?.kolommen.find((k) => k.gemeente === gemeente);
  return kolom?.waarden[regel]?.[van.kwartalen.findIndex((k) => k === kwartaal)] as Miwaarde;
}

describe('states of the quarter before', () => {
  test('that were incomplete there have no * here: that is said, of what is not computed again', async () => {
    const onleesbaar = { ...B, traject: { Mijlpaal: 'tweede', 'Intake op': 'ergens in mei' } };
    const ander = {
      ...A,
      nummer: '3',
      gemeente: 'Duiven',
      traject: { ...A.traject, 'Intake op': '2025-05-01' },
    };
    const vorige = await geleverd(toen([A, onleesbaar, ander]));
    expect(vorige.onvolledig).toEqual(['MI-01b', 'MI-07', 'MI-08']);
    const over = (uit: Mi): string[] => uit.waarschuwingen.filter((zin) => zin.includes('onvolledig:'));
    expect(over(nu([A, B], vorige))).toEqual([
      'In de levering van 2025-K2 waren onvolledig: MI-07, MI-08. Bij een deel van de trajecten was niet vast te stellen of zij meetellen; wat daaruit is overgenomen staat hier zonder *.',
    ]);
    // Made again for the same quarter nothing of it is taken over.
    expect(over(toen([A, B], vorige))).toEqual([]);
    expect(over(nu([A, B], await geleverd(toen([A, B]))))).toEqual([]);
  });

  test('come from the previous workbook, though the files say something else now', async () => {
    const vorige = await geleverd(toen([A, B]));
    const later = [{ ...A, traject: { Mijlpaal: '1B', Groep: 'Dinsdag', Groepsniveau: 'Z' } }, B];
    const uit = nu(later, vorige);
    expect(['MI-07', 'MI-08', 'MI-04e'].map((code) => opBlad(uit, 'Arnhem', code, '2025-K2').waarde)).toEqual(
      [1, 0, 1],
    );
    expect(['MI-07', 'MI-08', 'MI-04e'].map((code) => opBlad(uit, 'Arnhem', code, '2025-K3').waarde)).toEqual(
      [0, 1, 1],
    );
    // One group over two gemeenten is one group, in the total that was delivered too.
    expect(['2025-K2', '2025-K3'].map((k) => opBlad(uit, TOTAAL, 'MI-04e', k).waarde)).toEqual([1, 2]);
    expect(opBlad(uit, 'Arnhem', 'MI-07', '2025-K2')).toMatchObject({ herkomst: 'overgenomen', reden: null });
    expect(
      rijen(uit, { indicator: 'MI-07', kwartaal: '2025-K2' }).map((r) => [r.gemeente, r.waarde, r.herkomst]),
    ).toEqual([
      ['Arnhem', 1, 'overgenomen'],
      ['Duiven', 1, 'overgenomen'],
    ]);
  });

  test('what the previous workbook does not know either stays empty, with that reason', async () => {
    const uit = nu([A], await geleverd(toen([A])));
    expect(opBlad(uit, 'Arnhem', 'MI-07', '2025-K1')).toMatchObject({
      waarde: null,
      herkomst: 'onbekend',
      reden: 'nietInEerdereLevering',
    });
    expect(opBlad(nu([A]), 'Arnhem', 'MI-07', '2025-K1').reden).toBe('alleenUitEerdereLevering');
  });

  test('a gemeente that is new has no past; the total is as it was delivered', async () => {
    const uit = nu([A, B], await geleverd(toen([A])));
    expect(opBlad(uit, 'Duiven', 'MI-07', '2025-K2').reden).toBe('nietInEerdereLevering');
    expect(opBlad(uit, TOTAAL, 'MI-07', '2025-K2').waarde).toBe(1);
  });

  test('a gemeente that has gone stays in the total that was delivered, also a quarter later', async () => {
    const eerst = nu([A], await geleverd(toen([A, B])));
    expect(opBlad(eerst, TOTAAL, 'MI-07', '2025-K2').waarde).toBe(2);
    const K4 = { kwartaal: '2025-K4', peildatum: '2026-01-01' };
    const daarna = maakMi([bron(A, K4)], vraagVan(K4), undefined, await geleverd(eerst));
    expect(opBlad(daarna, TOTAAL, 'MI-07', '2025-K2').waarde).toBe(2);
    expect(opBlad(daarna, TOTAAL, 'MI-04e', '2025-K2').waarde).toBe(1);
  });

  test('of several aanbieders in a gemeente it is the figure of them together: a person counts once', async () => {
    const zelfde = [A, { ...A, aanbieder: 'Sagènn' }, { ...A, nummer: '3', aanbieder: 'Sagènn' }];
    const vorige = await geleverd(toen(zelfde));
    const uit = nu(zelfde, vorige);
    expect(
      rijen(uit, { indicator: 'MI-07', kwartaal: '2025-K2' }).map((r) => [r.aanbieder, r.gemeente, r.waarde]),
    ).toEqual([
      [NDB, 'Arnhem', 1],
      ['Sagènn', 'Arnhem', 2],
      [TOTAAL, 'Arnhem', 2],
      [TOTAAL, TOTAAL, 2],
    ]);
    expect(opBlad(uit, 'Arnhem', 'MI-07', '2025-K2').waarde).toBe(2);
    expect(opBlad(uit, 'Arnhem', 'MI-04e', '2025-K2').waarde).toBe(2);
    // And again a quarter later.
    expect(opBlad(nu(zelfde, await geleverd(uit)), 'Arnhem', 'MI-07', '2025-K2').waarde).toBe(2);
  });

  test('a total of groups whose row somebody took out is not added up', async () => {
    const weg = (code: string) =>
      geleverd(toen([A, B]), (w) => {
        const blad = w.getWorksheet('MI-gegevens');
        blad?.eachRow((rij) => {
          if (rij.getCell(3).value !== TOTAAL || rij.getCell(5).value !== code) return;
          for (let kolom = 1; kolom <= 10; kolom += 1) rij.getCell(kolom).value = null;
        });
      });
    const uit = nu([A, B], await weg('MI-04e'));
    expect(opBlad(uit, TOTAAL, 'MI-04e', '2025-K2').reden).toBe('nietInEerdereLevering');
    expect(opBlad(uit, TOTAAL, 'MI-07', '2025-K2').waarde).toBe(2);
  });

  test('of an aanbieder that was not in it the sheet cannot tell, and says so', async () => {
    const uit = nu([A, { ...A, nummer: '3', aanbieder: 'Sagènn' }, B], await geleverd(toen([A, B])));
    expect(opBlad(uit, 'Arnhem', 'MI-07', '2025-K2').reden).toBe('nietInEerdereLevering');
    expect(opBlad(uit, TOTAAL, 'MI-07', '2025-K2').reden).toBe('nietInEerdereLevering');
    expect(opBlad(uit, 'Duiven', 'MI-07', '2025-K2').waarde).toBe(1);
    expect(
      rijen(uit, { indicator: 'MI-07', kwartaal: '2025-K2', aanbieder: NDB }).map((r) => r.waarde),
    ).toEqual([1, 1]);
  });
});

describe('what dates tell is computed again', () => {
  const laat: Cursist = { ...A, traject: { ...A.traject, 'Start reguliere klas': '2025-05-05' } };
  const los = { kwartaal: '2025-K2', aanbieder: NDB, perceel: 'B1-route taal', uitsplitsing: '' };
  let uit: Mi;
  let vorige: Milevering;
  let werkmap: Werkmap;
  beforeAll(async () => {
    vorige = await geleverd(toen([A, B]));
    // A now turns out to have started in the second quarter; before, the first was delivered.
    uit = nu([laat, B], vorige);
    werkmap = leesBestand(await maakMiwerkmap(uit), 'mi.xlsx');
  });

  test('a figure that was delivered otherwise is listed, per gemeente and in total', () => {
    expect(uit.vorige?.wijzigingen).toEqual([
      ...(['MI-01', 'MI-01c'] as const).map((indicator) => ({
        ...{ ...los, kwartaal: '2025-K1', gemeente: 'Arnhem', indicator },
        ...{ geleverd: 1, nu: 0 },
      })),
      ...(['MI-01', 'MI-01c'] as const).map((indicator) => ({
        ...{ ...los, kwartaal: '2025-K1', gemeente: TOTAAL, indicator },
        ...{ geleverd: 2, nu: 1 },
      })),
      { ...los, gemeente: 'Arnhem', indicator: 'MI-01', geleverd: 0, nu: 1 },
      { ...los, gemeente: TOTAAL, indicator: 'MI-01', geleverd: 0, nu: 1 },
    ]);
    expect(uit.waarschuwingen).toContain('6 eerder geleverde cijfers zijn nu anders. Zie Wijzigingen.');
  });

  test('and marked, there and nowhere else', async () => {
    const merken = uit.percelen.flatMap(({ kolommen }) =>
      kolommen.flatMap(({ gemeente, waarden }) =>
        waarden.flatMap((lijn, regel) =>
          lijn.flatMap((w, i) =>
            w.geleverd === undefined
              ? []
              : [
                  `${gemeente} ${MIREGELS[regel]?.indicator.code} ${uit.kwartalen[i]} ${w.geleverd} ${w.waarde}`,
                ],
          ),
        ),
      ),
    );
    expect(merken).toEqual([
      'Arnhem MI-01 2025-K1 1 0',
      'Arnhem MI-01 2025-K2 0 1',
      'Arnhem MI-01c 2025-K1 1 0',
      'Totaal MI-01 2025-K1 2 1',
      'Totaal MI-01 2025-K2 0 1',
      'Totaal MI-01c 2025-K1 2 1',
    ]);
    const xml = await stijlen(uit);
    expect(xml.merken).toEqual(['D6', 'D9', 'E6', 'L6', 'L9', 'M6']);
    expect(JSON.stringify(werkmap.bladen.find((b) => b.naam === 'B1-route taal')?.rijen)).toContain(
      '† Gewijzigd: eerder is een ander cijfer geleverd. Zie Wijzigingen.',
    );
  });

  test('the list stands on Wijzigingen, and Overzicht says with what it was compared', () => {
    const tekst = (naam: string) =>
      (werkmap.bladen.find((b) => b.naam === naam)?.rijen ?? []).map((r) => r.waarden.join(' | '));
    const blad = tekst('Wijzigingen');
    expect(blad[1]).toContain('Vergeleken met de levering van 2025-K2, peildatum 01-07-2025.');
    expect(blad[2]).toBe(
      'Kwartaal | Aanbieder | Gemeente | Perceel | Indicator | Uitsplitsing | Geleverd | Nu | Verschil',
    );
    expect(blad[3]?.replace(/( \|)+ /g, ' | ')).toBe(
      '2025-K1 | Nederlands de Baas | Arnhem | B1-route taal | MI-01 | 1 | 0 | -1',
    );
    expect(blad.slice(-2)).toEqual(['Verdwenen en nieuw', 'Geen.'].map((r) => expect.stringContaining(r)));
    expect(tekst('Overzicht')).toContainEqual(
      expect.stringContaining('Vorige levering | 2025-K2, peildatum 01-07-2025'),
    );
  });

  test('with an aanbieder that was not in it the sheet is about others, and marks nothing', async () => {
    const C = { ...A, nummer: '3', aanbieder: 'Sagènn' };
    const samen = nu([A, C], vorige);
    expect(opBlad(samen, 'Arnhem', 'MI-01', '2025-K1')).toMatchObject({ waarde: 2 });
    expect(opBlad(samen, 'Arnhem', 'MI-01', '2025-K1')).not.toHaveProperty('geleverd');
    expect(samen.vorige?.wijzigingen).toEqual([]);
  });

  test('what could not be read and can be now, and the reverse, are changes too', async () => {
    const onleesbaar = { ...A, traject: { ...A.traject, 'Intake op': 'mei' } };
    const leesbaar = { ...A, traject: { ...A.traject, 'Intake op': '2025-05-05' } };
    const wijzigingen = async (eerst: Cursist, dan: Cursist) =>
      nu([dan], await geleverd(toen([eerst]))).vorige?.wijzigingen.filter(
        (w) => w.gemeente === 'Arnhem' && w.kwartaal === '2025-K2',
      );
    expect(await wijzigingen(onleesbaar, leesbaar)).toEqual([
      { ...los, gemeente: 'Arnhem', indicator: 'MI-01b', geleverd: null, nu: 1 },
    ]);
    const weg = await wijzigingen(leesbaar, onleesbaar);
    expect(weg).toEqual([{ ...los, gemeente: 'Arnhem', indicator: 'MI-01b', geleverd: 1, nu: null }]);
    // An empty cell cannot show the mark before its figure: it shows the mark.
    const leeg = nu([onleesbaar], await geleverd(toen([leesbaar])));
    const { bladen } = leesBestand(await maakMiwerkmap(leeg), 'mi.xlsx');
    expect(
      bladen.find((b) => b.naam === 'B1-route taal')?.rijen.find((r) => r.nummer === 8)?.waarden,
    ).toContain('†');
  });

  test('the same quarter made again is compared as well, its states too', async () => {
    const vaker = nu([{ ...A, traject: { ...A.traject, Mijlpaal: '1B' } }], await geleverd(nu([A])));
    expect(
      vaker.vorige?.wijzigingen
        .filter((w) => w.gemeente === 'Arnhem')
        .map((w) => [w.kwartaal, w.indicator, w.geleverd, w.nu]),
    ).toEqual([
      ['2025-K3', 'MI-07', 1, 0],
      ['2025-K3', 'MI-08', 0, 1],
    ]);
  });

  test('without a previous workbook the sheet says so', async () => {
    const los = leesBestand(await maakMiwerkmap(nu([A])), 'mi.xlsx');
    const blad = los.bladen.find((b) => b.naam === 'Wijzigingen');
    expect(blad?.rijen.map((r) => r.waarden.join(' '))).toEqual([
      'Wijzigingen',
      'Er is geen eerdere levering meegegeven (--vorige): er is niets om mee te vergelijken.',
    ]);
  });
});

describe('who has gone and who has come', () => {
  test('per aanbieder, gemeente and perceel', async () => {
    const C = { ...A, nummer: '9', gemeente: 'Rheden', aanbieder: 'Sagènn' };
    const uit = nu([A, C], await geleverd(toen([A, B])));
    expect(uit.vorige?.verschuivingen).toEqual([
      { soort: 'verdwenen', aanbieder: NDB, gemeente: 'Duiven', perceel: 'B1-route taal' },
      { soort: 'nieuw', aanbieder: 'Sagènn', gemeente: 'Rheden', perceel: 'B1-route taal' },
    ]);
    expect(uit.waarschuwingen).toContain(
      'Niet meer in de bestanden, wel in de levering van 2025-K2: gemeente Duiven. Kijk of alle bestanden er zijn.',
    );
    const anders = nu([C], await geleverd(toen([A])));
    expect(anders.waarschuwingen).toContain(
      'Niet meer in de bestanden, wel in de levering van 2025-K2: aanbieder Nederlands de Baas. Kijk of alle bestanden er zijn.',
    );
  });
});

describe('which previous workbook', () => {
  test('one of a later quarter cannot stand beside it', async () => {
    const vorige = await geleverd(nu([A]));
    expect(() => toen([A], vorige)).toThrow(
      'De vorige werkmap is van 2025-K3, later dan 2025-K2. Kies die van 2025-K1, of een die daarvoor is geleverd.',
    );
  });
  test('an older one leaves a gap, which is said', async () => {
    const K1 = { kwartaal: '2025-K1', peildatum: '2025-04-01' };
    const vorige = await geleverd(maakMi([bron(A, K1)], vraagVan(K1)));
    const uit = nu([A], vorige);
    expect(['2025-K1', '2025-K2'].map((k) => opBlad(uit, 'Arnhem', 'MI-07', k).waarde)).toEqual([1, null]);
    expect(uit.waarschuwingen).toContain(
      'De vorige levering is van 2025-K1: standen van 2025-K2 zijn daaruit niet bekend. Geef die van 2025-K2 mee als zij er is.',
    );
  });
});

describe('toelichtingen', () => {
  const kern = (van: Mi) => van.toelichtingen.map((t) => [t.kwartaal, t.gemeente, t.tekst]);

  test('stand below the box of the quarter, and can be changed and taken away there', async () => {
    const vorige = await geleverd(toen([A, B]), (w) => {
      typToelichting(w, 'B1-route taal', 'Arnhem', 'Lokaal dicht.');
      typToelichting(w, 'B1-route taal', 'Duiven', '=1+1');
    });
    const uit = nu([A, B], vorige);
    expect(kern(uit)).toEqual([
      ['2025-K2', 'Arnhem', 'Lokaal dicht.'],
      ['2025-K2', 'Duiven', '=1+1'],
    ]);
    const later = await geleverd(uit, (w) => {
      typToelichting(w, 'B1-route taal', 'Arnhem', null, '2025-K2');
      typToelichting(w, 'B1-route taal', 'Arnhem', 'Lokaal open.', '2025-K3');
      typToelichting(w, 'B1-route taal', 'Duiven', 'Anders gezegd.', '2025-K2');
    });
    expect(kern(nu([A, B], later))).toEqual([
      ['2025-K2', 'Duiven', 'Anders gezegd.'],
      ['2025-K3', 'Arnhem', 'Lokaal open.'],
    ]);
  });

  test('outlive the box of a gemeente that is gone, and come back with it', async () => {
    const vorige = await geleverd(toen([A, B]), (w) =>
      typToelichting(w, 'B1-route taal', 'Duiven', 'Klein.'),
    );
    const zonder = nu([A], vorige);
    expect(kern(zonder)).toEqual([['2025-K2', 'Duiven', 'Klein.']]);
    expect(kern(nu([A, B], await geleverd(zonder)))).toEqual([['2025-K2', 'Duiven', 'Klein.']]);
    expect(mijson(zonder).rijen.at(-1)).toEqual({
      ...{ kwartaal: '2025-K2', aanbieder: NDB, gemeente: 'Duiven', perceel: 'B1-route taal' },
      ...{ indicator: 'MI-17', uitsplitsing: '', waarde: 'Klein.', teller: null, noemer: null },
      herkomst: 'overgenomen',
    });
  });

  test('of a quarter that is no longer shown go', async () => {
    const vorige = await geleverd(toen([A]), (w) => typToelichting(w, 'B1-route taal', 'Arnhem', 'x'));
    const na = (kwartaal: string) =>
      maakMi([bron(A, { kwartaal })], vraagVan({ kwartaal }), undefined, vorige);
    expect([kern(na('2026-K1')).length, kern(na('2026-K2')).length]).toEqual([1, 0]);
  });

  test('a number that can be a BSN does not come along', async () => {
    const vorige = await geleverd(toen([A]), (w) =>
      typToelichting(w, 'B1-route taal', 'Arnhem', 'Zie 999993653 en 100000004.'),
    );
    const uit = nu([A], vorige);
    expect(kern(uit)).toEqual([['2025-K2', 'Arnhem', 'Zie [bsn] en 100000004.']]);
    expect(uit.waarschuwingen).toContain(
      'In de toelichting bij Arnhem, B1-route taal, 2025-K2 stond een getal dat een BSN kan zijn. Het is vervangen; haal het ook weg uit de vorige werkmap.',
    );
  });
});

/** The cells of the first perceel sheet whose number format puts a mark before the figure. */
async function stijlen(van: Mi): Promise<{ merken: string[] }> {
  const { default: ExcelJS } = await import('exceljs');
  const werkmap = new ExcelJS.Workbook();
  await werkmap.xlsx.load(Buffer.from(await maakMiwerkmap(van)) as unknown as ArrayBuffer);
  const merken: string[] = [];
  werkmap.getWorksheet('B1-route taal')?.eachRow((rij) =>
    rij.eachCell((cel) => {
      if (cel.numFmt?.startsWith('"† "')) merken.push(cel.address);
    }),
  );
  return { merken: merken.sort() };
}
