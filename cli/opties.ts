import { readFileSync } from 'node:fs';
import {
  type Dag,
  eersteDag,
  type Instellingen,
  isPeildatum,
  kwartaal,
  type Kwartaal,
  leesDag,
  type Koppeling,
  leesInstellingen,
  leesKoppeling,
  type Omstandigheden,
  onbekendeRegels,
  STANDAARDINSTELLINGEN,
  vandaag,
} from '../src';
import { Gebruiksfout } from './gebruiksfout';

/** A day as a user types it: 2025-10-01 or 1-10-2025. */
function leesPeildatum(tekst: string): Dag {
  const gelezen = leesDag(tekst);
  if (gelezen === undefined) {
    throw new Gebruiksfout(`'${tekst}' is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2025-10-01.`);
  }
  if (!isPeildatum(gelezen)) {
    throw new Gebruiksfout(`'${tekst}' kan de peildatum niet zijn. Kies een dag van 2000 tot en met 2099.`);
  }
  return gelezen;
}

/** The day that things are judged by, today without --peildatum, and the settings. */
export const leesOmstandigheden = (opties: {
  readonly peildatum?: string;
  readonly instellingen?: string;
}): Omstandigheden => ({
  peildatum: opties.peildatum === undefined ? vandaag() : leesPeildatum(opties.peildatum),
  vandaag: vandaag(),
  instellingen: leesInstellingenbestand(opties.instellingen),
});

export function leesKwartaal(tekst: string): Kwartaal {
  try {
    const gelezen = kwartaal(tekst.trim().toUpperCase());
    if (isPeildatum(eersteDag(gelezen))) return gelezen;
  } catch (fout) {
    if (!(fout instanceof RangeError)) throw fout;
    throw new Gebruiksfout(
      `'${tekst}' is geen kwartaal. Schrijf jaar-K en 1 tot en met 4, bijvoorbeeld 2025-K3.`,
    );
  }
  throw new Gebruiksfout(`'${tekst}' kan het kwartaal niet zijn. Kies er een van 2000 tot en met 2099.`);
}

/** The settings file, or the standard settings. */
export function leesInstellingenbestand(pad: string | undefined): Instellingen {
  if (pad === undefined) return STANDAARDINSTELLINGEN;
  const wat = `Het instellingenbestand '${pad}'`;
  const gelezen = leesInstellingen(leesJson(pad, wat));
  const fouten = gelezen.gelukt
    ? onbekendeRegels(gelezen.instellingen).map((code) => `zonderRegels: de regel ${code} bestaat niet`)
    : gelezen.fouten;
  if (!gelezen.gelukt || fouten.length > 0) {
    throw new Gebruiksfout(`${wat} klopt niet:\n${fouten.map((f) => `  ${f}`).join('\n')}`);
  }
  return gelezen.instellingen;
}

/** The koppelingen behind --koppeling, each by its file. */
export function leesKoppelingen(
  paden: readonly string[] | undefined,
  instellingen: Instellingen,
): readonly Koppeling[] {
  return [...new Set(paden)].map((pad) => {
    const wat = `De koppeling '${pad}'`;
    const gelezen = leesKoppeling(leesJson(pad, wat), pad, instellingen);
    if (gelezen.gelukt) return gelezen.koppeling;
    throw new Gebruiksfout(`${wat} klopt niet:\n${gelezen.fouten.map((f) => `  ${f}`).join('\n')}`);
  });
}

/** @param wat how a message names the file */
function leesJson(pad: string, wat: string): unknown {
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Gebruiksfout(`${wat} kan niet worden gelezen. Controleer het pad.`);
  }
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Gebruiksfout(
      `${wat} is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken mist.`,
    );
  }
}
