import { type Wijziging } from '../../src';
import { drawMissing } from './charts';
import { Excelfout, run } from './excelfout';
import { addMarks, askMarks, removeMarks } from './marks';
import { askRow } from './rows';
import { eachSheet } from './sheets';

const isKind =
  <S extends Wijziging['soort']>(soort: S) =>
  (wijziging: Wijziging): wijziging is Extract<Wijziging, { soort: S }> =>
    wijziging.soort === soort;

/**
 * Makes the changes in the open workbook: one sync to see what is there, one to write, and for sheets with charts at
 * most two more. @throws Excelfout
 */
export async function apply(wijzigingen: readonly Wijziging[]): Promise<void> {
  const inserts = wijzigingen.filter(isKind('bladen'));
  const marks = wijzigingen.filter(isKind('markering'));
  const rows = wijzigingen.filter(isKind('rij'));
  const clears = wijzigingen.some(isKind('zonder-markering'));
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const taken = inserts.flatMap(({ namen }) =>
      namen.map((naam) => worksheets.getItemOrNullObject(naam).load('name')),
    );
    const addRows = rows.map((row) => askRow(context, row));
    if (clears) {
      for (const { asked } of await eachSheet(context, askMarks)) removeMarks(asked);
    } else if (taken.length + rows.length > 0) await context.sync();
    const there = taken.filter((sheet) => !sheet.isNullObject).map((sheet) => sheet.name);
    if (there.length > 0)
      throw new Excelfout(
        `In deze werkmap staat al een blad ${there[0]}. Open een nieuwe, lege werkmap of kies Downloaden.`,
      );
    for (const { xlsx } of inserts)
      context.workbook.insertWorksheetsFromBase64(toBase64(xlsx), { positionType: 'End' });
    for (const addRow of addRows) addRow();
    addMarks(context, marks);
    await context.sync();
    await drawMissing(
      context,
      inserts.flatMap(({ grafieken = [] }) => grafieken),
    );
  });
}

/** Piece by piece: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
