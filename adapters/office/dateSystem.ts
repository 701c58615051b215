import { dag, excelserieel } from '../../src';

const NEW_YEAR = dag('2000-01-01');

/** Queues what tells the date system of the workbook: what Excel itself makes of a date. */
export const askNewYear = (workbook: Excel.Workbook): Excel.FunctionResult<number> =>
  workbook.functions.date(2000, 1, 1).load('value');

/** Days between the workbook's date system (1904) and that of 1900: 1462, or 0. */
export const shiftOf = (newYear: Excel.FunctionResult<number>): number =>
  excelserieel(NEW_YEAR) - newYear.value;
