import { type Kwartaal, kwartaal } from '../basis/kwartaal';
import { dichtstbij, sleutel } from '../basis/tekst';
import { type Blad, isFout, type Plek } from '../werkmap/werkmap';
import { isLeeg, tekstVan } from './celinhoud';
import type { Kolom } from './indeling';
import type { Leesopmerking } from './leesopmerking';

/** Headings stand within the first 20 rows. */
export const HOOGSTE_KOPRIJ = 20;

/** Headings are compared without case, spaces, diacritics and a mark behind them. */
export const kopsleutel = (tekst: string): string => sleutel(tekst).replace(/[:*†]+$/, '');

/** A heading as it may be shown: short, and without anything that could be a BSN. */
export const toonbaar = (kop: string): string => kop.replace(/\d{7,}/g, '…').slice(0, 60);

/** Names and aliases of columns, to the key of the column. */
export function koppenboek(kolommen: Readonly<Record<string, Kolom>>): ReadonlyMap<string, string> {
  const boek = new Map<string, string>();
  for (const [naam, { kop, ook }] of Object.entries(kolommen)) {
    for (const schrijfwijze of [kop, ...(ook ?? [])]) boek.set(kopsleutel(schrijfwijze), naam);
  }
  return boek;
}

export const zoekKop = (boek: ReadonlyMap<string, string>, tekst: string): string | undefined =>
  boek.get(kopsleutel(tekst));

export interface Urenkolom {
  readonly kwartaal: Kwartaal;
  readonly soort: 'gepland' | 'gevolgd';
  readonly kop: string;
}

/** A column of the trajectregister such as Geplande uren 2025-K3. */
function urenkolom(tekst: string): Urenkolom | undefined {
  const deel = /^(geplande?|gevolgde?)(?:uren)?(\d{4}-k[1-4])$/.exec(kopsleutel(tekst));
  if (!deel) return undefined;
  const soort = deel[1]?.startsWith('gepland') ? 'gepland' : 'gevolgd';
  return { kwartaal: kwartaal((deel[2] ?? '').toUpperCase()), soort, kop: tekst.trim() };
}

export interface Koprij {
  /** Row number of the headings; data starts below. */
  readonly rij: number;
  /** The key of a known column to its column number. */
  readonly kolommen: ReadonlyMap<string, number>;
  readonly uren: ReadonlyMap<number, Urenkolom>;
  readonly opmerkingen: readonly Leesopmerking[];
}

/**
 * Finds the row with the most known headings within the first 20 rows, and says what is odd about it: a heading that
 * is not known, and one that occurs twice (the first counts).
 */
export function zoekKoprij(
  blad: Blad,
  kolommen: Readonly<Record<string, Kolom>>,
  metUren: boolean,
  bladnaam: string | null,
): Koprij | undefined {
  const plekVan = (rij: number, kolom: number): Plek => ({ blad: bladnaam, rij, kolom });
  const boek = koppenboek(kolommen);
  const bekend = (tekst: string) => zoekKop(boek, tekst) !== undefined;
  let beste: Blad['rijen'][number] | undefined;
  let meeste = 0;
  for (const rij of blad.rijen) {
    if (rij.nummer > HOOGSTE_KOPRIJ) break;
    const aantal = rij.waarden.filter((w) => typeof w === 'string' && bekend(w)).length;
    if (aantal > meeste) [beste, meeste] = [rij, aantal];
  }
  if (beste === undefined) return undefined;

  const gevonden = new Map<string, number>();
  const uren = new Map<number, Urenkolom>();
  const opmerkingen: Leesopmerking[] = [];
  const gezien = new Set<string>();
  const koprij = beste;
  koprij.kolommen.forEach((kolom, i) => {
    const waarde = koprij.waarden[i];
    if (waarde === undefined || isLeeg(waarde)) return;
    const plek = plekVan(koprij.nummer, kolom);
    if (isFout(waarde)) {
      opmerkingen.push({ soort: 'foutwaarde', plek, fout: waarde.fout });
      return;
    }
    const kop = tekstVan(waarde);
    const urenkop = metUren ? urenkolom(kop) : undefined;
    const naam = zoekKop(boek, kop);
    const eenmalig = urenkop ? `${urenkop.soort} ${urenkop.kwartaal}` : naam;
    if (eenmalig === undefined) {
      opmerkingen.push({
        soort: 'kopOnbekend',
        plek,
        kop,
        wat: 'kolom',
        lijktOp: dichtstbij(
          kop,
          Object.values(kolommen).map((k) => k.kop),
        ),
      });
    } else if (gezien.has(eenmalig)) {
      opmerkingen.push({ soort: 'kopDubbel', plek, kop, wat: 'kolom' });
    } else {
      gezien.add(eenmalig);
      if (urenkop) uren.set(kolom, urenkop);
      else if (naam !== undefined) gevonden.set(naam, kolom);
    }
  });
  return { rij: koprij.nummer, kolommen: gevonden, uren, opmerkingen };
}
