import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { maakFormulewerkmap } from '../../adapters/exceljs/formules';
import { formulevoorbeelden } from '../../functions/documentatie/formulevoorbeelden';
import { handleiding } from '../../functions/documentatie/handleiding';
import type { Metadata } from '../../functions/documentatie/metadata';
import { webpagina } from '../../functions/documentatie/webpagina';
import { VOORBEELDEN } from '../../functions/documentatie/voorbeelden';
import { FUNCTIES } from '../../functions/register';

const metadata = JSON.parse(readFileSync('functions/functions.nl-NL.json', 'utf8')) as Metadata;

test('docs/functies.md is what the functions compute now (npm run maak)', () => {
  expect(readFileSync('docs/functies.md', 'utf8')).toBe(handleiding(metadata));
});

describe('docs/functies.html, where Help in Excel leads', () => {
  const pagina = readFileSync('docs/functies.html', 'utf8');

  test('is the handleiding as it is now (npm run maak)', () =>
    expect(pagina).toBe(webpagina(handleiding(metadata))));

  test('has the place of every helpUrl, once', () => {
    for (const { id, helpUrl } of metadata.functions) {
      const anker = helpUrl.split('#')[1];
      expect([id, [...pagina.matchAll(new RegExp(`id="${anker}"`, 'g'))].length]).toEqual([id, 1]);
    }
  });

  test('needs nothing else, and leaves no mark of Markdown', () => {
    expect(pagina).not.toMatch(/<script|<link|<img|src=|https?:/);
    expect(pagina.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/\*\*|\]\(|^\||^#/m);
    for (const [, doel] of pagina.matchAll(/href="#([^"]+)"/g)) expect(pagina).toContain(`id="${doel}"`);
  });

  test.each([
    ['a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['| x \\| y |\n| --- |\n| `<1>` |', '<th scope="col">x | y</th>'],
    ['| x |\n| --- |\n| `<1>` |', '<td><code>&lt;1&gt;</code></td>'],
    ['- een\n- [twee](#twee)', '<li><a href="#twee">twee</a></li>'],
    ['## Kop van iets', '<h2 id="kop-van-iets">Kop van iets</h2>'],
  ])('%s', (markdown, deel) => expect(webpagina(markdown)).toContain(deel));
});

test('every function has an example', () => {
  const met = new Set(VOORBEELDEN.map((v) => v.id));
  expect(Object.keys(FUNCTIES).filter((id) => !met.has(id as keyof typeof FUNCTIES))).toEqual([]);
});

test.each([
  ['=INB.PRIJS("Gezinshereniging";3;0,2)', '€ 4.780,80'],
  ['=INB.JOBCOACH_TARIEF("Midden";2;18)', '€ 2.036,30'],
  ['=INB.WERKDAG("24-12-2025";1)', '29-12-2025'],
  ['=INB.AANWEZIGHEID({4;4;2};{4;2;2})', '80,0 %'],
  ['=INB.BSN_GELDIG(999993653)', 'WAAR'],
  ['=INB.PRIJS("Eurowijser")', '#N/B: '],
  ['=INB.JOBCOACH_TARIEF({"Midden";"Licht"};2;{18;24})', '€ 2.036,30<br>€ 1.593,62'],
])('the handleiding shows %s as %s', (formule, uitkomst) => {
  const tekst = readFileSync('docs/functies.md', 'utf8');
  expect(tekst).toContain(`| \`${formule}\` | ${uitkomst}`);
});

describe('voorbeelden/functies.xlsx', () => {
  const lees = async () => {
    const werkmap = new ExcelJS.Workbook();
    await werkmap.xlsx.readFile('voorbeelden/functies.xlsx');
    return werkmap;
  };

  test('is made of the functions as they are now (npm run maak)', async () => {
    const vers = Buffer.from(await maakFormulewerkmap(formulevoorbeelden()));
    expect(readFileSync('voorbeelden/functies.xlsx').equals(vers)).toBe(true);
  });

  test('has beside each formula the expected value, the live formula with that value, and the source', async () => {
    const blad = (await lees()).getWorksheet('Voorbeelden');
    const rijen = new Map<string, ExcelJS.Row>();
    blad?.eachRow((rij, r) => r > 4 && rijen.set(rij.getCell(2).text, rij));
    const rij = rijen.get('=INB.JOBCOACH_TARIEF("Midden";2;18)');
    expect(rij?.getCell(3).value).toBe(2036.3);
    expect(rij?.getCell(4).value).toEqual({
      formula: '_xldudf_INB_JOBCOACH_TARIEF("Midden",2,18)',
      result: 2036.3,
    });
    expect(rij?.getCell(8).text).toContain('twenterand');
    const fout = rijen.get('=INB.PRIJS("Eurowijser")');
    expect(fout?.getCell(3).value).toEqual({ error: '#N/A' });
    expect(fout?.getCell(6).text).toContain('Eurowijzer');
    expect(rijen.size).toBeGreaterThan(35);
  });

  test('no formula makes Excel compute when it opens the file', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const delen = unzipSync(new Uint8Array(readFileSync('voorbeelden/functies.xlsx')));
    const werkmap = strFromU8(delen['xl/workbook.xml'] as Uint8Array);
    expect(werkmap).toContain('calcId="191029"');
    expect(werkmap).not.toContain('fullCalcOnLoad');
  });

  test('the tables are plain values below their formula: they stay when the functions are not there', async () => {
    const blad = (await lees()).getWorksheet('Tabellen');
    const kop = (blad?.getColumn(1).values as unknown[]).indexOf('=INB.FEESTDAGEN(2025)');
    expect([2, 10].map((r) => [blad?.getCell(kop + r, 1).value, blad?.getCell(kop + r, 2).value])).toEqual([
      [new Date('2025-01-01T00:00:00Z'), 'Nieuwjaarsdag'],
      [new Date('2025-12-26T00:00:00Z'), 'Tweede Kerstdag'],
    ]);
    const formules: string[] = [];
    blad?.eachRow((rij) => rij.eachCell((cel) => cel.formula && formules.push(cel.address)));
    expect(formules).toEqual([]);
  });
});
