import { type Blad, isDag, isFout, kolomletters, type Rij, type Werkmap } from '../../werkmap/werkmap';
import { isLeeg, tekstVan } from '../celinhoud';
import { type Kolom, REGISTERKOLOMMEN } from '../indeling';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../instellingen';
import { HOOGSTE_KOPRIJ, kopsleutel } from '../koppen';
import { codevoorstel } from './codevoorstel';
import { DATUMNOTATIES, type Datumnotatie } from './datumnotatie';
import { isOpen, type Koppelbestand, leesDoel } from './koppelbestand';
import { type Kolomvorm, kolomvorm, lijktBsn, vormtekst } from './kolomvorm';
import { type Registerkolom, SLEUTELKOLOMMEN, VASTE_KOLOMMEN } from './koppeling';
import { bekendeKop, kandidaten, kanZijn, nietNodig, urenkop } from './kopvoorstel';

type Regel = Koppelbestand['kolommen'][number];

/** What the user wants otherwise than it was found. */
export interface Voorstelkeuze {
  readonly blad?: string;
  readonly koprij?: number;
}

export type Koppelvoorstel =
  | {
      readonly gelukt: true;
      readonly bestand: Koppelbestand;
      /** Plain Dutch: what was left out of the proposal, and why. Never cell contents. */
      readonly meldingen: readonly string[];
      readonly aantallen: { readonly zeker: number; readonly open: number; readonly nietNodig: number };
    }
  | { readonly gelukt: false; readonly reden: string };

interface Kolomkop {
  readonly kolom: number;
  readonly kop: string;
  readonly vorm: Kolomvorm;
}

const UITLEG = [
  'Zo leest inburgering deze export als trajectregister. Kijk elke regel na.',
  'Wat met een vraagteken begint is nog niet beslist. Staat er iets achter, dan is dat een suggestie: haal het vraagteken en de spatie weg als zij klopt, of vul iets anders in.',
  'naar: de naam van een kolom van het trajectregister, of null (zonder aanhalingstekens) om de kolom niet over te nemen.',
  'codes: links wat er in de export staat, rechts de waarde uit de keuzelijst, of null als er dan niets is ingevuld.',
  'vast: wat voor elke rij hetzelfde is en geen eigen kolom heeft.',
];

/**
 * Proposes how an export of another system can be read, from its headings and the kind of its values. What is not
 * certain begins with a question mark and is left to the user. Holds headings and codes of lists; no other contents.
 */
export function koppelvoorstel(
  werkmap: Werkmap,
  keuze: Voorstelkeuze = {},
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Koppelvoorstel {
  const gevonden = zoekKoppen(werkmap, keuze, instellingen);
  if ('reden' in gevonden) return { gelukt: false, reden: gevonden.reden };
  const { blad, rij } = gevonden;
  const meldingen: string[] = [];
  const koppen = leesKoppen(blad, rij, meldingen);
  const doelen = wijsToe(koppen, instellingen);
  const regels = koppen.map((kop) => doelen.get(kop) as Regel);
  const kolommen = perPatroon(regels);
  const notatie = notatieVan(koppen, doelen);
  const vast = nogNergens(kolommen);
  const telOpen = ({ naar, codes }: Regel): boolean =>
    isOpen(naar) || Object.values(codes ?? {}).some(isOpen);
  return {
    gelukt: true,
    bestand: {
      uitleg: UITLEG,
      ...(werkmap.vorm === 'csv' ? {} : { blad: blad.naam }),
      koprij: rij.nummer,
      ...(notatie === undefined ? {} : { datumnotatie: notatie }),
      ...(vast.length === 0 ? {} : { vast: Object.fromEntries(vast.map((kop) => [kop, '?'])) }),
      kolommen,
    },
    meldingen,
    aantallen: {
      zeker: kolommen.filter((regel) => regel.naar !== null && !telOpen(regel)).length,
      open: kolommen.filter(telOpen).length + vast.length + (isOpen(notatie) ? 1 : 0),
      nietNodig: kolommen.filter(({ naar }) => naar === null).length,
    },
  };
}

/** The sheet and row with the most headings that are known; a row in which data stands is no row of headings. */
function zoekKoppen(
  { bladen, vorm }: Werkmap,
  { blad: gevraagd, koprij }: Voorstelkeuze,
  instellingen: Instellingen,
): { readonly blad: Blad; readonly rij: Rij } | { readonly reden: string } {
  const kiesbaar = bladen.filter(
    ({ naam }) => gevraagd === undefined || kopsleutel(naam) === kopsleutel(gevraagd),
  );
  if (kiesbaar.length === 0) {
    return {
      reden: `Het blad '${gevraagd ?? ''}' is er niet. De bladen zijn: ${bladen.map((b) => b.naam).join(', ')}.`,
    };
  }
  let beste: { blad: Blad; rij: Rij; bekend: number } | undefined;
  for (const blad of kiesbaar) {
    for (const rij of blad.rijen) {
      if (rij.nummer > HOOGSTE_KOPRIJ) break;
      if (koprij !== undefined && rij.nummer !== koprij) continue;
      if (isGeenKoprij(rij, instellingen)) continue;
      const bekend = rij.waarden.filter((w) => !isLeeg(w) && isBekend(tekstVan(w))).length;
      if (bekend > (beste?.bekend ?? (koprij === undefined ? 1 : -1))) beste = { blad, rij, bekend };
    }
  }
  if (beste !== undefined) return beste;
  const bladhulp = vorm === 'csv' || bladen.length === 1 ? '' : ' en --blad met het blad';
  return {
    reden:
      koprij === undefined
        ? `De rij met koppen is niet te vinden. Geef --koprij mee met het nummer van die rij${bladhulp}.`
        : `Rij ${koprij} is geen rij met koppen: zij is leeg, of er staan gegevens in. Kijk in het bestand in welke rij de koppen staan.`,
  };
}

const isBekend = (kop: string): boolean =>
  bekendeKop(kop) !== undefined || nietNodig(kop) !== undefined || urenkop(kop) !== undefined;

/** No headings: an empty row, or one with a day, a number or a name of a list. Contents must not come into a koppeling. */
function isGeenKoprij(rij: Rij, instellingen: Instellingen): boolean {
  const namen = new Set(
    [...instellingen.gemeenten, ...instellingen.aanbieders.map((a) => a.naam)].map(kopsleutel),
  );
  if (rij.waarden.every(isLeeg)) return true;
  return rij.waarden.some((waarde) => {
    if (isLeeg(waarde)) return false;
    if (isDag(waarde) || isFout(waarde) || typeof waarde !== 'string') return true;
    return /^[\d.,:/ -]+$/.test(waarde.trim()) || /\d{7,}/.test(waarde) || namen.has(kopsleutel(waarde));
  });
}

/** The headings with the form of their columns. One that may hold a BSN, or has no name, is told by its letter only. */
function leesKoppen(blad: Blad, rij: Rij, meldingen: string[]): Kolomkop[] {
  const koppen = rij.kolommen.flatMap((kolom, i) => {
    const waarde = rij.waarden[i] ?? null;
    return isLeeg(waarde) ? [] : [{ kolom, kop: tekstVan(waarde), vorm: kolomvorm(blad, rij.nummer, kolom) }];
  });
  const gezien = new Set<string>();
  const dubbel = new Set<string>();
  for (const { kop } of koppen) (gezien.has(kopsleutel(kop)) ? dubbel : gezien).add(kopsleutel(kop));
  const over = koppen.filter(({ kop, kolom }) => {
    if (!dubbel.has(kopsleutel(kop))) return true;
    meldingen.push(
      `Kolom ${kolomletters(kolom)} heeft dezelfde kop als een andere kolom en is overgeslagen. Hebt u haar nodig, geef haar dan in het bestand een eigen kop.`,
    );
    return false;
  });
  const metKop = new Set(koppen.map(({ kolom }) => kolom));
  const zonderKop = new Set(
    blad.rijen.flatMap(({ nummer, kolommen }) =>
      nummer > rij.nummer ? kolommen.filter((kolom) => !metKop.has(kolom)) : [],
    ),
  );
  for (const kolom of [...zonderKop].sort((x, y) => x - y)) {
    meldingen.push(`Kolom ${kolomletters(kolom)} heeft geen kop en is overgeslagen.`);
  }
  return over;
}

/** For each column its line: first what is certain, then what is like one of the columns that are left. */
function wijsToe(koppen: readonly Kolomkop[], instellingen: Instellingen): ReadonlyMap<Kolomkop, Regel> {
  const regels = new Map<Kolomkop, Regel>();
  const bekend = new Map<Registerkolom, Kolomkop[]>();
  for (const kop of koppen) {
    const naam = bekendeKop(kop.kop);
    if (naam !== undefined) bekend.set(naam, [...(bekend.get(naam) ?? []), kop]);
  }
  for (const [naam, kandidaat] of bekend) {
    for (const kop of kandidaat) {
      regels.set(kop, kandidaat.length > 1 ? tweeKolommen(kop, naam) : opKop(kop, naam, instellingen));
    }
  }
  const vrij = (Object.keys(REGISTERKOLOMMEN) as Registerkolom[]).filter((naam) => !bekend.has(naam));
  for (const kop of koppen) {
    if (!regels.has(kop)) regels.set(kop, opGelijkenis(kop, vrij, instellingen));
  }
  return regels;
}

const tweeKolommen = ({ kop, vorm }: Kolomkop, naam: Registerkolom): Regel => ({
  kolom: kop,
  naar: `? ${REGISTERKOLOMMEN[naam].kop}`,
  zekerheid: 'open',
  waarom: `meer dan één kolom kan ${REGISTERKOLOMMEN[naam].kop} zijn: kies er een; ${vormtekst(vorm)}`,
});

/** A column whose heading is known; certain when its values can be what the heading says. */
function opKop({ kop, vorm }: Kolomkop, naam: Registerkolom, instellingen: Instellingen): Regel {
  const kolom: Kolom = REGISTERKOLOMMEN[naam];
  const onzeker = (waarom: string): Regel => ({
    kolom: kop,
    naar: `? ${kolom.kop}`,
    zekerheid: 'open',
    waarom,
  });
  if (lijktBsn(vorm))
    return onzeker('de kop is bekend, maar de waarden lijken BSN’s: kies liever een ander nummer');
  if (!kanZijn(vorm, kolom, instellingen)) {
    const eerste = kolom.soort === 'dag' && vorm.geenDagIn !== undefined ? `; zie rij ${vorm.geenDagIn}` : '';
    const hoort = {
      dag: 'een datum',
      getal: 'een getal',
      lijst: 'een code',
      tekst: 'tekst',
      nummer: 'een nummer',
    };
    return onzeker(`de kop is bekend, maar niet elke waarde is ${hoort[kolom.soort]}${eerste}`);
  }
  return metCodes(
    { kolom: kop, naar: kolom.kop, zekerheid: 'zeker', waarom: `de kop is bekend; ${vormtekst(vorm)}` },
    vorm,
    kolom,
    instellingen,
  );
}

function opGelijkenis(
  { kop, vorm }: Kolomkop,
  vrij: readonly Registerkolom[],
  instellingen: Instellingen,
): Regel {
  const uren = urenkop(kop);
  if (uren !== undefined) {
    const naar = `${uren.soort === 'gepland' ? 'Geplande' : 'Gevolgde'} uren {jaar}-K{k}`;
    const past = vorm.gevuld === 0 || vorm.getallen === vorm.gevuld;
    return past
      ? {
          kolom: uren.patroon,
          naar,
          zekerheid: 'zeker',
          waarom: 'uren van een kwartaal; geldt ook voor de volgende kwartalen',
        }
      : {
          kolom: uren.patroon,
          naar: `? ${naar}`,
          zekerheid: 'open',
          waarom: 'de kop noemt uren, maar niet elke waarde is een getal',
        };
  }
  const zonder = lijktBsn(vorm)
    ? 'de waarden lijken BSN’s; het trajectregister heeft die niet nodig'
    : nietNodig(kop);
  if (zonder !== undefined) return { kolom: kop, naar: null, zekerheid: 'zeker', waarom: zonder };
  const mogelijk = kandidaten(kop, vorm, vrij, instellingen);
  const [naam] = mogelijk;
  if (naam === undefined || mogelijk.length > 3) {
    return { kolom: kop, naar: '?', zekerheid: 'open', waarom: `de kop is niet bekend; ${vormtekst(vorm)}` };
  }
  const namen = mogelijk.map((n) => REGISTERKOLOMMEN[n].kop);
  if (mogelijk.length > 1) {
    return {
      kolom: kop,
      naar: '?',
      zekerheid: 'open',
      waarom: `kan zijn: ${namen.join(' of ')}; ${vormtekst(vorm)}`,
    };
  }
  const kolom: Kolom = REGISTERKOLOMMEN[naam];
  const regel: Regel = {
    kolom: kop,
    naar: `? ${kolom.kop}`,
    zekerheid: 'open',
    waarom: `lijkt op ${kolom.kop}; ${vormtekst(vorm)}`,
  };
  return metCodes(regel, vorm, kolom, instellingen);
}

/** The line with the codes of the column, when it has a list; a code without a meaning leaves it open. */
function metCodes(regel: Regel, vorm: Kolomvorm, kolom: Kolom, instellingen: Instellingen): Regel {
  const isZeker = regel.zekerheid === 'zeker';
  const gevonden = kolom.soort === 'lijst' ? codevoorstel(vorm, kolom, instellingen, isZeker) : undefined;
  if (gevonden === undefined) return regel;
  const { codes, open, nietOpgenomen } = gevonden;
  const weg =
    nietOpgenomen.length === 0
      ? []
      : [
          `wat zelden voorkomt of over iemand kan gaan staat niet bij de codes: zie rij ${nietOpgenomen.join(', ')}, en zet het er zo nodig zelf bij`,
        ];
  const wat = open === 0 ? [] : [open === 1 ? '1 code is nog open' : `${open} codes zijn nog open`];
  return {
    kolom: regel.kolom,
    naar: regel.naar,
    ...(codes === undefined ? {} : { codes }),
    zekerheid: isZeker && open === 0 && nietOpgenomen.length === 0 ? 'zeker' : 'open',
    waarom: [regel.waarom, ...wat, ...weg].join('; '),
  };
}

/** The hours of all quarters under one heading with a place for the quarter. */
function perPatroon(regels: readonly Regel[]): Regel[] {
  const gezien = new Map<string, Regel>();
  for (const regel of regels) {
    const eerder = gezien.get(regel.kolom);
    if (eerder === undefined || (isOpen(regel.naar) && !isOpen(eerder.naar))) gezien.set(regel.kolom, regel);
  }
  return [...gezien.values()];
}

/** How days are written as text, when that is one way only; open when it is more or none. */
function notatieVan(
  koppen: readonly Kolomkop[],
  regels: ReadonlyMap<Kolomkop, Regel>,
): Datumnotatie | string | undefined {
  const dagkolommen = koppen.filter((kop) => {
    const doel = leesDoel((regels.get(kop)?.naar ?? '').replace(/^\?\s*/, ''));
    return doel?.soort === 'kolom' && doel.kolom.soort === 'dag' && kop.vorm.dagteksten > 0;
  });
  if (dagkolommen.length === 0) return undefined;
  const mogelijk = DATUMNOTATIES.filter((notatie) =>
    dagkolommen.every(({ vorm }) => vorm.notaties?.includes(notatie) === true),
  );
  return mogelijk.length === 1 ? mogelijk[0] : `? ${mogelijk.join(' of ')}`.trim();
}

/** What a row cannot do without and no column seems to have: perhaps it is the same for every row. */
function nogNergens(regels: readonly Regel[]): string[] {
  const namen = new Set(regels.map(({ naar }) => kopsleutel((naar ?? '').replace(/^\?\s*/, ''))));
  const vast: readonly string[] = VASTE_KOLOMMEN;
  return SLEUTELKOLOMMEN.filter((naam) => vast.includes(naam))
    .map((naam) => REGISTERKOLOMMEN[naam].kop)
    .filter((kop) => !namen.has(kopsleutel(kop)));
}
