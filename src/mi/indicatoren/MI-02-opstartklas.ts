import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { valtIn } from '../oordeel';
import { personen } from '../tellingen';

export const gestartInOpstartklas: Indicator = {
  code: 'MI-02',
  naam: 'Aantal daadwerkelijk gestarte inburgeringsplichtigen in opstartklas/instroomklas',
  soort: 'flow',
  kennis: 'datums',
  definitie: 'Start opstartklas ligt in het kwartaal.',
  telt: ({ velden }, tijdvak) => valtIn(velden.startOpstartklas, tijdvak),
  teller: personen('wie in het kwartaal in de opstartklas startte'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek(
    'bijlage 5, 2',
    'Aantal daadwerkelijk gestarte inburgeringsplichtigen in opstartklas/instreamklas',
  ),
  herkomst: ['startOpstartklas'],
  voorbeeld: {
    rijen: [
      {
        wie: 'A',
        velden: { startOpstartklas: '2025-08-25' },
        telt: true,
        omdat: 'gestart in de opstartklas',
      },
      {
        wie: 'B',
        velden: { startRegulier: '2025-09-01' },
        telt: false,
        omdat: 'begon meteen in de reguliere klas',
      },
      {
        wie: 'C',
        velden: { startOpstartklas: '2025-09-30', startRegulier: '2025-10-20' },
        telt: true,
        omdat: 'de opstartklas begon op de laatste dag',
      },
      {
        wie: 'D',
        velden: { startOpstartklas: '2025-06-30', startRegulier: '2025-07-14' },
        telt: false,
        omdat: 'de opstartklas begon in het kwartaal ervoor',
      },
    ],
    waarde: 2,
  },
  valkuilen: [
    {
      mis: 'De start van de opstartklas staat bij Start reguliere klas.',
      gevolg: 'Iemand telt bij MI-01, maar niet hier.',
      vindt:
        'Geen regel vindt dit. Zoek lessen met Onderdeel Opstartklas van mensen zonder Start opstartklas.',
    },
    {
      mis: 'Start opstartklas wordt gewist zodra iemand doorstroomt.',
      gevolg: 'Het eerdere kwartaal verliest een starter, en bij MI-01 telt diezelfde persoon opnieuw.',
      vindt: 'A007: lessen van vóór de start die overblijft.',
    },
    {
      mis: 'Begin en einde van de opstartklas zijn verwisseld, of het jaartal klopt niet.',
      gevolg: 'De start valt in een ander kwartaal.',
      vindt: 'T002; T009 en T010 als de termijnen niet kloppen.',
    },
  ],
};
