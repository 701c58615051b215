import {
  type Bestandsverslag,
  type Instellingen,
  isMis,
  type Mi,
  Mifout,
  mijson,
  miUitVerslagen,
  type Mivraag,
  vandaag,
} from '../../src';
import { Gebruiksfout } from '../gebruiksfout';
import type { Omgeving } from '../omgeving';
import { leesInstellingenbestand, leesKwartaal, leesPeildatum } from '../opties';
import { slotregel } from '../regels';
import { schrijfBestand } from '../uitvoer';
import { verwerk } from '../verwerk';

export interface Miopties {
  readonly kwartaal: string;
  readonly uit: string;
  readonly peildatum?: string;
  readonly json?: string;
  readonly instellingen?: string;
}

/** `mi PAD… --kwartaal 2025-K3 --uit F`: the managementinformatie of a quarter as a workbook. */
export async function mi(paden: readonly string[], opties: Miopties, omgeving: Omgeving): Promise<number> {
  const kwartaal = leesKwartaal(opties.kwartaal);
  const omstandigheden = {
    peildatum: opties.peildatum === undefined ? vandaag() : leesPeildatum(opties.peildatum),
    vandaag: vandaag(),
    instellingen: leesInstellingenbestand(opties.instellingen),
  };
  const verslagen = verwerk(paden, omstandigheden, omgeving);
  const vraag = { kwartaal, peildatum: omstandigheden.peildatum };
  const uitkomst = maak(verslagen, vraag, omstandigheden.instellingen);
  if (opties.json !== undefined) {
    const json = `${JSON.stringify(mijson(uitkomst), null, 1)}\n`;
    if (opties.json === '-') omgeving.schrijf(json);
    else schrijfBestand(opties.json, json);
  }
  const { maakMiwerkmap } = await import('../../adapters/exceljs/miwerkmap');
  schrijfBestand(opties.uit, await maakMiwerkmap(uitkomst));
  const zeg = opties.json === '-' ? omgeving.meld : omgeving.schrijf;
  for (const waarschuwing of uitkomst.waarschuwingen) zeg(`Let op: ${waarschuwing}\n`);
  zeg(slotregel(verslagen));
  zeg(`Managementinformatie ${kwartaal} geschreven naar ${opties.uit}\n`);
  return isMis(verslagen) ? 1 : 0;
}

function maak(verslagen: readonly Bestandsverslag[], vraag: Mivraag, instellingen: Instellingen): Mi {
  try {
    return miUitVerslagen(verslagen, vraag, instellingen);
  } catch (fout) {
    if (fout instanceof Mifout) throw new Gebruiksfout(fout.message);
    throw fout;
  }
}
