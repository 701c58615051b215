import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { en, ingevuld, valtIn } from '../oordeel';
import { personen } from '../tellingen';
import { heeftTreden, TREDEN } from '../treden';

export const tredeBijEinde: Indicator = {
  code: 'MI-16c',
  naam: 'Aantal inburgeringsplichtigen per trede bij einde traject',
  soort: 'flow',
  kennis: 'datums',
  definitie: 'Einde traject ligt in het kwartaal; per Trede bij einde.',
  geldtVoor: heeftTreden,
  telt: ({ velden }, tijdvak) => en(valtIn(velden.eindeTraject, tijdvak), ingevuld(velden.tredeBijEinde)),
  uitsplitsing: { waarden: TREDEN, van: ({ velden }) => velden.tredeBijEinde.waarde },
  teller: personen('wiens traject in het kwartaal eindigde, op deze trede'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 16c', 'einde traject'),
  herkomst: ['eindeTraject', 'tredeBijEinde'],
};
