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
  voorbeeld: {
    rijen: [
      {
        wie: 'A',
        velden: { mijlpaal: '1B', startRegulier: '2025-03-03' },
        telt: true,
        omdat: 'lopend in mijlpaal 1B',
      },
      {
        wie: 'B',
        velden: { mijlpaal: '1B', startOpstartklas: '2025-09-29' },
        telt: true,
        omdat: 'de opstartklas is ook een start',
      },
      {
        wie: 'C',
        velden: { mijlpaal: '1A', startRegulier: '2025-03-03' },
        telt: false,
        omdat: 'een andere mijlpaal',
      },
      {
        wie: 'D',
        velden: { mijlpaal: '1B', startRegulier: '2025-03-03', eindeTraject: '2025-09-12' },
        telt: false,
        omdat: 'het traject is beëindigd',
      },
      { wie: 'E', velden: { startRegulier: '2025-03-03' }, telt: false, omdat: 'Mijlpaal is leeg' },
    ],
    waarde: 2,
  },
  valkuilen: [
    {
      mis: 'Iemand heeft 1B gehaald, maar Mijlpaal gaat niet naar 2, 3 of Afgerond.',
      gevolg: 'Te veel mensen in 1B. Wie in 2 of 3 is, telt bij MI-07 en MI-08 niet mee.',
      vindt: 'Geen regel vindt dit. Vraag ernaar als het aantal elk kwartaal hetzelfde is.',
    },
    {
      mis: 'Mijlpaal is leeg.',
      gevolg:
        'Iemand die lopend is telt bij geen enkele mijlpaal: MI-07 en MI-08 samen zijn dan minder dan MI-01c.',
      vindt: 'Geen regel vindt dit: de kolom is niet verplicht. Vergelijk met MI-01c.',
    },
    {
      mis: 'De kolom Mijlpaal ontbreekt.',
      gevolg: 'Het cijfer is onbekend: leeg en gearceerd.',
      vindt: 'Herkomst noemt de kolom.',
    },
    {
      mis: 'Een mijlpaal is anders geschreven, bijvoorbeeld Mijlpaal 1.',
      gevolg: 'De rij telt niet mee; het cijfer krijgt een *.',
      vindt: 'B010.',
    },
    {
      mis: 'Het bestand is pas lang na het kwartaal bewaard.',
      gevolg: 'U ziet de mijlpaal van nu, niet die van de laatste dag van het kwartaal.',
      vindt: 'Overzicht waarschuwt als het kwartaal meer dan een maand voorbij is.',
    },
  ],
};
