import type { Bewerking } from '../schrijf';
import { LETTERTYPE } from '../stijl';

/**
 * Makes the letter of the sheets the workbook's own too. Excel counts column widths in digits of that letter: with
 * ExcelJS's Calibri a column would be of another width wherever Calibri is not installed.
 */
export const metLettertype: Bewerking = (onderdeel, tekst) =>
  onderdeel === 'xl/styles.xml'
    ? tekst.replace(
        /<font>[\s\S]*?<\/font>/,
        `<font><sz val="10"/><color theme="1"/><name val="${LETTERTYPE}"/><family val="2"/></font>`,
      )
    : tekst;
