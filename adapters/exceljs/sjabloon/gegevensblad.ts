import type ExcelJS from 'exceljs';
import { type Bladnaam, INDELING, type Instellingen, type Kolom, kolomletters } from '../../../src';
import { DATUMNOTATIE, kopstijl, letter, RAND, TEKSTNOTATIE, zetAfdruk, zetTitel } from '../stijl';
import { breedteVan, kopregels } from './breedte';
import { celwaarde, type LosseRij } from './inhoud';
import { notitietekst, zetNotitie } from './notitie';
import { isVrijeTekst, RIJEN_EXTRA, validatie, valideer } from './validatie';

export const KOPRIJ = 4;

export interface Bladvorm {
  readonly uitleg: string;
  /** So many empty rows to start with, when there is nothing to write. */
  readonly legeRijen: number;
  readonly paginasBreed: number;
}

export interface Omgeving {
  readonly werkmap: ExcelJS.Workbook;
  readonly instellingen: Instellingen;
}

/** The number format of a column; a text stays what was typed, so that a group 2-3 does not become a date. */
export function notatie({ soort }: Kolom): string {
  if (soort === 'dag') return DATUMNOTATIE;
  if (soort === 'getal') return '0.0#';
  return soort === 'lijst' ? 'General' : TEKSTNOTATIE;
}

export const invoerstijl = (kolom: Kolom): Partial<ExcelJS.Style> => ({
  font: letter(),
  numFmt: notatie(kolom),
  border: RAND,
  alignment: {
    vertical: 'top',
    horizontal: kolom.soort === 'getal' ? 'right' : 'left',
    wrapText: kolom.soort === 'lijst' || isVrijeTekst(kolom),
  },
});

/** One data sheet: title, explanation, and from row 4 the table with its notes, dropdowns and validations. */
export function voegGegevensbladToe(
  { werkmap, instellingen }: Omgeving,
  naam: Exclude<Bladnaam, 'Persoon'>,
  vorm: Bladvorm,
  rijen: readonly LosseRij[],
  eigenKoppen: Readonly<Record<string, string>> = {},
): ExcelJS.Worksheet {
  const kolommen = Object.entries<Kolom>(INDELING[naam]);
  const koppen = kolommen.map(([sleutel, { kop }]) => eigenKoppen[sleutel] ?? kop);
  const blad = werkmap.addWorksheet(naam, {
    views: [
      {
        state: 'frozen',
        xSplit: 1,
        ySplit: KOPRIJ,
        topLeftCell: `B${KOPRIJ + 1}`,
        activeCell: `A${KOPRIJ + 1}`,
      },
    ],
  });
  // First the columns: rows that come in later under the table look the same.
  kolommen.forEach(([, kolom], i) => {
    blad.getColumn(i + 1).width = breedteVan(kolom);
    blad.getColumn(i + 1).style = {
      font: letter(),
      numFmt: notatie(kolom),
      alignment: invoerstijl(kolom).alignment ?? {},
    };
  });
  for (const rij of [1, 2, 3]) {
    for (let k = 1; k <= kolommen.length; k += 1) blad.getCell(rij, k).style = {};
  }
  zetTitel(blad, naam, vorm.uitleg);

  const aantal = Math.max(rijen.length, rijen.length === 0 ? vorm.legeRijen : 1);
  const leeg: LosseRij = {};
  blad.addTable({
    name: naam,
    ref: `A${KOPRIJ}`,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: koppen.map((kop) => ({ name: kop, filterButton: true })),
    rows: Array.from({ length: aantal }, (_, r) =>
      kolommen.map(([sleutel, kolom]) => celwaarde(kolom, (rijen[r] ?? leeg)[sleutel])),
    ),
  });
  kolommen.forEach(([, kolom], i) => {
    const kop = blad.getCell(KOPRIJ, i + 1);
    kop.style = kopstijl(kolom.verplicht === true);
    zetNotitie(kop, kolom.kop, notitietekst(kolom, instellingen));
    const stijl = invoerstijl(kolom);
    for (let r = 1; r <= aantal; r += 1) blad.getCell(KOPRIJ + r, i + 1).style = stijl;
    const letters = kolomletters(i + 1);
    const laatste = KOPRIJ + aantal + RIJEN_EXTRA;
    valideer(blad, `${letters}${KOPRIJ + 1}:${letters}${laatste}`, validatie(kolom, instellingen));
  });
  blad.getRow(KOPRIJ).height = 6 + 13.5 * Math.max(...kolommen.map(([, kolom]) => kopregels(kolom)));
  zetAfdruk(blad, `${KOPRIJ}:${KOPRIJ}`, vorm.paginasBreed);
  if (vorm.paginasBreed > 1) blad.pageSetup.printTitlesColumn = 'A:A';
  return blad;
}
