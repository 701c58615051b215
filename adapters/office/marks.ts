import { a1, type Ernst, type Plek } from '../../src';

/** Every mark is a conditional format with this in its formula: by that it is found again, also in a later session. */
const TAG = 'inburgering-markering';
/** Always true: N of a text is 0. */
const formulaFor = (ernst: Ernst): string => `=N("${TAG} ${ernst}")=0`;

const LOOKS: Readonly<Record<Ernst, { fill: string; font: string; bold: boolean }>> = {
  fout: { fill: '#F8D7DA', font: '#7A0C17', bold: true },
  waarschuwing: { fill: '#FFE8A3', font: '#4A3200', bold: false },
  signaal: { fill: '#D5E8FA', font: '#0B3A63', bold: false },
  notitie: { fill: '#E6E6E6', font: '#333333', bold: false },
};

/** Excel takes addresses of several cells up to 8192 characters. */
const ADDRESS_LENGTH = 8_000;

/** Queues the loading of what tells our marks from the user's own formats. */
export const askMarks = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().conditionalFormats.load('items/type, items/customOrNullObject/rule/formula');

/** Queues the deletion of our marks; the user's own conditional formats stay. */
export function removeMarks(formats: Excel.ConditionalFormatCollection): void {
  for (const format of formats.items) if (isMark(format)) format.delete();
}

/** Whether a loaded conditional format is a mark of this product. */
export const isMark = ({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean =>
  !custom.isNullObject && custom.rule.formula.includes(TAG);

export interface Mark {
  readonly plek: Plek;
  readonly ernst: Ernst;
}

/** Queues the marks: one conditional format per sheet and severity, the most serious on top. */
export function addMarks(context: Excel.RequestContext, marks: readonly Mark[]): void {
  const groups = new Map<string, { blad: string; ernst: Ernst; cells: Set<string> }>();
  for (const { plek, ernst } of marks) {
    const cell = a1(plek);
    if (plek.blad === null || cell === null) continue;
    const key = `${ernst} ${plek.blad}`;
    const group = groups.get(key) ?? { blad: plek.blad, ernst, cells: new Set<string>() };
    group.cells.add(cell);
    groups.set(key, group);
  }
  // The last one added comes first in Excel.
  const order: readonly Ernst[] = ['notitie', 'signaal', 'waarschuwing', 'fout'];
  for (const { blad, ernst, cells } of [...groups.values()].sort(
    (x, y) => order.indexOf(x.ernst) - order.indexOf(y.ernst),
  )) {
    const sheet = context.workbook.worksheets.getItem(blad);
    for (const addresses of pack([...cells])) {
      const { custom } = sheet.getRanges(addresses).conditionalFormats.add('Custom');
      custom.rule.formula = formulaFor(ernst);
      custom.format.fill.color = LOOKS[ernst].fill;
      custom.format.font.color = LOOKS[ernst].font;
      custom.format.font.bold = LOOKS[ernst].bold;
    }
  }
}

/** Addresses joined by commas, in as few texts as Excel takes. */
function pack(cells: readonly string[]): string[] {
  const texts: string[] = [];
  let text = '';
  for (const cell of cells) {
    if (text.length + cell.length + 1 > ADDRESS_LENGTH) {
      texts.push(text);
      text = '';
    }
    text = text === '' ? cell : `${text},${cell}`;
  }
  return text === '' ? texts : [...texts, text];
}
