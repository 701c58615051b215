import type ExcelJS from 'exceljs';
import { INDICATOREN, type Regiomi } from '../../../../src';
import { letter, regelhoogte } from '../../stijl';
import { beginTabelblad, KOPRIJ } from '../../tabel';
import { WIJZIGINGEN } from '../bladnamen';
import { GEMIDDELDE, GETAL, zetGebruikerstekst } from '../opmaak';
import { type Bladkolom, zetTabel } from '../tabelblad';

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: 'Kwartaal', breedte: 11 },
  { kop: 'Aanbieder', breedte: 22 },
  { kop: 'Gemeente', breedte: 18 },
  { kop: 'Perceel', breedte: 38 },
  { kop: 'Code', breedte: 9 },
  { kop: 'Indicator', breedte: 52 },
  { kop: 'Was', breedte: 12, rechts: true },
  { kop: 'Wordt', breedte: 12, rechts: true },
  { kop: 'Eerder geleverd in', breedte: 12 },
];
const [AANBIEDER, GEMEENTE, WAS, WORDT] = [2, 3, 7, 8];
const NIETS = 'geen cijfer';

/** Every figure that the same aanbieder delivered before with another value. */
export function zetRegiowijzigingen(werkmap: ExcelJS.Workbook, { wijzigingen, kwartaal }: Regiomi): void {
  const blad = beginTabelblad(
    werkmap,
    WIJZIGINGEN,
    'Wijzigingen',
    `Cijfers die dezelfde aanbieder eerder anders leverde dan nu, voor zover eerdere leveringen zijn meegegeven. In deze werkmap staat wat er nu is geleverd (${kwartaal}).`,
    KOLOMMEN,
  );
  const rijen = wijzigingen.map((w) => {
    const indicator = INDICATOREN.find(({ code }) => code === w.indicator);
    const trede = w.uitsplitsing === '' ? '' : `, trede ${w.uitsplitsing}`;
    return [
      w.kwartaal,
      w.aanbieder,
      w.gemeente,
      w.perceel,
      w.indicator,
      `${indicator?.naam ?? ''}${trede}`,
      w.was ?? NIETS,
      w.wordt ?? NIETS,
      w.eerderIn,
    ];
  });
  const volgende = zetTabel(blad, KOPRIJ, KOLOMMEN, rijen);
  blad.getRow(KOPRIJ).height = regelhoogte(2);
  wijzigingen.forEach((w, i) => {
    const rij = KOPRIJ + 1 + i;
    zetGebruikerstekst(blad.getCell(rij, AANBIEDER), w.aanbieder);
    zetGebruikerstekst(blad.getCell(rij, GEMEENTE), w.gemeente);
    const indicator = INDICATOREN.find(({ code }) => code === w.indicator);
    const notatie = indicator?.weergave.decimalen === 1 ? GEMIDDELDE : GETAL;
    for (const kolom of [WAS, WORDT]) blad.getCell(rij, kolom).numFmt = notatie;
  });
  if (wijzigingen.length === 0) {
    blad.getCell(volgende, 1).value = 'Geen.';
    blad.getCell(volgende, 1).font = letter();
  }
}
