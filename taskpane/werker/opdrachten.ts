import { leesBestand } from '../../adapters/bestand';
import {
  a1,
  Akkoordfout,
  akkoordrij,
  type Bestandsverslag,
  type Bevinding,
  meldingstekst,
  type Perceelzoeker,
  perceelzoeker,
  regelVan,
  REGELS,
} from '../../src';
import type { Geschreven, Getoond, Getoondverslag, Vraagsoort, Vragen } from './berichten';
import { getoondOverzicht, isGelezen, ZONDER_OVERZICHT } from './getoondoverzicht';
import { afwijkingen, instellingenUit, omstandighedenVan, type Verloop, verwerk } from './lezen';
import { miopdrachten } from './mi';
import { Opdrachtfout } from './opdrachtfout';
import { termijnopdrachten } from './termijnen';
import REGELUITLEG from './regeluitleg.json';

type Uitvoering<S extends Vraagsoort> = (
  vraag: Vragen[S]['vraag'],
  verloop: Verloop,
) => Promise<Vragen[S]['antwoord']>;

/** What the worker can do. It keeps the last MI. */
export function opdrachten(): { readonly [S in Vraagsoort]: Uitvoering<S> } {
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
    ...miopdrachten(geschreven),
    ...termijnopdrachten(geschreven),
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

const geschreven = (xlsx: Uint8Array): Geschreven => ({
  xlsx,
  bladen: leesBestand(xlsx, 'nieuw.xlsx').bladen.map(({ naam }) => naam),
});

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
