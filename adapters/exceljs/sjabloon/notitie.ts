import type ExcelJS from 'exceljs';
import { type Instellingen, type Kolom, type Lijstnaam, lijstwaarden } from '../../../src';
import type { Bewerking } from '../schrijf';
import { LETTERTYPE } from '../stijl';

/** So many characters of values still fit in a note. */
const RUIMTE_VOOR_WAARDEN = 110;
const KIES = 'Kies uit de lijst.';
/** Explanations that name the values themselves. */
const NOEMT_WAARDEN = /ja of nee|ochtend|trede 1/i;

/** What the note on a heading says: whether it must be filled in, what goes in, and how it is written. */
export const notitietekst = (kolom: Kolom, instellingen: Instellingen): string =>
  `${kolom.verplicht ? 'Verplicht.' : 'Niet verplicht.'} ${invultekst(kolom, instellingen)}`;

/** What goes in, and how it is written. */
export function invultekst(kolom: Kolom, instellingen: Instellingen): string {
  const { uitleg } = kolom;
  if (kolom.soort === 'dag') return uitleg.includes('Dag-maand-jaar') ? uitleg : `${uitleg} Dag-maand-jaar.`;
  if (kolom.soort !== 'lijst') return uitleg;
  const alle = lijstwaarden(kolom.lijst as Lijstnaam, instellingen).join(', ');
  const kort = alle.length <= RUIMTE_VOOR_WAARDEN && !NOEMT_WAARDEN.test(uitleg);
  if (uitleg.includes(KIES)) return kort ? uitleg.replace(KIES, `Kies uit: ${alle}.`) : uitleg;
  return kort ? `${uitleg} Kies uit: ${alle}.` : `${uitleg} ${KIES}`;
}

export function zetNotitie(cel: ExcelJS.Cell, titel: string, tekst: string): void {
  const font = { name: LETTERTYPE, size: 9 };
  cel.note = {
    texts: [
      { font: { ...font, bold: true }, text: `${titel}\n` },
      { font, text: tekst },
    ],
    margins: { insetmode: 'custom', inset: [0.1, 0.1, 0.1, 0.1] },
    editAs: 'oneCells',
  };
}

const PIXELS_PER_TEKEN = 7;
const STANDAARDBREEDTE = 9.14;
const KADERBREEDTE = 230;
const LETTERS_PER_REGEL = 36;
const REGELHOOGTE = 16;

/**
 * ExcelJS gives every note the same small box, measured in cells. This gives each a box next to its heading that is as
 * wide as the text asks for, and a name for whoever wrote it.
 */
export function metRuimeNotities(werkmap: ExcelJS.Workbook): Bewerking {
  return (onderdeel, tekst) => {
    if (onderdeel.startsWith('xl/comments')) return tekst.replace('>Author<', '>Sjabloon<');
    const nummer = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(onderdeel)?.[1];
    const blad = nummer === undefined ? undefined : werkmap.getWorksheet(Number(nummer));
    return blad === undefined ? tekst : verruim(tekst, blad);
  };
}

function verruim(vml: string, blad: ExcelJS.Worksheet): string {
  return vml.replace(
    /<x:Anchor>[^<]*<\/x:Anchor>([\s\S]*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/g,
    (_, rest: string, rij: string, kolom: string) => {
      const cel = blad.getCell(Number(rij) + 1, Number(kolom) + 1);
      return `<x:Anchor>${kader(cel, blad).join(', ')}</x:Anchor>${rest}`;
    },
  );
}

/** Left column and offset, top row and offset, right column and offset, bottom row and offset; counted from 0. */
function kader(cel: ExcelJS.Cell, blad: ExcelJS.Worksheet): number[] {
  const breedte = (k: number) =>
    Math.round((blad.getColumn(k + 1).width ?? STANDAARDBREEDTE) * PIXELS_PER_TEKEN) + 5;
  const hoogte = (r: number) => Math.round(((blad.getRow(r + 1).height || 15) * 4) / 3);
  const links = Number(cel.col);
  const boven = Number(cel.row) - 1;
  const texts = typeof cel.note === 'string' ? [] : (cel.note.texts ?? []);
  const regels = 1 + Math.ceil((texts[1]?.text.length ?? 0) / LETTERS_PER_REGEL);
  const [rechts, x] = eind(links, 10 + KADERBREEDTE, breedte);
  const [onder, y] = eind(boven, 4 + (regels + 1) * REGELHOOGTE, hoogte);
  return [links, 10, boven, 4, rechts, x, onder, y];
}

/** The column (or row) in which so many pixels from the beginning of `vanaf` end, and how far in. */
function eind(vanaf: number, pixels: number, maat: (n: number) => number): [number, number] {
  let [n, rest] = [vanaf, pixels];
  while (rest > maat(n)) {
    rest -= maat(n);
    n += 1;
  }
  return [n, rest];
}
