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
  voorbeeld: {
    perceel: 'B1-route participatie',
    uitsplitsing: '5',
    rijen: [
      {
        wie: 'A',
        velden: { eindeTraject: '2025-08-29', tredeBijEinde: '5' },
        telt: true,
        omdat: 'beëindigd in het kwartaal, op trede 5',
      },
      {
        wie: 'B',
        velden: { eindeTraject: '2025-07-04', tredeBijEinde: '3' },
        telt: false,
        omdat: 'telt bij trede 3',
      },
      { wie: 'C', velden: { eindeTraject: '2025-09-30' }, telt: false, omdat: 'Trede bij einde is leeg' },
      {
        wie: 'D',
        velden: { eindeTraject: '2025-10-01', tredeBijEinde: '5' },
        telt: false,
        omdat: 'beëindigd in het volgende kwartaal',
      },
    ],
    waarde: 1,
  },
  valkuilen: [
    {
      mis: 'Trede bij einde is leeg.',
      gevolg: 'Iemand die klaar is telt bij geen enkele trede.',
      vindt:
        'T016, maar alleen als Reden einde Afgerond is. Bij Verhuisd of Uitgevallen vindt geen regel het.',
    },
    {
      mis: 'Einde traject vergeten.',
      gevolg: 'De trede telt niet, en het traject blijft lopend.',
      vindt: 'Geen regel vindt dit. Filter op Trede bij einde gevuld en Einde traject leeg.',
    },
    {
      mis: 'Trede bij einde wordt gelezen als resultaat van het traject.',
      gevolg: 'Het cijfer zegt niet waar iemand begon.',
      vindt: 'Vergelijk met MI-16a, of vraag de eindrapportage op.',
    },
    {
      mis: 'Er staat iets anders dan 1 tot en met 6.',
      gevolg: 'De rij telt niet mee; het cijfer krijgt een *.',
      vindt: 'B010.',
    },
  ],
};
