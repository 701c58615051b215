import ExcelJS from 'exceljs';
import { laatsteDag, type Regiomi } from '../../src';
import { metGrafieken } from './grafiek';
import { zetDefinities } from './mi/definities';
import { zetGrafieken } from './mi/grafieken';
import { metKolomeinden } from './mi/kolomeinden';
import { metLettertype } from './mi/lettertype';
import { zetMigegevens } from './mi/migegevens';
import { REGIOBEGRIPPEN } from './mi/regio/begrippen';
import { zetRegioherkomst } from './mi/regio/herkomst';
import { zetRegiooverzicht } from './mi/regio/overzicht';
import { zetRegioperceelblad } from './mi/regio/perceelblad';
import { zetRegiowijzigingen } from './mi/regio/wijzigingen';
import { naarBytes } from './schrijf';

/**
 * The managementinformatie of all aanbieders together as a workbook: Overzicht with who delivered, a sheet per perceel,
 * Grafieken, MI-gegevens, Wijzigingen, Definities and Herkomst. Holds no file names and nothing about a person; the
 * same MI gives the same bytes.
 */
export async function maakRegiowerkmap(mi: Regiomi): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  werkmap.title = `Managementinformatie inburgering ${mi.kwartaal}, alle aanbieders`;
  zetRegiooverzicht(werkmap, mi);
  const einden = new Map<number, readonly number[]>();
  for (const overzicht of mi.percelen) {
    const kolommen = zetRegioperceelblad(werkmap, mi, overzicht);
    einden.set(werkmap.worksheets.length, kolommen);
  }
  const peildatum = mi.peildatum ?? laatsteDag(mi.kwartaal);
  const grafieken = zetGrafieken(werkmap, { ...mi, peildatum });
  zetMigegevens(werkmap, mi);
  zetRegiowijzigingen(werkmap, mi);
  zetDefinities(werkmap, REGIOBEGRIPPEN);
  zetRegioherkomst(werkmap, mi);
  const breuken = metKolomeinden(einden);
  return naarBytes(
    werkmap,
    peildatum,
    (deel, tekst) => breuken(deel, metLettertype(deel, tekst)),
    metGrafieken(grafieken),
  );
}
