import { type Blad, BLADNAMEN, REGISTERBLAD, type Werkmap } from '../../src';
import { Cells, CELLS } from './cells';
import { askNewYear, shiftOf } from './dateSystem';
import { Excelfout, run } from './excelfout';
import { eachSheet } from './sheets';

/** What the first sync brings of each sheet: all of a registratiebestand, and no more than Excel on the web gives. */
const FIRST_ROWS = 2_000;
const FIRST_COLUMNS = 100;
/** Later blocks, so that an answer stays below the 5 MB of Excel on the web. */
const BLOCK_ROWS = 20_000;
const BLOCK_CELLS = 60_000;
/** A used range beyond this is a stray cell far away; reading it would take hours. */
const MOST_CELLS = 20_000_000;

const TABLES = [...BLADNAMEN, REGISTERBLAD];

export interface Asked {
  readonly used: Excel.Range;
  readonly first: Excel.Range;
}
interface Sheet {
  readonly sheet: Excel.Worksheet;
  readonly asked: Asked;
}
interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The workbook that is open in Excel, in one sync when its sheets have at most 2000 rows, 100 columns and no hidden rows.
 * @throws Excelfout
 */
export const readWorkbook = (): Promise<{ naam: string; werkmap: Werkmap }> =>
  run(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.names.load('items/name, items/formula');
    const newYear = askNewYear(workbook);
    const tables = TABLES.map((name) => {
      const table = workbook.tables.getItemOrNullObject(name);
      return table.load('name, worksheet/name') && { table, range: table.getRange().load('address') };
    });
    const sheets = await eachSheet(context, askCells);
    const shift = shiftOf(newYear);
    const tabellen = tables
      .filter(({ table }) => !table.isNullObject)
      .map(({ table, range }) => ({
        blad: table.worksheet.name,
        naam: table.name,
        bereik: range.address.slice(range.address.lastIndexOf('!') + 1),
      }));
    const bladen: Blad[] = [];
    let koppelingen = false;
    for (const { sheet, asked } of sheets) {
      const cells = new Cells(shift);
      if (!asked.first.isNullObject) cells.add(asked.first);
      for (const range of await readRest(context, { sheet, asked })) cells.add(range);
      koppelingen ||= cells.hasExternalLinks;
      bladen.push({
        naam: sheet.name,
        verborgen: sheet.visibility !== 'Visible',
        rijen: cells.result(await hiddenRows(context, { sheet, asked })),
        tabellen: tabellen
          .filter(({ blad }) => blad === sheet.name)
          .map(({ naam, bereik }) => ({ naam, bereik })),
      });
    }
    return {
      naam: workbook.name,
      werkmap: {
        vorm: 'werkmap',
        bladen,
        namen: new Map(workbook.names.items.map((n) => [n.name, String(n.formula).replace(/^=/, '')])),
        macros: /\.(xlsm|xltm|xlsb)$/i.test(workbook.name),
        koppelingen,
      },
    };
  });

/** Queues what is read of a sheet at first. */
export const askCells = (sheet: Excel.Worksheet): Asked => ({
  used: sheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount, columnCount, rowHidden'),
  first: firstBlock(sheet).load(CELLS),
});

const firstBlock = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getRange(`A1:CV${FIRST_ROWS}`).getUsedRangeOrNullObject(true);

/** The blocks of a sheet that the first sync did not bring, one sync each. */
export async function readRest(
  context: Excel.RequestContext,
  { sheet, asked }: Sheet,
): Promise<Excel.Range[]> {
  const ranges: Excel.Range[] = [];
  for (const { row, column, rows, columns } of asked.used.isNullObject ? [] : restOf(asked.used)) {
    const range = sheet
      .getRangeByIndexes(row, column, rows, columns)
      .getUsedRangeOrNullObject(true)
      .load(CELLS);
    await context.sync();
    if (!range.isNullObject) ranges.push(range);
  }
  return ranges;
}

/** From the top down, and from left to right. */
function* restOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Generator<Block> {
  if (rowCount * columnCount > MOST_CELLS)
    throw new Excelfout(
      'Een blad is te groot: ergens ver naar rechts of onderaan staat nog een gevulde cel. Maak die leeg en probeer het opnieuw.',
    );
  const [bottom, right] = [rowIndex + rowCount, columnIndex + columnCount];
  const rows = Math.min(BLOCK_ROWS, Math.floor(BLOCK_CELLS / Math.min(columnCount, FIRST_COLUMNS)));
  for (let row = 0; row < bottom; row = row === 0 ? FIRST_ROWS : row + rows) {
    const height = Math.min(row === 0 ? FIRST_ROWS : rows, bottom - row);
    for (let column = row === 0 ? FIRST_COLUMNS : 0; column < right; column += FIRST_COLUMNS)
      yield { row, column, rows: height, columns: Math.min(FIRST_COLUMNS, right - column) };
  }
}

/** Which rows are hidden; only when some are and others not does that take syncs of its own. */
async function hiddenRows(
  context: Excel.RequestContext,
  { sheet, asked: { used } }: Sheet,
): Promise<(row: number) => boolean> {
  if (used.isNullObject) return () => false;
  const mixed: boolean | null = used.rowHidden;
  if (mixed !== null) return () => mixed;
  const hidden = new Set<number>();
  for (let row = used.rowIndex; row < used.rowIndex + used.rowCount; row += BLOCK_ROWS) {
    const rows = Math.min(BLOCK_ROWS, used.rowIndex + used.rowCount - row);
    const properties = sheet
      .getRangeByIndexes(row, used.columnIndex, rows, 1)
      .getRowProperties({ rowHidden: true });
    await context.sync();
    properties.value.forEach(({ rowHidden }, i) => {
      if (rowHidden === true) hidden.add(row + i + 1);
    });
  }
  return (row) => hidden.has(row);
}
