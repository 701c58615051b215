import type { Celformule } from '../../src';
import { isFormula } from './cells';
import { run } from './excelfout';
import { askCells, readRest } from './read';
import { eachSheet } from './sheets';

/** Every formula of the open workbook that has this text in it, in any case. @throws Excelfout */
export const findFormulas = (text: string): Promise<readonly Celformule[]> =>
  run(async (context) => {
    const wanted = text.toLowerCase();
    const found: Celformule[] = [];
    for (const { sheet, asked } of await eachSheet(context, askCells)) {
      const first = asked.first.isNullObject ? [] : [asked.first];
      for (const range of [...first, ...(await readRest(context, { sheet, asked }))])
        found.push(
          ...formulasOf(range, sheet.name).filter(({ formule }) => formule.toLowerCase().includes(wanted)),
        );
    }
    return found;
  });

function formulasOf(range: Excel.Range, sheet: string): Celformule[] {
  return range.formulas.flatMap((row, r) =>
    (row as unknown[]).flatMap((formula, c): Celformule[] => {
      const value: unknown = range.values[r]?.[c];
      if (!isFormula(formula, value)) return [];
      const plek = { blad: sheet, rij: range.rowIndex + r + 1, kolom: range.columnIndex + c + 1 };
      return [{ plek, formule: formula, toont: String(value) }];
    }),
  );
}
