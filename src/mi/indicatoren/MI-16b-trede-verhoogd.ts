import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { en, ingevuld, lopend } from '../oordeel';
import { personen } from '../tellingen';
import { heeftTreden, TREDEN } from '../treden';

export const tredeVerhoogd: Indicator = {
  code: 'MI-16b',
  naam: 'Aantal inburgeringsplichtigen per trede verhoogd tijdens traject',
  soort: 'stand',
  kennis: 'stand',
  definitie:
    'Lopend op de laatste dag van het kwartaal, en Trede nu is hoger dan Trede bij aanmelding; per Trede nu.',
  geldtVoor: heeftTreden,
  telt({ velden }, { laatste }) {
    const { tredeNu: nu, tredeBijAanmelding: toen } = velden;
    const bekend = en(ingevuld(nu), ingevuld(toen));
    // Tredes are single digits: as texts they compare as numbers do.
    const hoger = bekend && (nu.waarde as string) > (toen.waarde as string);
    return en(lopend(velden, laatste), hoger);
  },
  uitsplitsing: { waarden: TREDEN, van: ({ velden }) => velden.tredeNu.waarde },
  teller: personen('wie lopend is en op deze, hogere trede staat'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 16b', 'verhoogd tijdens traject'),
  herkomst: ['tredeNu', 'tredeBijAanmelding', 'startOpstartklas', 'startRegulier', 'eindeTraject'],
  voorbeeld: {
    perceel: 'B1-route participatie',
    uitsplitsing: '4',
    rijen: [
      {
        wie: 'A',
        velden: { startRegulier: '2025-03-03', tredeBijAanmelding: '2', tredeNu: '4' },
        telt: true,
        omdat: 'van 2 naar 4: telt bij trede 4',
      },
      {
        wie: 'B',
        velden: { startRegulier: '2025-03-03', tredeBijAanmelding: '3', tredeNu: '4' },
        telt: true,
        omdat: 'van 3 naar 4',
      },
      {
        wie: 'C',
        velden: { startRegulier: '2025-03-03', tredeBijAanmelding: '4', tredeNu: '4' },
        telt: false,
        omdat: 'niet gestegen',
      },
      {
        wie: 'D',
        velden: { startRegulier: '2025-03-03', tredeBijAanmelding: '5', tredeNu: '4' },
        telt: false,
        omdat: 'gedaald',
      },
      {
        wie: 'E',
        velden: {
          startRegulier: '2025-03-03',
          tredeBijAanmelding: '2',
          tredeNu: '4',
          eindeTraject: '2025-09-15',
        },
        telt: false,
        omdat: 'het traject is beëindigd; zie MI-16c',
      },
    ],
    waarde: 2,
  },
  valkuilen: [
    {
      mis: 'Trede nu wordt niet bijgehouden.',
      gevolg: 'De stijging is onzichtbaar: het cijfer blijft 0 of gelijk.',
      vindt: 'Geen regel vindt dit. Vraag ernaar als een perceel het hele jaar geen stijgingen heeft.',
    },
    {
      mis: 'Trede bij aanmelding is leeg.',
      gevolg: 'Niemand weet of Trede nu hoger is: de rij telt niet mee.',
      vindt: 'T016 zodra er een intake is.',
    },
    {
      mis: 'De kwartalen worden opgeteld.',
      gevolg:
        'Wie eenmaal gestegen is telt elk kwartaal, zolang het traject loopt. Het is een stand, geen gebeurtenis.',
      vindt: 'Lees alleen het laatste kwartaal.',
    },
    {
      mis: 'Het bestand is pas lang na het kwartaal bewaard.',
      gevolg: 'U ziet de trede van nu, niet die van de laatste dag van het kwartaal.',
      vindt: 'Overzicht waarschuwt als het kwartaal meer dan een maand voorbij is.',
    },
  ],
};
