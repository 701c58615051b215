import { read, SSF, type CellObject } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { dagVanExcel, dagVanUtc, isodag, kolomletters } from '../../../src';
import { type Getoond } from './inhoud';

/** The cells of a workbook as SheetJS reads them, in our terms. */
export function volgensSheetJs(bytes: Buffer): Map<string, Getoond> {
  const cellen = new Map<string, Getoond>();
  const werkmap = read(bytes, { cellNF: true, cellHTML: false });
  const stelsel1904 = werkmap.Workbook?.WBProps?.date1904 === true;
  for (const naam of werkmap.SheetNames) {
    const blad = werkmap.Sheets[naam] ?? {};
    for (const a1 of Object.keys(blad).filter((sleutel) => !sleutel.startsWith('!'))) {
      cellen.set(`${naam}!${a1}`, vanSheetJs(blad[a1] as CellObject, stelsel1904));
    }
  }
  return cellen;
}

function vanSheetJs({ t, v, w, z }: CellObject, stelsel1904: boolean): Getoond {
  if (t === 'e') return { fout: w ?? '' };
  if (v === undefined || v === null) return null;
  if (v instanceof Date) return { dag: isodag(dagVanUtc(v)) };
  if (t !== 'n' || typeof v !== 'number' || !SSF.is_date(String(z))) return v;
  const dag = dagVanExcel(v + (stelsel1904 ? 1462 : 0));
  return dag === undefined ? v : { dag: isodag(dag) };
}

/** The cells of a workbook as ExcelJS reads them, in our terms. */
export async function volgensExcelJs(bytes: Buffer): Promise<Map<string, Getoond>> {
  const cellen = new Map<string, Getoond>();
  const werkmap = new ExcelJS.Workbook();
  await werkmap.xlsx.load(bytes as unknown as ArrayBuffer);
  werkmap.eachSheet((blad) => {
    blad.eachRow((rij, nummer) => {
      rij.eachCell((cel, kolom) => {
        // Below a merge ExcelJS repeats the value of its first cell.
        if (cel.isMerged && cel.master !== cel) return;
        cellen.set(`${blad.name}!${kolomletters(kolom)}${nummer}`, vanExcelJs(cel.value));
      });
    });
  });
  return cellen;
}

function vanExcelJs(value: ExcelJS.CellValue | undefined): Getoond {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { dag: isodag(dagVanUtc(value)) };
  if (typeof value !== 'object') return value;
  if ('error' in value) return { fout: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text;
  return 'result' in value ? vanExcelJs(value.result) : null;
}
