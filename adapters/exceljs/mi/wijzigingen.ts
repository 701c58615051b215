import type ExcelJS from 'exceljs';
import {
  dagtekst,
  INDICATOREN,
  type Mi,
  type Mivergelijking,
  type Miverschuiving,
  type Miwijziging,
} from '../../../src';
import { letter } from '../stijl';
import { beginTabelblad, KOPRIJ } from '../tabel';
import { WIJZIGINGEN } from './bladnamen';
import { GEMIDDELDE, GETAL, zetDeelkop, zetGebruikerstekst } from './opmaak';
import { type Bladkolom, zetTabel } from './tabelblad';

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: 'Kwartaal', breedte: 13 },
  { kop: 'Aanbieder', breedte: 22 },
  { kop: 'Gemeente', breedte: 18 },
  { kop: 'Perceel', breedte: 38 },
  { kop: 'Indicator', breedte: 10 },
  { kop: 'Uitsplitsing', breedte: 13 },
  { kop: 'Geleverd', breedte: 12, rechts: true },
  { kop: 'Nu', breedte: 12, rechts: true },
  { kop: 'Verschil', breedte: 12, rechts: true },
];
const CIJFERKOLOMMEN = [7, 8, 9];
/** The same columns, so that both tables stand under each other. */
const VERSCHUIVING: readonly Bladkolom[] = [{ kop: 'Wat', breedte: 13 }, ...KOLOMMEN.slice(1, 4)];
const LEEG = 'leeg';

/** How the previous delivery was known: its quarter and, when it tells, its peildatum. */
export const vorigeLevering = (vorige: Mivergelijking | null): string =>
  vorige === null
    ? 'geen meegegeven'
    : vorige.peildatum === undefined
      ? vorige.kwartaal
      : `${vorige.kwartaal}, peildatum ${dagtekst(vorige.peildatum)}`;

/** What was delivered before and is another figure now, and who has gone or come. Also without a previous delivery. */
export function zetWijzigingen(werkmap: ExcelJS.Workbook, { vorige }: Pick<Mi, 'vorige'>): void {
  const blad = beginTabelblad(
    werkmap,
    WIJZIGINGEN,
    'Wijzigingen',
    vorige === null
      ? 'Er is geen eerdere levering meegegeven (--vorige): er is niets om mee te vergelijken.'
      : `Vergeleken met de levering van ${vorigeLevering(vorige)}. Op de bladen per perceel staat een † bij een cijfer dat anders is.`,
    KOLOMMEN,
  );
  if (vorige === null) return;
  let rij = zetCijfers(blad, vorige.wijzigingen);
  if (vorige.wijzigingen.length === 0) {
    zetRegel(blad, rij, 'Geen: alle cijfers van de kwartalen die beide tonen zijn gelijk.');
    rij += 1;
  }
  zetDeelkop(blad, rij + 1, 'Verdwenen en nieuw', KOLOMMEN.length);
  if (vorige.verschuivingen.length === 0) zetRegel(blad, rij + 2, 'Geen.');
  else zetVerschuivingen(blad, rij + 2, vorige.verschuivingen);
}

function zetRegel(blad: ExcelJS.Worksheet, rij: number, tekst: string): void {
  blad.getCell(rij, 1).value = tekst;
  blad.getCell(rij, 1).font = letter();
}

function zetCijfers(blad: ExcelJS.Worksheet, wijzigingen: readonly Miwijziging[]): number {
  const rijen = wijzigingen.map((w) => {
    const { geleverd, nu } = w;
    const wie = [w.kwartaal, w.aanbieder, w.gemeente, w.perceel, w.indicator, w.uitsplitsing];
    return [
      ...wie,
      geleverd ?? LEEG,
      nu ?? LEEG,
      geleverd === null || nu === null ? '' : verschil(geleverd, nu),
    ];
  });
  const volgende = zetTabel(blad, KOPRIJ, KOLOMMEN, rijen);
  for (const kolom of CIJFERKOLOMMEN)
    blad.getCell(KOPRIJ, kolom).alignment = { horizontal: 'right', indent: 1 };
  wijzigingen.forEach((w, i) => {
    zetNamen(blad, KOPRIJ + 1 + i, w);
    const decimalen = INDICATOREN.find(({ code }) => code === w.indicator)?.weergave.decimalen ?? 0;
    const notatie = decimalen === 1 ? GEMIDDELDE : GETAL;
    for (const kolom of CIJFERKOLOMMEN) {
      const isVerschil = kolom === CIJFERKOLOMMEN.at(-1);
      blad.getCell(KOPRIJ + 1 + i, kolom).numFmt = isVerschil ? `+${notatie};-${notatie}` : notatie;
    }
  });
  return volgende;
}

/** Means have one decimal: in binary their difference may have more. */
const verschil = (geleverd: number, nu: number): number => Math.round((nu - geleverd) * 10) / 10;

function zetVerschuivingen(
  blad: ExcelJS.Worksheet,
  vanaf: number,
  verschuivingen: readonly Miverschuiving[],
): void {
  const rijen = verschuivingen.map((v) => [v.soort, v.aanbieder, v.gemeente, v.perceel]);
  zetTabel(blad, vanaf, VERSCHUIVING, rijen);
  verschuivingen.forEach((v, i) => zetNamen(blad, vanaf + 1 + i, v));
}

function zetNamen(
  blad: ExcelJS.Worksheet,
  rij: number,
  { aanbieder, gemeente }: Pick<Miwijziging, 'aanbieder' | 'gemeente'>,
): void {
  zetGebruikerstekst(blad.getCell(rij, 2), aanbieder);
  zetGebruikerstekst(blad.getCell(rij, 3), gemeente);
}
