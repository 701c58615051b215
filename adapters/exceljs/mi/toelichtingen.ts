import type ExcelJS from 'exceljs';
import {
  type Kwartaal,
  type Mi,
  type Perceeloverzicht,
  sleutel,
  toelichtingen as indicator,
  toelichtingskop,
  TOTAAL,
} from '../../../src';
import { aantalRegels, KLEUR, letter, RAND, vlak } from '../stijl';
import { zetGebruikerstekst } from './opmaak';

/** Room to write in, and what Excel allows at most. */
const INVOERHOOGTE = 58;
const HOOGSTE = 400;
/** A line of letter 9, and what a cell keeps free above and below it. */
const REGELHOOGTE = 12;
const RUIMTE = 6;
/** Of the width of a block: words do not break where a line is just full. */
const VOORZICHTIG = 0.85;

/** Where the blocks of a perceel sheet stand: the column in which one begins, and how many columns it has. */
export interface Blokmaat {
  readonly kolomVan: (blok: number) => number;
  readonly kolommen: number;
  readonly breedte: number;
}

/**
 * MI-17: a box per gemeente in which the aanbieder writes about the quarter, and below it what was written about earlier
 * ones. Gives the height of each row.
 */
export function zetToelichtingen(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  { kwartaal, kwartalen, toelichtingen }: Mi,
  { perceel, kolommen }: Perceeloverzicht,
  maat: Blokmaat,
): number[] {
  const eigen = toelichtingen.filter((t) => t.perceel === perceel);
  const tekstVan = (k: Kwartaal, gemeente: string): string =>
    eigen.find((t) => t.kwartaal === k && sleutel(t.gemeente) === sleutel(gemeente))?.tekst ?? '';
  const eerdere = kwartalen.filter(
    (k) => k !== kwartaal && kolommen.some(({ gemeente }) => tekstVan(k, gemeente) !== ''),
  );
  return [kwartaal, ...eerdere.reverse()].map((k, i) => {
    const teksten = kolommen.map(({ gemeente }) => tekstVan(k, gemeente));
    zetRij(
      blad,
      vanaf + i,
      k,
      teksten,
      kolommen.map(({ gemeente }) => k === kwartaal && gemeente !== TOTAAL),
      maat,
    );
    const hoogte = Math.max(
      k === kwartaal ? INVOERHOOGTE : 0,
      ...teksten.map((t) => hoogteVan(t, maat.breedte)),
    );
    blad.getRow(vanaf + i).height = hoogte;
    return hoogte;
  });
}

function zetRij(
  blad: ExcelJS.Worksheet,
  rij: number,
  kwartaal: Kwartaal,
  teksten: readonly string[],
  invoer: readonly boolean[],
  { kolomVan, kolommen }: Blokmaat,
): void {
  [indicator.code, toelichtingskop(kwartaal)].forEach((tekst, i) => {
    const cel = blad.getCell(rij, i + 1);
    cel.value = tekst;
    cel.style = {
      font: letter(i === 0 ? { color: { argb: KLEUR.gedempt } } : {}),
      border: RAND,
      alignment: { vertical: 'top', wrapText: true },
    };
  });
  teksten.forEach((tekst, blok) => {
    const van = kolomVan(blok);
    blad.mergeCells(rij, van, rij, van + kolommen - 1);
    const cel = blad.getCell(rij, van);
    cel.style = {
      font: letter({ size: 9 }),
      fill: vlak(invoer[blok] ? KLEUR.let : KLEUR.zacht),
      border: { ...RAND, left: { style: 'medium', color: { argb: KLEUR.donker } } },
      alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
    };
    if (tekst !== '') zetGebruikerstekst(cel, tekst);
  });
}

const hoogteVan = (tekst: string, breedte: number): number => {
  const regels = tekst.split('\n').reduce((som, deel) => som + aantalRegels(deel, breedte * VOORZICHTIG), 0);
  return Math.min(HOOGSTE, regels * REGELHOOGTE + RUIMTE);
};
