import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { leesBestand } from '../../adapters/bestand';
import { maakMiwerkmap } from '../../adapters/exceljs/miwerkmap';
import {
  type Blad,
  leesInzending,
  leesMilevering,
  maakMi,
  Mifout,
  REGIOKENMERK,
  type Werkmap,
} from '../../src';
import { leesMap } from '../hulp/map';
import { inzending, mi, vraagVan } from '../hulp/mi';

const lees = (bytes: Uint8Array): Werkmap => leesBestand(bytes, 'vorige.xlsx');
const voorbeeld = mi([
  inzending({ Trajecten: [{ 'Start reguliere klas': '2025-08-04', Mijlpaal: '1A' }] }),
  inzending({ Persoon: { Gemeente: 'Duiven', 'Cliëntnummer gemeente': '2' } }, 'b.xlsx'),
]);
/** The written workbook after a user changed it with another program. */
async function bewerkt(doe: (werkmap: ExcelJS.Workbook) => void, van = voorbeeld): Promise<Werkmap> {
  const werkmap = new ExcelJS.Workbook();
  await werkmap.xlsx.load(Buffer.from(await maakMiwerkmap(van)) as unknown as ArrayBuffer);
  doe(werkmap);
  return lees(new Uint8Array(await werkmap.xlsx.writeBuffer()));
}
const gegevens = (werkmap: ExcelJS.Workbook): ExcelJS.Worksheet =>
  werkmap.getWorksheet('MI-gegevens') as ExcelJS.Worksheet;
const perceel = (werkmap: ExcelJS.Workbook): ExcelJS.Worksheet =>
  werkmap.getWorksheet('B1-route taal') as ExcelJS.Worksheet;
/** The row of the box. */
const toelichtingrij = (blad: ExcelJS.Worksheet): number => {
  let gevonden = 0;
  blad.eachRow((rij, nummer) => {
    if (rij.getCell(1).value === 'MI-17' && gevonden === 0) gevonden = nummer;
  });
  return gevonden;
};
/** A sheet without what `weg` says. */
const zonder = (werkmap: Werkmap, anders: (blad: Blad) => Blad | null): Werkmap => ({
  ...werkmap,
  bladen: werkmap.bladen.flatMap((blad) => anders(blad) ?? []),
});

describe('what was written is read back', () => {
  const vraag = vraagVan();
  const monsters = maakMi(
    leesMap(join(__dirname, '../monsters')).map((r) => leesInzending(r, vraag)),
    vraag,
  );
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await maakMiwerkmap(monsters);
  });

  test('every row of MI-gegevens, in order', () => {
    const levering = leesMilevering(lees(bytes));
    expect(levering.rijen).toEqual(monsters.rijen);
    expect(levering.rijen.length).toBeGreaterThan(1000);
    expect(levering).toMatchObject({ ...vraag, toelichtingen: [] });
    expect(new Set(levering.aanbieders)).toEqual(new Set(monsters.aanbieders));
    expect(new Set(levering.gemeenten)).toEqual(new Set(monsters.gemeenten));
  });
  test('also when a program lost the table, the number formats and the order of the columns', () => {
    const levering = leesMilevering(
      zonder(lees(bytes), (blad) => {
        if (blad.naam !== 'MI-gegevens') return blad;
        const rijen = blad.rijen.map((rij) => ({
          ...rij,
          nummer: rij.nummer + 2,
          kolommen: rij.kolommen.map((k) => 11 - k).reverse(),
          waarden: [...rij.waarden].reverse(),
        }));
        return { ...blad, naam: 'mi-gegevens ', tabellen: [], rijen };
      }),
    );
    expect(levering.rijen).toEqual(monsters.rijen);
  });
  test('by the table, whatever its sheet is called', () => {
    const anders = zonder(lees(bytes), (blad) =>
      blad.naam === 'MI-gegevens' ? { ...blad, naam: 'Blad7' } : blad,
    );
    expect(leesMilevering(anders).rijen).toHaveLength(monsters.rijen.length);
  });
});

describe('toelichtingen', () => {
  test('stand in the box of their gemeente', async () => {
    const werkmap = await bewerkt((w) => {
      const blad = perceel(w);
      const rij = toelichtingrij(blad);
      blad.getCell(rij, 3).value = ' Twee lokalen dicht.\nVanaf oktober weer open. ';
      blad.getCell(rij, 7).value = { richText: [{ text: 'Een ' }, { text: 'groep', font: { bold: true } }] };
      blad.getCell(rij, 11).value = 12;
    });
    expect(leesMilevering(werkmap).toelichtingen).toEqual(
      [
        ['Arnhem', 'Twee lokalen dicht.\nVanaf oktober weer open.'],
        ['Duiven', 'Een groep'],
        ['Totaal', '12'],
      ].map(([gemeente, tekst]) => ({ kwartaal: '2025-K3', gemeente, perceel: 'B1-route taal', tekst })),
    );
  });
  test.each([
    [
      'Toelichtingen en opmerkingen',
      "B1-route taal!B32: bij welk kwartaal deze toelichtingen horen is niet te zeggen. Zet hier weer 'Toelichtingen en opmerkingen 2025-K3', of een van de kwartalen ervoor.",
    ],
    ['Toelichtingen en opmerkingen 2025-K4', 'B1-route taal!B32: bij welk kwartaal'],
  ])('of no quarter that the sheet shows: %s', async (naam, zin) => {
    const werkmap = await bewerkt((w) => {
      perceel(w).getCell(toelichtingrij(perceel(w)), 2).value = naam;
    });
    expect(() => leesMilevering(werkmap)).toThrow(zin);
  });
  test.each<[string, (blad: ExcelJS.Worksheet) => void, RegExp]>([
    [
      'the headings gone',
      (b) => (b.getCell(4, 1).value = 'x'),
      /zijn de koppen Code en Indicator niet gevonden/,
    ],
    [
      'a gemeente twice',
      (b) => (b.getCell(4, 7).value = 'arnhem '),
      /^B1-route taal!G4: deze gemeente staat er tweemaal/,
    ],
    [
      'a formula that fails',
      (b) => (b.getCell(toelichtingrij(b), 3).value = { error: '#REF!' }),
      /^B1-route taal!C\d+: in deze toelichting staat een formule/,
    ],
    [
      'the row twice',
      (b) => b.duplicateRow(toelichtingrij(b), 1, true),
      /^B1-route taal!B\d+: de toelichtingen van 2025-K3 staan er tweemaal/,
    ],
  ])('%s', async (_, doe, zin) => {
    const werkmap = await bewerkt((w) => doe(perceel(w)));
    expect(() => leesMilevering(werkmap)).toThrow(zin);
  });
});

test.each<[string, (blad: ExcelJS.Worksheet, w: ExcelJS.Workbook) => void]>([
  ['gone', (blad, w) => w.removeWorksheet(blad.id)],
  ['called otherwise', (blad) => (blad.name = 'B1 taal')],
])('a perceel sheet that is %s would lose its toelichtingen', async (_, doe) => {
  const werkmap = await bewerkt((w) => doe(perceel(w), w));
  expect(() => leesMilevering(werkmap)).toThrow(
    'Het blad B1-route taal ontbreekt: daar staan de toelichtingen bij dat perceel. Geef het blad zijn naam terug',
  );
});

describe('a mistake in the file is said, with its cell', () => {
  const cel = (adres: string, waarde: ExcelJS.CellValue) => (w: ExcelJS.Workbook) => {
    gegevens(w).getCell(adres).value = waarde;
  };
  test.each<[string, (werkmap: ExcelJS.Workbook) => void, string]>([
    ['no sheet', (w) => w.removeWorksheet('MI-gegevens'), 'het blad MI-gegevens ontbreekt. Kies een werkmap'],
    [
      'the table emptied, while Overzicht still names the quarter',
      (w) => gegevens(w).eachRow((rij, nummer) => void (nummer > 1 && (rij.values = []))),
      'Op MI-gegevens staan geen cijfers over B1-route taal, terwijl het blad B1-route taal er wel is: er zijn rijen weg. Kies de werkmap zoals die is geleverd.',
    ],
    [
      'a column renamed',
      cel('G1', 'Aantal'),
      'Op het blad MI-gegevens ontbreekt de kolom Waarde. Zet haar terug',
    ],
    ['a column twice', cel('K1', 'waarde'), 'MI-gegevens!K1: de kolom Waarde staat er tweemaal'],
    ['a text for a number', cel('G2', 'veel'), 'MI-gegevens!G2: in de kolom Waarde hoort een getal.'],
    [
      'a date for a number',
      (w) => Object.assign(gegevens(w).getCell('G2'), { value: 40000, numFmt: 'dd-mm-yyyy' }),
      'MI-gegevens!G2: in de kolom Waarde hoort',
    ],
    ['less than nothing', cel('G2', -1), 'MI-gegevens!G2: dit getal kan geen aantal zijn.'],
    ['half a person', cel('G2', 1.5), 'MI-gegevens!G2: hier hoort een heel getal.'],
    ['an error value', cel('G2', { error: '#N/A' }), 'MI-gegevens!G2: hier staat een foutwaarde (#N/A).'],
    [
      'a formula without a result',
      cel('G2', { formula: 'A1' }),
      'MI-gegevens!G2: hier staat een formule zonder uitkomst.',
    ],
    ['a value taken away', cel('G2', null), 'MI-gegevens!G2: hier hoort een getal: Herkomst zegt berekend.'],
    [
      'a perceel',
      cel('D2', 'B1 route taal'),
      'MI-gegevens!D2: dit is geen perceel. Bedoelt u B1-route taal?',
    ],
    ['an indicator', cel('E2', 'MI-99'), 'MI-gegevens!E2: deze indicator bestaat niet.'],
    [
      'a kwartaal',
      cel('A2', '2025-K5'),
      'MI-gegevens!A2: dit is geen kwartaal. Een kwartaal is bijvoorbeeld 2025-K3.',
    ],
    [
      'an older kwartaal',
      cel('A2', '2024-K3'),
      'MI-gegevens!A2: 2024-K3 hoort niet in de managementinformatie van 2025-K3. Die toont 2024-K4 tot en met 2025-K3.',
    ],
    [
      'a newer kwartaal',
      cel('A2', '2052-K1'),
      'Overzicht!B5 zegt 2025-K3, maar het nieuwste kwartaal op MI-gegevens is 2052-K1.',
    ],
    [
      'an uitsplitsing',
      cel('F2', '1'),
      'MI-gegevens!F2: deze uitsplitsing bestaat niet bij MI-01. Deze kolom is hier leeg.',
    ],
    ['a herkomst', cel('J2', 'gok'), 'MI-gegevens!J2: hier hoort berekend, overgenomen of onbekend.'],
    [
      'a number that is unknown',
      cel('J2', 'onbekend'),
      'MI-gegevens!G2: hier staat een getal, terwijl Herkomst zegt dat het onbekend is.',
    ],
    ['no gemeente', cel('C2', ' '), 'MI-gegevens!C2: de gemeente ontbreekt.'],
    ['no aanbieder', cel('B2', null), 'MI-gegevens!B2: de aanbieder ontbreekt.'],
    ['a row twice', cel('E3', 'MI-01'), 'MI-gegevens!A3: deze rij staat ook bij MI-gegevens!A2.'],
  ])('%s', async (_, doe, zin) => {
    const werkmap = await bewerkt(doe);
    expect(() => leesMilevering(werkmap)).toThrow(Mifout);
    expect(() => leesMilevering(werkmap)).toThrow(zin);
  });

  test('an indicator that the perceel does not have has no figure', async () => {
    const rij = voorbeeld.rijen.findIndex((r) => r.indicator === 'MI-16a') + 2;
    const werkmap = await bewerkt(cel(`G${rij}`, 1));
    expect(() => leesMilevering(werkmap)).toThrow(
      `MI-gegevens!G${rij}: deze indicator bestaat niet voor dit perceel.`,
    );
  });

  test('a mean goes with what it was made of', async () => {
    const rij = voorbeeld.rijen.findIndex((r) => r.indicator === 'MI-06') + 2;
    const met = (kolom: string, waarde: number | null) =>
      bewerkt((w) => (gegevens(w).getCell(`${kolom}${rij}`).value = waarde));
    await expect(met('G', 3).then(leesMilevering)).rejects.toThrow(
      `MI-gegevens!G${rij}: een gemiddelde is leeg`,
    );
    await expect(met('I', 2).then(leesMilevering)).rejects.toThrow(
      `MI-gegevens!G${rij}: een gemiddelde is leeg`,
    );
    await expect(met('I', null).then(leesMilevering)).rejects.toThrow('bij een gemiddelde hoort een noemer');
    await expect(met('H', null).then(leesMilevering)).rejects.toThrow('bij een gemiddelde hoort een teller');
  });

  test('a workbook of something else, a csv, and one without figures', async () => {
    const leeg = await bewerkt(() => undefined, mi([]));
    expect(leesMilevering(leeg)).toMatchObject({ kwartaal: '2025-K3', rijen: [], aanbieders: [] });
    expect(() => leesMilevering(zonder(leeg, (b) => (b.naam === 'Overzicht' ? null : b)))).toThrow(
      'Het blad MI-gegevens bevat geen cijfers.',
    );
    expect(() => leesMilevering({ ...leeg, bladen: [] })).toThrow('het blad MI-gegevens ontbreekt');
    expect(() => leesMilevering({ ...leeg, vorm: 'csv' })).toThrow('Dit is een csv-bestand');
    expect(() =>
      leesMilevering(zonder(leeg, (b) => ({ ...b, tabellen: [], rijen: b.rijen.slice(4) }))),
    ).toThrow('Op het blad MI-gegevens staan geen koppen');
  });

  test('an extra column, empty rows and no Peildatum are no mistake', async () => {
    const werkmap = await bewerkt((w) => {
      gegevens(w).getCell('L1').value = 'Mijn kolom';
      gegevens(w).getCell('L2').value = 'x';
      gegevens(w).getCell('A900').value = '  ';
      w.getWorksheet('Overzicht')?.eachRow((rij) => {
        if (rij.getCell(1).value === 'Peildatum') rij.getCell(2).value = 'binnenkort';
      });
    });
    expect(leesMilevering(werkmap).rijen).toEqual(voorbeeld.rijen);
    expect(leesMilevering(werkmap).peildatum).toBeUndefined();
  });

  test('the workbook of the region stands beside no quarter of an aanbieder: persons may count twice there', async () => {
    const regio = await bewerkt((w) => {
      (w.getWorksheet('Overzicht') as ExcelJS.Worksheet).getCell('A90').value = REGIOKENMERK;
    });
    expect(() => leesMilevering(regio, voorbeeld.kwartaal)).toThrow('Dit is een werkmap van de regio');
    expect(leesMilevering(regio).kwartaal).toBe(voorbeeld.kwartaal);
  });
});
