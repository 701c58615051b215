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
};
