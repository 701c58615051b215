import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { en, is, lopend } from '../oordeel';
import { personen } from '../tellingen';

export const inMijlpaal1A: Indicator = {
  code: 'MI-07',
  naam: 'Aantal inburgeringsplichtigen actief in de eerste mijlpaal (1A)',
  soort: 'stand',
  kennis: 'stand',
  definitie: 'Lopend op de laatste dag van het kwartaal, met Mijlpaal 1A.',
  telt: ({ velden }, { laatste }) => en(lopend(velden, laatste), is(velden.mijlpaal, '1A')),
  teller: personen('wie lopend is in mijlpaal 1A'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 7', 'Aantal inburgeringsplichtigen actief in de eerste mijlpaal (1A)'),
  herkomst: ['mijlpaal', 'startOpstartklas', 'startRegulier', 'eindeTraject'],
};
