import type { Werkmap } from '../../../src';
import { fill } from './fill';
import { HostWorkbook } from './workbook';

/** Opens a workbook in the simulated Excel, as a double click would. */
export function openWorkbook(werkmap: Werkmap, fileName = 'registratie-arnhem-40001.xlsx'): HostWorkbook {
  const workbook = new HostWorkbook(fileName);
  fill(workbook, werkmap);
  return workbook;
}
