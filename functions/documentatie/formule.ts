import { dagtekst, dagVanExcel } from '../../src';
import type { FunctieId } from '../register';

export type Soort = 'euro' | 'datum' | 'procent';

const HEEL: Readonly<Partial<Record<FunctieId, Soort>>> = {
  PRIJS: 'euro',
  JOBCOACH_TARIEF: 'euro',
  WERKBEGELEIDING_TARIEF: 'euro',
  JOBCOACH_SUBSIDIE: 'euro',
  UITSTROOMPREMIE: 'euro',
  WERKDAG: 'datum',
  TERMIJN: 'datum',
  MI_DEADLINE: 'datum',
  AANWEZIGHEID: 'procent',
};

/** What a number in an outcome is: an amount, a day, a part of one; undefined: just a number. */
export function soortVan(id: FunctieId, kolom: number, rij: readonly unknown[]): Soort | undefined {
  const heel = HEEL[id];
  if (heel !== undefined) return heel;
  if ((id === 'PRIJSLIJST' || id === 'PRIJS_INFO') && kolom === 2) return 'euro';
  if ((id === 'FEESTDAGEN' && kolom === 0) || (id === 'NAZORG_PLANNING' && kolom === 1)) return 'datum';
  if (id === 'HERINSTROOM_TABEL') return isDeel(kolom, rij) ? 'procent' : undefined;
  return undefined;
}

/** The table of herinstroom holds counts, and parts: in one column, in rows that say so, and in the comparison. */
function isDeel(kolom: number, [naam, eerste, , , totaal]: readonly unknown[]): boolean {
  const isVergelijking = totaal === '' && typeof eerste === 'number';
  return kolom === 5 || String(naam).includes('%') || isVergelijking;
}

export interface Foutcel {
  readonly error: string;
  readonly message: string;
}

export const isFoutcel = (cel: unknown): cel is Foutcel =>
  typeof cel === 'object' && cel !== null && 'error' in cel;

/** What Dutch Excel calls the two errors. */
const FOUTNAAM: Readonly<Record<string, string>> = { '#N/A': '#N/B', '#VALUE!': '#WAARDE!' };

/** An outcome as a Dutch user sees it. */
export function toonUitkomst(id: FunctieId, cel: unknown, kolom = 0, rij: readonly unknown[] = []): string {
  if (isFoutcel(cel)) return `${FOUTNAAM[cel.error] ?? cel.error}: ${cel.message}`;
  if (typeof cel === 'boolean') return cel ? 'WAAR' : 'ONWAAR';
  if (typeof cel !== 'number') return String(cel);
  switch (soortVan(id, kolom, rij)) {
    case 'euro':
      return `€ ${cel
        .toFixed(2)
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+,)/g, '.')}`;
    case 'procent':
      return `${(cel * 100).toFixed(1).replace('.', ',')} %`;
    case 'datum': {
      const dag = dagVanExcel(cel);
      return dag === undefined ? String(cel) : dagtekst(dag);
    }
    default:
      return String(cel).replace('.', ',');
  }
}
