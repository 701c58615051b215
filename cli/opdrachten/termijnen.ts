import { isMis, termijnenlijst, zonderPersoonsgegevens } from '../../src';
import { koppelingVanaf } from '../koppeling';
import type { Omgeving } from '../omgeving';
import { leesKoppelingen, leesOmstandigheden } from '../opties';
import { schrijfBestand } from '../uitvoer';
import { koppelregels, verwerk } from '../verwerk';

export interface Termijnopties {
  readonly uit: string;
  readonly peildatum?: string;
  readonly metNamen?: boolean;
  readonly instellingen?: string;
  readonly koppeling?: readonly string[];
}

/** `termijnen PAD… --uit F`: what is late or due within 30 days, per gemeente and contactpersoon. */
export async function termijnen(
  paden: readonly string[],
  opties: Termijnopties,
  omgeving: Omgeving,
): Promise<number> {
  const { metNamen = false } = opties;
  const omstandigheden = leesOmstandigheden(opties);
  const gelezen = verwerk(
    paden,
    omstandigheden,
    omgeving,
    leesKoppelingen(opties.koppeling, omstandigheden.instellingen),
    { lees: { instellingen: opties.instellingen }, schrijf: { uit: opties.uit } },
  );
  const verslagen = metNamen ? gelezen : zonderPersoonsgegevens(gelezen);
  const lijst = termijnenlijst(verslagen, omstandigheden.peildatum, { metNamen });
  const { maakTermijnenwerkmap } = await import('../../adapters/exceljs/termijnen');
  const koppeling = koppelingVanaf(opties.uit, gelezen);
  schrijfBestand(opties.uit, await maakTermijnenwerkmap(lijst, { koppeling, metNamen }));
  for (const { bestand, reden } of verslagen)
    if (reden !== null) omgeving.meld(`Overgeslagen: ${bestand} (${reden})\n`);
  const regels = lijst.werklijsten.flatMap((w) => w.regels);
  const laat = regels.filter((r) => r.wanneer === 'te laat').length;
  const week = regels.filter((r) => r.wanneer === 'deze week').length;
  omgeving.schrijf(koppelregels(gelezen));
  omgeving.schrijf(
    `${laat} te laat, ${week} deze week, ${regels.length - laat - week} later. Termijnenlijst geschreven naar ${opties.uit}\n`,
  );
  return isMis(verslagen) ? 1 : 0;
}
