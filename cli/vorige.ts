import { type Kwartaal, Leesfout, leesfouttekst, leesMilevering, type Milevering } from '../src';
import { leesVanSchijf } from './bestanden';
import { Gebruiksfout, verstaanbaar } from './gebruiksfout';

/**
 * The MI workbook behind `--vorige`, to stand beside a quarter.
 * @throws Gebruiksfout when it cannot be read, is of a later quarter, or something in it cannot be understood: which cell, and what to do
 */
export function leesVorige(pad: string, kwartaal: Kwartaal): Milevering {
  const gelezen = leesVanSchijf({ pad });
  const wat = `De vorige werkmap '${pad}' kan niet worden gebruikt.`;
  if (gelezen instanceof Leesfout) {
    throw new Gebruiksfout(`${wat} ${leesfouttekst(gelezen)}`);
  }
  return verstaanbaar(() => leesMilevering(gelezen, kwartaal), `${wat} `);
}
