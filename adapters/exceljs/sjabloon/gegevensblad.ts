import type ExcelJS from 'exceljs';
import { type Bladnaam, INDELING, type Instellingen, type Kolom, kolomletters } from '../../../src';
import {
  aantalRegels,
  DATUMNOTATIE,
  regelhoogte,
  kopstijl,
  letter,
  RAND,
  TEKSTNOTATIE,
  zetAfdruk,
  zetTitel,
} from '../stijl';
import { breedteVan, kopregels } from './breedte';
import { celwaarde, type LosseRij } from './inhoud';
import { notitietekst, zetNotitie } from './notitie';
import { RIJEN_EXTRA, validatie, valideer } from './validatie';

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
function notatie({ soort }: Kolom): string {
  if (soort === 'dag') return DATUMNOTATIE;
  // Room as wide as a bracket on the right: hours do not touch the text of the next column.
  if (soort === 'getal') return '0.0#_)_)';
  return soort === 'lijst' ? 'General' : TEKSTNOTATIE;
}

/** Lists and texts break between words; a date or number stays on its line. */
const isAfgebroken = ({ soort }: Kolom): boolean => soort === 'lijst' || soort === 'tekst';

export const invoerstijl = (kolom: Kolom): Partial<ExcelJS.Style> => ({
  font: letter(),
  numFmt: notatie(kolom),
  border: RAND,
  alignment: {
    vertical: 'top',
    horizontal: kolom.soort === 'getal' ? 'right' : 'left',
    wrapText: isAfgebroken(kolom),
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
      vorm.paginasBreed > 1
        ? { state: 'frozen', xSplit: 1, ySplit: KOPRIJ }
        : { state: 'frozen', ySplit: KOPRIJ, activeCell: `A${KOPRIJ + 1}` },
    ],
  });
  const breedten = kolommen.map(([, kolom]) => breedteVan(kolom, instellingen));
  // First the columns: rows that come in later under the table look the same.
  kolommen.forEach(([, kolom], i) => {
    const { font, numFmt, alignment } = invoerstijl(kolom);
    blad.getColumn(i + 1).width = breedten[i] as number;
    blad.getColumn(i + 1).style = { font, numFmt, alignment } as Partial<ExcelJS.Style>;
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
  const regels = kolommen.map(([, kolom], i) => kopregels(kolom, breedten[i] as number));
  blad.getRow(KOPRIJ).height = regelhoogte(Math.max(...regels));
  rijen.forEach((rij, r) => zetHoogte(blad.getRow(KOPRIJ + 1 + r), rij, kolommen, breedten));
  zetAfdruk(blad, `${KOPRIJ}:${KOPRIJ}`, { breed: vorm.paginasBreed, hoog: 0 });
  if (vorm.paginasBreed > 1) blad.pageSetup.printTitlesColumn = 'A:A';
  return blad;
}

/** A row of more than one line gets its height; the others keep growing with what is typed. */
function zetHoogte(
  rij: ExcelJS.Row,
  invoer: LosseRij,
  kolommen: readonly (readonly [string, Kolom])[],
  breedten: readonly number[],
): void {
  const regels = kolommen.map(([sleutel, kolom], i) => {
    const waarde = celwaarde(kolom, invoer[sleutel]);
    return typeof waarde === 'string' && isAfgebroken(kolom)
      ? aantalRegels(waarde, breedten[i] as number)
      : 1;
  });
  const meeste = Math.max(...regels);
  if (meeste > 1) rij.height = regelhoogte(meeste);
}
