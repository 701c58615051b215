import { kwartaal, type Kwartaal } from '../basis/kwartaal';
import { dichtstbij, sleutel } from '../basis/tekst';
import { type Blad, isFout, type Plek, waardeOp, type Werkmap } from '../werkmap/werkmap';
import { type Begrip, begrip, isLeeg, tekstVan } from './celinhoud';
import {
  AANWEZIGHEID,
  type Bladnaam,
  BLADNAMEN,
  INDELING,
  type Kolom,
  type Kolomnaam,
  PERSOON,
  REGISTERBLAD,
  REGISTERPERSOON,
  TRAJECTEN,
} from './indeling';
import { type Instellingen, STANDAARDINSTELLINGEN } from './instellingen';
import { koppenboek, zoekKop } from './koppen';
import type { Leesopmerking } from './leesopmerking';
import {
  BESTANDSPLEK,
  type Contact,
  type Les,
  type Persoon,
  type Rapportage,
  type Registratie,
  type Traject,
  type Uren,
} from './registratie';
import { leesInvoer, leesTabel, type Tabel } from './tabel';
import { AFWEZIG, type Veld } from './veld';

const PERSOONSKOLOMMEN = {
  gegeven: { kop: 'Gegeven', verplicht: true, soort: 'tekst', uitleg: 'Hoe het gegeven heet.' },
  waarde: { kop: 'Waarde', verplicht: true, soort: 'tekst', uitleg: 'Wat er bij hoort.' },
} as const satisfies Record<string, Kolom>;

const GEEN_PERSOON = Object.fromEntries(
  Object.keys(PERSOON).map((naam) => [naam, AFWEZIG]),
) as unknown as Persoon;
const GEEN_UREN: ReadonlyMap<Kwartaal, Uren> = new Map();

const zoekBlad = (werkmap: Werkmap, naam: string): Blad | undefined => {
  const gezocht = sleutel(naam);
  return werkmap.bladen.find((b) => sleutel(b.naam) === gezocht);
};

/** A heading as it may be shown: short, and without anything that could be a BSN. */
const toonbaar = (kop: string): string => kop.replace(/\d{7,}/g, '…').slice(0, 60);

/**
 * Reads a workbook as a registratiebestand or, when it has the sheet for that (or is a csv), a trajectregister.
 * Everything that could not be understood is in `opmerkingen`, with its place; nothing is guessed or left out.
 *
 * @param bestand the path as the user knows it
 */
export function leesRegistratie(
  werkmap: Werkmap,
  bestand: string,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Registratie {
  const opmerkingen: Leesopmerking[] = [];
  const noteer = (opmerking: Leesopmerking): void => {
    opmerkingen.push('kop' in opmerking ? { ...opmerking, kop: toonbaar(opmerking.kop) } : opmerking);
  };
  const lezer = begrip(instellingen, noteer, werkmap.vorm === 'csv');
  const registerblad = zoekBlad(werkmap, REGISTERBLAD);
  const deel = registerblad
    ? leesRegister(registerblad, werkmap, lezer, noteer)
    : leesBestand(werkmap, lezer, noteer);
  return { bestand, werkmap, opmerkingen, sjabloonversie: leesSjabloonversie(werkmap), ...deel };
}

type Deel = Omit<Registratie, 'bestand' | 'werkmap' | 'opmerkingen' | 'sjabloonversie'>;
type Noteer = (opmerking: Leesopmerking) => void;

function leesBestand(werkmap: Werkmap, lezer: Begrip, noteer: Noteer): Deel {
  const aanwezig = new Set<Kolomnaam>();
  const bladen = new Map(BLADNAMEN.map((naam) => [naam, zoekBlad(werkmap, naam)]));
  const geen = BLADNAMEN.every((naam) => bladen.get(naam) === undefined);
  if (geen) noteer({ soort: 'geenRegistratiebestand', plek: BESTANDSPLEK });

  const tabel = (naam: Exclude<Bladnaam, 'Persoon'>): Tabel => {
    const blad = bladen.get(naam);
    if (blad === undefined) {
      if (!geen) noteer({ soort: 'bladOntbreekt', plek: BESTANDSPLEK, blad: naam });
      return { kop: undefined, rijen: [] };
    }
    const gelezen = leesTabel(blad, INDELING[naam], false, lezer, noteer, (rij, kolom) => ({
      blad: blad.naam,
      rij,
      kolom,
    }));
    noteerKoppen(INDELING[naam], gelezen, { blad: blad.naam, rij: null, kolom: null }, noteer);
    for (const kolom of gelezen.kop?.kolommen.values() ?? []) aanwezig.add(`${naam}.${kolom}` as Kolomnaam);
    for (const { velden } of gelezen.rijen) noteerLege(INDELING[naam], velden, noteer);
    return gelezen;
  };

  const persoonblad = bladen.get('Persoon');
  if (persoonblad === undefined && !geen)
    noteer({ soort: 'bladOntbreekt', plek: BESTANDSPLEK, blad: 'Persoon' });
  const persoon = persoonblad ? leesPersoon(persoonblad, lezer, noteer, aanwezig) : GEEN_PERSOON;
  const trajecten = tabel('Trajecten').rijen.map(
    ({ velden }) => ({ ...velden, persoon, kwartaaluren: GEEN_UREN }) as unknown as Traject,
  );
  const lessen = tabel('Aanwezigheid').rijen.map(({ velden }) => velden as unknown as Les);
  const rapportages = tabel('Rapportages').rijen.map(({ velden }) => velden as unknown as Rapportage);
  const contacten = tabel('Contact').rijen.map(({ velden }) => velden as unknown as Contact);
  return {
    soort: 'registratiebestand',
    personen: [persoon],
    trajecten,
    lessen,
    rapportages,
    contacten,
    aanwezig,
  };
}

function leesPersoon(blad: Blad, lezer: Begrip, noteer: Noteer, aanwezig: Set<Kolomnaam>): Persoon {
  const boek = koppenboek(PERSOON);
  const persoon: Record<string, Veld<unknown>> = { ...GEEN_PERSOON };
  const plekVan = (rij: number, kolom: number): Plek => ({ blad: blad.naam, rij, kolom });
  const formules = new Map(blad.rijen.map((rij) => [rij.nummer, rij]));
  // The values are read below, each by the kind of its gegeven: here only where they stand.
  const stil: Begrip = {
    begrijp(kolom, waarde, { blad: bladnaam, rij, kolom: nummer }) {
      const plek = { blad: bladnaam, rij, kolom: nummer };
      if (isLeeg(waarde)) return { ...plek, staat: 'leeg', waarde: undefined };
      if (!isFout(waarde)) return { ...plek, staat: 'bekend', waarde: tekstVan(waarde) };
      if (kolom === PERSOONSKOLOMMEN.gegeven) noteer({ soort: 'foutwaarde', plek, fout: waarde.fout });
      return { ...plek, staat: 'onleesbaar', waarde: undefined };
    },
  };
  const tabel = leesTabel(
    blad,
    PERSOONSKOLOMMEN,
    false,
    stil,
    (o) => (o.soort === 'formule' || o.soort === 'formuleZonderWaarde' ? undefined : noteer(o)),
    plekVan,
  );
  noteerKoppen(PERSOONSKOLOMMEN, tabel, { blad: blad.naam, rij: null, kolom: null }, noteer);
  const waardekolom = [...(tabel.kop?.kolommen ?? [])].find(([, naam]) => naam === 'waarde')?.[0];
  if (
    tabel.kop === undefined ||
    waardekolom === undefined ||
    ![...tabel.kop.kolommen.values()].includes('gegeven')
  ) {
    return GEEN_PERSOON;
  }

  for (const { nummer, velden } of tabel.rijen) {
    const gegeven = velden['gegeven'] as Veld<string>;
    const naam = zoekKop(boek, gegeven.waarde ?? '') as keyof typeof PERSOON | undefined;
    const rij = formules.get(nummer);
    const waarde = rij?.waarden[rij.kolommen.indexOf(waardekolom)] ?? null;
    const plek = plekVan(nummer, waardekolom);
    if (naam !== undefined && !aanwezig.has(`Persoon.${naam}`)) {
      aanwezig.add(`Persoon.${naam}`);
      const isFormule = rij?.formules?.includes(waardekolom) === true;
      persoon[naam] = leesInvoer(PERSOON[naam], waarde, isFormule, plek, lezer, noteer);
      continue;
    }
    // What stands beside a gegeven that is passed over is not read; only an error value is still told.
    if (isFout(waarde)) noteer({ soort: 'foutwaarde', plek, fout: waarde.fout });
    if (naam !== undefined) {
      noteer({ soort: 'kopDubbel', plek: gegeven, kop: PERSOON[naam].kop, wat: 'gegeven' });
    } else if (gegeven.waarde !== undefined) {
      const namen = Object.values(PERSOON).map((k) => k.kop);
      const lijktOp = dichtstbij(gegeven.waarde, namen);
      noteer({ soort: 'kopOnbekend', plek: gegeven, kop: gegeven.waarde, wat: 'gegeven', lijktOp });
    } else if (gegeven.staat === 'leeg') {
      noteer({ soort: 'verplichtLeeg', plek: gegeven, kop: PERSOONSKOLOMMEN.gegeven.kop });
    }
  }
  for (const [naam, kolom] of Object.entries<Kolom>(PERSOON)) {
    if (kolom.verplicht && persoon[naam] === AFWEZIG) {
      noteer({
        soort: 'kopOntbreekt',
        plek: { blad: blad.naam, rij: null, kolom: null },
        kop: kolom.kop,
        wat: 'gegeven',
      });
    }
  }
  noteerLege(PERSOON, persoon, noteer);
  return persoon as unknown as Persoon;
}

function leesRegister(blad: Blad, werkmap: Werkmap, lezer: Begrip, noteer: Noteer): Deel {
  const kolommen = { ...REGISTERPERSOON, ...TRAJECTEN };
  const bladnaam = werkmap.vorm === 'csv' ? null : blad.naam;
  const tabel = leesTabel(blad, kolommen, true, lezer, noteer, (rij, kolom) => ({
    blad: bladnaam,
    rij,
    kolom,
  }));
  noteerKoppen(kolommen, tabel, { blad: bladnaam, rij: null, kolom: null }, noteer);
  const personen: Persoon[] = [];
  const trajecten = tabel.rijen.map(({ velden, uren }) => {
    noteerLege(kolommen, velden, noteer);
    const persoon = { ...GEEN_PERSOON } as Record<string, Veld<unknown>>;
    const traject: Record<string, unknown> = {};
    for (const naam in velden)
      (naam in REGISTERPERSOON ? persoon : traject)[naam] = velden[naam] as Veld<unknown>;
    personen.push(persoon as unknown as Persoon);
    traject['persoon'] = persoon;
    traject['kwartaaluren'] = kwartaaluren(uren);
    return traject as unknown as Traject;
  });
  const aanwezig = new Set<Kolomnaam>();
  for (const naam of tabel.kop?.kolommen.values() ?? []) {
    aanwezig.add(`${naam in REGISTERPERSOON ? 'Persoon' : 'Trajecten'}.${naam}` as Kolomnaam);
  }
  return {
    soort: 'trajectregister',
    personen,
    trajecten,
    lessen: [],
    rapportages: [],
    contacten: [],
    aanwezig,
  };
}

function kwartaaluren(uren: Tabel['rijen'][number]['uren']): ReadonlyMap<Kwartaal, Uren> {
  const perKwartaal = new Map<Kwartaal, { gepland: Veld<number>; gevolgd: Veld<number> }>();
  for (const [kolom, veld] of uren) {
    const paar = perKwartaal.get(kolom.kwartaal) ?? { gepland: AFWEZIG, gevolgd: AFWEZIG };
    paar[kolom.soort] = veld;
    perKwartaal.set(kwartaal(kolom.kwartaal), paar);
  }
  return perKwartaal;
}

function noteerKoppen(
  kolommen: Readonly<Record<string, Kolom>>,
  { kop }: Tabel,
  plek: Plek,
  noteer: Noteer,
): void {
  const gevonden = new Set(kop?.kolommen.values());
  for (const [naam, kolom] of Object.entries(kolommen)) {
    if (kolom.verplicht && !gevonden.has(naam)) {
      noteer({ soort: 'kopOntbreekt', plek, kop: kolom.kop, wat: 'kolom' });
    }
  }
}

function noteerLege(
  kolommen: Readonly<Record<string, Kolom>>,
  velden: Readonly<Record<string, Veld<unknown>>>,
  noteer: Noteer,
): void {
  for (const naam in kolommen) {
    const kolom = kolommen[naam] as Kolom;
    const veld = velden[naam];
    if (!kolom.verplicht || veld?.staat !== 'leeg') continue;
    if (kolom === AANWEZIGHEID.gevolgdeUren) {
      const les = velden as unknown as Les;
      noteer({
        soort: 'gevolgdLeeg',
        plek: veld,
        kop: kolom.kop,
        datum: les.datum.waarde,
        vervallen: les.redenAfwezigheid.waarde === 'Les vervallen',
      });
    } else {
      noteer({ soort: 'verplichtLeeg', plek: veld, kop: kolom.kop });
    }
  }
}

/** The version in the cell to which the name Sjabloonversie refers; undefined when it cannot be found. */
function leesSjabloonversie(werkmap: Werkmap): string | undefined {
  const naam = [...werkmap.namen.keys()].find((n) => n.toLowerCase() === 'sjabloonversie');
  const verwijzing = /^'?(.+?)'?!\$?([A-Z]{1,3})\$?(\d+)$/.exec((naam && werkmap.namen.get(naam)) ?? '');
  const blad = verwijzing && zoekBlad(werkmap, verwijzing[1] ?? '');
  if (!blad) return undefined;
  const kolom = [...(verwijzing[2] ?? '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  const waarde = waardeOp(blad, Number(verwijzing[3]), kolom);
  return isLeeg(waarde) ? undefined : tekstVan(waarde);
}
