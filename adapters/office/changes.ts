import { type Bereik, kolomnummer, type Wijzigingsbericht } from '../../src';
import { run } from './excelfout';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Calls `doe` for every change of cells anywhere in the workbook, until the answer is called. @throws Excelfout */
export function watch(doe: (bericht: Wijzigingsbericht) => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const registration = worksheets.onChanged.add((event) => {
      doe(messageFor(event, names.get(event.worksheetId)));
      return Promise.resolve();
    });
    worksheets.load('items/id, items/name');
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return async () => {
      await Excel.run(registration.context, async (own) => {
        registration.remove();
        await own.sync();
      });
    };
  });
}

/** A sheet that came or was renamed since is not known; then it cannot be told which cells changed. */
const messageFor = (
  { source, triggerSource, changeType, address }: Excel.WorksheetChangedEventArgs,
  sheet: string | undefined,
): Wijzigingsbericht => ({
  door: source === 'Remote' ? 'ander' : triggerSource === 'ThisLocalAddin' ? 'programma' : 'gebruiker',
  // Every other kind moves cells.
  bereik: changeType === 'RangeEdited' && sheet !== undefined ? areaOf(sheet, address) : undefined,
});

/** B2, B2:D9, B:D or 2:9. */
function areaOf(blad: string, address: string): Bereik | undefined {
  const found = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return {
    blad,
    vanRij: top === '' ? 1 : Number(top),
    totRij: bottom === '' ? LAST_ROW : Number(bottom),
    vanKolom: left === '' ? 1 : kolomnummer(left),
    totKolom: right === '' ? LAST_COLUMN : kolomnummer(right),
  };
}
