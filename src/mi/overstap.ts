import { werkafsprakenboek } from '../basis/bron';
import type { Lijstwaarde } from '../registratie/lijsten';
import type { Indicator } from './indicator';
import { en, is, valtIn } from './oordeel';
import { personen } from './tellingen';

/**
 * An overstap of bijlage 5, 9 to 15: Overstap op in the quarter, by Overgestapt naar or Overgestapt van.
 * "An overstap stands on the row that ends … and is counted under that row's perceel."
 */
export function overstap(
  nummer: `${number}`,
  richting: 'naar' | 'van',
  route: Lijstwaarde<'Overgestapt'>,
  naam: string,
): Indicator {
  const veld = richting === 'naar' ? 'overgestaptNaar' : 'overgestaptVan';
  return {
    code: `MI-${nummer.padStart(2, '0')}`,
    naam,
    soort: 'flow',
    kennis: 'datums',
    definitie: `Overstap op ligt in het kwartaal, met Overgestapt ${richting} ${route}.`,
    telt: ({ velden }, tijdvak) => en(valtIn(velden.overstapOp, tijdvak), is(velden[veld], route)),
    teller: personen(`wie in het kwartaal overstapte ${richting} ${route}`),
    weergave: { als: 'aantal', decimalen: 0 },
    bron: werkafsprakenboek(`bijlage 5, ${nummer}`, naam),
    herkomst: ['overstapOp', veld],
  };
}
