import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { en, is, lopend } from '../oordeel';
import { personen } from '../tellingen';

export const inMijlpaal1B: Indicator = {
  code: 'MI-08',
  naam: 'Aantal inburgeringsplichtigen actief in de tweede mijlpaal (1B)',
  soort: 'stand',
  kennis: 'stand',
  definitie: 'Lopend op de laatste dag van het kwartaal, met Mijlpaal 1B.',
  telt: ({ velden }, { laatste }) => en(lopend(velden, laatste), is(velden.mijlpaal, '1B')),
  teller: personen('wie lopend is in mijlpaal 1B'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 8', 'Aantal inburgeringsplichtigen actief in de tweede mijlpaal (1B)'),
  herkomst: ['mijlpaal', 'startOpstartklas', 'startRegulier', 'eindeTraject'],
};
