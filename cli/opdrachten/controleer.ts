import { dirname, relative, resolve, sep } from 'node:path';
import { type Bestandsuitslag, isMis, samenvatting, samenvattingJson, vandaag, verslagJson } from '../../src';
import { bevindingsregels, slotregel } from '../regels';
import type { Omgeving } from '../omgeving';
import { leesInstellingenbestand, leesPeildatum } from '../opties';
import { schrijfBestand } from '../uitvoer';
import { verwerk } from '../verwerk';

export interface Controleeropties {
  readonly peildatum?: string;
  readonly json?: string;
  readonly xlsx?: string;
  readonly instellingen?: string;
}

/** `controleer PAD…`: findings per cell. Exit code 1 when something must be mended or a file was passed over. */
export async function controleer(
  paden: readonly string[],
  opties: Controleeropties,
  omgeving: Omgeving,
): Promise<number> {
  const omstandigheden = {
    peildatum: opties.peildatum === undefined ? vandaag() : leesPeildatum(opties.peildatum),
    vandaag: vandaag(),
    instellingen: leesInstellingenbestand(opties.instellingen),
  };
  const verslagen = verwerk(paden, omstandigheden, omgeving);
  if (opties.json !== undefined) {
    const vat = ({ dossier }: Bestandsuitslag) => samenvattingJson(samenvatting(dossier));
    const json = `${JSON.stringify(verslagJson(verslagen, omstandigheden, vat), null, 1)}\n`;
    if (opties.json === '-') omgeving.schrijf(json);
    else schrijfBestand(opties.json, json);
  }
  if (opties.xlsx !== undefined) {
    // Writing workbooks takes a library that is not needed for reading: it is loaded when asked for.
    const { maakBevindingenwerkmap } = await import('../../adapters/exceljs/bevindingen');
    const koppeling = koppelingVanaf(opties.xlsx);
    schrijfBestand(opties.xlsx, await maakBevindingenwerkmap(verslagen, omstandigheden, { koppeling }));
  }
  if (opties.json !== '-') omgeving.schrijf(bevindingsregels(verslagen));
  (opties.json === '-' ? omgeving.meld : omgeving.schrijf)(slotregel(verslagen));
  return isMis(verslagen) ? 1 : 0;
}

/** Links from the written workbook to the files, relative, so that the folder can be moved as a whole. */
const koppelingVanaf =
  (werkmap: string) =>
  (bestand: string): string =>
    encodeURI(
      relative(dirname(resolve(werkmap)), resolve(bestand))
        .split(sep)
        .join('/'),
    ).replaceAll('#', '%23');
