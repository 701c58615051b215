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
};
