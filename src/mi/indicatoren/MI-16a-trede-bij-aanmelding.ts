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
  voorbeeld: {
    perceel: 'B1-route participatie',
    uitsplitsing: '2',
    rijen: [
      {
        wie: 'A',
        velden: { aangemeldOp: '2025-07-14', tredeBijAanmelding: '2' },
        telt: true,
        omdat: 'aangemeld in het kwartaal, op trede 2',
      },
      {
        wie: 'B',
        velden: { aangemeldOp: '2025-08-20', tredeBijAanmelding: '3' },
        telt: false,
        omdat: 'telt bij trede 3',
      },
      { wie: 'C', velden: { aangemeldOp: '2025-09-01' }, telt: false, omdat: 'nog geen trede ingevuld' },
      {
        wie: 'D',
        velden: { aangemeldOp: '2025-06-20', tredeBijAanmelding: '2' },
        telt: false,
        omdat: 'aangemeld in het kwartaal ervoor',
      },
    ],
    waarde: 1,
  },
  valkuilen: [
    {
      mis: 'De trede wordt pas na de intake ingevuld.',
      gevolg:
        'Wie laat in het kwartaal is aangemeld, ontbreekt eerst en komt er later bij: een geleverd cijfer verandert.',
      vindt: 'T016 zodra er een intake is. De treden samen zijn zolang minder dan MI-01a.',
    },
    {
      mis: 'Trede bij aanmelding wordt overschreven als iemand een trede stijgt.',
      gevolg: 'Het cijfer van toen verandert, en MI-16b ziet de stijging niet.',
      vindt: 'Geen regel vindt dit. Een stijging hoort in Trede nu.',
    },
    {
      mis: 'Er staat iets anders dan 1 tot en met 6, bijvoorbeeld trede 2/3.',
      gevolg: 'De rij telt niet mee; het cijfer krijgt een *.',
      vindt: 'B010.',
    },
    {
      mis: 'Een aanbieder van alleen taal vult treden in.',
      gevolg: 'Niets: voor de twee taal-percelen bestaat MI-16 niet.',
      vindt: 'Op die bladen staat niet van toepassing.',
    },
  ],
};
