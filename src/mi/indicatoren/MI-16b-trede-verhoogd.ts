import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { en, ingevuld, lopend } from '../oordeel';
import { personen } from '../tellingen';
import { heeftTreden, TREDEN } from '../treden';

export const tredeVerhoogd: Indicator = {
  code: 'MI-16b',
  naam: 'Aantal inburgeringsplichtigen per trede verhoogd tijdens traject',
  soort: 'stand',
  kennis: 'stand',
  definitie:
    'Lopend op de laatste dag van het kwartaal, en Trede nu is hoger dan Trede bij aanmelding; per Trede nu.',
  geldtVoor: heeftTreden,
  telt({ velden }, { laatste }) {
    const { tredeNu: nu, tredeBijAanmelding: toen } = velden;
    const bekend = en(ingevuld(nu), ingevuld(toen));
    // Tredes are single digits: as texts they compare as numbers do.
    const hoger = bekend && (nu.waarde as string) > (toen.waarde as string);
    return en(lopend(velden, laatste), hoger);
  },
  uitsplitsing: { waarden: TREDEN, van: ({ velden }) => velden.tredeNu.waarde },
  teller: personen('wie lopend is en op deze, hogere trede staat'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 16b', 'verhoogd tijdens traject'),
  herkomst: ['tredeNu', 'tredeBijAanmelding', 'startOpstartklas', 'startRegulier', 'eindeTraject'],
};
