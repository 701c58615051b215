import { werkafsprakenboek } from '../../basis/bron';
import type { Tekstindicator } from '../indicator';

export const toelichtingen: Tekstindicator = {
  code: 'MI-17',
  naam: 'Toelichtingen en opmerkingen',
  soort: 'tekst',
  definitie:
    'Vrije tekst van de aanbieder, per kwartaal, gemeente en perceel. Geen namen en geen andere persoonsgegevens.',
  bron: werkafsprakenboek('bijlage 5, 17', 'Algemeen vak voor toelichtingen en/of opmerkingen'),
};
