import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { valtIn } from '../oordeel';
import { personen } from '../tellingen';

export const aangemeld: Indicator = {
  code: 'MI-01a',
  naam: 'Aantal aangemeld',
  soort: 'flow',
  kennis: 'datums',
  definitie: 'Aangemeld op ligt in het kwartaal.',
  telt: ({ velden }, tijdvak) => valtIn(velden.aangemeldOp, tijdvak),
  teller: personen('wie in het kwartaal is aangemeld'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 1a', 'Aantal aangemeld'),
  herkomst: ['aangemeldOp'],
  voorbeeld: {
    rijen: [
      {
        wie: 'A',
        velden: { aangemeldOp: '2025-07-01' },
        telt: true,
        omdat: 'de eerste dag van het kwartaal',
      },
      { wie: 'B', velden: { aangemeldOp: '2025-08-11' }, telt: true, omdat: 'in het kwartaal' },
      {
        wie: 'B',
        velden: { aangemeldOp: '2025-09-30' },
        telt: true,
        omdat: 'in het kwartaal, maar B is al geteld: iemand telt één keer',
      },
      { wie: 'C', velden: { aangemeldOp: '2025-10-01' }, telt: false, omdat: 'in het volgende kwartaal' },
    ],
    waarde: 2,
  },
  valkuilen: [
    {
      mis: 'Aangemeld op is leeg of niet te lezen.',
      gevolg: 'De rij telt nergens in de managementinformatie mee; Herkomst noemt haar.',
      vindt: 'B009 als de cel leeg is, B011 als er iets anders dan een datum staat.',
    },
    {
      mis: 'De dag van ontvangst of invoer is ingevuld in plaats van de dag van aanmelding.',
      gevolg: 'Een aanmelding aan het eind van het kwartaal schuift naar het volgende.',
      vindt:
        'T002 alleen als de datums daardoor verkeerd om staan. Vergelijk met de aanmeldingen van de gemeente.',
    },
    {
      mis: 'Hetzelfde traject staat in twee bestanden.',
      gevolg:
        'Niets: het telt één keer. Maar met twee verschillende datums bij Aangemeld op zijn het twee trajecten.',
      vindt: 'G002 bij dezelfde datum; T013 bij twee rijen in één bestand.',
    },
    {
      mis: 'Het cliëntnummer is verkeerd overgenomen.',
      gevolg: 'Eén mens telt als twee.',
      vindt: 'Geen regel vindt dit. Laat de gemeente de aantallen bevestigen.',
    },
  ],
};
