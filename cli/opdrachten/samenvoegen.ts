import {
  isRegiowerkmap,
  Leesfout,
  leesfouttekst,
  leesMilevering,
  leesOntvangstlijst,
  Mifout,
  type Milevering,
  regiojson,
  type Regiobron,
  type Regiomi,
  voegSamen,
  type Werkmap,
} from '../../src';
import { enkelBestand, type Gevonden, leesVanSchijf, plaatsVan, zoekBestanden } from '../bestanden';
import { eigenBestanden, isInvoer } from '../eigenbestanden';
import { Gebruiksfout, verstaanbaar } from '../gebruiksfout';
import type { Omgeving } from '../omgeving';
import { leesInstellingenbestand, leesKwartaal } from '../opties';
import { bestandsregel } from '../regels';
import { schrijfBestand } from '../uitvoer';
import { voortgang } from '../voortgang';

export interface Samenvoegopties {
  readonly uit: string;
  readonly kwartaal?: string;
  readonly ontvangen?: string;
  readonly vorige?: string;
  readonly json?: string;
  readonly instellingen?: string;
}

/**
 * `mi samenvoegen F… --uit F`: the MI workbooks of the aanbieders as one of the region. Exit code 1 when a workbook was
 * passed over; that someone did not deliver is said, and no error.
 */
export async function samenvoegen(
  paden: readonly string[],
  opties: Samenvoegopties,
  omgeving: Omgeving,
): Promise<number> {
  const kwartaal = opties.kwartaal === undefined ? undefined : leesKwartaal(opties.kwartaal);
  const instellingen = leesInstellingenbestand(opties.instellingen);
  const bronnen = leesBronnen(paden, opties, omgeving);
  const vorige = opties.vorige === undefined ? undefined : leesVorige(opties.vorige);
  const namen = new Set([
    ...instellingen.aanbieders.map(({ naam }) => naam),
    ...bronnen.flatMap((bron) => ('levering' in bron ? bron.levering.aanbieders : [])),
  ]);
  const ontvangen = opties.ontvangen === undefined ? undefined : leesLijst(opties.ontvangen, [...namen]);
  const uitkomst = verstaanbaar(() => voegSamen(bronnen, { kwartaal, vorige, ontvangen }, instellingen));

  if (opties.json !== undefined) {
    const json = `${JSON.stringify(regiojson(uitkomst), null, 1)}\n`;
    if (opties.json === '-') omgeving.schrijf(json);
    else schrijfBestand(opties.json, json);
  }
  const { maakRegiowerkmap } = await import('../../adapters/exceljs/regiowerkmap');
  schrijfBestand(opties.uit, await maakRegiowerkmap(uitkomst));
  const zeg = opties.json === '-' ? omgeving.meld : omgeving.schrijf;
  zeg(regels(uitkomst));
  zeg(`Managementinformatie ${uitkomst.kwartaal} van de regio geschreven naar ${opties.uit}\n`);
  return uitkomst.bestanden.some(({ status }) => status === 'overgeslagen') ? 1 : 0;
}

/** Which number each file has in the workbook, what became of it, and what the reader must know. */
function regels({ bestanden, waarschuwingen }: Regiomi): string {
  return [
    ...bestanden.map((b) => {
      const wat = [b.aanbieder, b.kwartaal, b.status].filter((deel) => deel !== undefined).join(', ');
      return bestandsregel(b.nummer, b.bestand, wat, b.redenen);
    }),
    ...waarschuwingen.map((waarschuwing) => `Let op: ${waarschuwing}\n`),
  ].join('');
}

/** Every workbook behind the paths; those that were named for something else, or are to be written, are no delivery. */
function leesBronnen(paden: readonly string[], opties: Samenvoegopties, omgeving: Omgeving): Regiobron[] {
  const { bestanden, overgeslagen } = zoekBestanden(paden);
  const { uit, json, ontvangen, vorige, instellingen } = opties;
  const schrijf = { uit, json };
  const anders = eigenBestanden({ ontvangen, vorige, instellingen }, schrijf);
  for (const { pad, reden } of overgeslagen) omgeving.meld(`Niet bekeken: ${pad} (${reden})\n`);
  for (const bestand of bestanden) {
    const optie = anders.get(plaatsVan(bestand.pad));
    if (optie === undefined) continue;
    if (optie in schrijf && !isEerdereUitkomst(bestand)) throw isInvoer(bestand.pad, optie);
    omgeving.meld(`Niet bekeken: ${bestand.pad} (staat bij --${optie})\n`);
  }
  const leveringen = bestanden.filter(({ pad }) => !anders.has(plaatsVan(pad)));
  if (leveringen.length === 0) {
    throw new Gebruiksfout('Er zijn geen werkmappen met managementinformatie gevonden. Controleer het pad.');
  }
  const teller = voortgang(omgeving, leveringen.length);
  const bronnen = leveringen.map((bestand, i): Regiobron => {
    const bron = leesBron(bestand);
    teller.stap(i + 1);
    return bron;
  });
  teller.klaar();
  return bronnen;
}

/** An earlier version of what is written, and no delivery: only that may be written over. */
function isEerdereUitkomst(bestand: Gevonden): boolean {
  const gelezen = leesVanSchijf(bestand);
  return !(gelezen instanceof Leesfout) && isRegiowerkmap(gelezen);
}

function leesBron(gevonden: Gevonden): Regiobron {
  const { pad: bestand } = gevonden;
  const gelezen = leesVanSchijf(gevonden);
  if (gelezen instanceof Leesfout) return { bestand, reden: leesfouttekst(gelezen) };
  if (isRegiowerkmap(gelezen)) {
    return {
      bestand,
      reden:
        'Dit is een werkmap van de regio, geen levering van een aanbieder. Geef de werkmap van elke aanbieder apart; een eerdere werkmap van de regio kunt u meegeven met --vorige.',
    };
  }
  try {
    return { bestand, levering: leesMilevering(gelezen) };
  } catch (fout) {
    if (fout instanceof Mifout) return { bestand, reden: fout.message };
    throw fout;
  }
}

function leesWerkmap(pad: string, optie: string): Werkmap {
  const gevonden = enkelBestand(pad);
  if (gevonden === undefined)
    throw new Gebruiksfout(`'${pad}' bij ${optie} is een map. Geef het bestand zelf op.`);
  const gelezen = leesVanSchijf(gevonden);
  if (gelezen instanceof Leesfout) throw new Gebruiksfout(`'${pad}' bij ${optie}: ${leesfouttekst(gelezen)}`);
  return gelezen;
}

const leesVorige = (pad: string): Milevering => {
  const werkmap = leesWerkmap(pad, '--vorige');
  return verstaanbaar(() => leesMilevering(werkmap), `'${pad}' bij --vorige: `);
};

function leesLijst(pad: string, namen: readonly string[]) {
  const gelezen = leesOntvangstlijst(leesWerkmap(pad, '--ontvangen'), namen);
  if (gelezen.gelukt) return gelezen.ontvangen;
  throw new Gebruiksfout(`De lijst '${pad}' klopt niet:\n${gelezen.fouten.map((f) => `  ${f}`).join('\n')}`);
}
