/// <reference types="office-js" />
import { a1, type OpenWerkmap, type Plek } from '../../src';
import { apply } from './apply';
import { watch } from './changes';
import { run } from './excelfout';
import { findFormulas } from './formulas';
import { readWorkbook } from './read';
import { putBack, replaceCells } from './replace';
import { isOn, switchTo } from './switches';

export { Excelfout } from './excelfout';
export { type Inventory, removeAll, takeInventory } from './proefbladen';

/** The workbook that the user has open in Excel. */
export const officeWerkmap: OpenWerkmap = {
  naam: fileName,
  lees: readWorkbook,
  pasToe: apply,
  vervang: replaceCells,
  zetTerug: putBack,
  zoekFormules: findFormulas,
  toon: show,
  gekozenCel: chosenCell,
  bijWijziging: watch,
  staatAan: isOn,
  zetAan: switchTo,
};

function fileName(): Promise<string> {
  return run(async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
}

/** In front first: Excel selects only there. */
function show(plek: Plek): Promise<void> {
  const { blad } = plek;
  if (blad === null) return Promise.resolve();
  const cell = a1(plek);
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(blad);
    sheet.activate();
    if (cell !== null) sheet.getRange(cell).select();
    await context.sync();
  });
}

function chosenCell(): Promise<Plek> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex, columnIndex, worksheet/name');
    await context.sync();
    return { blad: cell.worksheet.name, rij: cell.rowIndex + 1, kolom: cell.columnIndex + 1 };
  });
}
