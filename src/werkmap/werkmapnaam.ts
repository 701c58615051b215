/** What can be read, and the kinds that a user may take for it: reading says what they are. */
const WERKMAP = /\.(xlsx|xlsm|xltx|xltm|csv|xls|xlsb|ods|numbers)$/i;

/**
 * Why what lies in a folder is passed over, by its name: lock files of Excel (~$…), what is hidden, and files that are
 * not called as a workbook. Undefined when it is looked at.
 */
export function redenNietBekeken(naam: string, isBestand: boolean): string | undefined {
  if (naam.startsWith('~$')) return 'hulpbestand van een geopende werkmap';
  if (naam.startsWith('.')) return 'verborgen';
  return isBestand && !WERKMAP.test(naam) ? 'geen Excel-bestand' : undefined;
}
