import {
  type Kwartaal,
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
 * The MI workbook behind `--vorige`, to stand beside a quarter.
 * @throws Gebruiksfout when it cannot be read, is of a later quarter, or something in it cannot be understood: which cell, and what to do
 */
export function leesVorige(pad: string, kwartaal: Kwartaal): Milevering {
  const gelezen = leesVanSchijf({ pad });
  const wat = `De vorige werkmap '${pad}' kan niet worden gebruikt.`;
  if (gelezen instanceof Leesfout) {
    throw new Gebruiksfout(`${wat} ${meldingstekst(bevindingVanLeesfout(gelezen))}`);
  }
  try {
    return leesMilevering(gelezen, kwartaal);
  } catch (fout) {
    if (fout instanceof Mifout) throw new Gebruiksfout(`${wat} ${fout.message}`);
    throw fout;
  }
}
