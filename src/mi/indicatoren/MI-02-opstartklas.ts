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
};
