import ExcelJS from 'exceljs';
import { a1, type Celwaarde, dag, excelserieel, isDag, isFout, isTijd, type Werkmap } from '../../src';
import { naarBytes } from './schrijf';

/** Nobody looks at this date: the same workbook gives the same bytes on any day. */
const VASTE_DAG = dag('2025-01-01');

/**
 * Any workbook as a file, plainly: what it holds and what is hidden, without looks, and with the names of the whole
 * workbook alone. A formula multiplies its value by 1.
 * @param voorvoegsel comes before the name of every sheet, table and defined name
 */
export function maakWerkmap({ bladen, namen }: Werkmap, voorvoegsel = ''): Promise<Uint8Array> {
  const boek = new ExcelJS.Workbook();
  for (const { naam, verborgen, rijen, tabellen } of bladen) {
    const blad = boek.addWorksheet(`${voorvoegsel}${naam}`, { state: verborgen ? 'hidden' : 'visible' });
    for (const tabel of tabellen) voegTabelToe(blad, `${voorvoegsel}${tabel.naam}`, tabel.bereik);
    for (const rij of rijen) {
      if (rij.verborgen) blad.getRow(rij.nummer).hidden = true;
      rij.kolommen.forEach((kolom, i) => {
        const cel = blad.getCell(a1({ blad: naam, rij: rij.nummer, kolom }) ?? '');
        const waarde = rij.waarden[i] ?? null;
        cel.value =
          rij.formules?.includes(kolom) === true && typeof waarde === 'number'
            ? { formula: `${waarde}*1`, result: waarde }
            : inhoudVan(waarde);
        const notatie = notatieVan(waarde);
        if (notatie !== undefined) cel.numFmt = notatie;
      });
    }
  }
  for (const [naam, verwijzing] of namen) {
    // A name of one sheet (blad!naam), as that of the rows that are printed on each page, is no name to ExcelJS.
    if (naam.includes('!')) continue;
    boek.definedNames.add(verwijzing.replace(/^'?/, `$&${voorvoegsel}`), `${voorvoegsel}${naam}`);
  }
  return naarBytes(boek, VASTE_DAG);
}

/** Its cells are filled afterwards. */
function voegTabelToe(blad: ExcelJS.Worksheet, naam: string, bereik: string): void {
  const [, links = '', boven = '', rechts = '', onder = ''] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(bereik) ?? [];
  const breedte = Number(blad.getColumn(rechts).number) - Number(blad.getColumn(links).number) + 1;
  blad.addTable({
    name: naam,
    ref: `${links}${boven}`,
    columns: Array.from({ length: breedte }, (_, i) => ({ name: `Kolom ${i + 1}` })),
    rows: Array.from({ length: Number(onder) - Number(boven) }, () => Array<null>(breedte).fill(null)),
  });
}

function inhoudVan(waarde: Celwaarde): ExcelJS.CellValue {
  if (isDag(waarde)) return excelserieel(waarde.dag);
  if (isTijd(waarde)) return waarde.tijd;
  return isFout(waarde) ? { error: waarde.fout as ExcelJS.CellErrorValue['error'] } : waarde;
}

function notatieVan(waarde: Celwaarde): string | undefined {
  if (isDag(waarde)) return 'dd-mm-yyyy';
  if (isTijd(waarde)) return '[h]:mm';
  return undefined;
}
