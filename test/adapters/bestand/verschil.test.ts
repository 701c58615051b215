import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../../../adapters/bestand';
import { type Werkmap } from '../../../src';
import { volgensExcelJs, volgensSheetJs } from './andereLezers';
import { cellen, type Getoond } from './inhoud';

// Differential test: wherever the two best known readers agree, ours must say the same.

/** What ExcelJS cannot read, and why; these files are held against SheetJS alone. */
const NOTES = 'crashes on absolute paths to notes and tables';
const PREFIX = 'does not know prefixed namespaces';
const NO_ADDRESS = 'finds no cells without an address';
const HANGS = 'hangs on, or takes gigabytes for, whole columns and large merges';
const ISO_DATES = 'takes a date that stands as text for a year number';
const WITHOUT_EXCELJS: Readonly<Record<string, string>> = {
  'registratie-arnhem-40198.xlsx': NOTES,
  'verzonden-registratie-arnhem-40198.xlsx': NOTES,
  'registratie-arnhem-40329.xlsx': NOTES,
  'registratie-arnhem-40641.xlsx': NOTES,
  'registratie-doesburg-40762.xlsx': NOTES,
  'registratie-lingewaard-40461.xlsx': NOTES,
  'registratie-overbetuwe-40250.xlsx': NOTES,
  'registratie-zevenaar-40672.xlsx': NOTES,
  'trajectregister-sagenn.xlsx': NOTES,
  '29-openpyxl-tables.xlsx': NOTES,
  'registratie-arnhem-40402-Wongsastraat.xlsx': PREFIX,
  'registratie-arnhem-40590.xlsx': PREFIX,
  '14b-prefixed-ns.xlsx': PREFIX,
  'registratie-arnhem-40494.xlsx': NO_ADDRESS,
  'registratie-arnhem-40861.xlsx': NO_ADDRESS,
  'registratie-doesburg-40198.xlsx': NO_ADDRESS,
  '23-no-r-attr.xlsx': NO_ADDRESS,
  'registratie-overbetuwe-40533.xlsx': HANGS,
  'registratie-overbetuwe-40911.xlsx': HANGS,
  'registratie-westervoort-40301.xlsx': HANGS,
  '16b-merge-huge.xlsx': HANGS,
  '16c-dv-wholecol.xlsx': HANGS,
  '20b-names-wholecol.xlsx': HANGS,
  '09-iso-date.xlsx': ISO_DATES,
  '25-custom-parts.xlsx': 'finds no sheets but sheet1.xml and so on',
  '19-proto.xlsx': 'lets its names change every object of the process',
};
/** SheetJS takes a date that stands as text in a cell without a date format for a number. */
const NOT_BY_SHEETJS = ['09-iso-date.xlsx S1!B1'];

const MAPPEN = [join('test', 'monsters'), join('test', 'monsters', 'registers'), join('test', 'robuust')];

function lees(pad: string): Werkmap | undefined {
  try {
    return leesBestand(readFileSync(pad), pad);
  } catch {
    return undefined; // Which files may be refused, robuust.test.ts tells.
  }
}

const werkmappen = MAPPEN.flatMap((map) =>
  readdirSync(map)
    .filter((bestand) => bestand.endsWith('.xlsx'))
    .map((bestand) => ({ bestand, pad: join(map, bestand), werkmap: lees(join(map, bestand)) })),
).flatMap(({ werkmap, ...rest }) => (werkmap ? [{ ...rest, werkmap }] : []));

test('all samples and all robust files that open take part, and no listed file is missing', () => {
  const namen = werkmappen.map(({ bestand }) => bestand);
  expect(namen).toHaveLength(28 - 1 + 25);
  expect(Object.keys(WITHOUT_EXCELJS).filter((bestand) => !namen.includes(bestand))).toEqual([]);
});

/** The other readers do not tell times from numbers. */
const alsGetal = (waarde: Getoond): Getoond =>
  typeof waarde === 'object' && waarde !== null && 'tijd' in waarde ? waarde.tijd : waarde;

test.each(werkmappen)('$bestand', async ({ bestand, pad, werkmap }) => {
  const bytes = readFileSync(pad);
  const ons = cellen(werkmap);
  const sheetJs = volgensSheetJs(bytes);
  const excelJs = bestand in WITHOUT_EXCELJS ? sheetJs : await volgensExcelJs(bytes);
  const anders: unknown[] = [];
  let vergeleken = 0;
  for (const plek of new Set([...ons.keys(), ...sheetJs.keys(), ...excelJs.keys()])) {
    const [wij, zij, ook] = [ons, sheetJs, excelJs].map((lezer) =>
      JSON.stringify(alsGetal(lezer.get(plek) ?? null)),
    );
    if (zij !== ook || NOT_BY_SHEETJS.includes(`${bestand} ${plek}`)) continue;
    vergeleken += 1;
    if (wij !== zij) anders.push([plek, wij, zij]);
  }
  expect(anders).toEqual([]);
  // The comparison is not idle: most cells are held against another reader.
  expect(vergeleken).toBeGreaterThanOrEqual(Math.floor(ons.size / 2));
});
