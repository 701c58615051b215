import { LIMITS, leesBestand } from '../../adapters/bestand';
import {
  afwijkendeInstellingen,
  afwijkingstekst,
  type Bestandsverslag,
  type Instellingen,
  type Instellingenbestand,
  type Koppeling,
  leesInstellingen,
  Leesfout,
  type Omstandigheden,
  verslaglegging,
  type Werkmap,
} from '../../src';
import type { Controlevraag } from './berichten';
import { Opdrachtfout } from './opdrachtfout';

/** What an opdracht can tell and ask while it runs. */
export interface Verloop {
  voortgang(gedaan: number, totaal: number): void;
  isGestopt(): boolean;
  /** Lets messages come in, such as the one that asks to stop. */
  adem(): Promise<void>;
}

/** What the page sends was read and found good there. @throws Opdrachtfout */
export function instellingenUit(bestand: Instellingenbestand): Instellingen {
  const gelezen = leesInstellingen(bestand);
  if (gelezen.gelukt) return gelezen.instellingen;
  throw new Opdrachtfout(`De instellingen kloppen niet: ${gelezen.fouten.join('; ')}.`);
}

/** Each setting that is not as the standard, in words. */
export const afwijkingen = (bestand: Instellingenbestand): string[] =>
  afwijkendeInstellingen(instellingenUit(bestand)).map(afwijkingstekst);

export const omstandighedenVan = ({ peildatum, vandaag, instellingen }: Controlevraag): Omstandigheden => ({
  peildatum,
  vandaag,
  instellingen: instellingenUit(instellingen),
});

/**
 * Reads and checks file by file; what is done when the user stops is what comes out.
 * @throws Koppelfout when a koppeling is meant for a file and does not fit it
 */
export async function verwerk(
  vraag: Controlevraag,
  verloop: Verloop,
  koppelingen: readonly Koppeling[] = [],
): Promise<Bestandsverslag[]> {
  const { invoer } = vraag;
  const verslag = verslaglegging(omstandighedenVan(vraag), koppelingen);
  verloop.voortgang(0, invoer.length);
  for (const [i, item] of invoer.entries()) {
    await verloop.adem();
    if (verloop.isGestopt()) break;
    verslag.voegToe(item.pad, 'werkmap' in item ? item.werkmap : await leesKeuze(item.bestand));
    verloop.voortgang(i + 1, invoer.length);
  }
  return verslag.rondAf();
}

/** A workbook that the user chose; one that cannot be read gives the reason. */
export async function leesKeuze(bestand: File): Promise<Werkmap | Leesfout> {
  try {
    if (bestand.size > LIMITS.fileBytes)
      throw new Leesfout('teGroot', `${Math.ceil(bestand.size / 1024 / 1024)} MB`);
    return leesBestand(new Uint8Array(await bytesVan(bestand)), bestand.name);
  } catch (fout) {
    if (fout instanceof Leesfout) return fout;
    throw fout;
  }
}

async function bytesVan(bestand: File): Promise<ArrayBuffer> {
  try {
    return await bestand.arrayBuffer();
  } catch {
    // Moved, deleted or locked since it was chosen.
    throw new Leesfout('geenToegang');
  }
}
