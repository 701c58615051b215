import {
  isHerkend,
  koppelvoorstel,
  Leesfout,
  leesfouttekst,
  leesRegistratie,
  type Voorstelkeuze,
  type Werkmap,
} from '../../src';
import { enkelBestand, leesVanSchijf } from '../bestanden';
import { Gebruiksfout } from '../gebruiksfout';
import type { Omgeving } from '../omgeving';
import { leesInstellingenbestand } from '../opties';
import { eisNieuw, schrijfBestand } from '../uitvoer';

export interface Koppelopties {
  readonly uit?: string;
  readonly blad?: string;
  readonly koprij?: string;
  readonly instellingen?: string;
}

/** `koppel F [--uit K.json]`: proposes how an export of another system is read, for the user to finish. */
export function koppel(pad: string, opties: Koppelopties, omgeving: Omgeving): number {
  const { uit } = opties;
  if (uit !== undefined) eisNieuw(uit);
  const keuze = leesKeuze(opties);
  const instellingen = leesInstellingenbestand(opties.instellingen);
  const bestand = enkelBestand(pad);
  if (bestand === undefined) {
    throw new Gebruiksfout(`Geef één bestand op: de export (.xlsx of .csv). '${pad}' is een map.`);
  }
  const gelezen = leesVanSchijf(bestand);
  if (gelezen instanceof Leesfout) throw new Gebruiksfout(leesfouttekst(gelezen));
  if (keuze.blad === undefined && isRegistratiebestand(gelezen)) {
    throw new Gebruiksfout(
      `'${pad}' is een registratiebestand. Daar is geen koppeling voor nodig: geef het zo aan controleer of mi. Is het toch een export, noem dan het blad met --blad.`,
    );
  }
  const voorstel = koppelvoorstel(gelezen, keuze, instellingen);
  if (!voorstel.gelukt) throw new Gebruiksfout(voorstel.reden);
  const json = `${JSON.stringify(voorstel.bestand, null, 2)}\n`;
  const zeg = uit === undefined ? omgeving.meld : omgeving.schrijf;
  if (uit === undefined) omgeving.schrijf(json);
  else schrijfBestand(uit, json);
  for (const melding of voorstel.meldingen) zeg(`Let op: ${melding}\n`);
  const { zeker, open, nietNodig } = voorstel.aantallen;
  const waar = uit === undefined ? '' : ` geschreven naar ${uit}`;
  zeg(
    `Voorstel${waar}: ${zeker} zeker, ${nietNodig} niet nodig, ${open} open. Kijk het na, en vul in wat met een vraagteken begint.\n`,
  );
  return 0;
}

function isRegistratiebestand(werkmap: Werkmap): boolean {
  const registratie = leesRegistratie(werkmap, '');
  return registratie.soort === 'registratiebestand' && isHerkend(registratie);
}

function leesKeuze({ blad, koprij }: Koppelopties): Voorstelkeuze {
  const rij = Number(koprij);
  if (koprij !== undefined && !(Number.isInteger(rij) && rij >= 1 && rij <= 20)) {
    throw new Gebruiksfout(`'${koprij}' is geen rij met koppen. Geef een getal van 1 tot en met 20.`);
  }
  return { ...(blad === undefined ? {} : { blad }), ...(koprij === undefined ? {} : { koprij: rij }) };
}
