import { type Blad, type Tabelplek, type Werkmap } from '../../src';
import { type Contents, readContents, type Sheet } from './contents';
import { damaged, failure } from './failure';
import { type Limits } from './limits';
import { type Relationship, readRelationships, requirePart } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { type SheetContext, SheetReader } from './sheet';
import { readStyles } from './styles';
import { Values } from './values';
import { readXml, SPREADSHEET, SPREADSHEET_DATA } from './xml';
import { type Zip } from './zip';

/** Relationships to macros: VBA, or the macro sheets of before. */
const MACROS = /^(vbaProject|xl(Intl)?Macrosheet)$/i;
const EXTERNAL_LINK = /^externalLink(Path)?$/i;

/** Reads the workbook whose main part is `main`. `macros` is what its content type already tells. */
export function readWorkbook(zip: Zip, main: string, macros: boolean, limits: Limits): Werkmap {
  const contents = readContents(zip, requirePart(zip, main), limits);
  const relationships = readRelationships(zip, main, limits);
  const part = (type: string): string | null =>
    relationships.find((relationship) => relationship.type === type)?.part ?? null;
  const [strings, styles] = [part('sharedStrings'), part('styles')];
  const values = new Values(
    strings === null ? [] : readSharedStrings(zip, requirePart(zip, strings), limits),
    styles === null ? [] : readStyles(zip, requirePart(zip, styles), limits),
    contents.date1904,
  );
  const context: SheetContext = { values, limits, count: { cells: 0 } };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return {
    vorm: 'werkmap',
    bladen: contents.sheets.map((sheet) => readSheet(zip, sheet, byId.get(sheet.id), context)),
    namen: namesOf(contents),
    macros: macros || relationships.some(({ type }) => MACROS.test(type)),
    koppelingen: relationships.some(({ type }) => EXTERNAL_LINK.test(type)),
  };
}

/** A name of one sheet is kept as Blad!Naam, so that it cannot be taken for a name of the whole workbook. */
function namesOf({ names, sheets }: Contents): Map<string, string> {
  const namen = new Map<string, string>();
  for (const { name, sheet, refersTo } of names) {
    const scope = sheet === undefined ? undefined : sheets[sheet]?.name;
    const key = scope === undefined ? name : `${scope}!${name}`;
    if (!namen.has(key)) namen.set(key, refersTo);
  }
  return namen;
}

function readSheet(
  zip: Zip,
  sheet: Sheet,
  relationship: Relationship | undefined,
  context: SheetContext,
): Blad {
  if (!relationship || relationship.part === null) throw damaged(`blad ${sheet.name} ontbreekt`);
  const { part, type } = relationship;
  const base = { naam: sheet.name, verborgen: sheet.hidden };
  // A sheet that is one chart, a dialog or a macro has no cells that count.
  if (type !== 'worksheet') return { ...base, rijen: [], tabellen: [] };
  const reader = new SheetReader(sheet.name, context);
  readXml(zip, requirePart(zip, part), SPREADSHEET_DATA, context.limits, reader);
  return { ...base, rijen: reader.result(), tabellen: readTables(zip, part, context.limits) };
}

function readTables(zip: Zip, sheetPart: string, limits: Limits): Tabelplek[] {
  const tables: Tabelplek[] = [];
  for (const { type, part } of readRelationships(zip, sheetPart, limits)) {
    if (type !== 'table' || part === null) continue;
    readXml(zip, requirePart(zip, part), SPREADSHEET, limits, {
      open(name, depth, attributes) {
        if (depth !== 1 || name !== 'table') return;
        const naam = attributes.get('displayName') ?? attributes.get('name') ?? '';
        if (naam.length > limits.nameLength)
          throw failure('teGroot', `onderdeel ${part} heeft een te lange naam`);
        tables.push({ naam, bereik: attributes.get('ref') ?? '' });
      },
    });
  }
  return tables;
}
