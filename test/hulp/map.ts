import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesBestand } from '../../adapters/bestand';
import { type Instellingen, type Koppeling, leesRegistratie, type Registratie } from '../../src';

/** Every workbook and csv of a folder with its subfolders, read; the path as a user would give it, in path order. */
export function leesMap(
  map: string,
  instellingen?: Instellingen,
  koppelingen?: readonly Koppeling[],
): Registratie[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => /\.(xlsx|xlsm|csv)$/.test(pad))
    .sort()
    .map((pad) =>
      leesRegistratie(leesBestand(readFileSync(join(map, pad)), pad), pad, instellingen, koppelingen),
    );
}
