/// <reference types="office-js" />
import { a1, type OpenWerkmap, type Plek } from '../../src';
import { apply } from './apply';
import { run } from './excelfout';
import { readWorkbook } from './read';

export { Excelfout } from './excelfout';

/** The workbook that the user has open in Excel. */
export const officeWerkmap: OpenWerkmap = {
  lees: readWorkbook,
  pasToe: apply,
  toon: show,
  bijWijziging: watch,
};

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

function watch(doe: () => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(() => {
      doe();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(registration.context, async (own) => {
        registration.remove();
        await own.sync();
      });
    };
  });
}
