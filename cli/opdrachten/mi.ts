import { existsSync } from 'node:fs';
import {
  herleid,
  inzendingen,
  isMis,
  koppenIn,
  Leesfout,
  leesMilevering,
  maakMi,
  type Mi,
  type Mibestand,
  Mifout,
  mijson,
  type Toelichting,
} from '../../src';
import { leesVanSchijf } from '../bestanden';
import { Gebruiksfout, verstaanbaar } from '../gebruiksfout';
import { getoondPad } from '../getoond';
import type { Omgeving } from '../omgeving';
import { leesKoppelingen, leesKwartaal, leesOmstandigheden } from '../opties';
import { bestandsregel, slotregel } from '../regels';
import { schrijfBestand } from '../uitvoer';
import { koppelregels, verwerk } from '../verwerk';
import { leesVorige } from '../vorige';
import { herleiding, type Herleidopties, leesHerleidvraag } from './herleid';

export interface Miopties extends Herleidopties {
  readonly kwartaal?: string;
  readonly uit?: string;
  readonly peildatum?: string;
  readonly vorige?: string;
  readonly json?: string;
  readonly metNamen?: boolean;
  readonly instellingen?: string;
  readonly koppeling?: readonly string[];
}

/**
 * `mi PAD… --kwartaal 2025-K3 --uit F`: the managementinformatie of a quarter as a workbook. With `--herleid MI-03`
 * what stands behind a figure, as lines; then the workbook is written only when it is asked for.
 */
export async function mi(paden: readonly string[], opties: Miopties, omgeving: Omgeving): Promise<number> {
  if (opties.kwartaal === undefined) throw new Gebruiksfout("De optie '--kwartaal <kwartaal>' is verplicht.");
  const kwartaal = leesKwartaal(opties.kwartaal);
  const herleidvraag = leesHerleidvraag(opties);
  if (opties.uit === undefined && herleidvraag === undefined)
    throw new Gebruiksfout("De optie '--uit <bestand>' is verplicht.");
  const omstandigheden = leesOmstandigheden(opties);
  const { instellingen } = omstandigheden;
  const levering = opties.vorige === undefined ? undefined : leesVorige(opties.vorige, kwartaal);
  const koppelingen = leesKoppelingen(opties.koppeling, instellingen);
  const verslagen = verwerk(paden, omstandigheden, omgeving, koppelingen, {
    lees: { vorige: opties.vorige, instellingen: opties.instellingen },
    schrijf: { uit: opties.uit, json: opties.json },
  });
  const vraag = { kwartaal, peildatum: omstandigheden.peildatum };
  const pad = getoondPad(verslagen, opties.metNamen ?? false);
  const zeg = opties.json === '-' ? omgeving.meld : omgeving.schrijf;
  const bronnen = inzendingen(verslagen, vraag);
  // First what may be misspelt: then nothing has been written yet.
  const regels =
    herleidvraag &&
    herleiding(
      verstaanbaar(() => herleid(bronnen, vraag, herleidvraag, instellingen)),
      herleidvraag,
      pad,
      koppenIn(verslagen),
    );
  const uitkomst = verstaanbaar(() => maakMi(bronnen, vraag, instellingen, levering));
  const { overgeslagen } = uitkomst.aantallen.bestanden;

  if (opties.uit !== undefined || opties.json !== undefined) {
    const bestanden = uitkomst.bestanden.map((b) => ({ ...b, bestand: pad(b.bestand) }));
    if (opties.uit !== undefined) eisBewaard(opties.uit, uitkomst);
    if (opties.json !== undefined) {
      const json = `${JSON.stringify(mijson({ ...uitkomst, bestanden }), null, 1)}\n`;
      if (opties.json === '-') omgeving.schrijf(json);
      else schrijfBestand(opties.json, json);
    }
    if (opties.uit !== undefined) {
      const { maakMiwerkmap } = await import('../../adapters/exceljs/miwerkmap');
      schrijfBestand(opties.uit, await maakMiwerkmap(uitkomst));
    }
    zeg(nummerregels(bestanden));
    for (const waarschuwing of uitkomst.waarschuwingen) zeg(`Let op: ${waarschuwing}\n`);
  }
  const slot = koppelregels(verslagen) + slotregel(verslagen, overgeslagen);
  if (opties.uit === undefined) omgeving.meld(slot);
  else zeg(`${slot}Managementinformatie ${kwartaal} geschreven naar ${opties.uit}\n`);
  if (regels !== undefined) zeg(opties.uit === undefined ? regels : `\n${regels}`);
  return isMis(verslagen) || overgeslagen > 0 ? 1 : 0;
}

/** Which file a number in the workbook is, of those that Herkomst says something about; why, of what does not count. */
const nummerregels = (bestanden: readonly Mibestand[]): string =>
  bestanden
    .filter(({ status, redenen }) => status !== 'verwerkt' || redenen.length > 0)
    .map(({ nummer, bestand, status, redenen }) =>
      bestandsregel(nummer, bestand, status, status === 'overgeslagen' ? redenen : []),
    )
    .join('');

/**
 * What was typed in an earlier version of the workbook is not written over.
 * @throws Gebruiksfout when it has toelichtingen that the new one has not
 */
function eisBewaard(uit: string, { toelichtingen }: Mi): void {
  const nieuw = new Set(toelichtingen.map((t) => JSON.stringify(t)));
  const verloren = toelichtingenIn(uit).filter((t) => !nieuw.has(JSON.stringify(t)));
  if (verloren.length === 0) return;
  const waar = verloren.map(({ kwartaal, gemeente, perceel }) => `  ${kwartaal}, ${gemeente}, ${perceel}`);
  throw new Gebruiksfout(
    `In '${uit}' staan toelichtingen die verloren zouden gaan:\n${waar.join('\n')}\nGeef die werkmap mee met --vorige en kies bij --uit een andere naam, of haal haar eerst weg.`,
  );
}

/** Those of a workbook that is there already; none when it is no managementinformatie. */
function toelichtingenIn(pad: string): readonly Toelichting[] {
  if (!existsSync(pad)) return [];
  const gelezen = leesVanSchijf({ pad });
  if (gelezen instanceof Leesfout) return [];
  try {
    return leesMilevering(gelezen).toelichtingen;
  } catch (fout) {
    if (fout instanceof Mifout) return [];
    throw fout;
  }
}
