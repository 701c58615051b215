import {
  type Bestandsverslag,
  herleid,
  type Instellingen,
  type Inzending,
  inzendingen,
  Koppelfout,
  type Koppeling,
  koppelingVan,
  koppenIn,
  type Kwartaal,
  Leesfout,
  leesfouttekst,
  leesKoppeling,
  leesMilevering,
  maakMi,
  type Mi,
  Mifout,
  type Milevering,
  type Overgeslagen,
} from '../../src';
import type { Geschreven, Vragen } from './berichten';
import { getoondeHerleiding } from './herleiding';
import { afwijkingen, instellingenUit, leesKeuze, type Verloop, verwerk } from './lezen';
import { mivoorbeeld } from './mivoorbeeld';
import { Opdrachtfout } from './opdrachtfout';

type Miopdrachten = {
  readonly [S in 'mi' | 'vorige' | 'koppeling' | 'herleid' | 'miwerkmap']: (
    vraag: Vragen[S]['vraag'],
    verloop: Verloop,
  ) => Promise<Vragen[S]['antwoord']>;
};

/** What is kept of the last MI: no files, and nothing of them but what a figure can be traced with. */
interface Laatste {
  readonly mi: Mi;
  readonly bronnen: readonly (Inzending | Overgeslagen)[];
  readonly instellingen: Instellingen;
  /** By file: how an export of another system calls its columns. */
  readonly kopIn: (bestand: string, kop: string) => string;
}

const GEEN_MI = 'Bereken eerst de managementinformatie.';

/**
 * What the worker can do for the MI. It keeps the last one, so that its workbook is written, and its figures are
 * traced, only when that is asked for.
 * @param geschreven a workbook as an answer
 */
export function miopdrachten(geschreven: (xlsx: Uint8Array) => Geschreven): Miopdrachten {
  let laatste: Laatste | undefined;
  /** Of two that are under way at once the page shows the one that was asked last, whichever ends first. */
  let beurt = 0;
  return {
    async mi(vraag, verloop) {
      const { kwartaal, peildatum } = vraag;
      const eigen = ++beurt;
      const instellingen = instellingenUit(vraag.instellingen);
      const levering = vraag.vorige && (await leesVorige(vraag.vorige, kwartaal));
      const koppelingen = vraag.koppeling ? [await leesKoppelbestand(vraag.koppeling, instellingen)] : [];
      return verstaanbaar(async () => {
        const verslagen = await verwerk(vraag, verloop, koppelingen);
        const [gedaan, totaal] = [verslagen.length, vraag.invoer.length];
        if (gedaan === totaal) eisGebruikt(koppelingen, verslagen);
        const bronnen = inzendingen(verslagen, { kwartaal, peildatum });
        const mi = maakMi(bronnen, { kwartaal, peildatum }, instellingen, levering);
        if (eigen === beurt) laatste = { mi, bronnen, instellingen, kopIn: koppenIn(verslagen) };
        return {
          voorbeeld: mivoorbeeld(mi),
          totaal,
          gedaan,
          peildatum,
          afwijkingen: afwijkingen(vraag.instellingen),
        };
      });
    },
    async vorige({ bestand, kwartaal }) {
      const levering = await leesVorige(bestand, kwartaal);
      return { kwartaal: levering.kwartaal, peildatum: levering.peildatum };
    },
    async koppeling({ bestand, instellingen }) {
      await leesKoppelbestand(bestand, instellingenUit(instellingen));
      return undefined;
    },
    async herleid({ indicator, uitsplitsing, perceel, gemeente, kwartaal }) {
      if (laatste === undefined) throw new Opdrachtfout(GEEN_MI);
      const { mi, bronnen, instellingen, kopIn } = laatste;
      const keuze = {
        ...{ indicator, perceel, kwartaal },
        ...(uitsplitsing !== '' && { uitsplitsing }),
        ...(gemeente !== undefined && { gemeente }),
      };
      return verstaanbaar(async () => {
        const [herleiding] = herleid(bronnen, mi, keuze, instellingen);
        if (herleiding === undefined) throw new Opdrachtfout('Geen enkel traject past bij dit cijfer.');
        return getoondeHerleiding(herleiding, kopIn);
      });
    },
    async miwerkmap() {
      if (laatste === undefined) throw new Opdrachtfout(GEEN_MI);
      const { maakMibladen } = await import('../../adapters/exceljs/miwerkmap');
      const { xlsx, grafieken } = await maakMibladen(laatste.mi);
      return { ...geschreven(xlsx), grafieken };
    },
  };
}

/** The domain says in Dutch what does not fit; that goes to the user as it is. */
async function verstaanbaar<T>(doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (fout instanceof Mifout || fout instanceof Koppelfout) throw new Opdrachtfout(fout.message);
    throw fout;
  }
}

async function leesVorige(bestand: File, kwartaal: Kwartaal): Promise<Milevering> {
  const gelezen = await leesKeuze(bestand);
  if (gelezen instanceof Leesfout) throw new Opdrachtfout(leesfouttekst(gelezen));
  return verstaanbaar(async () => leesMilevering(gelezen, kwartaal));
}

async function leesKoppelbestand(bestand: File, instellingen: Instellingen): Promise<Koppeling> {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse((await bestand.text()).replace(/^\uFEFF/, ''));
  } catch {
    throw new Opdrachtfout(
      'Dit is geen koppeling. Kies het bestand (.json) dat de opdracht koppel maakte en dat daarna is ingevuld.',
    );
  }
  const gelezen = leesKoppeling(inhoud, bestand.name, instellingen);
  if (gelezen.gelukt) return gelezen.koppeling;
  throw new Opdrachtfout(`De koppeling klopt niet. ${gelezen.fouten.map((fout) => `${fout}.`).join(' ')}`);
}

/** @throws Opdrachtfout when a koppeling was chosen for nothing */
function eisGebruikt(koppelingen: readonly Koppeling[], verslagen: readonly Bestandsverslag[]): void {
  const gebruikt = new Set(verslagen.map((v) => koppelingVan(v)?.naam));
  if (koppelingen.some(({ naam }) => !gebruikt.has(naam)))
    throw new Opdrachtfout(
      'De koppeling past op geen enkel bestand. Kijk of de export erbij zit en of de kolommen nog zo heten, of haal de koppeling weg.',
    );
}
