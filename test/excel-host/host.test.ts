/** @jest-environment-options {"globalsCleanup": "off"} */
import { werkmap } from '../hulp/werkmap';
import { startExcel } from './host';
import { openWorkbook } from './model/open';

const VOORBEELD = werkmap({
  Een: [
    ['naam', 3, '2025-03-01'],
    [undefined, true],
  ],
  Twee: [['x']],
});
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'no error';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the real client library on the simulated Excel', () => {
  test('loads values, formats and addresses in one sync', async () => {
    const { engine } = startExcel(openWorkbook(VOORBEELD));
    const loaded = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('een').getUsedRangeOrNullObject(true);
      range.load('values, numberFormat, address');
      await context.sync();
      return [range.values, range.numberFormat, range.address];
    });
    expect(loaded).toEqual([
      [
        ['naam', 3, 45717],
        ['', true, ''],
      ],
      [
        ['General', 'General', 'dd-mm-yyyy'],
        ['General', 'General', 'General'],
      ],
      'Een!A1:C2',
    ]);
    expect(engine.syncs).toBe(1);
  });

  test('what hangs below a null object is null as well', async () => {
    startExcel(openWorkbook(VOORBEELD));
    const nulls = await Excel.run(async (context) => {
      const third = context.workbook.worksheets.getFirst().getNextOrNullObject().getNextOrNullObject();
      const range = third.getRange('A1:B2').getUsedRangeOrNullObject(true);
      third.load('name');
      range.load('values');
      await context.sync();
      return [third.isNullObject, range.isNullObject];
    });
    expect(nulls).toEqual([true, true]);
  });

  test('reading what was not loaded is an error of the library itself', async () => {
    startExcel(openWorkbook(VOORBEELD));
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(run)).toBe('PropertyNotLoaded');
  });

  test('a sheet that is not there', async () => {
    startExcel(openWorkbook(VOORBEELD));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Drie').activate();
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });

  test('a member that the simulation does not have fails loudly', async () => {
    startExcel(openWorkbook(VOORBEELD));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().calculate(true);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
  });

  test('selects on the sheet in front only', async () => {
    const workbook = openWorkbook(VOORBEELD);
    startExcel(workbook);
    const select = (activate: boolean): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Twee');
        if (activate) sheet.activate();
        sheet.getRange('B3').select();
        await context.sync();
      });
    expect(await codeOf(select(false))).toBe('InvalidArgument');
    expect(await codeOf(select(true))).toBe('no error');
    expect(workbook.selection?.Address).toBe('Twee!B3');
  });

  test('conditional formats: added in front, found by formula, deleted by the library', async () => {
    const workbook = openWorkbook(VOORBEELD);
    startExcel(workbook);
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getFirst()
        .getRanges('A1,C2')
        .conditionalFormats.add('Custom');
      format.custom.rule.formula = '=1=1';
      format.custom.format.fill.color = '#ff0000';
      await context.sync();
    });
    expect(workbook.sheets[0]?.formats.map((f) => f.describe())).toEqual([
      { type: 'Custom', formula: '=1=1', look: { fill: '#FF0000' }, stopIfTrue: false, areas: ['A1', 'C2'] },
    ]);
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      formats.load('items/type, items/customOrNullObject/rule/formula');
      await context.sync();
      for (const format of formats.items)
        if (format.customOrNullObject.rule.formula === '=1=1') format.delete();
      await context.sync();
    });
    expect(workbook.sheets[0]?.formats).toEqual([]);
  });

  test('tells of changes by the user and by others, until asked to stop', async () => {
    const workbook = openWorkbook(VOORBEELD);
    const { flush } = startExcel(workbook);
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    workbook.edit('Een', 4, 2, 8);
    workbook.edit('Een', 5, 2, 8, 'Remote');
    flush();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['C5 Local', 'C6 Remote']);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    workbook.edit('Een', 4, 2, 9);
    flush();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(2);
  });
});
