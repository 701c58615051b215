import ExcelJS from 'exceljs';
import { dag } from '../../src';
import { naarBytes } from './schrijf';
import {
  aantalRegels,
  DATUMNOTATIE,
  KLEUR,
  kopstijl,
  letter,
  RAND,
  regelhoogte,
  TEKSTNOTATIE,
  vlak,
  zetAfdruk,
  zetTitel,
} from './stijl';

/** One cell of an outcome: a value, or an error with its sentence. */
export type Formulecel =
  | { readonly soort: 'fout'; readonly fout: { readonly error: string; readonly message: string } }
  | {
      readonly soort: 'waarde';
      readonly waarde: string | number | boolean;
      readonly opmaak?: 'euro' | 'datum' | 'procent';
    };

export interface Formule {
  readonly functie: string;
  readonly formule: string;
  readonly inBestand: string;
  readonly wat: string;
  readonly bron: string;
  readonly uitkomst: readonly (readonly Formulecel[])[];
}

const NOTATIE = { euro: '"€" #,##0.00', datum: DATUMNOTATIE, procent: '0.0%' } as const;
/** Error types of Excel's FOUTTYPE (ERROR.TYPE): the function is not known; nothing to give; a wrong argument. */
const FOUTTYPE: Readonly<Record<string, number>> = { '#NAME?': 5, '#N/A': 7, '#VALUE!': 3 };
/** The version of the calculation engine: an older one makes Excel compute everything when it opens the file. */
const REKENVERSIE = '191029';

const KOLOMMEN = [
  { kop: 'Functie', breedte: 26 },
  { kop: 'Formule, zoals u haar typt', breedte: 46 },
  { kop: 'Verwachte uitkomst', breedte: 24 },
  { kop: 'Uitkomst in uw Excel', breedte: 24 },
  { kop: 'Klopt het?', breedte: 12 },
  { kop: 'Melding bij een fout', breedte: 44 },
  { kop: 'Wat', breedte: 30 },
  { kop: 'Bron', breedte: 38 },
] as const;

/**
 * The workbook of examples: every formula as text, and live where it gives one value, with the expected outcome and
 * the source beside it. A live formula carries its outcome, so that the file reads well in an Excel without the functions.
 */
export async function maakFormulewerkmap(formules: readonly Formule[]): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  zetVoorbeelden(
    werkmap,
    formules.filter((f) => isCel(f)),
  );
  zetTabellen(
    werkmap,
    formules.filter((f) => !isCel(f)),
  );
  zetUitleg(werkmap);
  return naarBytes(werkmap, dag('2025-01-01'), (_, tekst) =>
    tekst.replace(/calcId="\d+"/, `calcId="${REKENVERSIE}"`).replace(/ fullCalcOnLoad="1"/, ''),
  );
}

const isCel = ({ uitkomst }: Formule): boolean => uitkomst.length === 1 && uitkomst[0]?.length === 1;

const foutwaarde = (fout: string): ExcelJS.CellErrorValue => ({
  error: fout as ExcelJS.CellErrorValue['error'],
});

function inhoudVan(cel: Formulecel): string | number | boolean | ExcelJS.CellErrorValue {
  return cel.soort === 'fout' ? foutwaarde(cel.fout.error) : cel.waarde;
}

function maakOp(cel: ExcelJS.Cell, inhoud: Formulecel | undefined): void {
  cel.style = {
    font: letter(),
    border: RAND,
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
    ...(inhoud?.soort === 'waarde' && inhoud.opmaak !== undefined && { numFmt: NOTATIE[inhoud.opmaak] }),
  };
}

function zetTekst(cel: ExcelJS.Cell, tekst: string): void {
  cel.value = tekst;
  maakOp(cel, undefined);
  cel.numFmt = TEKSTNOTATIE;
}

function zetVoorbeelden(werkmap: ExcelJS.Workbook, formules: readonly Formule[]): void {
  const blad = werkmap.addWorksheet('Voorbeelden', { views: [{ state: 'frozen', xSplit: 1, ySplit: 4 }] });
  zetTitel(blad, 'Functies: voorbeelden', 'Kopieer een formule naar uw eigen werkmap, of pas haar hier aan.');
  KOLOMMEN.forEach(({ kop, breedte }, k) => {
    blad.getColumn(k + 1).width = breedte;
    const cel = blad.getCell(4, k + 1);
    cel.value = kop;
    cel.style = kopstijl(true);
  });
  formules.forEach((formule, i) => zetVoorbeeld(blad, 5 + i, formule));
  blad.autoFilter = {
    from: { row: 4, column: 1 },
    to: { row: 4 + formules.length, column: KOLOMMEN.length },
  };
  zetAfdruk(blad, '4:4');
}

function zetVoorbeeld(blad: ExcelJS.Worksheet, r: number, formule: Formule): void {
  const uitkomst = formule.uitkomst[0]?.[0] as Formulecel;
  const inhoud = inhoudVan(uitkomst);
  zetTekst(blad.getCell(r, 1), formule.functie);
  zetTekst(blad.getCell(r, 2), formule.formule);
  const verwacht = blad.getCell(r, 3);
  verwacht.value = inhoud;
  maakOp(verwacht, uitkomst);
  const levend = blad.getCell(r, 4);
  levend.value = {
    formula: formule.inBestand,
    result: inhoud as ExcelJS.CellFormulaValue['result'],
  } as ExcelJS.CellFormulaValue;
  maakOp(levend, uitkomst);
  const klopt = blad.getCell(r, 5);
  klopt.value = { formula: kloptFormule(r, uitkomst), result: 'klopt' };
  maakOp(klopt, undefined);
  zetTekst(blad.getCell(r, 6), uitkomst.soort === 'fout' ? uitkomst.fout.message : '');
  zetTekst(blad.getCell(r, 7), formule.wat);
  zetTekst(blad.getCell(r, 8), formule.bron);
  zetHoogte(
    blad,
    r,
    KOLOMMEN.map(({ breedte }) => breedte),
  );
}

/** Room for the longest text of a row; a formula has no spaces to break at. */
function zetHoogte(blad: ExcelJS.Worksheet, r: number, breedtes: readonly number[]): void {
  const regels = breedtes.map((breedte, k) => {
    const { text } = blad.getCell(r, k + 1);
    return Math.max(aantalRegels(text, breedte), text.startsWith('=') ? Math.ceil(text.length / breedte) : 1);
  });
  blad.getRow(r).height = regelhoogte(Math.max(...regels));
}

/** Says klopt, wijkt af, or that the functions are not there: that is no deviation. */
function kloptFormule(r: number, uitkomst: Formulecel): string {
  const nietActief = `ERROR.TYPE(D${r})=${FOUTTYPE['#NAME?']}`;
  if (uitkomst.soort === 'fout') {
    const type = FOUTTYPE[uitkomst.fout.error] ?? 0;
    return `IF(ISERROR(D${r}),IF(${nietActief},"functies niet actief",IF(ERROR.TYPE(D${r})=${type},"klopt","wijkt af")),"wijkt af")`;
  }
  return `IF(ISERROR(D${r}),IF(${nietActief},"functies niet actief","wijkt af"),IF(D${r}=C${r},"klopt","wijkt af"))`;
}

const TABELBREEDTES = [34, 40, 22, 22, 14, 24, 44, 24, 24, 20];

function zetTabellen(werkmap: ExcelJS.Workbook, formules: readonly Formule[]): void {
  const blad = werkmap.addWorksheet('Tabellen');
  zetTitel(
    blad,
    'Functies die een tabel geven',
    'Typ de formule in één cel; de uitkomst loopt vanzelf over. Hier staat wat zij geeft, als gewone waarden.',
  );
  TABELBREEDTES.forEach((breedte, k) => (blad.getColumn(k + 1).width = breedte));
  let r = 4;
  for (const formule of formules) {
    const kop = blad.getCell(r, 1);
    kop.value = formule.formule;
    kop.style = { font: letter({ bold: true }), fill: vlak(KLEUR.licht) };
    kop.numFmt = TEKSTNOTATIE;
    const bron = blad.getCell(r + 1, 1);
    bron.value = `${formule.wat}. Bron: ${formule.bron}`;
    bron.style = { font: letter({ color: { argb: KLEUR.gedempt } }) };
    zetMatrix(blad, r + 2, formule);
    r += formule.uitkomst.length + 4;
  }
  zetAfdruk(blad, '1:2');
}

/** The outcome as plain values: an array formula would be computed anew, and lost, where the functions are not there. */
function zetMatrix(blad: ExcelJS.Worksheet, r: number, { uitkomst }: Formule): void {
  uitkomst.forEach((rij, i) => {
    rij.forEach((inhoud, k) => {
      const cel = blad.getCell(r + i, k + 1);
      cel.value = inhoudVan(inhoud);
      maakOp(cel, inhoud);
    });
    zetHoogte(blad, r + i, TABELBREEDTES.slice(0, rij.length));
  });
}

function zetUitleg(werkmap: ExcelJS.Workbook): void {
  const blad = werkmap.addWorksheet('Uitleg');
  zetTitel(blad, 'Over deze werkmap', 'Gemaakt bij de handleiding docs/functies.md.');
  blad.getColumn(1).width = 110;
  const regels = [
    'Op het blad Voorbeelden staat per rij een formule, de uitkomst die zij moet hebben, de uitkomst in uw Excel en de bron.',
    'De kolom "Klopt het?" vergelijkt de twee. "Functies niet actief" betekent dat de invoegtoepassing niet is geladen: open haar en laat Excel opnieuw rekenen (Ctrl+Alt+F9).',
    'Zonder de invoegtoepassing ziet u de uitkomst zoals die is opgeslagen. Er gaat niets kapot: zodra de functies er zijn, rekenen de cellen weer mee.',
    'De fouten #N/B en #WAARDE! in deze werkmap horen zo: zij laten zien wat er gebeurt bij een typefout of een bedrag dat niet bestaat.',
    'Alle namen en nummers zijn verzonnen. De namen bij FACTUURGEGEVENS zijn die van het werkafsprakenboek.',
  ];
  regels.forEach((regel, i) => {
    const cel = blad.getCell(4 + i, 1);
    cel.value = regel;
    cel.style = { font: letter(), alignment: { wrapText: true, vertical: 'top' } };
    blad.getRow(4 + i).height = regelhoogte(aantalRegels(regel, 110));
  });
  zetAfdruk(blad, '1:2');
}
