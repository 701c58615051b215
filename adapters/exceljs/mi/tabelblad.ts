import type ExcelJS from 'exceljs';
import { aantalRegels, kopstijl, letter, RAND, regelhoogte } from '../stijl';

export interface Bladkolom {
  readonly kop: string;
  readonly breedte: number;
  readonly rechts?: true;
}

/** Lays rows of texts and numbers under headings, wrapped and as high as they need; gives the row after the last. */
export function zetTabel(
  blad: ExcelJS.Worksheet,
  koprij: number,
  kolommen: readonly Bladkolom[],
  rijen: readonly (readonly (string | number)[])[],
): number {
  kolommen.forEach(({ kop }, k) => {
    const cel = blad.getCell(koprij, k + 1);
    cel.value = kop;
    cel.style = kopstijl(true);
  });
  rijen.forEach((rij, r) => {
    rij.forEach((inhoud, k) => {
      const cel = blad.getCell(koprij + 1 + r, k + 1);
      cel.value = inhoud === '' ? null : inhoud;
      cel.style = {
        font: letter({ bold: k === 0 }),
        border: RAND,
        alignment: {
          vertical: 'top',
          wrapText: true,
          ...(kolommen[k]?.rechts ? { horizontal: 'right', indent: 1 } : { horizontal: 'left' }),
        },
      };
    });
    blad.getRow(koprij + 1 + r).height = regelhoogte(
      Math.max(1, ...rij.map((cel, k) => regels(cel, kolommen[k]?.breedte ?? 10))),
    );
  });
  return koprij + 1 + rijen.length;
}

/** Long words leave lines half empty: better a little room than a line cut off. */
const VOORZICHTIG = 0.87;
/** A row is at most 409 points high in Excel. */
const HOOGSTE = 30;

const regels = (cel: string | number, breedte: number): number =>
  Math.min(
    HOOGSTE,
    String(cel)
      .split('\n')
      .reduce((som, deel) => som + aantalRegels(deel, breedte * VOORZICHTIG), 0),
  );
