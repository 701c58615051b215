import { LIMITS, leesBestand } from '../../adapters/bestand';
import {
  a1,
  type Bestandsverslag,
  type Bevinding,
  Leesfout,
  meldingstekst,
  type Mi,
  Mifout,
  miUitVerslagen,
  type Omstandigheden,
  regelVan,
  STANDAARDINSTELLINGEN,
  verslaglegging,
  type Werkmap,
} from '../../src';
import type {
  Controlevraag,
  Geschreven,
  Getoond,
  Getoondverslag,
  Invoer,
  Vraagsoort,
  Vragen,
} from './berichten';
import { mivoorbeeld } from './mivoorbeeld';

/** What an opdracht can tell and ask while it runs. */
export interface Verloop {
  voortgang(gedaan: number, totaal: number): void;
  isGestopt(): boolean;
  /** Lets messages come in, such as the one that asks to stop. */
  adem(): Promise<void>;
}

type Uitvoering<S extends Vraagsoort> = (
  vraag: Vragen[S]['vraag'],
  verloop: Verloop,
) => Promise<Vragen[S]['antwoord']>;

/** Why something could not be done, for the user. */
export class Opdrachtfout extends Error {}

/** What the worker can do. It keeps the last MI, so that its workbook is written only when it is asked for. */
export function opdrachten(): { readonly [S in Vraagsoort]: Uitvoering<S> } {
  let laatsteMi: Mi | undefined;
  return {
    async controleer(vraag, verloop) {
      const verslagen = await verwerk(vraag, verloop);
      return { verslagen: verslagen.map(getoondVerslag), totaal: vraag.invoer.length };
    },
    async mi(vraag, verloop) {
      const verslagen = await verwerk(vraag, verloop);
      const { kwartaal, peildatum } = vraag;
      try {
        laatsteMi = miUitVerslagen(verslagen, { kwartaal, peildatum }, STANDAARDINSTELLINGEN);
      } catch (fout) {
        if (fout instanceof Mifout) throw new Opdrachtfout(fout.message);
        throw fout;
      }
      return { voorbeeld: mivoorbeeld(laatsteMi), totaal: vraag.invoer.length, gedaan: verslagen.length };
    },
    async miwerkmap() {
      if (laatsteMi === undefined) throw new Opdrachtfout('Bereken eerst de managementinformatie.');
      const { maakMiwerkmap } = await import('../../adapters/exceljs/miwerkmap');
      return geschreven(await maakMiwerkmap(laatsteMi));
    },
    async sjabloon(keuzes) {
      const { maakSjabloon } = await import('../../adapters/exceljs/sjabloon');
      return geschreven(await maakSjabloon(keuzes));
    },
  };
}

const geschreven = (xlsx: Uint8Array): Geschreven => ({
  xlsx,
  bladen: leesBestand(xlsx, 'nieuw.xlsx').bladen.map(({ naam }) => naam),
});

/** Reads and checks file by file; what is done when the user stops is what comes out. */
async function verwerk(
  { invoer, peildatum, vandaag }: Controlevraag,
  verloop: Verloop,
): Promise<Bestandsverslag[]> {
  const omstandigheden: Omstandigheden = { peildatum, vandaag, instellingen: STANDAARDINSTELLINGEN };
  const verslag = verslaglegging(omstandigheden);
  verloop.voortgang(0, invoer.length);
  for (const [i, item] of invoer.entries()) {
    await verloop.adem();
    if (verloop.isGestopt()) break;
    verslag.voegToe(item.pad, await lees(item));
    verloop.voortgang(i + 1, invoer.length);
  }
  return verslag.rondAf();
}

async function lees(invoer: Invoer): Promise<Werkmap | Leesfout> {
  if ('werkmap' in invoer) return invoer.werkmap;
  const { bestand } = invoer;
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

const getoondVerslag = ({ bestand, status, bevindingen }: Bestandsverslag): Getoondverslag => ({
  bestand,
  overgeslagen: status === 'overgeslagen',
  bevindingen: bevindingen.map(getoond),
});

function getoond(bevinding: Bevinding): Getoond {
  const { code, ernst, akkoord, plek } = bevinding;
  return {
    code,
    titel: regelVan(code)?.titel ?? code,
    ernst,
    akkoord,
    plek,
    cel: a1(plek),
    melding: meldingstekst(bevinding),
  };
}
