import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { gestartIn } from '../oordeel';
import { personen } from '../tellingen';

export const gestart: Indicator = {
  code: 'MI-01',
  naam: 'Aantal daadwerkelijk gestarte inburgeringsplichtigen',
  soort: 'flow',
  kennis: 'datums',
  definitie: 'De eerste van Start opstartklas en Start reguliere klas ligt in het kwartaal.',
  telt: ({ velden }, tijdvak) => gestartIn(velden, tijdvak),
  teller: personen('wie in het kwartaal voor het eerst startte, in opstartklas of reguliere klas'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek(
    'bijlage 5, 1',
    'Aantal daadwerkelijk gestarte inburgeringsplichtigen uitgesplitst naar:',
  ),
  herkomst: ['startOpstartklas', 'startRegulier'],
};
