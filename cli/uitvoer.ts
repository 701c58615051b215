import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { foutcode, Gebruiksfout } from './gebruiksfout';

/**
 * Writes a file whole or not at all: under a temporary name beside it, renamed when every byte is there.
 * @throws Gebruiksfout when the place cannot be written to
 */
export function schrijfBestand(pad: string, inhoud: Uint8Array | string): void {
  const tijdelijk = join(dirname(pad), `.${basename(pad)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const bestand = openSync(tijdelijk, 'wx');
    try {
      const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud, 'utf8') : inhoud;
      for (let geschreven = 0; geschreven < bytes.length;)
        geschreven += writeSync(bestand, bytes, geschreven);
      fsyncSync(bestand);
    } finally {
      closeSync(bestand);
    }
    renameSync(tijdelijk, pad);
  } catch (fout) {
    rmSync(tijdelijk, { force: true });
    throw new Gebruiksfout(
      `'${pad}' kan niet worden geschreven (${reden(fout)}). Kies een andere plaats, of sluit het bestand als het in Excel openstaat.`,
    );
  }
}

/**
 * For what a user goes on working in: it is never written over.
 * @throws Gebruiksfout when there is a file already
 */
export function eisNieuw(pad: string): void {
  if (!existsSync(pad)) return;
  throw new Gebruiksfout(
    `'${pad}' bestaat al, en u hebt er misschien in gewerkt. Kies een andere naam, of haal het bestand eerst weg.`,
  );
}

const REDENEN: Readonly<Record<string, string>> = {
  ENOENT: 'de map bestaat niet',
  EACCES: 'geen rechten',
  EPERM: 'geen rechten',
  EISDIR: 'dit is een map',
  ENOSPC: 'de schijf is vol',
  EBUSY: 'het is in gebruik',
  EROFS: 'deze schijf is alleen te lezen',
  ENOTDIR: 'een deel van het pad is geen map',
};

function reden(fout: unknown): string {
  const code = foutcode(fout);
  return REDENEN[code ?? ''] ?? code ?? String(fout);
}
