import type { Bewerking } from '../schrijf';

/** After which columns a page ends, per sheet number (as ExcelJS gives them, from 1). */
export type Kolomeinden = ReadonlyMap<number, readonly number[]>;

/** ExcelJS writes breaks between rows but none between columns; without them a block of quarters is cut in two. */
export function metKolomeinden(einden: Kolomeinden): Bewerking {
  return (onderdeel, tekst) => {
    const nummer = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(onderdeel)?.[1];
    const kolommen = einden.get(Number(nummer)) ?? [];
    if (kolommen.length === 0) return tekst;
    const breuken = kolommen.map((kolom) => `<brk id="${kolom}" max="1048575" man="1"/>`).join('');
    const xml = `<colBreaks count="${kolommen.length}" manualBreakCount="${kolommen.length}">${breuken}</colBreaks>`;
    // The schema wants them right after the breaks between rows, or after the header and footer.
    const voor = /^[\s\S]*(?:<\/rowBreaks>|<\/headerFooter>)/.exec(tekst)?.[0];
    if (voor === undefined) throw new Error(`${onderdeel} has no header or footer to put breaks behind`);
    return voor + xml + tekst.slice(voor.length);
  };
}
