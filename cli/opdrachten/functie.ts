import { Aanroepfout, roepAan } from '../../functions/aanroep';
import { Gebruiksfout } from '../gebruiksfout';
import type { Omgeving } from '../omgeving';

/** `functie NAAM '["Midden",2,18]'`: calls a custom function exactly as Excel would, and prints what it gives as JSON. */
export function functie(naam: string, argumenten: string, omgeving: Omgeving): number {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(argumenten);
  } catch {
    gelezen = undefined;
  }
  if (!Array.isArray(gelezen)) {
    throw new Gebruiksfout(
      `De argumenten zijn geen JSON-lijst. Schrijf bijvoorbeeld: inburgering functie JOBCOACH_TARIEF '["Midden",2,18]'`,
    );
  }
  try {
    omgeving.schrijf(`${JSON.stringify(roepAan(naam, gelezen))}\n`);
    return 0;
  } catch (fout) {
    if (fout instanceof Aanroepfout) throw new Gebruiksfout(fout.message);
    throw fout;
  }
}
