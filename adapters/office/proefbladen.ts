import { run } from './excelfout';
import { askMarks, isMark } from './marks';
import { eachSheet } from './sheets';
import { PREFIX } from './switches';

/** What is in the workbook, as far as the zelftest must leave it as it was. */
export interface Inventory {
  readonly sheets: readonly string[];
  /** How many conditional formats of this product each sheet has. */
  readonly marks: Readonly<Record<string, number>>;
}

/** @throws Excelfout */
export const takeInventory = (): Promise<Inventory> =>
  run(async (context) => {
    const found = await eachSheet(context, askMarks);
    return {
      sheets: found.map(({ sheet }) => sheet.name),
      marks: Object.fromEntries(
        found.map(({ sheet, asked }) => [sheet.name, asked.items.filter(isMark).length]),
      ),
    };
  });

/** Deletes the sheets, the defined names and the settings whose names begin so; everything else stays. @throws Excelfout */
export const removeAll = (prefix: string, switches: readonly string[]): Promise<void> =>
  run(async (context) => {
    const { workbook } = context;
    workbook.names.load('items/name');
    const settings = switches.map((name) =>
      workbook.settings.getItemOrNullObject(`${PREFIX}${prefix}${name}`).load('key'),
    );
    const sheets = await eachSheet(context, () => undefined);
    for (const name of workbook.names.items) if (name.name.startsWith(prefix)) name.delete();
    for (const setting of settings) if (!setting.isNullObject) setting.delete();
    for (const { sheet } of sheets) if (sheet.name.startsWith(prefix)) sheet.delete();
    await context.sync();
  });
