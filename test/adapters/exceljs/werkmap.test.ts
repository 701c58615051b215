import { leesBestand } from '../../../adapters/bestand';
import { maakSjabloon } from '../../../adapters/exceljs/sjabloon';
import { maakWerkmap } from '../../../adapters/exceljs/werkmap';
import { werkmap } from '../../hulp/werkmap';

const lees = (xlsx: Uint8Array) => leesBestand(xlsx, 'uit.xlsx');

// Of the names of one sheet ExcelJS made references that differ by prefix, and with the last one no workbook at all.
test.each(['', 'Zelftest_6ac7b_', 'Zelftest_ffcfb_'])(
  'before every sheet and name comes "%s"',
  async (voor) => {
    const sjabloon = lees(await maakSjabloon({ percelen: ['B1-route taal'] }));
    expect([...sjabloon.namen.keys()].filter((naam) => naam.includes('!')).length).toBeGreaterThan(0);
    const bladen = sjabloon.bladen.map((blad) => ({ ...blad, tabellen: [] }));
    const uit = lees(await maakWerkmap({ ...sjabloon, bladen }, voor));
    expect(uit.bladen.map(({ naam }) => naam)).toEqual(bladen.map(({ naam }) => `${voor}${naam}`));
    expect([...uit.namen]).toEqual([
      [`${voor}Sjabloonversie`, expect.stringMatching(`^'?${voor}Uitleg'?!\\$C\\$`)],
    ]);
  },
);

test('a name that refers to a sheet in quotes still does', async () => {
  const bron = { ...werkmap({ 'Blad twee': [['x']] }), namen: new Map([['Hier', "'Blad twee'!$A$1"]]) };
  expect([...lees(await maakWerkmap(bron, 'Z_')).namen]).toEqual([['Z_Hier', "'Z_Blad twee'!$A$1"]]);
});
