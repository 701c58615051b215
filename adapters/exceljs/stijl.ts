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

/** Series of a chart, in this order. Each differs 4.5 or more from white, and from the others in lightness or hue. */
export const REEKSKLEUREN = ['FF154273', 'FFB45309', 'FF2F7D1F', 'FF7B2D8B', 'FF0F7490', 'FF8A1538'] as const;

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
 * Printing as the product's workbooks do: A4, landscape, the rows of headings on every page, below it the sheet and
 * the page number.
 * @param paginas so many pages wide and high it becomes at most; 0 is as many as it takes
 */
export function zetAfdruk(blad: ExcelJS.Worksheet, koprijen: string, paginas = { breed: 1, hoog: 0 }): void {
  const marge = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
  Object.assign(blad.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: paginas.breed,
    fitToHeight: paginas.hoog,
    printTitlesRow: koprijen,
    margins: marge,
  });
  blad.headerFooter.oddFooter = '&L&8&A&R&8Pagina &P van &N';
}

/** So many characters of Arial 10 fit, on average, on the width of one that Excel counts; a little less to be sure. */
const TEKENS_PER_BREEDTE = 1.25;

/** In how many lines a text breaks, between words, in a column of so many characters. */
export function aantalRegels(tekst: string, breedte: number): number {
  const ruimte = Math.floor(breedte * TEKENS_PER_BREEDTE);
  let [regels, regel] = [1, 0];
  for (const woord of tekst.split(' ')) {
    if (regel > 0 && regel + 1 + woord.length > ruimte) [regels, regel] = [regels + 1, woord.length];
    else regel += (regel > 0 ? 1 : 0) + woord.length;
  }
  return regels;
}

/** The height in points of so many lines. LibreOffice does not find it by itself. */
export const regelhoogte = (regels: number): number => 13 * regels + 3;
