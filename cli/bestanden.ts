import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { LIMITS, leesBestand } from '../adapters/bestand';
import { Leesfout, redenNietBekeken, type Werkmap } from '../src';
import { foutcode, Gebruiksfout } from './gebruiksfout';

export interface Gevonden {
  /** As the user typed it, with forward slashes. */
  readonly pad: string;
  /** A folder or file that cannot be opened, found while looking. */
  readonly fout?: Leesfout;
}

export interface Zoekresultaat {
  readonly bestanden: readonly Gevonden[];
  /** Lock files (~$…), hidden files and files of another kind: passed over, and said. */
  readonly overgeslagen: readonly { readonly pad: string; readonly reden: string }[];
}

/**
 * The files behind the paths that a user gave: a file itself, of a folder everything below it.
 * @throws Gebruiksfout when a path does not exist
 */
export function zoekBestanden(paden: readonly string[]): Zoekresultaat {
  const bestanden = new Map<string, Gevonden>();
  const overgeslagen: { pad: string; reden: string }[] = [];
  const voegToe = (pad: string, fout?: Leesfout): void => {
    const sleutel = fout ? pad : plaatsVan(pad);
    const net = pad.split(sep).join('/');
    if (!bestanden.has(sleutel)) bestanden.set(sleutel, fout ? { pad: net, fout } : { pad: net });
  };

  function loop(map: string): void {
    let inhoud;
    try {
      inhoud = readdirSync(map, { withFileTypes: true });
    } catch (fout) {
      voegToe(map, geenToegang(fout, 'map'));
      return;
    }
    for (const item of inhoud.sort((x, y) => (x.name < y.name ? -1 : 1))) {
      const pad = join(map, item.name);
      const reden = redenNietBekeken(item.name, item.isFile());
      if (reden !== undefined) overgeslagen.push({ pad, reden });
      else if (item.isDirectory()) loop(pad);
      else if (item.isFile()) voegToe(pad);
      else overgeslagen.push({ pad, reden: 'geen gewoon bestand' });
    }
  }

  for (const pad of paden) {
    let soort;
    try {
      soort = statSync(pad);
    } catch (fout) {
      if (foutcode(fout) === 'ENOENT')
        throw new Gebruiksfout(`Het pad '${pad}' bestaat niet. Controleer de spelling.`);
      voegToe(pad, geenToegang(fout, 'map'));
      continue;
    }
    if (soort.isDirectory()) loop(pad.length > 1 ? pad.replace(/[\\/]+$/, '') : pad);
    else voegToe(pad);
  }
  return { bestanden: [...bestanden.values()], overgeslagen };
}

/** Reads one file; a file that cannot be read gives the reason. The file itself is only read, never written. */
export function leesVanSchijf({ pad, fout }: Gevonden): Werkmap | Leesfout {
  if (fout) return fout;
  try {
    return leesBestand(leesBytes(pad), basename(pad));
  } catch (reden) {
    if (reden instanceof Leesfout) return reden;
    if (foutcode(reden) !== undefined) return geenToegang(reden, 'bestand');
    throw reden;
  }
}

function leesBytes(pad: string): Uint8Array {
  const bestand = openSync(pad, 'r');
  try {
    const { size } = fstatSync(bestand);
    if (size > LIMITS.fileBytes) throw new Leesfout('teGroot', `${Math.ceil(size / 1024 / 1024)} MB`);
    const bytes = new Uint8Array(size);
    let gelezen = 0;
    while (gelezen < size) {
      const aantal = readSync(bestand, bytes, gelezen, size - gelezen, gelezen);
      if (aantal === 0) break;
      gelezen += aantal;
    }
    return bytes.subarray(0, gelezen);
  } finally {
    closeSync(bestand);
  }
}

function geenToegang(fout: unknown, wat: 'map' | 'bestand'): Leesfout {
  const rechten = ['EACCES', 'EPERM'].includes(foutcode(fout) ?? '');
  return new Leesfout(
    'geenToegang',
    rechten ? `geen rechten op ${wat === 'map' ? 'deze map' : 'dit bestand'}` : '',
  );
}

/** By what two paths to one file are the same: where it really is, or where it would be made. */
export function plaatsVan(pad: string): string {
  try {
    return realpathSync(pad);
  } catch {
    // No file yet, or one that vanished since it was listed: reading it says so.
    return resolve(pad);
  }
}

/**
 * The one file that a path stands for; undefined when that is a folder.
 * @throws Gebruiksfout when the path does not exist
 */
export function enkelBestand(pad: string): Gevonden | undefined {
  const [gevonden] = zoekBestanden([pad]).bestanden;
  return gevonden !== undefined && plaatsVan(gevonden.pad) === plaatsVan(pad) ? gevonden : undefined;
}
