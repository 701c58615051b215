import type ExcelJS from 'exceljs';

/** The colours of every workbook that the product writes (ARGB). Text on its ground has a contrast of 4.5 or more. */
export const KLEUR = {
  inkt: 'FF1F2933',
  gedempt: 'FF52606D',
  wit: 'FFFFFFFF',
  /** Ground of a heading that must be filled in, and of titles. */
  donker: 'FF154273',
  /** Ground of any other heading. */
  licht: 'FFDCE6F1',
  zacht: 'FFF3F6FA',
  lijn: 'FFC5CFDA',
  let: 'FFFFF4D6',
  fout: 'FFFBE3E0',
} as const;

/** Arial is on every computer, and LibreOffice has one of the same width: columns fit in both. */
export const LETTERTYPE = 'Arial';
export const DATUMNOTATIE = 'dd-mm-yyyy';
export const TEKSTNOTATIE = '@';

export const letter = (overig: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: LETTERTYPE,
  size: 10,
  color: { argb: KLEUR.inkt },
  ...overig,
});

export const vlak = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});

const lijn = { style: 'thin', color: { argb: KLEUR.lijn } } as const;
/** A thin line around a cell: what belongs to the table is seen also where table styles are not shown. */
export const RAND: Partial<ExcelJS.Borders> = { top: lijn, left: lijn, bottom: lijn, right: lijn };

/** The look of a heading; a required one is dark and bold, so that it differs in more than colour. */
export function kopstijl(verplicht: boolean): Partial<ExcelJS.Style> {
  return {
    font: letter({ bold: verplicht, color: { argb: verplicht ? KLEUR.wit : KLEUR.inkt } }),
    fill: vlak(verplicht ? KLEUR.donker : KLEUR.licht),
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
    border: RAND,
  };
}

/** Title and explanation above a table, in rows 1 and 2. */
export function zetTitel(blad: ExcelJS.Worksheet, titel: string, uitleg: string): void {
  const kop = blad.getCell('A1');
  kop.value = titel;
  kop.style = { font: letter({ size: 16, bold: true, color: { argb: KLEUR.donker } }) };
  const regel = blad.getCell('A2');
  regel.value = uitleg;
  regel.style = { font: letter({ color: { argb: KLEUR.gedempt } }) };
  blad.getRow(1).height = 26;
}

/**
 * Printing as the product's workbooks do: A4, landscape, as wide as the given number of pages, the rows of headings on
 * each of them, and below it the sheet and the page.
 */
export function zetAfdruk(blad: ExcelJS.Worksheet, koprijen: string, paginasBreed = 1): void {
  const marge = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
  Object.assign(blad.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: paginasBreed,
    fitToHeight: 0,
    printTitlesRow: koprijen,
    margins: marge,
  });
  blad.headerFooter.oddFooter = '&L&8&A&R&8Pagina &P van &N';
}
