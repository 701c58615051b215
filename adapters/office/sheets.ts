/** Sheets asked for in one batch: a registratiebestand has seven. */
const AT_ONCE = 16;

/**
 * Every sheet of the workbook, in order, with what `ask` queues for it. The names are not known beforehand, so each
 * sheet is asked for as the one after the other: what lies behind the last is null. One sync for each 16 sheets.
 */
export async function eachSheet<T>(
  context: Excel.RequestContext,
  ask: (sheet: Excel.Worksheet) => T,
): Promise<{ readonly sheet: Excel.Worksheet; readonly asked: T }[]> {
  const found: { sheet: Excel.Worksheet; asked: T }[] = [];
  let next = context.workbook.worksheets.getFirst();
  for (;;) {
    const batch: typeof found = [];
    for (let i = 0; i < AT_ONCE; i += 1) {
      next.load('name, visibility');
      batch.push({ sheet: next, asked: ask(next) });
      next = next.getNextOrNullObject();
    }
    await context.sync();
    const there = batch.filter(({ sheet }) => !sheet.isNullObject);
    found.push(...there);
    if (there.length < AT_ONCE || next.isNullObject) return found;
  }
}
