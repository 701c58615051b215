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
  voorbeeld: {
    rijen: [
      { wie: 'A', velden: { startRegulier: '2025-03-03' }, telt: true, omdat: 'gestart en niet beëindigd' },
      {
        wie: 'B',
        velden: { startRegulier: '2025-03-03', eindeTraject: '2025-10-01' },
        telt: true,
        omdat: 'op 30 september liep het traject nog',
      },
      {
        wie: 'C',
        velden: { startRegulier: '2025-03-03', eindeTraject: '2025-09-30' },
        telt: false,
        omdat: 'op de laatste dag beëindigd',
      },
      {
        wie: 'D',
        velden: { startRegulier: '2025-10-06' },
        telt: false,
        omdat: 'op 30 september nog niet gestart',
      },
      { wie: 'E', velden: {}, telt: false, omdat: 'geen start ingevuld' },
    ],
    waarde: 2,
  },
  valkuilen: [
    {
      mis: 'Einde traject vergeten.',
      gevolg: 'Het traject blijft elk kwartaal lopend tellen.',
      vindt:
        'V001 blijft om voortgangsrapportages vragen. Kijk ook wie lopend is zonder lessen in het kwartaal.',
    },
    {
      mis: 'Overstap op is ingevuld, Einde traject niet.',
      gevolg: 'Iemand telt als lopend in het oude perceel én in het nieuwe.',
      vindt: 'Geen regel vindt dit. Filter op Overstap op gevuld en Einde traject leeg.',
    },
    {
      mis: 'De start is leeg, terwijl er al lessen zijn.',
      gevolg: 'Het traject telt niet als lopend, en ook niet bij groepen en mijlpalen.',
      vindt: 'A007, en T007 na het akkoord.',
    },
    {
      mis: 'Iemand pauzeert.',
      gevolg: 'Niets: een pauze is geen einde, het traject blijft lopend.',
      vindt: 'Op het blad Contact staat een Pauze. Leg een groot aantal uit bij MI-17.',
    },
  ],
};
