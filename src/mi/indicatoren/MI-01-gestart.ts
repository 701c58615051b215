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
  voorbeeld: {
    rijen: [
      {
        wie: 'A',
        velden: { startOpstartklas: '2025-07-01', startRegulier: '2025-08-18' },
        telt: true,
        omdat: 'de eerste start ligt op de eerste dag van het kwartaal',
      },
      {
        wie: 'B',
        velden: { startOpstartklas: '2025-06-30', startRegulier: '2025-08-18' },
        telt: false,
        omdat: 'de eerste start was in het kwartaal ervoor',
      },
      {
        wie: 'C',
        velden: { startRegulier: '2025-09-30' },
        telt: true,
        omdat: 'de laatste dag hoort nog bij het kwartaal',
      },
      {
        wie: 'D',
        velden: { startRegulier: '2025-10-01' },
        telt: false,
        omdat: 'de start ligt in het volgende kwartaal',
      },
    ],
    waarde: 2,
  },
  valkuilen: [
    {
      mis: 'De start is nog niet ingevuld als u de cijfers maakt.',
      gevolg:
        'Deze starter ontbreekt. Wordt de datum later ingevuld, dan verandert een kwartaal dat al geleverd is.',
      vindt: 'T007 vindt wie na het akkoord nog geen start heeft, A007 wie lessen heeft zonder start.',
    },
    {
      mis: 'Er staat een start die gepland was en niet doorging.',
      gevolg: 'Iemand telt als gestart en blijft lopend.',
      vindt: 'Geen regel vindt dit. Kijk wie gestart is en in het kwartaal geen lessen heeft.',
    },
    {
      mis: 'Start reguliere klas wordt overschreven als iemand van groep wisselt.',
      gevolg:
        'Iemand die al eerder startte, telt nu opnieuw als starter; het eerdere kwartaal verliest er een.',
      vindt: 'A007: lessen van vóór de nieuwe start.',
    },
    {
      mis: 'Opstartklas en reguliere klas worden allebei als start gezien.',
      gevolg:
        'Niets: alleen de eerste van de twee telt. MI-01 is dus geen optelsom van MI-02 en de reguliere starts.',
      vindt: 'Vergelijk met MI-02.',
    },
  ],
};
