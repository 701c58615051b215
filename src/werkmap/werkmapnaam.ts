/** What can be read, and the kinds that a user may take for it: reading says what they are. */
const WERKMAP = /\.(xlsx|xlsm|xltx|xltm|csv|xls|xlsb|ods|numbers)$/i;

/** Whether a file is called as a workbook, so that it is looked at in a folder. */
export const isWerkmapnaam = (naam: string): boolean => WERKMAP.test(naam);
