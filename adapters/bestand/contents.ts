import { damaged, failure } from './failure';
import { type Limits } from './limits';
import { booleanOf } from './numbers';
import { unescapeText } from './text';
import { readXml, SPREADSHEET } from './xml';
import { type Zip } from './zip';
import { type ZipEntry } from './zipDirectory';

/** A sheet as the main part of the workbook lists it. */
export interface Sheet {
  readonly name: string;
  /** Hidden, or hidden so that Excel does not show it in its list (veryHidden). */
  readonly hidden: boolean;
  /** The relationship that leads to its part. */
  readonly id: string;
}

/** A name for a place or a formula. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, from 0; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  readonly refersTo: string;
}

/** What the main part of a workbook says. */
export interface Contents {
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** Reads the main part. @throws Leesfout past a limit, or when two sheets have one name. */
export function readContents(zip: Zip, entry: ZipEntry, limits: Limits): Contents {
  const sheets: Sheet[] = [];
  const names: DefinedName[] = [];
  const seen = new Set<string>();
  let date1904 = false;
  let list = '';
  let current: { name: string; sheet: number | undefined } | undefined;
  let refersTo = '';

  const named = (text: string | undefined): string => {
    if (text === undefined) throw damaged(`in onderdeel ${entry.name} ontbreekt een naam`);
    if (text.length > limits.nameLength)
      throw failure('teGroot', `in onderdeel ${entry.name} staat een te lange naam`);
    return text;
  };
  const addSheet = (sheet: Sheet): void => {
    // Excel takes no two sheets whose names differ in case only.
    const key = sheet.name.toLowerCase();
    if (seen.has(key)) throw damaged(`blad ${sheet.name} staat er twee keer`);
    if (seen.add(key).size > limits.sheets) throw failure('teGroot', 'het bestand heeft te veel bladen');
    sheets.push(sheet);
  };

  readXml(zip, entry, SPREADSHEET, limits, {
    open(element, depth, attributes) {
      if (depth === 1 && element !== 'workbook') throw damaged(`onderdeel ${entry.name} is geen werkmap`);
      if (depth === 2) {
        list = element;
        if (element === 'workbookPr') date1904 = booleanOf(attributes.get('date1904')) === true;
      }
      if (depth !== 3) return;
      if (list === 'sheets' && element === 'sheet') {
        addSheet({
          name: unescapeText(named(attributes.get('name'))),
          hidden: /^(very)?hidden$/i.test(attributes.get('state') ?? ''),
          id: attributes.relationship('id') ?? '',
        });
      }
      if (list === 'definedNames' && element === 'definedName') {
        if (names.length >= limits.definedNames) throw failure('teGroot', 'het bestand heeft te veel namen');
        const sheet = attributes.get('localSheetId');
        current = {
          name: named(attributes.get('name')),
          sheet: sheet === undefined ? undefined : Number(sheet),
        };
        refersTo = '';
      }
    },
    text(text) {
      if (current) refersTo += text;
    },
    close(depth) {
      if (depth !== 3 || !current) return;
      names.push({ ...current, refersTo });
      current = undefined;
    },
  });
  return { sheets, names, date1904 };
}
