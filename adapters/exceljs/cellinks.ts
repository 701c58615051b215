import type { Bewerking } from './schrijf';

const ENTITEITEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * ExcelJS takes a link to a cell in another file for one within the workbook: it writes path and cell both as the
 * target and as the location, and Excel then finds the reference invalid. Excel itself writes the file as the target
 * and the cell as the location.
 */
export const metCellinks: Bewerking = (onderdeel, tekst) => {
  if (/^xl\/worksheets\/_rels\//.test(onderdeel))
    return tekst.replace(/(Target="[^"#]+)#[^"]*(" TargetMode="External")/g, '$1$2');
  if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(onderdeel)) return tekst;
  return tekst.replace(/ location="[^"#]+#([^"]+)"/g, (_, cel: string) => ` location="${leesbaar(cel)}"`);
};

/** A location is plain text, where the target that it was made from is percent-encoded. */
const leesbaar = (cel: string): string =>
  decodeURIComponent(cel.replaceAll('&apos;', "'")).replace(/[&<>"]/g, (c) => ENTITEITEN[c] ?? c);
