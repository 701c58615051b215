import type ExcelJS from 'exceljs';
import {
  dagtekst,
  INDICATOREN,
  LEEGREDENEN,
  type Leegreden,
  type Mi,
  type Mikolom,
  MIREGELS,
  type Miwaarde,
  type Perceel,
  PERCEELKOPPEN,
  type Perceeloverzicht,
  TOTAAL,
} from '../../../src';
import { aantalRegels, KLEUR, letter, RAND, regelhoogte, vlak, zetAfdruk, zetTitel } from '../stijl';
import { bladnaam } from './bladnamen';
import {
  GEMIDDELDE,
  GETAL,
  GEWIJZIGD,
  metKruis,
  metSter,
  ONBEKEND,
  zetGebruikerstekst,
  zetZin,
} from './opmaak';
import { type Bladregel, bladregels } from './regels';
import { zetToelichtingen } from './toelichtingen';

export const KOPRIJ = 4;
export const EERSTE_RIJ = KOPRIJ + 2;
export const EERSTE_KOLOM = 3;
const CODEBREEDTE = 7;
const NAAMBREEDTE = 56;
/** Bold and indented names take more room than the average line. */
const VOORZICHTIG = 0.95;
const KWARTAALBREEDTE = 7.2;
/** At most so many blocks of four quarters on an A4; fewer are shown larger. */
const BLOKKEN_PER_PAGINA = 5;
export const schaal = (blokken: number): number => (blokken === BLOKKEN_PER_PAGINA ? 65 : 70);
/** The rows that fit on a page at 100 %, in points, with some room to spare; what title and headings take of it. */
const PAGINAHOOGTE = 505;
const OPSCHRIFTHOOGTE = 57;
const KOPHOOGTE = 34;

/** The quarters that a sheet shows, and the one that was asked for. */
export type Kwartalen = Pick<Mi, 'kwartaal' | 'kwartalen'>;

/** The first column of a block. */
export const kolomVan = (blok: number, kwartalen: number): number => EERSTE_KOLOM + blok * kwartalen;

/**
 * The sheet of a perceel: the indicators down, the gemeenten and their total across, in each block the quarters, the
 * newest right. Gives the columns after which a page ends.
 */
export function zetPerceelblad(
  werkmap: ExcelJS.Workbook,
  mi: Mi,
  overzicht: Perceeloverzicht,
): readonly number[] {
  const { perceel, kolommen } = overzicht;
  const { kwartalen } = mi;
  const laatste = kolomVan(kolommen.length, kwartalen.length) - 1;
  const blad = beginPerceelblad(werkmap, perceel, laatste);

  zetOpschrift(blad, perceel, mi);
  zetKoppen(blad, mi, kolommen);
  const regels = bladregels(perceel);
  const hoogten = regels.map((regel, i) => zetRegel(blad, EERSTE_RIJ + i, regel, mi, kolommen));
  const toelichtingrij = EERSTE_RIJ + regels.length;
  const maat = {
    kolomVan: (blok: number) => kolomVan(blok, kwartalen.length),
    kolommen: kwartalen.length,
    breedte: kwartalen.length * KWARTAALBREEDTE,
  };
  const teksten = zetToelichtingen(blad, toelichtingrij, mi, overzicht, maat);
  const einden = kolomeinden(kolommen.length, kwartalen.length);
  const totKolom = einden[0] ?? laatste;
  const voetnoten = zetVoetnoten(blad, toelichtingrij + teksten.length + 1, mi, overzicht, totKolom);
  hoogten.push(teksten.reduce((som, h) => som + h, 0) + voetnoten);

  markeerAanwezigheid(blad, regels, laatste);
  // The title too: a page of figures must say by itself what it is about.
  zetAfdruk(blad, `1:${KOPRIJ + 1}`);
  Object.assign(blad.pageSetup, {
    fitToPage: false,
    scale: schaal(perPagina(kolommen.length)),
    printTitlesColumn: 'A:B',
    pageOrder: 'overThenDown',
  });
  breekBladzijden(blad, regels, hoogten);
  return einden;
}

/** An empty sheet of a perceel as wide as its figures; the headings stay in sight. */
export function beginPerceelblad(werkmap: ExcelJS.Workbook, perceel: Perceel, laatste: number) {
  const blad = werkmap.addWorksheet(bladnaam(perceel), {
    views: [
      { state: 'frozen', xSplit: EERSTE_KOLOM - 1, ySplit: KOPRIJ + 1, showGridLines: false, zoomScale: 90 },
    ],
  });
  blad.getColumn(1).width = CODEBREEDTE;
  blad.getColumn(2).width = NAAMBREEDTE;
  for (let kolom = EERSTE_KOLOM; kolom <= laatste; kolom += 1) blad.getColumn(kolom).width = KWARTAALBREEDTE;
  return blad;
}

/** Short lines: on a second page across there is only the width of the repeated columns. */
function zetOpschrift(
  blad: ExcelJS.Worksheet,
  perceel: string,
  { aanbieders, kwartaal, peildatum }: Mi,
): void {
  const wie = aanbieders.length === 1 ? aanbieders.join('') : `Alle aanbieders samen (${aanbieders.length})`;
  zetTitel(blad, perceel, `Managementinformatie ${kwartaal}. Peildatum ${dagtekst(peildatum)}.`);
  blad.getCell('A1').font = letter({ size: 14, bold: true, color: { argb: KLEUR.donker } });
  zetGebruikerstekst(blad.getCell('A3'), wie);
  blad.getCell('A3').font = letter({ color: { argb: KLEUR.gedempt } });
  blad.getRow(3).height = 18;
}

const RAND_BLOK = { style: 'medium', color: { argb: KLEUR.donker } } as const;

export function zetKoppen(
  blad: ExcelJS.Worksheet,
  { kwartalen, kwartaal }: Kwartalen,
  kolommen: readonly Mikolom[],
): void {
  const kop = (
    rij: number,
    kolom: number,
    tekst: string,
    overig: Partial<ExcelJS.Style> = {},
  ): ExcelJS.Cell => {
    const cel = blad.getCell(rij, kolom);
    cel.value = tekst;
    cel.style = {
      font: letter({ bold: true, color: { argb: KLEUR.wit } }),
      fill: vlak(KLEUR.donker),
      alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
      ...overig,
    };
    return cel;
  };
  blad.mergeCells(KOPRIJ, 1, KOPRIJ + 1, 1);
  blad.mergeCells(KOPRIJ, 2, KOPRIJ + 1, 2);
  PERCEELKOPPEN.forEach((tekst, i) => kop(KOPRIJ, i + 1, tekst));
  kolommen.forEach(({ gemeente }, blok) => {
    const van = kolomVan(blok, kwartalen.length);
    blad.mergeCells(KOPRIJ, van, KOPRIJ, van + kwartalen.length - 1);
    const border = { left: { style: 'medium', color: { argb: KLEUR.wit } } } as const;
    const alignment = { vertical: 'middle', horizontal: 'center', shrinkToFit: true } as const;
    zetGebruikerstekst(kop(KOPRIJ, van, gemeente, { alignment, border }), gemeente);
    kwartalen.forEach((k, i) => {
      const nieuwste = k === kwartaal;
      kop(KOPRIJ + 1, van + i, k, {
        font: letter({ size: 9, bold: nieuwste, color: { argb: KLEUR.inkt } }),
        fill: vlak(KLEUR.licht),
        alignment: { vertical: 'middle', horizontal: 'right' },
        border: { ...RAND, ...(i === 0 && { left: RAND_BLOK }) },
      });
    });
  });
  blad.getRow(KOPRIJ).height = 18;
  blad.getRow(KOPRIJ + 1).height = 16;
}

/** A line of figures, or a heading; gives its height. */
export function zetRegel(
  blad: ExcelJS.Worksheet,
  rij: number,
  { code, tekst, inspringen, regel, indicator }: Bladregel,
  { kwartalen, kwartaal }: Kwartalen,
  kolommen: readonly Mikolom[],
): number {
  const isKop = regel === undefined;
  const grond = isKop ? { fill: vlak(KLEUR.zacht) } : {};
  const codecel = blad.getCell(rij, 1);
  codecel.value = code;
  codecel.style = {
    font: letter({ color: { argb: KLEUR.gedempt } }),
    border: RAND,
    alignment: { vertical: 'top' },
    ...grond,
  };
  const naamcel = blad.getCell(rij, 2);
  naamcel.value = tekst;
  naamcel.style = {
    font: letter({ bold: isKop }),
    border: RAND,
    alignment: { vertical: 'top', horizontal: 'left', wrapText: true, indent: inspringen },
    ...grond,
  };
  kolommen.forEach(({ gemeente, waarden }, blok) => {
    kwartalen.forEach((k, i) => {
      const cel = blad.getCell(rij, kolomVan(blok, kwartalen.length) + i);
      const border = { ...RAND, ...(i === 0 && { left: RAND_BLOK }) };
      cel.style = { border, font: letter(), ...grond };
      const gevonden = regel === undefined ? undefined : waarden[regel]?.[i];
      if (gevonden !== undefined && indicator !== undefined) {
        const nadruk = k === kwartaal || gemeente === TOTAAL;
        zetWaarde(cel, gevonden, indicator.weergave.decimalen, nadruk, k === kwartaal);
      }
    });
  });
  const hoogte = regelhoogte(aantalRegels(tekst, NAAMBREEDTE * VOORZICHTIG - 2 * inspringen));
  blad.getRow(rij).height = hoogte;
  return hoogte;
}

function zetWaarde(
  cel: ExcelJS.Cell,
  { waarde, herkomst, onvolledig, geleverd }: Miwaarde,
  decimalen: 0 | 1,
  nadruk: boolean,
  nieuwste: boolean,
): void {
  const notatie = decimalen === 1 ? GEMIDDELDE : GETAL;
  const isGewijzigd = geleverd !== undefined;
  cel.value = waarde ?? (isGewijzigd ? GEWIJZIGD : null);
  const numFmt = onvolledig > 0 ? metSter(notatie) : notatie;
  cel.style = {
    ...cel.style,
    numFmt: isGewijzigd ? metKruis(numFmt) : numFmt,
    font: letter({
      ...(waarde === 0 ? { color: { argb: KLEUR.gedempt } } : { bold: nadruk }),
      ...(herkomst === 'overgenomen' && { italic: true }),
    }),
    alignment: { horizontal: 'right', vertical: 'top' },
    ...(herkomst === 'onbekend' ? { fill: ONBEKEND } : nieuwste ? { fill: vlak(KLEUR.zacht) } : {}),
  };
}

/** What the marks mean, and why which cells are empty; gives the height of all notes together. */
function zetVoetnoten(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  mi: Mi,
  { kolommen }: Perceeloverzicht,
  totKolom: number,
): number {
  const heeft = (keuze: (waarde: Miwaarde) => boolean): boolean =>
    kolommen.some(({ waarden }) => waarden.some((lijn) => lijn.some(keuze)));
  const zinnen = [
    'Gearceerd en leeg: onbekend. Dat is iets anders dan 0.',
    ...[...leegredenen(kolommen)].map(([reden, codes]) => `${LEEGREDENEN[reden]} (${codes.join(', ')})`),
    ...(heeft((w) => w.onvolledig > 0 && w.waarde !== null)
      ? [
          '* Onvolledig: bij een deel van de trajecten is niet vast te stellen of zij meetellen (zie Herkomst).',
        ]
      : []),
    ...(heeft((w) => w.geleverd !== undefined)
      ? [`${GEWIJZIGD} Gewijzigd: eerder is een ander cijfer geleverd. Zie Wijzigingen.`]
      : []),
    ...(heeft((w) => w.herkomst === 'overgenomen')
      ? ['Cursief: overgenomen uit de eerder geleverde managementinformatie, zoals het toen is geleverd.']
      : []),
    `Geel: ruimte voor toelichtingen bij ${mi.kwartaal}, per gemeente. Zet er geen namen of andere persoonsgegevens in.`,
    'Groepen en gemiddelden zijn niet op te tellen: het totaal is uit de gegevens berekend. Een persoon telt per gemeente en perceel eenmaal.',
  ];
  const SMAL = 6;
  blad.getRow(vanaf - 1).height = SMAL;
  blad.getCell(vanaf, EERSTE_KOLOM).style = { fill: ONBEKEND, border: RAND };
  const stijl = { font: letter({ size: 8, color: { argb: KLEUR.gedempt } }) };
  return zinnen.reduce((som, zin, i) => {
    // Right of the repeated columns: on a second page across they would show half of it.
    zetZin(blad, vanaf + i, zin, [EERSTE_KOLOM + 1, totKolom], stijl);
    return som + (blad.getRow(vanaf + i).height ?? 0);
  }, SMAL);
}

/** Per reason the codes of the indicators that are empty for it somewhere on the sheet. */
export function leegredenen(kolommen: readonly Mikolom[]): Map<Leegreden, string[]> {
  const redenen = new Map<Leegreden, string[]>();
  MIREGELS.forEach(({ indicator: { code } }, regel) => {
    for (const { reden } of kolommen.flatMap(({ waarden }) => waarden[regel] ?? [])) {
      if (reden === null || reden === 'nietVanToepassing') continue;
      const codes = redenen.get(reden) ?? [];
      if (!codes.includes(code)) redenen.set(reden, [...codes, code]);
    }
  });
  return redenen;
}

/** MI-03, under 80 %: wherever somebody is counted, the figure stands out. */
export function markeerAanwezigheid(
  blad: ExcelJS.Worksheet,
  regels: readonly Bladregel[],
  laatste: number,
): void {
  const rij = EERSTE_RIJ + regels.findIndex(({ code }) => code === INDICATOREN[5]?.code);
  const ref = `${blad.getCell(rij, EERSTE_KOLOM).address}:${blad.getCell(rij, laatste).address}`;
  blad.addConditionalFormatting({
    ref,
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [0],
        priority: 1,
        style: {
          font: { bold: true, color: { argb: 'FF9C1C12' } },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: KLEUR.fout } },
        },
      },
    ],
  });
}

/** Ends a page before a heading rather than halfway down what belongs together. */
export function breekBladzijden(
  blad: ExcelJS.Worksheet,
  regels: readonly Bladregel[],
  hoogten: readonly number[],
): void {
  // Where a part begins: a line that does not stand under another, and last the notes.
  const begin = hoogten.map((_, i) => i).filter((i) => (regels[i]?.inspringen ?? 0) === 0);
  const ruimte = (PAGINAHOOGTE * 100) / (blad.pageSetup.scale ?? 100);
  let hoogte = OPSCHRIFTHOOGTE + KOPHOOGTE;
  begin.forEach((van, i) => {
    const deel = hoogten.slice(van, begin[i + 1]).reduce((som, h) => som + h, 0);
    if (van > 0 && hoogte + deel > ruimte) {
      blad.getRow(EERSTE_RIJ + van - 1).addPageBreak(0, 0);
      hoogte = OPSCHRIFTHOOGTE + KOPHOOGTE;
    }
    hoogte += deel;
  });
}

/** Blocks are spread evenly over the pages, and none is cut in two. */
export const perPagina = (blokken: number): number =>
  Math.ceil(blokken / Math.ceil(blokken / BLOKKEN_PER_PAGINA));

/** The columns after which a page ends. */
function kolomeinden(blokken: number, kwartalen: number): number[] {
  const aantal = perPagina(blokken);
  const paginas = Math.ceil(blokken / aantal);
  return Array.from({ length: paginas - 1 }, (_, p) => kolomVan((p + 1) * aantal, kwartalen) - 1);
}
