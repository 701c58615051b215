import { LIMITS, leesBestand } from '../../adapters/bestand';
import {
  a1,
  afwijkendeInstellingen,
  afwijkingstekst,
  Akkoordfout,
  akkoordrij,
  type Bestandsverslag,
  type Bevinding,
  type Instellingen,
  type Instellingenbestand,
  leesInstellingen,
  Leesfout,
  meldingstekst,
  type Mi,
  Mifout,
  miUitVerslagen,
  type Omstandigheden,
  type Perceelzoeker,
  perceelzoeker,
  regelVan,
  REGELS,
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
import { getoondOverzicht, isGelezen, ZONDER_OVERZICHT } from './getoondoverzicht';
import { mivoorbeeld } from './mivoorbeeld';
import REGELUITLEG from './regeluitleg.json';

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
      return {
        verslagen: verslagen.map(getoondVerslag),
        totaal: vraag.invoer.length,
        peildatum: vraag.peildatum,
        afwijkingen: afwijkingen(vraag.instellingen),
      };
    },
    async waarom(code) {
      const regel = regelVan(code);
      const uitleg = REGELUITLEG[code as keyof typeof REGELUITLEG];
      if (regel === undefined) throw new Opdrachtfout('Deze regel is er niet meer.');
      return { code, titel: regel.titel, bron: regel.bron, ...uitleg };
    },
    async overzicht(vraag, verloop) {
      const [verslag] = await verwerk(vraag, verloop);
      if (verslag === undefined) throw new Opdrachtfout('Kies één registratiebestand.');
      if (!isGelezen(verslag)) throw new Opdrachtfout(verslag.reden ?? '');
      const stand = getoondOverzicht(verslag, omstandighedenVan(vraag));
      if (typeof stand === 'string') throw new Opdrachtfout(ZONDER_OVERZICHT[stand]);
      return stand;
    },
    async akkoordrij({ werkmap, akkoord }) {
      try {
        return akkoordrij(werkmap, akkoord);
      } catch (fout) {
        if (fout instanceof Akkoordfout) throw new Opdrachtfout(fout.message);
        throw fout;
      }
    },
    async mi(vraag, verloop) {
      const verslagen = await verwerk(vraag, verloop);
      const { kwartaal, peildatum } = vraag;
      try {
        laatsteMi = miUitVerslagen(verslagen, { kwartaal, peildatum }, instellingenUit(vraag.instellingen));
      } catch (fout) {
        if (fout instanceof Mifout) throw new Opdrachtfout(fout.message);
        throw fout;
      }
      return {
        voorbeeld: mivoorbeeld(laatsteMi),
        totaal: vraag.invoer.length,
        gedaan: verslagen.length,
        peildatum,
        afwijkingen: afwijkingen(vraag.instellingen),
      };
    },
    async miwerkmap() {
      if (laatsteMi === undefined) throw new Opdrachtfout('Bereken eerst de managementinformatie.');
      const { maakMiwerkmap } = await import('../../adapters/exceljs/miwerkmap');
      return geschreven(await maakMiwerkmap(laatsteMi));
    },
    async sjabloon({ instellingen, ...keuzes }) {
      const { maakSjabloon } = await import('../../adapters/exceljs/sjabloon');
      return geschreven(await maakSjabloon({ ...keuzes, instellingen: instellingenUit(instellingen) }));
    },
    async regels() {
      return REGELS.map(({ code, titel }) => ({ code, titel }));
    },
    async afwijkingen(bestand) {
      return afwijkingen(bestand);
    },
  };
}

/** What the page sends was read and found good there. */
function instellingenUit(bestand: Instellingenbestand): Instellingen {
  const gelezen = leesInstellingen(bestand);
  if (gelezen.gelukt) return gelezen.instellingen;
  throw new Opdrachtfout(`De instellingen kloppen niet: ${gelezen.fouten.join('; ')}.`);
}

const afwijkingen = (bestand: Instellingenbestand): string[] =>
  afwijkendeInstellingen(instellingenUit(bestand)).map(afwijkingstekst);

const geschreven = (xlsx: Uint8Array): Geschreven => ({
  xlsx,
  bladen: leesBestand(xlsx, 'nieuw.xlsx').bladen.map(({ naam }) => naam),
});

const omstandighedenVan = ({ peildatum, vandaag, instellingen }: Controlevraag): Omstandigheden => ({
  peildatum,
  vandaag,
  instellingen: instellingenUit(instellingen),
});

/** Reads and checks file by file; what is done when the user stops is what comes out. */
async function verwerk(vraag: Controlevraag, verloop: Verloop): Promise<Bestandsverslag[]> {
  const { invoer } = vraag;
  const verslag = verslaglegging(omstandighedenVan(vraag));
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

function getoondVerslag({ bestand, status, bevindingen, herstel, uitslag }: Bestandsverslag): Getoondverslag {
  const voorstellen = new Map(herstel.map((voorstel) => [sleutel(voorstel), voorstel]));
  const registratie = uitslag?.dossier.registratie;
  const perceelOp: Perceelzoeker = registratie ? perceelzoeker(registratie) : () => undefined;
  // A trajectregister has no sheet on which an akkoord could be recorded.
  const heeftContact = registratie?.soort === 'registratiebestand';
  return {
    bestand,
    overgeslagen: status === 'overgeslagen',
    bevindingen: bevindingen.map((bevinding): Getoond => ({
      ...getoond(bevinding),
      herstel: voorstellen.get(sleutel(bevinding)),
      magAkkoord: heeftContact && kanAkkoord(bevinding),
      perceel: perceelOp(bevinding.plek),
    })),
  };
}

const sleutel = ({ code, plek }: Pick<Bevinding, 'code' | 'plek'>): string =>
  `${code}|${plek.blad}|${plek.rij}|${plek.kolom}`;

/** To what the product itself asks nobody can agree, and a notitie asks nothing any more. */
const kanAkkoord = ({ code, ernst, akkoord }: Bevinding): boolean =>
  !akkoord && ernst !== 'notitie' && regelVan(code)?.bron.soort !== 'productkeuze';

function getoond(bevinding: Bevinding): Omit<Getoond, 'herstel' | 'magAkkoord' | 'perceel'> {
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
