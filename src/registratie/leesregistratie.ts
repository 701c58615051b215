import type { Kwartaal } from '../basis/kwartaal';
import { sleutel } from '../basis/tekst';
import { type Blad, kolomnummer, waardeOp, type Werkmap } from '../werkmap/werkmap';
import { type Begrip, begrip, isLeeg, tekstVan } from './celinhoud';
import { type Noteer, noteerKoppen, noteerLege } from './gebreken';
import { type Bladnaam, BLADNAMEN, INDELING, type Kolomnaam, REGISTERBLAD } from './indeling';
import { type Instellingen, STANDAARDINSTELLINGEN } from './instellingen';
import { toonbaar } from './koppen';
import type { Leesopmerking } from './leesopmerking';
import type { Koppeling } from './koppeling/koppeling';
import { leesExport } from './koppeling/leesexport';
import { zoekKoppeling } from './koppeling/passen';
import { GEEN_PERSOON, leesPersoon } from './leespersoon';
import { type Gelezen, leesRegister } from './leesregister';
import {
  BESTANDSPLEK,
  type Contact,
  type Les,
  type Rapportage,
  type Registratie,
  type Traject,
  type Uren,
  type Velden,
} from './registratie';
import { rijvorm } from './rij';
import { leesTabel } from './tabel';

const GEEN_UREN: ReadonlyMap<Kwartaal, Uren> = new Map();

const zoekBlad = (werkmap: Werkmap, naam: string): Blad | undefined => {
  const gezocht = sleutel(naam);
  return werkmap.bladen.find((b) => sleutel(b.naam) === gezocht);
};

/**
 * Reads a workbook as a registratiebestand or, when it has the sheet for that (or is a csv), a trajectregister.
 * Everything that could not be understood is in `opmerkingen`, with its place; nothing is guessed or left out.
 *
 * @param bestand the path as the user knows it
 * @param koppelingen how exports of other systems are to be read; one that is meant for this file is used
 * @throws Koppelfout when one is meant for this file and does not fit it
 */
export function leesRegistratie(
  werkmap: Werkmap,
  bestand: string,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
  koppelingen: readonly Koppeling[] = [],
): Registratie {
  const opmerkingen: Leesopmerking[] = [];
  const noteer = (opmerking: Leesopmerking): void => {
    opmerkingen.push('kop' in opmerking ? { ...opmerking, kop: toonbaar(opmerking.kop) } : opmerking);
  };
  const gelegd = zoekKoppeling(werkmap, bestand, koppelingen);
  if (gelegd !== undefined) {
    const bladnaam = werkmap.vorm === 'csv' ? null : gelegd.blad.naam;
    const geheel = { bestand, werkmap, opmerkingen, sjabloonversie: undefined };
    return { ...geheel, ...leesExport(gelegd, bladnaam, instellingen, noteer) };
  }
  const lezer = begrip(instellingen, noteer, werkmap.vorm === 'csv');
  const registerblad = zoekBlad(werkmap, REGISTERBLAD);
  const gelezen = registerblad
    ? leesRegister(registerblad, werkmap.vorm === 'csv' ? null : registerblad.naam, lezer, noteer)
    : leesBestand(werkmap, lezer, noteer);
  return { bestand, werkmap, opmerkingen, sjabloonversie: leesSjabloonversie(werkmap), ...gelezen };
}

function leesBestand(werkmap: Werkmap, lezer: Begrip, noteer: Noteer): Gelezen {
  const aanwezig = new Set<Kolomnaam>();
  const bladen = new Map(BLADNAMEN.map((naam) => [naam, zoekBlad(werkmap, naam)]));
  const geen = BLADNAMEN.every((naam) => bladen.get(naam) === undefined);
  if (geen) noteer({ soort: 'geenRegistratiebestand', plek: BESTANDSPLEK });
  const blad = (naam: Bladnaam): Blad | undefined => {
    const gevonden = bladen.get(naam);
    if (gevonden === undefined && !geen) noteer({ soort: 'bladOntbreekt', plek: BESTANDSPLEK, blad: naam });
    return gevonden;
  };

  /** The rows of a sheet; none when it is not there. */
  const rijen = <R>(naam: Exclude<Bladnaam, 'Persoon'>): R[] => {
    const gevonden = blad(naam);
    if (gevonden === undefined) return [];
    const tabel = leesTabel(gevonden, INDELING[naam], false, lezer, noteer);
    noteerKoppen(INDELING[naam], tabel, gevonden.naam, noteer);
    for (const kolom of tabel.plaatsen.keys()) aanwezig.add(`${naam}.${kolom}` as Kolomnaam);
    const Vorm = rijvorm(Object.keys(INDELING[naam]), tabel.plaatsen);
    return tabel.rijen.map(({ nummer, inhoud }) => {
      const rij = new Vorm(gevonden.naam, nummer, inhoud);
      noteerLege(INDELING[naam], rij as unknown as Velden<Record<string, never>>, noteer);
      return rij as unknown as R;
    });
  };

  const persoonblad = blad('Persoon');
  const persoon = persoonblad ? leesPersoon(persoonblad, lezer, noteer, aanwezig) : GEEN_PERSOON;
  return {
    soort: 'registratiebestand',
    personen: [persoon],
    trajecten: rijen<Traject>('Trajecten').map((traject) =>
      Object.assign(traject, { persoon, kwartaaluren: GEEN_UREN }),
    ),
    lessen: rijen<Les>('Aanwezigheid'),
    rapportages: rijen<Rapportage>('Rapportages'),
    contacten: rijen<Contact>('Contact'),
    aanwezig,
  };
}

/** The version that the name Sjabloonversie holds, or the cell to which it refers; undefined when it cannot be found. */
function leesSjabloonversie(werkmap: Werkmap): string | undefined {
  const naam = [...werkmap.namen.keys()].find((n) => n.toLowerCase() === 'sjabloonversie');
  const inhoud = (naam && werkmap.namen.get(naam)) ?? '';
  const constante = /^=?"?(\d+)"?$/.exec(inhoud.trim());
  if (constante) return constante[1];
  const verwijzing = /^'?(.+?)'?!\$?([A-Z]{1,3})\$?(\d+)$/.exec(inhoud);
  const blad = verwijzing && zoekBlad(werkmap, verwijzing[1] ?? '');
  if (!blad) return undefined;
  const waarde = waardeOp(blad, Number(verwijzing[3]), kolomnummer(verwijzing[2] ?? ''));
  return isLeeg(waarde) ? undefined : tekstVan(waarde);
}
