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
  voorbeeld: {
    rijen: [
      { wie: 'A', velden: { intakeOp: '2025-07-01' }, telt: true, omdat: 'de eerste dag van het kwartaal' },
      { wie: 'B', velden: { intakeOp: '2025-06-30' }, telt: false, omdat: 'in het kwartaal ervoor' },
      { wie: 'C', velden: { intakeOp: '2025-09-30' }, telt: true, omdat: 'de laatste dag van het kwartaal' },
      {
        wie: 'D',
        velden: { aangemeldOp: '2025-08-04' },
        telt: false,
        omdat: 'aangemeld, maar nog geen intake gehad',
      },
    ],
    waarde: 2,
  },
  valkuilen: [
    {
      mis: 'De dag van de afspraak is ingevuld, maar iemand is niet verschenen.',
      gevolg: 'Een intake die er niet was telt mee.',
      vindt: 'Geen regel vindt dit. Kijk op het blad Contact naar Niet verschenen op intake.',
    },
    {
      mis: 'Intake op blijft leeg terwijl het leerplan er al is.',
      gevolg: 'De intake ontbreekt in het cijfer.',
      vindt:
        'Geen regel vindt dit: een lege datum wordt overgeslagen. Filter op Leerplan opgeleverd op gevuld en Intake op leeg.',
    },
    {
      mis: 'Na een tweede gesprek wordt de datum overschreven.',
      gevolg: 'De intake verhuist naar een later kwartaal; een geleverd cijfer wordt lager.',
      vindt: 'T002 als de datum daardoor na het leerplan ligt.',
    },
  ],
};
