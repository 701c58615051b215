import type ExcelJS from 'exceljs';
import {
  dagtekst,
  eersteDag,
  INDICATOREN,
  laatsteDag,
  type Mi,
  type Miwaarde,
  MIREGELS,
  type Perceeloverzicht,
} from '../../../src';
import { KLEUR, letter, RAND, regelhoogte, vlak, zetAfdruk, zetTitel } from '../stijl';
import { bladnaam, DEFINITIES, HERKOMST, MIGEGEVENS, OVERZICHT, WIJZIGINGEN } from './bladnamen';
import { GRAFIEKEN } from './grafieken';
import { KERNCIJFERS } from './kerncijfers';
import { GEMIDDELDE, GETAL, metSter, ONBEKEND, zetDeelkop, zetGebruikerstekst, zetZin } from './opmaak';
import { vorigeLevering } from './wijzigingen';

export const LABELBREEDTE = 36;
export const CIJFERBREEDTE = 10;
export const LAATSTE_KOLOM = 1 + 2 * KERNCIJFERS.length;

/** What it is, which quarter, from whom, when it is due, what was counted, and what the reader must know. */
export function zetOverzicht(werkmap: ExcelJS.Workbook, mi: Mi): void {
  const blad = werkmap.addWorksheet(OVERZICHT, { views: [{ showGridLines: false }] });
  blad.getColumn(1).width = LABELBREEDTE;
  for (let k = 2; k <= LAATSTE_KOLOM; k += 1) blad.getColumn(k).width = CIJFERBREEDTE;
  zetTitel(
    blad,
    `Managementinformatie inburgering ${mi.kwartaal}`,
    'Volgens 4.2 en bijlage 5 van het Werkafsprakenboek gemeenten en aanbieders inburgeringsplichtigen (MGR SDCG).',
  );
  let rij = zetLevering(blad, 4, mi);
  rij = zetKerncijfers(blad, rij + 1, mi);
  rij = zetAandacht(blad, rij + 1, mi.waarschuwingen, [LET_OP.stand, LET_OP.leeg]);
  zetBladwijzer(blad, rij + 1, mi);
  zetAfdruk(blad, '1:2', { breed: 1, hoog: 1 });
}

function zetLevering(blad: ExcelJS.Worksheet, vanaf: number, mi: Mi): number {
  const { kwartaal, kwartalen, aanbieders, gemeenten, percelen, aantallen } = mi;
  const { bestanden } = aantallen;
  const totaal = bestanden.verwerkt + bestanden['met bevindingen'] + bestanden.overgeslagen;
  const regels: readonly (readonly [string, string])[] = [
    [
      'Kwartaal',
      `${kwartaal}: ${dagtekst(eersteDag(kwartaal))} tot en met ${dagtekst(laatsteDag(kwartaal))}`,
    ],
    ['Met daarnaast', kwartalen.slice(0, -1).join(', ')],
    [aanbieders.length > 1 ? 'Aanbieders' : 'Aanbieder', aanbieders.join(', ') || 'geen'],
    ['Gemeenten', gemeenten.join(', ') || 'geen'],
    ['Percelen', percelen.map((p) => p.perceel).join(', ') || 'geen'],
    ['Uiterste leverdag', `${dagtekst(mi.deadline)} (voor de 20ste van de maand na het kwartaal)`],
    ['Peildatum', dagtekst(mi.peildatum)],
    ['Vorige levering', vorigeLevering(mi.vorige)],
    [
      'Bestanden',
      `${totaal}: ${bestanden.verwerkt} verwerkt, ${bestanden['met bevindingen']} met bevindingen, ${bestanden.overgeslagen} overgeslagen`,
    ],
    [
      'Geteld',
      `${aantallen.trajecten} trajecten van ${aantallen.inburgeringsplichtigen} inburgeringsplichtigen; ${aantallen.dubbel} dubbel aangeleverd en eenmaal geteld`,
    ],
  ];
  return zetKenmerken(blad, vanaf, regels);
}

/** The delivery in a few lines: what, and beside it the words or names. Gives the row after the last. */
export function zetKenmerken(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  regels: readonly (readonly [string, string])[],
): number {
  zetDeelkop(blad, vanaf, 'Levering', LAATSTE_KOLOM);
  regels.forEach(([naam, inhoud], i) => {
    const rij = vanaf + 1 + i;
    zetZin(blad, rij, inhoud, [2, LAATSTE_KOLOM], { alignment: { horizontal: 'left' } });
    zetGebruikerstekst(blad.getCell(rij, 2), inhoud);
    const label = blad.getCell(rij, 1);
    label.value = naam;
    label.style = { font: letter({ color: { argb: KLEUR.gedempt } }), alignment: { vertical: 'top' } };
  });
  return vanaf + regels.length + 1;
}

/** Per perceel the figures of all gemeenten together: the quarter before, and the quarter itself. */
export function zetKerncijfers(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  mi: Pick<Mi, 'kwartalen' | 'percelen'>,
): number {
  zetDeelkop(blad, vanaf, 'Kerncijfers per perceel, alle gemeenten samen', LAATSTE_KOLOM);
  const koppen = vanaf + 1;
  const nieuw = mi.kwartalen.length - 1;
  blad.mergeCells(koppen, 1, koppen + 1, 1);
  zetKop(blad.getCell(koppen, 1), 'Perceel', KLEUR.donker, KLEUR.wit, 'left');
  KERNCIJFERS.forEach(([, kop], i) => {
    const kolom = 2 + 2 * i;
    blad.mergeCells(koppen, kolom, koppen, kolom + 1);
    zetKop(blad.getCell(koppen, kolom), kop, KLEUR.donker, KLEUR.wit, 'center');
    [nieuw - 1, nieuw].forEach((k, j) =>
      zetKop(blad.getCell(koppen + 1, kolom + j), mi.kwartalen[k] ?? '', KLEUR.licht, KLEUR.inkt, 'right'),
    );
  });
  blad.getRow(koppen).height = regelhoogte(2);
  mi.percelen.forEach((overzicht, r) => zetKernregel(blad, koppen + 2 + r, overzicht, nieuw));
  return koppen + 2 + mi.percelen.length;
}

export function zetKop(
  cel: ExcelJS.Cell,
  tekst: string,
  grond: string,
  inkt: string,
  horizontal: 'left' | 'center' | 'right',
) {
  cel.value = tekst;
  cel.style = {
    font: letter({ bold: true, color: { argb: inkt } }),
    fill: vlak(grond),
    border: RAND,
    alignment: { vertical: 'middle', horizontal, wrapText: true },
  };
}

function zetKernregel(
  blad: ExcelJS.Worksheet,
  rij: number,
  { perceel, kolommen }: Perceeloverzicht,
  nieuw: number,
): void {
  const naam = blad.getCell(rij, 1);
  naam.value = { text: perceel, hyperlink: `#'${bladnaam(perceel)}'!A1` };
  naam.style = { font: letter({ underline: true, color: { argb: KLEUR.donker } }), border: RAND };
  const totaal = kolommen.at(-1)?.waarden ?? [];
  KERNCIJFERS.forEach(([code], i) => {
    const waarden = totaal[MIREGELS.findIndex(({ indicator }) => indicator.code === code)];
    const decimalen = INDICATOREN.find((indicator) => indicator.code === code)?.weergave.decimalen ?? 0;
    [nieuw - 1, nieuw].forEach((k, j) =>
      zetCijfer(
        blad.getCell(rij, 2 + 2 * i + j),
        waarden?.[k],
        decimalen === 1 ? GEMIDDELDE : GETAL,
        k === nieuw,
      ),
    );
  });
}

function zetCijfer(
  cel: ExcelJS.Cell,
  gevonden: Miwaarde | undefined,
  notatie: string,
  nadruk: boolean,
): void {
  cel.value = gevonden?.waarde ?? null;
  cel.style = {
    font: letter({ bold: nadruk }),
    border: RAND,
    numFmt: (gevonden?.onvolledig ?? 0) > 0 ? metSter(notatie) : notatie,
    alignment: { horizontal: 'right' },
    ...(gevonden?.herkomst === 'onbekend' && { fill: ONBEKEND }),
  };
}

/** What holds for every MI workbook. */
export const LET_OP = {
  stand: `${codes('stand')} tonen de stand zoals die in de bestanden stond toen zij voor het laatst werden opgeslagen. Voor eerdere kwartalen zijn zij alleen bekend uit eerder geleverde managementinformatie.`,
  leeg: 'Gearceerd en leeg is onbekend, en dat is iets anders dan 0. Een * achter een cijfer: bij een deel van de trajecten is niet vast te stellen of zij meetellen.',
};

/** The warnings, and below them what always holds. */
export function zetAandacht(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  waarschuwingen: readonly string[],
  vast: readonly string[],
): number {
  zetDeelkop(blad, vanaf, 'Let op', LAATSTE_KOLOM);
  const alles = [...waarschuwingen, ...vast];
  alles.forEach((tekst, i) => {
    const isWaarschuwing = i < waarschuwingen.length;
    zetZin(blad, vanaf + 1 + i, tekst, [1, LAATSTE_KOLOM], {
      border: RAND,
      ...(isWaarschuwing && { fill: vlak(KLEUR.let), font: letter({ bold: true }) }),
    });
  });
  return vanaf + 1 + alles.length;
}

/** The codes of the indicators of a kind of knowledge, those of one number together. */
function codes(kennis: 'datums' | 'stand'): string {
  return INDICATOREN.filter((i) => i.kennis === kennis)
    .map((i) => i.code)
    .filter((code) => !/04[b-f]$/.test(code))
    .join(', ')
    .replace('MI-04a, MI-04g', 'MI-04a tot en met MI-04g')
    .replace(/, ([^,]+)$/, ' en $1');
}

function zetBladwijzer(blad: ExcelJS.Worksheet, vanaf: number, mi: Mi): void {
  zetBladen(blad, vanaf, [
    ...mi.percelen.map(
      ({ perceel }) =>
        [bladnaam(perceel), `${perceel}: alle indicatoren, per gemeente en in totaal`] as const,
    ),
    ...(mi.percelen.length > 0
      ? [[GRAFIEKEN, 'Het verloop van de kerncijfers per perceel, en de aanwezigheid per gemeente'] as const]
      : []),
    [
      MIGEGEVENS,
      'Dezelfde cijfers als tabel, ook per aanbieder: voor draaitabellen en voor andere programma’s',
    ],
    [DEFINITIES, 'Wat elke indicator betekent en wat er meetelt'],
    [HERKOMST, 'Wat er met elk aangeleverd bestand is gebeurd, en waarom'],
    [WIJZIGINGEN, 'Wat er anders is dan in de vorige levering, en wie er verdween of bijkwam'],
  ]);
}

/** A link to each sheet, and what stands there. */
export function zetBladen(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  bladen: readonly (readonly [naam: string, uitleg: string])[],
): void {
  zetDeelkop(blad, vanaf, 'In deze werkmap', LAATSTE_KOLOM);
  bladen.forEach(([naam, uitleg], i) => {
    const rij = vanaf + 1 + i;
    const cel = blad.getCell(rij, 1);
    cel.value = { text: naam, hyperlink: `#'${naam}'!A1` };
    cel.style = {
      font: letter({ underline: true, color: { argb: KLEUR.donker } }),
      alignment: { vertical: 'top' },
    };
    zetZin(blad, rij, uitleg, [2, LAATSTE_KOLOM]);
  });
}
