import { type Celstand, excelserieel, type Invoerwaarde, isDag, kindOfFormat } from '../../src';

/** A cell of one sheet; row and column from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel sends larger writes in pieces. */
const LONGEST_RUN = 1_000;
const DAY_FORMAT = 'dd-mm-yyyy';
const TEXT_FORMAT = '@';
const PLAIN_FORMAT = 'General';

/** Cells that stand right under each other, together: a column of six hundred texts is one range. */
export function runsOf<T extends Place>(cells: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const cell of [...cells].sort((x, y) => x.column - y.column || x.row - y.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.column === cell.column && last.row + 1 === cell.row;
    if (run !== undefined && isNext && run.length < LONGEST_RUN) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

export const rangeOf = (sheet: Excel.Worksheet, run: readonly Place[]): Excel.Range =>
  sheet.getRangeByIndexes((run[0]?.row ?? 0) - 1, (run[0]?.column ?? 0) - 1, run.length, 1);

/**
 * Queues contents and formats, exactly: Excel would read a text as a date or a number where it can, and a formula in a
 * text cell as a text. So the format is first one in which the content stays what it is, and then the one that is due.
 */
export function queueWrite(range: Excel.Range, states: readonly Celstand[]): void {
  range.numberFormat = states.map((state) => [neutralFormat(state)]);
  range.formulas = states.map(({ inhoud }) => [inhoud]);
  range.numberFormat = states.map(({ notatie }) => [notatie]);
}

const neutralFormat = ({ inhoud, isFormule }: Celstand): string =>
  typeof inhoud === 'string' && inhoud !== '' && !isFormule ? TEXT_FORMAT : PLAIN_FORMAT;

/** A formula as Excel keeps it. Its own number format is for a cell that has none, or that of a text. */
export function formulaState(formule: string, format: string, own: string | undefined): Celstand {
  const hasNone = format === PLAIN_FORMAT || format === TEXT_FORMAT;
  return { inhoud: formule, isFormule: true, notatie: hasNone ? (own ?? format) : format };
}

/**
 * A value as Excel keeps it, in a cell that has this number format; undefined when Excel cannot show it.
 * @param shift days between the workbook's date system and that of 1900
 */
export function stateFor(waarde: Invoerwaarde, format: string, shift: number): Celstand | undefined {
  if (typeof waarde === 'string') return { inhoud: waarde, isFormule: false, notatie: format };
  if (isDag(waarde)) {
    const serial = excelserieel(waarde.dag) - shift;
    const notatie = kindOfFormat(format) === 'day' ? format : DAY_FORMAT;
    return serial < 0 ? undefined : { inhoud: serial, isFormule: false, notatie };
  }
  // A number in a text cell would become a text, and in a date cell be shown as a day, or as a time.
  const isPlain = format !== TEXT_FORMAT && kindOfFormat(format) === 'number';
  const notatie = isPlain ? format : PLAIN_FORMAT;
  return { inhoud: waarde, isFormule: false, notatie };
}
