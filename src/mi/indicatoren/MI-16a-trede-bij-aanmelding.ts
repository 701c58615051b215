import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { en, ingevuld, valtIn } from '../oordeel';
import { personen } from '../tellingen';
import { heeftTreden, TREDEN } from '../treden';

export const tredeBijAanmelding: Indicator = {
  code: 'MI-16a',
  naam: 'Aantal inburgeringsplichtigen per trede bij aanmelding',
  soort: 'flow',
  kennis: 'datums',
  definitie: 'Aangemeld op ligt in het kwartaal; per Trede bij aanmelding.',
  geldtVoor: heeftTreden,
  telt: ({ velden }, tijdvak) => en(valtIn(velden.aangemeldOp, tijdvak), ingevuld(velden.tredeBijAanmelding)),
  uitsplitsing: { waarden: TREDEN, van: ({ velden }) => velden.tredeBijAanmelding.waarde },
  teller: personen('wie in het kwartaal is aangemeld, op deze trede'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 16a', 'bij aanmelding'),
  herkomst: ['aangemeldOp', 'tredeBijAanmelding'],
};
