import {
  afwijkendeInstellingen,
  bevindingenpagina,
  type Bestandsuitslag,
  isMis,
  samenvatting,
  samenvattingJson,
  verslagJson,
  zonderPersoonsgegevens,
} from '../../src';
import { koppelingVanaf } from '../koppeling';
import { bevindingsregels, instellingenregels, slotregel } from '../regels';
import type { Omgeving } from '../omgeving';
import { leesKoppelingen, leesOmstandigheden } from '../opties';
import { schrijfBestand } from '../uitvoer';
import { koppelregels, verwerk } from '../verwerk';

export interface Controleeropties {
  readonly peildatum?: string;
  readonly json?: string;
  readonly xlsx?: string;
  readonly html?: string;
  readonly metNamen?: boolean;
  readonly instellingen?: string;
  readonly koppeling?: readonly string[];
}

/** `controleer PAD…`: findings per cell. Exit code 1 when something must be mended or a file was passed over. */
export async function controleer(
  paden: readonly string[],
  opties: Controleeropties,
  omgeving: Omgeving,
): Promise<number> {
  const omstandigheden = leesOmstandigheden(opties);
  const { metNamen = false } = opties;
  const gelezen = verwerk(
    paden,
    omstandigheden,
    omgeving,
    leesKoppelingen(opties.koppeling, omstandigheden.instellingen),
    {
      lees: { instellingen: opties.instellingen },
      schrijf: { json: opties.json, xlsx: opties.xlsx, html: opties.html },
    },
  );
  const verslagen = metNamen ? gelezen : zonderPersoonsgegevens(gelezen);
  if (opties.json !== undefined) {
    const vat = ({ dossier }: Bestandsuitslag) => samenvattingJson(samenvatting(dossier));
    const afwijkend = afwijkendeInstellingen(omstandigheden.instellingen);
    const verslag = verslagJson(verslagen, omstandigheden, vat);
    const geheel = afwijkend.length === 0 ? verslag : { ...verslag, instellingen: afwijkend };
    const json = `${JSON.stringify(geheel, null, 1)}\n`;
    if (opties.json === '-') omgeving.schrijf(json);
    else schrijfBestand(opties.json, json);
  }
  if (opties.xlsx !== undefined) {
    // Writing workbooks takes a library that is not needed for reading: it is loaded when asked for.
    const { maakBevindingenwerkmap } = await import('../../adapters/exceljs/bevindingen');
    const koppeling = koppelingVanaf(opties.xlsx, gelezen);
    schrijfBestand(
      opties.xlsx,
      await maakBevindingenwerkmap(verslagen, omstandigheden, { koppeling, metNamen }),
    );
  }
  if (opties.html !== undefined)
    schrijfBestand(opties.html, bevindingenpagina(verslagen, omstandigheden, { metNamen }));
  if (opties.json !== '-') omgeving.schrijf(bevindingsregels(verslagen));
  (opties.json === '-' ? omgeving.meld : omgeving.schrijf)(
    instellingenregels(omstandigheden.instellingen) + koppelregels(gelezen) + slotregel(verslagen),
  );
  return isMis(verslagen) ? 1 : 0;
}
