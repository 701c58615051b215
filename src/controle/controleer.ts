import { sleutel } from '../basis/tekst';
import { BESTANDSPLEK, type Registratie } from '../registratie/registratie';
import type { Leesfout } from '../werkmap/leesfout';
import type { Bevinding } from './bevinding';
import { type Dossier, dossier, type Omstandigheden } from './dossier';
import { type Perceelzoeker, perceelzoeker } from './perceelzoeker';
import type { ElkeRegel, Mapregel, Regel } from './regel';
import { REGELS } from './regels';
import { bestandOnleesbaar } from './regels/B001-bestand-onleesbaar';

/** All findings of one file, in the order in which a reader meets their cells. */
export interface Bestandsuitslag {
  readonly dossier: Dossier;
  readonly bevindingen: readonly Bevinding[];
}

const aan = <R extends ElkeRegel>(regels: readonly R[], { instellingen }: Omstandigheden): R[] =>
  regels.filter(({ code }) => !instellingen.zonderRegels.includes(code));

const BESTANDSREGELS = REGELS.filter((r): r is Regel => r.over === 'bestand');
const MAPREGELS = REGELS.filter((r): r is Mapregel => r.over === 'map');

/** The rules over one file that are on, and whose columns it has. */
export const geldendeRegels = (d: Dossier): Regel[] =>
  aan(BESTANDSREGELS, d).filter(({ nodig }) => nodig.every((kolom) => d.registratie.aanwezig.has(kolom)));

/** Checks one file with every rule whose columns it has. */
export function controleer(registratie: Registratie, omstandigheden: Omstandigheden): Bestandsuitslag {
  const d = dossier(registratie, omstandigheden);
  const bevindingen: Bevinding[] = [];
  for (const regel of geldendeRegels(d)) {
    for (const bevinding of regel.controleer(d)) bevindingen.push(metEigenKoppen(registratie, bevinding));
  }
  return { dossier: d, bevindingen: ordenen(d, bevindingen) };
}

/**
 * In an export of another system a finding names the columns as they are called there. The B rules know them by
 * themselves: they tell what reading noticed.
 */
function metEigenKoppen({ koppeling }: Registratie, bevinding: Bevinding): Bevinding {
  if (koppeling === undefined || bevinding.code.startsWith('B')) return bevinding;
  const eigen = (waarde: string | number): string | number =>
    typeof waarde === 'string' ? (koppeling.koppen.get(waarde) ?? waarde) : waarde;
  const gegevens = Object.entries(bevinding.gegevens).map(([naam, waarde]) => [naam, eigen(waarde)]);
  return { ...bevinding, gegevens: Object.fromEntries(gegevens) };
}

/**
 * What only shows over all files together (the G rules), added to the findings of each.
 * @param uitslagen in the order of their paths
 */
export function controleerSamen(
  uitslagen: readonly Bestandsuitslag[],
  omstandigheden: Omstandigheden,
): Bestandsuitslag[] {
  const extra = new Map<Dossier, Bevinding[]>();
  const dossiers = uitslagen.map((u) => u.dossier);
  for (const regel of aan(MAPREGELS, omstandigheden)) {
    for (const gevonden of regel.controleer(dossiers)) {
      const bij = extra.get(gevonden.dossier);
      if (bij) bij.push(gevonden.bevinding);
      else extra.set(gevonden.dossier, [gevonden.bevinding]);
    }
  }
  return uitslagen.map(({ dossier: d, bevindingen }) => {
    const erbij = extra.get(d);
    return { dossier: d, bevindingen: erbij ? ordenen(d, [...bevindingen, ...erbij]) : bevindingen };
  });
}

/** The finding for a file that cannot be read (B001). */
export function bevindingVanLeesfout({ reden, detail }: Leesfout): Bevinding {
  return {
    code: bestandOnleesbaar.code,
    bericht: reden,
    ernst: 'fout',
    akkoord: false,
    plek: BESTANDSPLEK,
    gegevens: { detail: detail === '' ? '' : ` (${detail})` },
  };
}

function ordenen(d: Dossier, bevindingen: readonly Bevinding[]): Bevinding[] {
  const { werkmap } = d.registratie;
  const bladen = new Map<string | null, number>([
    [null, -1],
    ...werkmap.bladen.map((b, i) => [b.naam, i] as const),
  ]);
  const plaats = ({ plek }: Bevinding): [number, number, number] => [
    bladen.get(plek.blad) ?? -1,
    plek.rij ?? 0,
    plek.kolom ?? 0,
  ];
  const perceelOp = perceelzoeker(d.registratie);
  const geordend = bevindingen
    .map((b) => ({ b: metAkkoord(d, b, perceelOp), p: plaats(b) }))
    .sort((x, y) => x.p[0] - y.p[0] || x.p[1] - y.p[1] || x.p[2] - y.p[2] || (x.b.code < y.b.code ? -1 : 1));
  return geordend.map(({ b }) => b);
}

const metAkkoord = (d: Dossier, bevinding: Bevinding, perceelOp: Perceelzoeker): Bevinding =>
  heeftAkkoord(d, bevinding.code, () => perceelOp(bevinding.plek))
    ? { ...bevinding, akkoord: true }
    : bevinding;

/**
 * werkafsprakenboek 5.1: "Hiervoor is wel eerst akkoord van de gemeente en opdrachtgever nodig." A Contact row
 * Afwijking akkoord with a rule's code counts for all that the rule says, or when it names a perceel for that one.
 */
export function heeftAkkoord(
  { contacten }: Dossier,
  code: string,
  perceelVanRegel: () => string | undefined,
): boolean {
  return contacten.some(({ soort, regel, perceel }) => {
    if (soort.waarde !== 'Afwijking akkoord') return false;
    if (sleutel(regel.waarde ?? '') !== code.toLowerCase() || perceel.staat === 'onleesbaar') return false;
    return perceel.waarde === undefined || perceelVanRegel() === perceel.waarde;
  });
}
