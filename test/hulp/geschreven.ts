import { leesBestand } from '../../adapters/bestand';
import { type Celwaarde, isDag, isodag, isTijd } from '../../src';

/** What stands in a workbook that was written: per sheet its rows, days as yyyy-mm-dd, empty cells left out. */
export function geschreven(bytes: Uint8Array): Record<string, (string | number | boolean)[][]> {
  const { bladen } = leesBestand(bytes, 'uit.xlsx');
  return Object.fromEntries(
    bladen.map(({ naam, rijen }) => [naam, rijen.map((rij) => rij.waarden.flatMap(plat))]),
  );
}

function plat(waarde: Celwaarde): (string | number | boolean)[] {
  if (waarde === null) return [];
  if (isDag(waarde)) return [isodag(waarde.dag)];
  if (isTijd(waarde)) return [waarde.tijd];
  return typeof waarde === 'object' ? [waarde.fout] : [waarde];
}
