import ExcelJS from 'exceljs';
import { leesBestand } from '../../adapters/bestand';
import { maakMiwerkmap } from '../../adapters/exceljs/miwerkmap';
import { leesMilevering, type Mi, type Milevering } from '../../src';

/** Writes a workbook and reads it back, as a user does who gives it to --vorige a quarter later. */
export async function geleverd(
  mi: Mi,
  bewerk: (werkmap: ExcelJS.Workbook) => void = () => undefined,
): Promise<Milevering> {
  return leesMilevering(leesBestand(await bewerkt(await maakMiwerkmap(mi), bewerk), 'vorige.xlsx'));
}

/** A workbook after somebody changed it in another program. */
export async function bewerkt(
  bytes: Uint8Array,
  bewerk: (werkmap: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  await werkmap.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  bewerk(werkmap);
  return new Uint8Array(await werkmap.xlsx.writeBuffer());
}

/** Types in the box of a gemeente: that of the newest quarter, or of the one that is named. */
export function typToelichting(
  werkmap: ExcelJS.Workbook,
  bladnaam: string,
  gemeente: string,
  tekst: string | null,
  kwartaal = '',
): void {
  const blad = werkmap.getWorksheet(bladnaam);
  if (blad === undefined) throw new Error(`Geen blad ${bladnaam}`);
  let kolom = 0;
  blad.getRow(4).eachCell((cel, nummer) => {
    if (cel.value === gemeente && kolom === 0) kolom = nummer;
  });
  let rij = 0;
  blad.eachRow((r, nummer) => {
    const isVak = r.getCell(1).value === 'MI-17' && String(r.getCell(2).value).endsWith(kwartaal);
    if (isVak && rij === 0) rij = nummer;
  });
  if (kolom === 0 || rij === 0) throw new Error(`Geen vak voor ${gemeente} op ${bladnaam}`);
  blad.getCell(rij, kolom).value = tekst;
}
