import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';

/** What `controleer --json -` writes, as far as the tests look at it. */
export interface Verslag {
  readonly bestanden: readonly Bestandsverslag[];
}
export interface Bestandsverslag {
  readonly bestand: string;
  readonly status: string;
  readonly bevindingen: readonly {
    readonly code: string;
    readonly blad: string | null;
    readonly cel: string | null;
    readonly melding: string;
  }[];
}

/** What the command line writes; exit code 1 says that something must be mended, and the outcome is there. */
export function opdrachtregel(...argumenten: string[]): string {
  const opties: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  try {
    return execFileSync(process.execPath, ['bin/inburgering.js', ...argumenten], opties);
  } catch (fout) {
    return (fout as { stdout: string }).stdout;
  }
}

/** The report of the command line on files and folders. */
export const verslagVan = (paden: readonly string[], peildatum: string): Verslag =>
  JSON.parse(opdrachtregel('controleer', ...paden, '--peildatum', peildatum, '--json', '-')) as Verslag;
