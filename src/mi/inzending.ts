import type { Dag } from '../basis/dag';
import { type Kwartaal, laatsteDag } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import { PERSOON, TRAJECTEN } from '../registratie/indeling';
import { BESTANDSPLEK, kopIn, type Registratie, type Traject } from '../registratie/registratie';
import { clientsleutel, trajectsleutel } from '../registratie/traject';
import type { Veld } from '../registratie/veld';
import {
  type Aanlevering,
  type Deelname,
  mikolommen,
  MIVELDEN,
  type Miveld,
  type Mivelden,
  mivelden,
  type Rijplaats,
  voorraad,
} from './deelname';
import { urenboek } from './lesuren';
import { registeruren, zonderKolommen } from './registeruren';
import { tijdvakken } from './tijdvak';
import { heeftTreden } from './treden';
import type { Weglating } from './weglating';

/** What one file brings to the MI: small, and without the file it came from, so that thousands fit in memory. */
export interface Inzending {
  readonly bestand: string;
  readonly aanleveringen: readonly Aanlevering[];
  readonly weglatingen: readonly Weglating[];
  /** How many findings of severity fout the checks gave; "it is listed as such". */
  readonly fouten: number;
}

/** A file that could not be read, and why in plain Dutch. */
export interface Overgeslagen {
  readonly bestand: string;
  readonly reden: string;
}

export interface Mivraag {
  readonly kwartaal: Kwartaal;
  readonly peildatum: Dag;
}

/** Columns that an indicator is about. Of the others an absent one says no more than an empty one. */
const ONDERWERPEN: readonly Miveld[] = MIVELDEN.filter(
  (veld) => !['aangemeldOp', 'startRegulier', 'wachtlijstTot', 'eindeTraject'].includes(veld),
);

/**
 * Takes from a file what the MI needs, for the quarter and the three before it. What cannot count is in `weglatingen`
 * with its place; nothing is left out silently.
 * @param fouten how many fouten the checks found in it
 */
export function leesInzending(registratie: Registratie, vraag: Mivraag, fouten = 0): Inzending {
  const vakken = tijdvakken(vraag.kwartaal);
  const weglatingen: Weglating[] = [];
  const noteer = (weglating: Weglating): void => void weglatingen.push(weglating);
  const { bestand, soort, trajecten } = registratie;

  const eerste = new Map<string, Traject>();
  const eersteVan = new Map<Traject, Traject>();
  const tellend: (readonly [string, Traject])[] = [];
  const gemist = new Set<string>();
  for (const traject of trajecten) {
    const eigen = trajectsleutel(traject);
    const eerder = eigen === undefined ? undefined : eerste.get(eigen);
    if (eigen === undefined) {
      for (const weglating of ontbrekendeSleuteldelen(traject, registratie)) {
        // All rows of a registratiebestand share the cells of Persoon.
        const id = JSON.stringify([weglating.kop, weglating.plek.rij]);
        if (!gemist.has(id)) noteer(weglating);
        gemist.add(id);
      }
    } else if (eerder !== undefined) {
      eersteVan.set(traject, eerder);
      noteer({ soort: 'dubbeleRij', plek: plekVan(traject.perceel) });
    } else {
      eerste.set(eigen, traject);
      tellend.push([eigen, traject]);
    }
  }

  const uren =
    soort === 'trajectregister'
      ? (traject: Traject) => registeruren(traject, vakken, noteer)
      : urenboek(registratie, vakken, vraag.peildatum, (t) => eersteVan.get(t) ?? t, noteer);
  const einde = laatsteDag(vraag.kwartaal);
  const neem = voorraad();
  const kolommen = trajecten[0] && mikolommen(trajecten[0]);
  const aanleveringen = tellend.map(([eigen, traject]): Aanlevering => {
    const velden = mivelden(traject, neem);
    const { blad, rij } = traject.perceel;
    const plaats = { blad, rij, kolommen: kolommen as Rijplaats['kolommen'] };
    if ((velden.aangemeldOp.waarde as Dag) <= einde)
      onleesbareVelden(velden, plaats, registratie).forEach(noteer);
    return aanlevering(eigen, traject, { velden, uren: uren(traject), plaats });
  });
  if (registratie.koppeling !== undefined) noteer({ soort: 'viaKoppeling', plek: BESTANDSPLEK });
  if (soort === 'trajectregister') zonderKolommen(trajecten, vakken).forEach(noteer);
  zonderOnderwerp(registratie, aanleveringen).forEach(noteer);
  return { bestand, aanleveringen, weglatingen, fouten };
}

const plekVan = ({ blad, rij, kolom }: Veld<unknown>) => ({ blad, rij, kolom });

function onleesbareVelden(
  velden: Mivelden,
  { blad, rij, kolommen }: Rijplaats,
  registratie: Registratie,
): Weglating[] {
  return MIVELDEN.filter((veld) => velden[veld].staat === 'onleesbaar').map((veld) => ({
    soort: 'onleesbaar',
    plek: { blad, rij, kolom: kolommen[veld] },
    kop: kopIn(registratie, TRAJECTEN[veld].kop),
  }));
}

function aanlevering(
  trajectsleutel: string,
  { persoon, perceel }: Traject,
  gegevens: Pick<Deelname, 'velden' | 'uren' | 'plaats'>,
): Aanlevering {
  const gemeente = persoon.gemeente.waarde as string;
  const persoonsleutel = `${sleutel(gemeente)}|${clientsleutel(persoon.clientnummer.waarde as string)}`;
  const aanbieder = persoon.aanbieder.waarde as string;
  const traject = { gemeente, aanbieder, perceel: perceel.waarde as Deelname['perceel'], ...gegevens };
  return { trajectsleutel, persoonsleutel, traject };
}

/** The parts of its key that a row lacks; one that is not in the file at all has no place. */
function ontbrekendeSleuteldelen({ persoon, perceel, aangemeldOp }: Traject, registratie: Registratie) {
  const delen: readonly (readonly [Veld<unknown>, string])[] = [
    [persoon.gemeente, PERSOON.gemeente.kop],
    [persoon.clientnummer, PERSOON.clientnummer.kop],
    [persoon.aanbieder, PERSOON.aanbieder.kop],
    [perceel, TRAJECTEN.perceel.kop],
    [aangemeldOp, TRAJECTEN.aangemeldOp.kop],
  ];
  return delen
    .filter(([veld]) => veld.waarde === undefined)
    .map(([veld, kop]) => ({ soort: 'sleutel', plek: plekVan(veld), kop: kopIn(registratie, kop) }) as const);
}

function zonderOnderwerp({ aanwezig }: Registratie, rijen: readonly Aanlevering[]): Weglating[] {
  const treden = rijen.some(({ traject }) => heeftTreden(traject.perceel));
  return ONDERWERPEN.filter((veld) => !aanwezig.has(`Trajecten.${veld}`))
    .filter((veld) => rijen.length > 0 && (treden || !veld.startsWith('trede')))
    .map((veld) => ({
      soort: 'kolomAfwezig',
      plek: { blad: null, rij: null, kolom: null },
      kop: TRAJECTEN[veld].kop,
    }));
}
