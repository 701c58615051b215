import {
  bevindingVanLeesfout,
  Leesfout,
  leesMilevering,
  meldingstekst,
  Mifout,
  type Milevering,
} from '../src';
import { leesVanSchijf } from './bestanden';
import { Gebruiksfout } from './gebruiksfout';

/**
 * The MI workbook behind `--vorige`.
 * @throws Gebruiksfout when it cannot be read, or something in it cannot be understood: which cell, and what to do
 */
export function leesVorige(pad: string): Milevering {
  const gelezen = leesVanSchijf({ pad });
  const wat = `De vorige werkmap '${pad}' kan niet worden gebruikt.`;
  if (gelezen instanceof Leesfout) {
    throw new Gebruiksfout(`${wat} ${meldingstekst(bevindingVanLeesfout(gelezen))}`);
  }
  try {
    return leesMilevering(gelezen);
  } catch (fout) {
    if (fout instanceof Mifout) throw new Gebruiksfout(`${wat} ${fout.message}`);
    throw fout;
  }
}
