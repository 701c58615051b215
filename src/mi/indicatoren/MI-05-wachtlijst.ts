import { werkafsprakenboek } from '../../basis/bron';
import type { Indicator } from '../indicator';
import { en, niet, sinds, uiterlijk } from '../oordeel';
import { personen } from '../tellingen';

export const opWachtlijst: Indicator = {
  code: 'MI-05',
  naam: 'Aantal inburgeringsplichtigen op wachtlijst',
  soort: 'stand',
  kennis: 'datums',
  definitie: 'Wachtlijst vanaf ligt op of voor de laatste dag van het kwartaal, en Wachtlijst tot niet.',
  telt: ({ velden: { wachtlijstVanaf, wachtlijstTot } }, { laatste }) =>
    en(sinds(wachtlijstVanaf, laatste), niet(uiterlijk(wachtlijstTot, laatste))),
  teller: personen('wie op de laatste dag op de wachtlijst staat'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 5', 'Aantal inburgeringsplichtigen op wachtlijst'),
  herkomst: ['wachtlijstVanaf', 'wachtlijstTot'],
  voorbeeld: {
    rijen: [
      { wie: 'A', velden: { wachtlijstVanaf: '2025-06-02' }, telt: true, omdat: 'nog op de lijst' },
      {
        wie: 'B',
        velden: { wachtlijstVanaf: '2025-09-30' },
        telt: true,
        omdat: 'op de laatste dag op de lijst gekomen',
      },
      {
        wie: 'C',
        velden: { wachtlijstVanaf: '2025-07-07', wachtlijstTot: '2025-09-30' },
        telt: false,
        omdat: 'op de laatste dag van de lijst af',
      },
      {
        wie: 'D',
        velden: { wachtlijstVanaf: '2025-07-07', wachtlijstTot: '2025-10-01' },
        telt: true,
        omdat: 'op 30 september nog op de lijst',
      },
      {
        wie: 'E',
        velden: { wachtlijstVanaf: '2025-10-01' },
        telt: false,
        omdat: 'pas in het volgende kwartaal',
      },
    ],
    waarde: 3,
  },
  valkuilen: [
    {
      mis: 'Wachtlijst tot vergeten bij iemand die al begonnen is.',
      gevolg: 'Iemand blijft op de wachtlijst staan, elk kwartaal opnieuw.',
      vindt:
        'Geen regel vindt dit. Filter op een start gevuld, Wachtlijst vanaf gevuld en Wachtlijst tot leeg.',
    },
    {
      mis: 'Het traject is beëindigd terwijl iemand nog op de lijst stond.',
      gevolg: 'Einde traject haalt iemand niet van de wachtlijst: vul ook Wachtlijst tot in.',
      vindt: 'Geen regel vindt dit. Filter op Einde traject gevuld en Wachtlijst tot leeg.',
    },
    {
      mis: 'Wachtlijst vanaf is leeg, Wachtlijst tot niet.',
      gevolg: 'Iemand telt niet mee.',
      vindt: 'Geen regel vindt dit. Filter op die twee kolommen.',
    },
    {
      mis: 'Begin en einde zijn verwisseld, of het jaartal klopt niet.',
      gevolg: 'Iemand telt te lang of niet mee.',
      vindt: 'T002.',
    },
  ],
};
