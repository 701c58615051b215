import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { naarBytes } from '../../../adapters/exceljs/schrijf';
import { dag } from '../../../src';

async function eigenschappen(maker?: string): Promise<string> {
  const werkmap = new ExcelJS.Workbook();
  werkmap.addWorksheet('Blad1');
  if (maker !== undefined) werkmap.creator = werkmap.lastModifiedBy = maker;
  const { 'docProps/core.xml': kern } = unzipSync(await naarBytes(werkmap, dag('2025-10-01')));
  return strFromU8(kern ?? new Uint8Array());
}

test.each([
  [undefined, 'Inburgering'],
  ['Portal', 'Portal'],
])('made by %s: the properties say %s, and the day that was given', async (maker, verwacht) => {
  const kern = await eigenschappen(maker);
  expect(kern).toContain(`<dc:creator>${verwacht}</dc:creator>`);
  expect(kern).toContain(`<cp:lastModifiedBy>${verwacht}</cp:lastModifiedBy>`);
  expect(kern.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2025-10-01T00:00:00Z', '2025-10-01T00:00:00Z']);
});
