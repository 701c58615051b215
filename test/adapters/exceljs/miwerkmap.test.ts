import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { leesBestand } from '../../../adapters/bestand';
import { maakMiwerkmap } from '../../../adapters/exceljs/miwerkmap';
import {
  type Blad,
  leesInzending,
  maakMi,
  type Mi,
  MIREGELS,
  type Mirij,
  PERCELEN,
  TOTAAL,
  waardeOp,
  type Werkmap,
} from '../../../src';
import { leesMap } from '../../hulp/map';
import { inzending, mi as miVan, register, vraagVan } from '../../hulp/mi';

const delenVan = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([naam, deel]) => [naam, strFromU8(deel)]));
const bladVan = (werkmap: Werkmap, naam: string): Blad =>
  werkmap.bladen.find((b) => b.naam === naam) ?? { naam, verborgen: false, rijen: [], tabellen: [] };
const tekst = (blad: Blad, rij: number, kolom: number): string => String(waardeOp(blad, rij, kolom) ?? '');
/** Everything that stands in a sheet, row by row. */
const teksten = (blad: Blad): string[] => blad.rijen.map((rij) => rij.waarden.join(' '));

describe('the workbook over the samples', () => {
  const vraag = vraagVan();
  const mi: Mi = maakMi(
    leesMap(join(__dirname, '../../monsters')).map((r) => leesInzending(r, vraag)),
    vraag,
  );
  let bytes: Uint8Array;
  let werkmap: Werkmap;
  let delen: Map<string, string>;
  beforeAll(async () => {
    bytes = await maakMiwerkmap(mi);
    werkmap = leesBestand(bytes, 'mi.xlsx');
    delen = delenVan(bytes);
  });
  const xml = (naam: string): string => {
    const nummer = werkmap.bladen.findIndex((b) => b.naam === naam) + 1;
    return delen.get(`xl/worksheets/sheet${nummer}.xml`) ?? '';
  };

  test('has its sheets, in order', () => {
    expect(werkmap.bladen.map((b) => b.naam)).toEqual([
      'Overzicht',
      'Z-route taal',
      'B1-route taal',
      'Z-route participatie',
      'B1-route participatie',
      'MAP',
      'Grafieken',
      'MI-gegevens',
      'Definities',
      'Herkomst',
      'Wijzigingen',
    ]);
  });

  test('MI-gegevens is the table MI with every row of the MI', () => {
    const blad = bladVan(werkmap, 'MI-gegevens');
    expect(blad.tabellen).toEqual([{ naam: 'MI', bereik: `A1:J${mi.rijen.length + 1}` }]);
    const koppen = [
      'Kwartaal',
      'Aanbieder',
      'Gemeente',
      'Perceel',
      'Indicator',
      'Uitsplitsing',
      'Waarde',
      'Teller',
      'Noemer',
      'Herkomst',
    ];
    const [kop, ...rijen] = blad.rijen;
    expect(kop?.waarden).toEqual(koppen);
    expect(rijen).toHaveLength(mi.rijen.length);
    const verwacht = mi.rijen.map((r) => koppen.map((k) => r[k.toLowerCase() as keyof Mirij] ?? null));
    const gevonden = rijen.map((r) => koppen.map((_, i) => r.waarden[r.kolommen.indexOf(i + 1)] ?? null));
    // An empty uitsplitsing is an empty cell.
    expect(gevonden.map((r) => JSON.stringify(r))).toEqual(
      verwacht.map((r) => JSON.stringify(r.map((w) => (w === '' ? null : w)))),
    );
  });

  test('each perceel sheet shows every figure under its gemeente and quarter, and nothing where it is unknown', () => {
    let geteld = 0;
    for (const { perceel, kolommen } of mi.percelen) {
      const blad = bladVan(werkmap, perceel.startsWith('MAP') ? 'MAP' : perceel);
      const koprij = 4;
      // Codes and names of lines, as they stand under each other.
      const lijnen = new Map<string, number>();
      let code = '';
      for (const { nummer } of blad.rijen) {
        if (nummer <= koprij + 1) continue;
        const trede = /^Trede (\d)$/.exec(tekst(blad, nummer, 2))?.[1] ?? '';
        if (trede === '') code = tekst(blad, nummer, 1);
        lijnen.set(code + trede, nummer);
      }
      kolommen.forEach(({ gemeente, waarden }, blok) => {
        expect(tekst(blad, koprij, 3 + 4 * blok)).toBe(gemeente);
        mi.kwartalen.forEach((kwartaal, k) => {
          const kolom = 3 + 4 * blok + k;
          expect(tekst(blad, koprij + 1, kolom)).toBe(kwartaal);
          MIREGELS.forEach(({ indicator, uitsplitsing }, regel) => {
            const rij = lijnen.get(indicator.code + uitsplitsing);
            if (indicator.geldtVoor?.(perceel) === false) expect(rij).toBeUndefined();
            else {
              expect(rij === undefined ? 'geen rij' : waardeOp(blad, rij, kolom)).toBe(
                waarden[regel]?.[k]?.waarde ?? null,
              );
              geteld += 1;
            }
          });
        });
      });
      expect(kolommen.at(-1)?.gemeente).toBe(TOTAAL);
      expect(tekst(blad, lijnen.get('MI-17') ?? 0, 2)).toBe('Toelichtingen en opmerkingen 2025-K3');
      expect(lijnen.has('MI-16')).toBe(true);
    }
    expect(geteld).toBeGreaterThan(3000);
  });

  test('says why cells are empty', () => {
    const zinnen = teksten(bladVan(werkmap, 'Z-route taal'));
    expect(zinnen).toContain(
      'Onbekend: het bestand bevat alleen de stand van nu. De stand van toen staat in de eerder geleverde managementinformatie. (MI-04a, MI-04b, MI-04c, MI-04d, MI-04e, MI-04f, MI-04g, MI-07, MI-08)',
    );
    expect(zinnen.some((z) => z.startsWith('Leeg: niemand stond'))).toBe(true);
  });

  test('Overzicht names quarter, aanbieders, deadline and what was counted', () => {
    const zinnen = teksten(bladVan(werkmap, 'Overzicht'));
    expect(zinnen).toEqual(
      expect.arrayContaining([
        'Managementinformatie inburgering 2025-K3',
        'Kwartaal 2025-K3: 01-07-2025 tot en met 30-09-2025',
        'Met daarnaast 2024-K4, 2025-K1, 2025-K2',
        'Aanbieders Echt Nederlands, Nederlands de Baas, NewBees, Sagènn, Scalabor',
        'Uiterste leverdag 19-10-2025 (voor de 20ste van de maand na het kwartaal)',
        'Bestanden 28: 25 verwerkt, 3 met bevindingen, 0 overgeslagen',
        'Geteld 72 trajecten van 66 inburgeringsplichtigen; 1 dubbel aangeleverd en eenmaal geteld',
      ]),
    );
    expect(zinnen.some((z) => z.includes('toen zij voor het laatst werden opgeslagen'))).toBe(true);
    // Aangemeld, gestart, lopend, onder 80 %, wachtlijst, wachttijd: the quarter before, and the quarter.
    expect(zinnen).toContain('Z-route taal 0 1 0 0 26 23 10 1 0 1 67');
  });

  test('Definities holds every indicator with its definition', () => {
    const zinnen = teksten(bladVan(werkmap, 'Definities'));
    for (const { indicator } of MIREGELS) {
      expect(zinnen.some((z) => z.startsWith(`${indicator.code} `) && z.includes(indicator.definitie))).toBe(
        true,
      );
    }
    expect(zinnen.some((z) => z.startsWith('MI-17 '))).toBe(true);
  });

  test('Herkomst has a line per file, by number', () => {
    const zinnen = teksten(bladVan(werkmap, 'Herkomst')).slice(3);
    expect(zinnen).toHaveLength(28);
    expect(zinnen[2]).toBe('3 met bevindingen 1 1 traject staat ook in bestand 28; het telt hier.');
    expect(zinnen[27]).toBe(
      '28 met bevindingen 0 1 traject staat ook in bestand 3; het telt daar, en hier niet.',
    );
    expect(zinnen[1]).toBe('2 verwerkt 12');
  });

  test('prints on A4, landscape, with repeated headings and page numbers; headings stay in view', () => {
    const namen = [...werkmap.namen.values()].join(' ');
    for (const { naam } of werkmap.bladen) {
      expect([naam, /<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/.test(xml(naam))]).toEqual([
        naam,
        true,
      ]);
      expect(xml(naam)).toContain('Pagina &amp;P van &amp;N');
      expect(naam === 'Overzicht' || xml(naam).includes('state="frozen"')).toBe(true);
    }
    const boek = (delen.get('xl/workbook.xml') ?? '').replaceAll('&apos;', "'");
    expect(boek.match(/_xlnm\.Print_Titles/g)).toHaveLength(werkmap.bladen.length);
    expect(boek).toContain("'Z-route taal'!$A:$B,'Z-route taal'!$1:$5");
    expect(namen).not.toContain('#REF!');
  });

  test('MI-gegevens prints the quarter itself, and says so', () => {
    const bereik = /<definedName name="_xlnm.Print_Area"[^>]*>([^<]*)</.exec(
      (delen.get('xl/workbook.xml') ?? '').replaceAll('&apos;', "'"),
    )?.[1];
    const rijen = mi.rijen.map((rij, i) => [rij.kwartaal, i + 2] as const).filter(([k]) => k === mi.kwartaal);
    const [van, tot] = [rijen[0]?.[1] ?? 0, rijen.at(-1)?.[1] ?? 0];
    expect(bereik).toBe(`'MI-gegevens'!$A$${van}:$J$${tot}`);
    // Nothing of another quarter in between, and three quarters left out.
    expect(tot - van + 1).toBe(rijen.length);
    expect(rijen.length * 4).toBe(mi.rijen.length);
    expect(xml('MI-gegevens')).toContain('&amp;A, afgedrukt: 2025-K3');
    expect(xml('MI-gegevens')).toMatch(/<pageSetup[^>]*scale="70"/);
  });

  test('a page never ends within a block of quarters', () => {
    // Z-route taal: nine gemeenten' worth of blocks over two pages, five on the first.
    expect(mi.percelen[0]?.kolommen).toHaveLength(9);
    expect(xml('Z-route taal')).toContain(
      '<colBreaks count="1" manualBreakCount="1"><brk id="22" max="1048575" man="1"/></colBreaks>',
    );
    expect(mi.percelen[1]?.kolommen).toHaveLength(5);
    expect(xml('B1-route taal')).not.toContain('colBreaks');
    // The order that the schema wants.
    expect(xml('B1-route participatie')).toMatch(/<headerFooter>.*<rowBreaks.*<colBreaks/s);
  });

  test('MI-03 stands out wherever somebody is below 80 %', () => {
    const regel = /<conditionalFormatting sqref="C11:AL11">.*?<\/conditionalFormatting>/s.exec(
      xml('Z-route taal'),
    )?.[0];
    expect(tekst(bladVan(werkmap, 'Z-route taal'), 11, 1)).toBe('MI-03');
    expect(regel).toMatch(/operator="greaterThan".*<formula>0<\/formula>/s);
  });

  test('widths are counted in the letter of the sheets', () => {
    expect(/<font>.*?<\/font>/s.exec(delen.get('xl/styles.xml') ?? '')?.[0]).toContain('<name val="Arial"/>');
  });

  test('the same MI gives the same bytes', async () => {
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await maakMiwerkmap(mi)))).toBe(0);
  });
});

test('sheet names are short enough for Excel', async () => {
  const bronnen = PERCELEN.map((Perceel, i) => inzending({ Trajecten: [{ Perceel }] }, `${i}.xlsx`));
  const werkmap = leesBestand(await maakMiwerkmap(miVan(bronnen)), 'mi.xlsx');
  expect(werkmap.bladen.map((b) => b.naam).filter((naam) => naam.length > 31)).toEqual([]);
  expect(werkmap.bladen).toHaveLength(PERCELEN.length + 6);
});

test('an MI of nothing is still a workbook', async () => {
  const werkmap = leesBestand(await maakMiwerkmap(miVan([])), 'mi.xlsx');
  expect(werkmap.bladen.map((b) => b.naam)).toEqual([
    'Overzicht',
    'MI-gegevens',
    'Definities',
    'Herkomst',
    'Wijzigingen',
  ]);
});

test('a figure that is made of part of the trajecten says so itself', async () => {
  const bronnen = [
    inzending({ Trajecten: [{ 'Intake op': 'ooit' }] }, 'a.xlsx'),
    inzending(
      { Persoon: { 'Cliëntnummer gemeente': '2' }, Trajecten: [{ 'Intake op': '2025-08-01' }] },
      'b.xlsx',
    ),
  ];
  const bytes = await maakMiwerkmap(miVan(bronnen));
  expect(delenVan(bytes).get('xl/styles.xml')).toContain('#,##0&quot;*&quot;');
  expect(
    teksten(bladVan(leesBestand(bytes, 'mi.xlsx'), 'B1-route taal')).some((z) =>
      z.startsWith('* Onvolledig'),
    ),
  ).toBe(true);
});

describe('what a user typed', () => {
  test('stays a text, whatever it begins with', async () => {
    const gemeenten = ['=1+1', '+31', '-2', '@SUM(A1)', '=HYPERLINK("http://voorbeeld.nl")'];
    const rijen = gemeenten.map((Gemeente, i) => ({
      'Cliëntnummer gemeente': i,
      Gemeente,
      Aanbieder: 'Sagènn',
      Perceel: 'Z-route taal',
      'Aangemeld op': '2025-08-01',
    }));
    const bytes = await maakMiwerkmap(miVan([register(rijen)]));
    const werkmap = leesBestand(bytes, 'mi.xlsx');
    expect(werkmap.bladen.flatMap((b) => b.rijen.flatMap((r) => r.formules ?? []))).toEqual([]);
    expect([...delenVan(bytes).values()].some((deel) => deel.includes('<f>'))).toBe(false);
    const namen = new Set(
      bladVan(werkmap, 'MI-gegevens')
        .rijen.slice(1)
        .map((r) => r.waarden[2]),
    );
    expect([...namen]).toEqual(expect.arrayContaining(gemeenten));
  });

  test('about a person is nowhere in the workbook', async () => {
    const merk = (wat: string): string => `zzmerk${wat}`;
    const Persoon = Object.fromEntries(
      [
        'Achternaam',
        'Voornamen',
        'Straat en huisnummer',
        'Postcode',
        'Woonplaats',
        'E-mailadres',
        'Telefoonnummer',
        'Geslacht',
        'Geboorteland',
        'Moedertaal',
        'Overige talen',
        'Arbeidsverleden',
        'Onderwijsachtergrond',
        'Uitslag leerbaarheidstoets',
        'Ingeschat taalniveau',
        'Doelen taal',
        'Doelen participatie',
        'Advies einddoelen',
        'Beschikbaarheid',
        'Kinderopvang nodig',
        'Doelgroep',
        'Leerroute',
        'Contactpersoon gemeente',
        'Contactpersoon aanbieder',
        'Geboortedatum',
        'Bijzonderheden zelfredzaamheid en participatie',
        'Onbekend gegeven',
      ].map((kop) => [kop, merk(kop)]),
    );
    const bron = (nummer: string, traject: Record<string, string>) =>
      inzending(
        {
          Persoon: { ...Persoon, 'Cliëntnummer gemeente': nummer, BSN: '999993653' },
          Trajecten: [
            {
              Groep: merk('groep'),
              Groepsniveau: 'Z',
              'Start reguliere klas': '2025-01-06',
              ...traject,
              'Extra kolom': merk('extra'),
            },
          ],
          Aanwezigheid: [
            {
              Datum: '2025-08-04',
              Perceel: 'B1-route taal',
              Onderdeel: merk('onderdeel'),
              'Geplande uren': 3,
              'Gevolgde uren': merk('uren'),
              Opmerking: merk('opmerking'),
              Groep: merk('lesgroep'),
              Activiteit: merk('activiteit'),
            },
          ],
          Rapportages: [
            {
              Datum: '2025-08-04',
              Perceel: merk('perceel'),
              Toelichting: merk('toelichting'),
              KNM: merk('knm'),
            },
          ],
          Contact: [
            {
              Datum: merk('datum'),
              Met: merk('met'),
              Onderwerp: merk('onderwerp'),
              Afspraak: merk('afspraak'),
            },
          ],
        },
        `map/${merk('bestandsnaam')}-${nummer}.xlsx`,
        { fouten: 3 },
      );
    const bronnen = [
      bron('77665544', {}),
      bron('77665544', {}),
      bron('77665545', {
        'Intake op': merk('intake'),
        Mijlpaal: merk('mijlpaal'),
        'Reden einde': merk('reden'),
        Perceel: merk('traject'),
      }),
      { bestand: merk('kapot.xlsx'), reden: 'Het bestand is beschadigd.' },
    ];
    const bytes = await maakMiwerkmap(miVan(bronnen));
    const delen = delenVan(bytes);
    expect(delen.size).toBeGreaterThan(10);
    for (const [naam, deel] of [...delen, ['namen van de onderdelen', [...delen.keys()].join()] as const]) {
      for (const geheim of ['zzmerk', '999993653', '77665544', '77665545', 'kapot']) {
        expect([naam, geheim, deel.toLowerCase().includes(geheim)]).toEqual([naam, geheim, false]);
      }
    }
  });
});
