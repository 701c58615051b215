import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { valtIn } from '../oordeel';
import { personen } from '../tellingen';

export const intakeGehad: Indicator = {
  code: 'MI-01b',
  naam: 'Aantal intake gehad',
  soort: 'flow',
  kennis: 'datums',
  definitie: 'Intake op ligt in het kwartaal.',
  telt: ({ velden }, tijdvak) => valtIn(velden.intakeOp, tijdvak),
  teller: personen('wie in het kwartaal een intake had'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 1b', 'Aantal intake gehad'),
  herkomst: ['intakeOp'],
};
