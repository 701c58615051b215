import type ExcelJS from 'exceljs';
import type { Mi, Mistatus } from '../../../src';
import { KLEUR, vlak } from '../stijl';
import { beginTabelblad, KOPRIJ } from '../tabel';
import { HERKOMST } from './bladnamen';
import { type Bladkolom, zetTabel } from './tabelblad';

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: 'Bestand nummer', breedte: 11, rechts: true },
  { kop: 'Status', breedte: 18 },
  { kop: 'Trajecten die meetellen', breedte: 14, rechts: true },
  { kop: 'Toelichting', breedte: 110 },
];
const GROND: Readonly<Partial<Record<Mistatus, string>>> = {
  'met bevindingen': KLEUR.let,
  overgeslagen: KLEUR.fout,
};

/** Colours a status that asks for attention. */
export function kleurStatus(cel: ExcelJS.Cell, status: Mistatus): void {
  const grond = GROND[status];
  if (grond !== undefined) cel.fill = vlak(grond);
}

/** What became of every file. A file has a number here, and no name: a file name may hold the name of a person. */
export function zetHerkomst(werkmap: ExcelJS.Workbook, { bestanden }: Mi): void {
  const blad = beginTabelblad(
    werkmap,
    HERKOMST,
    'Herkomst',
    'Elk bestand, in de volgorde van het pad. Namen van bestanden staan hier niet, omdat er namen van personen in kunnen staan.',
    KOLOMMEN,
  );
  const rijen = bestanden.map((b) => [b.nummer, b.status, b.trajecten, b.redenen.join('\n')]);
  zetTabel(blad, KOPRIJ, KOLOMMEN, rijen);
  blad.getRow(KOPRIJ).height = 29;
  bestanden.forEach(({ status }, i) => kleurStatus(blad.getCell(KOPRIJ + 1 + i, 2), status));
}
