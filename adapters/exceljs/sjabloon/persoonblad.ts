import { INDELING, type Kolom } from '../../../src';
import {
  aantalRegels,
  KLEUR,
  regelhoogte,
  kopstijl,
  letter,
  TEKSTNOTATIE,
  zetAfdruk,
  zetTitel,
} from '../stijl';
import { invoerstijl, KOPRIJ, type Omgeving } from './gegevensblad';
import { celwaarde, type LosseRij } from './inhoud';
import { invultekst, zetNotitie } from './notitie';
import { validatie, valideer } from './validatie';

const GEGEVENS = Object.entries<Kolom>(INDELING.Persoon);
const UITLEGKOLOM = 4;
const UITLEGBREEDTE = 70;

/**
 * `Persoon`: a row per gegeven. Beside the table, outside it and without a heading, stands what goes in: whoever fills
 * it in reads it once and need not open a note 35 times.
 */
export function voegPersoonToe(
  { werkmap, instellingen }: Omgeving,
  persoon: LosseRij,
  eigenGegevens: readonly (readonly [string, string])[] = [],
) {
  const blad = werkmap.addWorksheet('Persoon', {
    views: [{ state: 'frozen', ySplit: KOPRIJ, topLeftCell: `A${KOPRIJ + 1}`, activeCell: `B${KOPRIJ + 1}` }],
  });
  [40, 40, 2, UITLEGBREEDTE].forEach((breedte, i) => (blad.getColumn(i + 1).width = breedte));
  zetTitel(blad, 'Persoon', 'Eén rij per gegeven. Vul de kolom Waarde in; een donker gegeven is verplicht.');
  blad.addTable({
    name: 'Persoon',
    ref: `A${KOPRIJ}`,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: [{ name: 'Gegeven' }, { name: 'Waarde' }],
    rows: [
      ...GEGEVENS.map(([sleutel, kolom]) => [kolom.kop, celwaarde(kolom, persoon[sleutel])]),
      ...eigenGegevens.map(([gegeven, waarde]) => [gegeven, waarde]),
    ],
  });
  const [kopGegeven, kopWaarde] = [blad.getCell(KOPRIJ, 1), blad.getCell(KOPRIJ, 2)];
  kopGegeven.style = kopstijl(true);
  kopWaarde.style = kopstijl(true);
  zetNotitie(kopGegeven, 'Gegeven', 'Hoe het gegeven heet. Laat deze kolom staan zoals hij is.');
  zetNotitie(kopWaarde, 'Waarde', 'Hier vult u in. Wat er hoort, staat rechts van de tabel.');
  blad.getRow(KOPRIJ).height = 20;

  GEGEVENS.forEach(([sleutel, kolom], i) => {
    const rij = KOPRIJ + 1 + i;
    blad.getCell(rij, 1).style = { ...kopstijl(kolom.verplicht === true), numFmt: TEKSTNOTATIE };
    blad.getCell(rij, 2).style = {
      ...invoerstijl(kolom),
      alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
    };
    valideer(blad, `B${rij}`, validatie(kolom, instellingen));
    const uitleg = blad.getCell(rij, UITLEGKOLOM);
    const tekst = `${kolom.verplicht ? 'Verplicht. ' : ''}${invultekst(kolom, instellingen)}`;
    const waarde = persoon[sleutel];
    const regels = Math.max(
      aantalRegels(tekst, (UITLEGBREEDTE * 10) / 9),
      typeof waarde === 'string' ? aantalRegels(waarde, 40) : 1,
    );
    if (regels > 1) blad.getRow(rij).height = regelhoogte(regels);
    uitleg.value = tekst;
    uitleg.style = {
      font: letter({ size: 9, color: { argb: KLEUR.gedempt } }),
      alignment: { vertical: 'top', wrapText: true },
    };
  });
  zetAfdruk(blad, `${KOPRIJ}:${KOPRIJ}`, { breed: 1, hoog: 1 });
  return blad;
}
