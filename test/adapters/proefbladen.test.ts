/** @jest-environment-options {"globalsCleanup": "off"} */
import { officeWerkmap, removeAll, takeInventory } from '../../adapters/office';
import { startExcel } from '../excel-host/host';
import { openWorkbook } from '../excel-host/model/open';
import { NamedItem } from '../excel-host/model/names';
import { werkmap } from '../hulp/werkmap';

const VOOR = 'Zelftest_ab12a_';

describe.each([2, 30])('taking away what the zelftest made, beside %i sheets of the user', (aantal) => {
  const eigen = Array.from({ length: aantal }, (_, i) => `Van mij ${i + 1}`);
  const open = () => {
    const tijdelijk = [`${VOOR}Contact`, `${VOOR}Lijsten`];
    const workbook = openWorkbook(
      werkmap(Object.fromEntries([...eigen, ...tijdelijk].map((naam) => [naam, [['x']]]))),
    );
    workbook.names.push(
      new NamedItem(workbook, `${VOOR}Versie`, '=1'),
      new NamedItem(workbook, 'Versie', '=1'),
    );
    startExcel(workbook);
    return workbook;
  };

  test('takes the sheets, names and settings that begin so, and no other', async () => {
    const workbook = open();
    await officeWerkmap.zetAan(`${VOOR}live`, true);
    await officeWerkmap.zetAan('live', true);
    await removeAll(VOOR, ['live']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(eigen);
    expect(workbook.names.map(({ name }) => name)).toEqual(['Versie']);
    expect(workbook.settings.map(({ key }) => key)).toEqual(['inburgering-live']);
  });

  test('tells which sheets there are, and the marks of this product on each', async () => {
    open();
    const plek = { blad: eigen[1] ?? '', rij: 1, kolom: 1 };
    await officeWerkmap.pasToe([{ soort: 'markering', plek, ernst: 'fout' }]);
    const { sheets, marks } = await takeInventory();
    expect(sheets).toEqual([...eigen, `${VOOR}Contact`, `${VOOR}Lijsten`]);
    expect(Object.values(marks)).toEqual([0, 1, ...eigen.slice(2).map(() => 0), 0, 0]);
  });
});
