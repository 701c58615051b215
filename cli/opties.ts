import { readFileSync } from 'node:fs';
import {
  type Dag,
  type Instellingen,
  kwartaal,
  type Kwartaal,
  leesDag,
  leesInstellingen,
  onbekendeRegels,
  STANDAARDINSTELLINGEN,
} from '../src';
import { Gebruiksfout } from './gebruiksfout';

/** A day as a user types it: 2025-10-01 or 1-10-2025. */
export function leesPeildatum(tekst: string): Dag {
  const gelezen = leesDag(tekst);
  if (gelezen === undefined) {
    throw new Gebruiksfout(`'${tekst}' is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2025-10-01.`);
  }
  return gelezen;
}

export function leesKwartaal(tekst: string): Kwartaal {
  try {
    return kwartaal(tekst.trim().toUpperCase());
  } catch (fout) {
    if (!(fout instanceof RangeError)) throw fout;
    throw new Gebruiksfout(
      `'${tekst}' is geen kwartaal. Schrijf jaar-K en 1 tot en met 4, bijvoorbeeld 2025-K3.`,
    );
  }
}

/** The settings file, or the standard settings. */
export function leesInstellingenbestand(pad: string | undefined): Instellingen {
  if (pad === undefined) return STANDAARDINSTELLINGEN;
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Gebruiksfout(`Het instellingenbestand '${pad}' kan niet worden gelezen. Controleer het pad.`);
  }
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    throw new Gebruiksfout(
      `Het instellingenbestand '${pad}' is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken mist.`,
    );
  }
  const gelezen = leesInstellingen(inhoud);
  const fouten = gelezen.gelukt
    ? onbekendeRegels(gelezen.instellingen).map((code) => `zonderRegels: de regel ${code} bestaat niet`)
    : gelezen.fouten;
  if (!gelezen.gelukt || fouten.length > 0) {
    throw new Gebruiksfout(
      `Het instellingenbestand '${pad}' klopt niet:\n${fouten.map((f) => `  ${f}`).join('\n')}`,
    );
  }
  return gelezen.instellingen;
}
