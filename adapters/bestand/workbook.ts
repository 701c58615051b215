import { type Blad, Leesfout, type Tabelplek, type Werkmap } from '../../src';
import { type Limits } from './limits';
import { type Relationship, readRelationships, requirePart } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { type SheetContext, SheetReader } from './sheet';
import { readDayStyles } from './styles';
import { booleanOf, Values } from './values';
import { readXml, SPREADSHEET } from './xml';
import { type Zip } from './zip';

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, from 0; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  readonly refersTo: string;
}

interface Contents {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** Reads the workbook whose main part is `main`. `macros` is what its content type already tells. */
export function readWorkbook(zip: Zip, main: string, macros: boolean, limits: Limits): Werkmap {
  const contents = readContents(zip, main, limits);
  const relationships = readRelationships(zip, main, limits);
  const part = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type)?.part ?? undefined;
  const [strings, styles] = [part('sharedStrings'), part('styles')];
  const context: SheetContext = {
    strings: strings === undefined ? [] : readSharedStrings(zip, requirePart(zip, strings), limits),
    dayStyles: styles === undefined ? [] : readDayStyles(zip, requirePart(zip, styles), limits),
    values: new Values(contents.date1904),
    limits,
    count: { cells: 0 },
  };
  return {
    vorm: 'werkmap',
    bladen: contents.sheets.map((sheet) => readSheet(zip, sheet, relationships, context)),
    namen: namesOf(contents),
    macros: macros || relationships.some(({ type }) => MACROS.test(type)),
    koppelingen: relationships.some(({ type }) => type.toLowerCase() === 'externallink'),
  };
}

/** The types of relationships to a macro part: VBA, or the macro sheets before it. */
const MACROS = /^(vbaProject|xl(Intl)?Macrosheet)$/i;

function readContents(zip: Zip, main: string, limits: Limits): Contents {
  const sheets: Sheet[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let list = '';
  let name: { name: string; sheet: number | undefined } | undefined;
  let refersTo = '';
  readXml(
    zip,
    requirePart(zip, main),
    SPREADSHEET,
    {
      open(element, depth, attributes) {
        if (depth === 2) {
          list = element;
          if (element === 'workbookPr') date1904 = booleanOf(attributes.get('date1904') ?? '') === true;
        }
        if (depth !== 3) return;
        if (list === 'sheets' && element === 'sheet') {
          sheets.push({
            name: named(attributes.get('name')),
            hidden: /^(very)?hidden$/i.test(attributes.get('state') ?? ''),
            id: attributes.relationship('id') ?? '',
          });
          if (sheets.length > limits.sheets)
            throw new Leesfout('teGroot', 'het bestand heeft te veel bladen');
        }
        if (list === 'definedNames' && element === 'definedName') {
          const sheet = attributes.get('localSheetId');
          name = {
            name: named(attributes.get('name')),
            sheet: sheet === undefined ? undefined : Number(sheet),
          };
          refersTo = '';
          if (names.length >= limits.names) throw new Leesfout('teGroot', 'het bestand heeft te veel namen');
        }
      },
      text(text) {
        if (name) refersTo += text;
      },
      close(_element, depth) {
        if (depth !== 3 || !name) return;
        names.push({ ...name, refersTo });
        name = undefined;
      },
    },
    limits,
  );
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const key = sheet.name.toLowerCase();
    if (seen.has(key)) throw new Leesfout('beschadigd', `blad ${sheet.name} staat er twee keer`);
    seen.add(key);
  }
  return { sheets, names, date1904 };

  function named(text: string | undefined): string {
    if (text === undefined) throw new Leesfout('beschadigd', `in onderdeel ${main} ontbreekt een naam`);
    if (text.length > limits.nameLength)
      throw new Leesfout('teGroot', `in onderdeel ${main} staat een naam die te lang is`);
    return text;
  }
}

/** A name of one sheet is kept as Blad!Naam, so that it cannot be taken for a name of the workbook. */
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
  relationships: readonly Relationship[],
  context: SheetContext,
): Blad {
  const relationship = relationships.find(({ id }) => id === sheet.id);
  if (!relationship || relationship.part === null)
    throw new Leesfout('beschadigd', `blad ${sheet.name} ontbreekt`);
  const { part, type } = relationship;
  const base = { naam: sheet.name, verborgen: sheet.hidden };
  // A sheet that is one chart or dialog has no cells.
  if (type !== 'worksheet') return { ...base, rijen: [], tabellen: [] };
  const entry = requirePart(zip, part);
  const reader = new SheetReader(sheet.name, context);
  readXml(zip, entry, SPREADSHEET, reader, context.limits);
  return { ...base, rijen: reader.result(), tabellen: readTables(zip, part, context.limits) };
}

function readTables(zip: Zip, sheetPart: string, limits: Limits): Tabelplek[] {
  const tables: Tabelplek[] = [];
  for (const { type, part } of readRelationships(zip, sheetPart, limits)) {
    if (type !== 'table' || part === null) continue;
    readXml(
      zip,
      requirePart(zip, part),
      SPREADSHEET,
      {
        open(name, depth, attributes) {
          if (depth !== 1 || name !== 'table') return;
          const naam = attributes.get('displayName') ?? attributes.get('name') ?? '';
          if (naam.length > limits.nameLength)
            throw new Leesfout('teGroot', `onderdeel ${part} heeft een naam die te lang is`);
          tables.push({ naam, bereik: attributes.get('ref') ?? '' });
        },
      },
      limits,
    );
  }
  return tables;
}
