import { run } from './excelfout';

/** Our settings in the workbook carry this before their name. */
export const PREFIX = 'inburgering-';

/** Whether something was switched on for this workbook. @throws Excelfout */
export const isOn = (naam: string): Promise<boolean> =>
  run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(`${PREFIX}${naam}`).load('value');
    await context.sync();
    return !setting.isNullObject && setting.value === true;
  });

/** Keeps in the workbook whether something is on: the workbook is only kept when the user saves it. @throws Excelfout */
export const switchTo = (naam: string, aan: boolean): Promise<void> =>
  run(async (context) => {
    context.workbook.settings.add(`${PREFIX}${naam}`, aan);
    await context.sync();
  });
