import type ExcelJS from 'exceljs';
import { dagtekst, type Regiomi } from '../../../../src';
import { beginTabelblad, KOPRIJ } from '../../tabel';
import { HERKOMST } from '../bladnamen';
import { kleurStatus } from '../herkomst';
import { zetGebruikerstekst } from '../opmaak';
import { type Bladkolom, zetTabel } from '../tabelblad';

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: 'Bestand nummer', breedte: 11, rechts: true },
  { kop: 'Aanbieder', breedte: 24 },
  { kop: 'Kwartaal', breedte: 11 },
  { kop: 'Peildatum', breedte: 12 },
  { kop: 'Status', breedte: 18 },
  { kop: 'Toelichting', breedte: 90 },
];
const AANBIEDER = 2;
const STATUS = 5;

/** What became of every workbook that was given. It has a number here, and no file name. */
export function zetRegioherkomst(werkmap: ExcelJS.Workbook, { bestanden }: Regiomi): void {
  const blad = beginTabelblad(
    werkmap,
    HERKOMST,
    'Herkomst',
    'Elke werkmap, in de volgorde waarin zij is opgegeven. Namen van bestanden staan hier niet; het programma toont ze bij het samenvoegen.',
    KOLOMMEN,
  );
  const rijen = bestanden.map((b) => [
    b.nummer,
    b.aanbieder ?? '',
    b.kwartaal ?? '',
    b.peildatum === undefined ? '' : dagtekst(b.peildatum),
    b.status,
    b.redenen.join('\n'),
  ]);
  zetTabel(blad, KOPRIJ, KOLOMMEN, rijen);
  blad.getRow(KOPRIJ).height = 29;
  bestanden.forEach(({ status, aanbieder }, i) => {
    const rij = KOPRIJ + 1 + i;
    if (aanbieder !== undefined) zetGebruikerstekst(blad.getCell(rij, AANBIEDER), aanbieder);
    kleurStatus(blad.getCell(rij, STATUS), status);
  });
}
