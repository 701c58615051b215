import { dirname, relative, resolve, sep } from 'node:path';
import type { Bestandsverslag } from '../src';

/**
 * Links from the written workbook to the files, relative, so that the folder can be moved as a whole. A path of which
 * a part is hidden has none: the link would tell it.
 */
export function koppelingVanaf(
  werkmap: string,
  gelezen: readonly Bestandsverslag[],
): (bestand: string) => string | undefined {
  const paden = new Set(gelezen.map(({ bestand }) => bestand));
  const vanuit = dirname(resolve(werkmap));
  return (bestand) =>
    paden.has(bestand)
      ? encodeURI(relative(vanuit, resolve(bestand)).split(sep).join('/')).replaceAll('#', '%23')
      : undefined;
}
