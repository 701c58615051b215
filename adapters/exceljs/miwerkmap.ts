import ExcelJS from 'exceljs';
import type { Mi } from '../../src';
import { metGrafieken } from './grafiek';
import { zetDefinities } from './mi/definities';
import { zetGrafieken } from './mi/grafieken';
import { zetHerkomst } from './mi/herkomst';
import { metKolomeinden } from './mi/kolomeinden';
import { metLettertype } from './mi/lettertype';
import { zetMigegevens } from './mi/migegevens';
import { zetOverzicht } from './mi/overzicht';
import { zetPerceelblad } from './mi/perceelblad';
import { zetWijzigingen } from './mi/wijzigingen';
import { naarBytes } from './schrijf';

/**
 * The managementinformatie as a workbook: Overzicht, a sheet per perceel, Grafieken, MI-gegevens, Definities,
 * Herkomst and Wijzigingen. Holds no file names and nothing about a person; the same MI gives the same bytes.
 */
export async function maakMiwerkmap(mi: Mi): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  werkmap.title = `Managementinformatie inburgering ${mi.kwartaal}`;
  zetOverzicht(werkmap, mi);
  const einden = new Map<number, readonly number[]>();
  for (const overzicht of mi.percelen) {
    const kolommen = zetPerceelblad(werkmap, mi, overzicht);
    einden.set(werkmap.worksheets.length, kolommen);
  }
  const grafieken = zetGrafieken(werkmap, mi);
  zetMigegevens(werkmap, mi);
  zetDefinities(werkmap);
  zetHerkomst(werkmap, mi);
  zetWijzigingen(werkmap, mi);
  const breuken = metKolomeinden(einden);
  return naarBytes(
    werkmap,
    mi.peildatum,
    (deel, tekst) => breuken(deel, metLettertype(deel, tekst)),
    metGrafieken(grafieken),
  );
}
