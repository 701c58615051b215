import { strFromU8, unzipSync } from 'fflate';
import { maakBevindingenwerkmap } from '../../../adapters/exceljs/bevindingen';
import { bladnamen } from '../../../adapters/exceljs/bladnamen';
import { metCellinks } from '../../../adapters/exceljs/cellinks';
import { maakPresentiewerkmap } from '../../../adapters/exceljs/presentielijst';
import { celverwijzing } from '../../../adapters/exceljs/tabel';
import { maakTermijnenwerkmap } from '../../../adapters/exceljs/termijnen';
import {
  dag,
  leesMaand,
  type Maand,
  presentielijsten,
  termijnenlijst,
  zonderPersoonsgegevens,
} from '../../../src';
import { geschreven } from '../../hulp/geschreven';
import { les } from '../../hulp/rijen';
import { omstandighedenOp, verslagenVan } from '../../hulp/verslag';
import { registratiewerkmap } from '../../hulp/werkmap';

const delen = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((b) => strFromU8(b).replaceAll('&apos;', "'"))
    .join('\n');
const bladXml = (bytes: Uint8Array, nummer: number): string =>
  strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${nummer}.xml`] ?? new Uint8Array());

describe('names of sheets', () => {
  test.each([
    [
      ['Arnhem', 'Rheden'],
      ['Arnhem', 'Rheden'],
    ],
    [
      ['Arnhem', 'arnhem'],
      ['Arnhem', 'arnhem (2)'],
    ],
    [['Overzicht'], ['Overzicht (2)']],
    [["'a/b:c[d]?*\\'"], ['a b c d']],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    [
      ['', 'history'],
      ['Blad', 'history (2)'],
    ],
  ])('%j', (teksten, verwacht) => {
    expect(bladnamen(teksten, ['Overzicht']).map((n) => n.replace(/ +/g, ' '))).toEqual(verwacht);
  });
});

describe('the list of terms', () => {
  const OP = omstandighedenOp('2025-01-14');
  const persoon = (Gemeente: string, nummer: string) =>
    registratiewerkmap({
      Persoon: { Gemeente, 'Cliëntnummer gemeente': nummer, 'Contactpersoon gemeente': 'M. Loket' },
      Trajecten: [{ Perceel: 'B1-route taal', 'Aangemeld op': '2025-01-06' }],
    });
  const maak = (metNamen: boolean) => {
    const verslagen = verslagenVan(
      { 'a.xlsx': persoon('Arnhem', '40001'), 'b.xlsx': persoon('Rheden', '40002') },
      OP,
    );
    const lijst = termijnenlijst(verslagen, dag('2025-01-14'), { metNamen });
    return maakTermijnenwerkmap(lijst, { metNamen, koppeling: (bestand) => `map/${bestand}` });
  };

  test('counts first; then a sheet per gemeente that holds nobody of another', async () => {
    const bladen = geschreven(await maak(false));
    expect(Object.keys(bladen)).toEqual(['Overzicht', 'Arnhem', 'Rheden']);
    expect(bladen['Overzicht']?.slice(3)).toEqual([
      ['Arnhem', 'M. Loket', 1, 0, 1, 2],
      ['Rheden', 'M. Loket', 1, 0, 1, 2],
    ]);
    expect(bladen['Arnhem']?.[3]?.slice(0, 7)).toEqual([
      'M. Loket',
      '2025-01-13',
      'te laat',
      'aanbieder',
      'Ontvangstbevestiging',
      '40001',
      'B1-route taal',
    ]);
    expect(JSON.stringify(bladen['Arnhem'])).not.toContain('40002');
  });

  test('the cell is a link into the file', async () => {
    const bytes = await maak(false);
    expect(geschreven(bytes)['Arnhem']?.[3]?.at(-1)).toBe('Trajecten!C5');
    expect(delen(bytes).includes('Target="map/a.xlsx" TargetMode="External"')).toBe(true);
    expect(delen(bytes).includes(`location="'Trajecten'!C5"`)).toBe(true);
    expect(delen(bytes).includes('map/a.xlsx#')).toBe(false);
  });

  test('names only when they are asked for; a BSN never', async () => {
    expect(delen(await maak(false))).not.toMatch(/Voorbeeld|999993653/);
    expect(delen(await maak(true)).includes('Sam Voorbeeld')).toBe(true);
    expect(delen(await maak(true)).includes('999993653')).toBe(false);
  });

  test('prints landscape on A4 with its headings on every page', async () => {
    const bytes = await maak(false);
    expect(bladXml(bytes, 2)).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(delen(bytes).includes(`'Arnhem'!$4:$4`)).toBe(true);
  });

  test('nothing to do is said', async () => {
    const bladen = geschreven(await maakTermijnenwerkmap(termijnenlijst([], dag('2025-01-14'))));
    expect(bladen['Overzicht']?.[1]?.[0]).toContain('Er is niets te laat');
  });
});

test.each([
  ["Blad '1'", "'Blad ''1'''!B2"],
  ['A & B <!>', "'A &amp; B &lt;!&gt;'!B2"],
])('the link to a cell of the sheet %j', (blad, verwacht) => {
  const inhoud = celverwijzing({ blad, rij: 2, kolom: 2 }, 'map/a%20b.xlsx') as { hyperlink: string };
  const link = inhoud.hyperlink.replaceAll("'", '&apos;');
  expect(metCellinks('xl/worksheets/sheet1.xml', `<hyperlink location="${link}"/>`)).toBe(
    `<hyperlink location="${verwacht}"/>`,
  );
  expect(metCellinks('xl/worksheets/_rels/sheet1.xml.rels', `Target="${link}" TargetMode="External"`)).toBe(
    'Target="map/a%20b.xlsx" TargetMode="External"',
  );
});

describe('the list to sign on', () => {
  const oktober = leesMaand('2025-10') as Maand;
  const maak = async (aantal: number) => {
    const dagen = Array.from({ length: aantal }, (_, i) => `2025-10-${String(i + 1).padStart(2, '0')}`);
    const bestand = registratiewerkmap({
      Aanwezigheid: dagen.map((d) => les(d, { Groep: 'Z/1', Dagdeel: 'Avond' })),
    });
    const uitkomst = presentielijsten(verslagenVan({ 'a.xlsx': bestand }), 'z/1', oktober);
    return maakPresentiewerkmap(uitkomst.gelukt ? uitkomst.lijsten : [], oktober);
  };

  test('names, lessons with weekday, dagdeel and hours, empty rows, and a line for the docent', async () => {
    const [[naam, rijen] = ['', []]] = Object.entries(geschreven(await maak(2)));
    expect(naam).toBe('Z 1');
    expect(rijen[0]).toEqual(['Presentielijst groep Z/1, oktober 2025']);
    expect(rijen[2]).toEqual(['Naam', 'wo 01-10\nAvond\n3 uur', 'do 02-10\nAvond\n3 uur']);
    expect(rijen[3]).toEqual(['Voorbeeld, Sam']);
    expect(rijen.flat()).toContain('Paraaf docent');
    expect(rijen.at(-1)?.[0]).toContain('Handtekening:');
  });

  test.each([
    [12, [12]],
    [13, [7, 6]],
    [25, [8, 9, 8]],
  ])('%i lessons stand on sheets of %j', async (aantal, verwacht) => {
    const bladen = Object.values(geschreven(await maak(aantal)));
    expect(bladen.map((rijen) => (rijen[2]?.length ?? 0) - 1)).toEqual(verwacht);
  });

  test('no BSN and no cliëntnummer; every page has its headings', async () => {
    const bytes = await maak(2);
    expect(delen(bytes)).not.toMatch(/999993653|40001/);
    expect(delen(bytes).includes(`'Z 1'!$1:$4`)).toBe(true);
  });
});

describe('the workbook of findings', () => {
  const verslagen = verslagenVan({
    'a-Kuiper.xlsx': registratiewerkmap({
      Persoon: { Voornamen: 'Ilse', Achternaam: 'Kuiper', Postcode: '12' },
    }),
  });
  const op = omstandighedenOp('2025-10-01', { zonderRegels: ['A006'] });

  test('tells no name and no BSN unless names are asked for', async () => {
    const zonder = await maakBevindingenwerkmap(zonderPersoonsgegevens(verslagen), op);
    expect(delen(zonder)).not.toMatch(/Ilse|Kuiper|999993653|40001/);
    const met = geschreven(await maakBevindingenwerkmap(verslagen, op, { metNamen: true }));
    expect(met['Overzicht']?.[3]?.slice(0, 2)).toEqual(['a-Kuiper.xlsx', 'Ilse Kuiper']);
  });

  test('tells which settings were not the standard ones', async () => {
    const bladen = geschreven(await maakBevindingenwerkmap(verslagen, op));
    expect(bladen['Instellingen']?.[3]?.slice(1)).toEqual(['uit', 'aan']);
    const standaard = geschreven(await maakBevindingenwerkmap(verslagen, omstandighedenOp('2025-10-01')));
    expect(standaard['Instellingen']?.[1]?.[0]).toContain('alle regels stonden aan');
  });
});
