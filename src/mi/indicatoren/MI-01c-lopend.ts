import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { lopend } from '../oordeel';
import { personen } from '../tellingen';

export const lopendeTrajecten: Indicator = {
  code: 'MI-01c',
  naam: 'Aantal gestart in reguliere klas of opstartklas en dus lopende trajecten',
  soort: 'stand',
  kennis: 'datums',
  definitie:
    'Lopend op de laatste dag van het kwartaal: gestart op of voor die dag, en het traject is dan niet beëindigd.',
  telt: ({ velden }, { laatste }) => lopend(velden, laatste),
  teller: personen('wie op de laatste dag een lopend traject heeft'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek(
    'bijlage 5, 1c',
    'Aantal gestart in reguliere klas of opstartklas en dus lopende trajecten',
  ),
  herkomst: ['startOpstartklas', 'startRegulier', 'eindeTraject'],
};
