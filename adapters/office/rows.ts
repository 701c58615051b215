import type { Nieuwerij } from '../../src';
import { queueWrite, rangeOf, stateFor } from './cellwriter';
import { askNewYear, shiftOf } from './dateSystem';
import { Excelfout } from './excelfout';

const CHANGED = 'De werkmap is net gewijzigd. Probeer het opnieuw.';

/**
 * Queues what must be known before a row can be added. What it gives queues the row itself, after a sync.
 * @throws Excelfout when the row is taken or the table is gone
 */
export function askRow(context: Excel.RequestContext, { blad, waar, cellen }: Nieuwerij): () => void {
  const { workbook } = context;
  const newYear = askNewYear(workbook);
  const sheet = workbook.worksheets.getItem(blad);
  if ('rij' in waar) {
    const there = cellen.map(({ kolom }) =>
      rangeOf(sheet, [{ row: waar.rij, column: kolom }]).load('formulas, numberFormat'),
    );
    return () => {
      if (there.some(({ formulas }) => formulas[0]?.[0] !== '')) throw new Excelfout(CHANGED);
      cellen.forEach(({ waarde }, i) => {
        const range = there[i] as Excel.Range;
        write(range, waarde, String(range.numberFormat[0]?.[0]), shiftOf(newYear));
      });
    };
  }
  const table = workbook.tables.getItemOrNullObject(waar.tabel).load('name');
  const whole = table.getRange().load('columnIndex, rowCount, numberFormat');
  return () => {
    if (table.isNullObject) throw new Excelfout(CHANGED);
    const row = table.rows.add().getRange();
    cellen.forEach(({ kolom, waarde }) => {
      const column = kolom - 1 - whole.columnIndex;
      const format = String(whole.numberFormat[whole.rowCount - 1]?.[column]);
      write(row.getCell(0, column), waarde, format, shiftOf(newYear));
    });
  };
}

function write(
  range: Excel.Range,
  waarde: Nieuwerij['cellen'][number]['waarde'],
  format: string,
  shift: number,
): void {
  const state = stateFor(waarde, format, shift);
  if (state === undefined) throw new Excelfout('Deze datum kan niet in deze werkmap. Kies een latere datum.');
  queueWrite(range, [state]);
}
