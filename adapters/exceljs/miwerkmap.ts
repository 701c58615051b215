import ExcelJS from 'exceljs';
import type { Mi, Tekengrafiek } from '../../src';
import { metGrafieken, tekengrafiek } from './grafiek';
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

/** A workbook, and the charts in it for who can only take its cells. */
export interface Grafiekwerkmap {
  readonly xlsx: Uint8Array;
  readonly grafieken: readonly Tekengrafiek[];
}

/**
 * The managementinformatie as a workbook: Overzicht, a sheet per perceel, Grafieken, MI-gegevens, Definities,
 * Herkomst and Wijzigingen. Holds no file names and nothing about a person; the same MI gives the same bytes.
 */
export const maakMiwerkmap = async (mi: Mi): Promise<Uint8Array> => (await maakMibladen(mi)).xlsx;

/** The same, with its charts also apart: to put the sheets in a workbook that is open. */
export async function maakMibladen(mi: Mi): Promise<Grafiekwerkmap> {
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
  const xlsx = await naarBytes(
    werkmap,
    mi.peildatum,
    (deel, tekst) => breuken(deel, metLettertype(deel, tekst)),
    metGrafieken(grafieken),
  );
  return { xlsx, grafieken: grafieken.map(tekengrafiek) };
}
