import * as v from 'valibot';
import { kwartaal } from '../../basis/kwartaal';
import { dichtstbij, sleutel } from '../../basis/tekst';
import { type Kolom, REGISTERKOLOMMEN } from '../indeling';
import { type Instellingen, lijstwaarden, STANDAARDINSTELLINGEN } from '../instellingen';
import { koppenboek, kopsleutel, zoekKop } from '../koppen';
import { DATUMNOTATIES, type Datumnotatie } from './datumnotatie';
import {
  doelnaam,
  type Koppeldoel,
  type Koppeling,
  type Koppelkolom,
  type Registerkolom,
  SLEUTELKOLOMMEN,
  VASTE_KOLOMMEN,
} from './koppeling';
import { isHeelKwartaal, isKwartaalkop } from './kwartaalkop';
import { beschrijf } from './schemafout';

const tekst = v.pipe(v.string(), v.trim(), v.nonEmpty());
const waarde = v.optional(v.nullable(tekst));
/** What still has to be decided begins with a question mark; behind it may stand a suggestion. */
const open = v.pipe(v.string(), v.regex(/^\?/));

/**
 * The file behind --koppeling. null is a decision (leave this out), a text that begins with ? is none yet.
 * docs/schema/koppeling.schema.json is made from this.
 */
export const KOPPELSCHEMA = v.strictObject({
  $schema: v.optional(v.string()),
  uitleg: v.optional(v.array(v.string())),
  blad: v.optional(tekst),
  koprij: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  datumnotatie: v.optional(v.union([v.picklist(DATUMNOTATIES), open])),
  vast: v.optional(
    v.strictObject({
      Gemeente: waarde,
      Aanbieder: waarde,
      Doelgroep: waarde,
      Leerroute: waarde,
      Perceel: waarde,
    }),
  ),
  kolommen: v.pipe(
    v.array(
      v.strictObject({
        kolom: tekst,
        naar: v.nullable(tekst),
        codes: v.optional(v.record(v.string(), v.nullable(tekst))),
        zekerheid: v.optional(v.picklist(['zeker', 'open'])),
        waarom: v.optional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
});

export type Koppelbestand = v.InferOutput<typeof KOPPELSCHEMA>;

export type Gelezenkoppeling =
  | { readonly gelukt: true; readonly koppeling: Koppeling }
  | { readonly gelukt: false; readonly fouten: readonly string[] };

const BOEK = koppenboek(REGISTERKOLOMMEN);
const DOELEN = [
  ...Object.values<Kolom>(REGISTERKOLOMMEN).map(({ kop }) => kop),
  'Geplande uren {jaar}-K{k}',
  'Gevolgde uren {jaar}-K{k}',
];

export const isOpen = (inhoud: string | null | undefined): boolean => inhoud?.startsWith('?') === true;

/** Where `naar` leads; undefined when the trajectregister has no such column. */
export function leesDoel(naar: string): Koppeldoel | undefined {
  const uren = /^(geplande|gevolgde)uren(?:(\d{4}-k[1-4])|\{jaar\}-k\{k\})$/.exec(kopsleutel(naar));
  if (uren) {
    const soort = uren[1] === 'geplande' ? 'gepland' : 'gevolgd';
    if (uren[2] === undefined) return { soort: 'uren', uren: soort };
    try {
      return { soort: 'uren', uren: soort, kwartaal: kwartaal(uren[2].toUpperCase()) };
    } catch (fout) {
      if (fout instanceof RangeError) return undefined;
      throw fout;
    }
  }
  const naam = zoekKop(BOEK, naar) as Registerkolom | undefined;
  return naam === undefined ? undefined : { soort: 'kolom', naam, kolom: REGISTERKOLOMMEN[naam] };
}

/**
 * The koppeling in a parsed JSON file, or in Dutch everything that is wrong with it and where.
 * @param naam how the user knows the file
 */
export function leesKoppeling(
  inhoud: unknown,
  naam: string,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Gelezenkoppeling {
  const uitkomst = v.safeParse(KOPPELSCHEMA, Array.isArray(inhoud) ? null : inhoud);
  if (!uitkomst.success)
    return { gelukt: false, fouten: uitkomst.issues.map((issue) => beschrijf(issue, SLEUTELS)) };
  const bestand = uitkomst.output;
  const fouten: string[] = [];
  const vast = leesVast(bestand.vast ?? {}, instellingen, fouten);
  const kolommen = leesKolommen(bestand.kolommen, instellingen, fouten);
  noteerDubbel(kolommen, vast, fouten);
  if (isOpen(bestand.datumnotatie)) {
    fouten.push(`datumnotatie is nog open. Kies uit ${DATUMNOTATIES.join(', ')}`);
  }
  const heeft = new Set<string>([
    ...vast.keys(),
    ...kolommen.flatMap(({ doel }) => (doel.soort === 'kolom' ? [doel.naam] : [])),
  ]);
  // What is still open may well be the column that is missing.
  if (fouten.length === 0) {
    for (const nodig of SLEUTELKOLOMMEN.filter((kolom) => !heeft.has(kolom))) {
      const ofVast = (VASTE_KOLOMMEN as readonly string[]).includes(nodig)
        ? ', of zet de waarde in vast'
        : '';
      fouten.push(
        `geen kolom gaat naar ${REGISTERKOLOMMEN[nodig].kop}; zonder telt geen enkele rij mee. Wijs een kolom aan${ofVast}`,
      );
    }
  }
  if (fouten.length > 0) return { gelukt: false, fouten };
  return {
    gelukt: true,
    koppeling: {
      naam,
      blad: bestand.blad,
      koprij: bestand.koprij,
      datumnotatie: bestand.datumnotatie as Datumnotatie | undefined,
      vast,
      kolommen,
      gepasseerd: bestand.kolommen.filter(({ naar }) => naar === null).map(({ kolom }) => kolom),
    },
  };
}

function leesVast(
  vast: NonNullable<Koppelbestand['vast']>,
  instellingen: Instellingen,
  fouten: string[],
): ReadonlyMap<string, string> {
  const gelezen = new Map<string, string>();
  for (const naam of VASTE_KOLOMMEN) {
    const kolom = REGISTERKOLOMMEN[naam];
    const inhoud = vast[kolom.kop];
    if (inhoud === undefined || inhoud === null) continue;
    if (isOpen(inhoud)) {
      fouten.push(`vast: ${kolom.kop} is nog open. Vul in wat voor elke rij geldt, of null`);
      continue;
    }
    const uitLijst = zoekWaarde(kolom, inhoud, instellingen);
    if (uitLijst === undefined) fouten.push(`vast: ${kolom.kop} ${nietInLijst(kolom, inhoud, instellingen)}`);
    else gelezen.set(naam, uitLijst);
  }
  return gelezen;
}

function leesKolommen(
  regels: Koppelbestand['kolommen'],
  instellingen: Instellingen,
  fouten: string[],
): Koppelkolom[] {
  const gelezen: Koppelkolom[] = [];
  for (const { kolom: kop, naar, codes } of regels) {
    const fout = (wat: string): void => void fouten.push(`kolom '${kop}': ${wat}`);
    if (naar === null) continue;
    if (isOpen(naar)) {
      fout('naar is nog open. Vul een kolom van het trajectregister in, of null om haar niet over te nemen');
      continue;
    }
    const doel = leesDoel(naar);
    if (doel === undefined) {
      const bedoeld = dichtstbij(naar, DOELEN);
      fout(
        `'${naar}' is geen kolom van het trajectregister${bedoeld === undefined ? `. Kies uit: ${DOELEN.join(', ')}` : ` (bedoelt u ${bedoeld}?)`}`,
      );
      continue;
    }
    const elkKwartaal = doel.soort === 'uren' && doel.kwartaal === undefined;
    if (elkKwartaal !== isHeelKwartaal(kop) || (!elkKwartaal && isKwartaalkop(kop))) {
      fout(
        elkKwartaal
          ? 'zet {jaar} of {jj} en {k} in de naam, op de plaats van het kwartaal; of noem bij naar één kwartaal, zoals 2025-K3'
          : `{jaar}, {jj} en {k} horen alleen in een kolom die naar Geplande uren {jaar}-K{k} of Gevolgde uren {jaar}-K{k} gaat`,
      );
      continue;
    }
    gelezen.push({
      kop,
      doel,
      codes: codes && leesCodes(codes, doel.soort === 'kolom' ? doel.kolom : undefined, instellingen, fout),
    });
  }
  return gelezen;
}

function leesCodes(
  codes: Readonly<Record<string, string | null>>,
  kolom: Kolom | undefined,
  instellingen: Instellingen,
  fout: (wat: string) => void,
): ReadonlyMap<string, string | null> {
  const gelezen = new Map<string, string | null>();
  for (const [code, inhoud] of Object.entries(codes)) {
    if (isOpen(inhoud)) {
      fout(`de code '${code}' is nog open. Vul een waarde in, of null als er dan niets is ingevuld`);
      continue;
    }
    let betekenis = inhoud;
    if (inhoud !== null) {
      if (kolom?.lijst === undefined) {
        fout(
          `de code '${code}' kan hier alleen null zijn (niets ingevuld): dit is geen kolom met een keuzelijst`,
        );
        continue;
      }
      betekenis = zoekWaarde(kolom, inhoud, instellingen) ?? null;
      if (betekenis === null) {
        fout(`de code '${code}' ${nietInLijst(kolom, inhoud, instellingen)}`);
        continue;
      }
    }
    const eerder = gelezen.get(sleutel(code));
    if (eerder !== undefined && eerder !== betekenis) {
      fout(`de code '${code}' staat er twee keer, met een andere waarde`);
    }
    gelezen.set(sleutel(code), betekenis);
  }
  return gelezen;
}

/** The value as its list has it; of Gemeente any name, which P005 judges. */
function zoekWaarde(kolom: Kolom, inhoud: string, instellingen: Instellingen): string | undefined {
  const lijst = kolom.lijst === undefined ? [] : lijstwaarden(kolom.lijst, instellingen);
  const gevonden = lijst.find((w) => sleutel(w) === sleutel(inhoud));
  return gevonden ?? (kolom.lijst === 'Gemeente' ? inhoud : undefined);
}

function nietInLijst(kolom: Kolom, inhoud: string, instellingen: Instellingen): string {
  const lijst = kolom.lijst === undefined ? [] : lijstwaarden(kolom.lijst, instellingen);
  const bedoeld = dichtstbij(inhoud, lijst);
  const hulp = bedoeld === undefined ? `kies uit ${lijst.join(', ')}` : `bedoelt u ${bedoeld}?`;
  return `wordt '${inhoud}', en dat staat niet in de lijst ${kolom.lijst ?? ''} (${hulp})`;
}

/** Notes where two columns go to the same place, and a column that is both taken and left out. */
function noteerDubbel(
  kolommen: readonly Koppelkolom[],
  vast: ReadonlyMap<string, string>,
  fouten: string[],
): void {
  const gezien = new Map<string, string>();
  for (const { kop, doel } of kolommen) {
    const naam = doelnaam(doel);
    const eerder = gezien.get(naam);
    if (eerder !== undefined)
      fouten.push(`twee kolommen gaan naar ${naam}: '${eerder}' en '${kop}'. Kies er een`);
    else if (doel.soort === 'kolom' && vast.has(doel.naam)) {
      fouten.push(`${naam} staat in vast, en de kolom '${kop}' gaat er ook naartoe. Kies een van de twee`);
    }
    gezien.set(naam, kop);
  }
}

const SLEUTELS = [
  ...Object.keys(KOPPELSCHEMA.entries),
  ...Object.keys(KOPPELSCHEMA.entries.kolommen.pipe[0].item.entries),
  ...VASTE_KOLOMMEN.map((naam) => REGISTERKOLOMMEN[naam].kop),
];
