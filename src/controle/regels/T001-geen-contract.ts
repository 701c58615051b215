import { werkafsprakenboek } from '../../basis/bron';
import { isGecontracteerd } from '../../registratie/instellingen';
import { regel } from '../regel';

export const geenContract = regel({
  code: 'T001',
  naam: 'geen-contract',
  titel: 'De aanbieder heeft geen contract voor het perceel',
  nodig: ['Trajecten.perceel', 'Persoon.aanbieder'],
  meldingen: {
    geenContract: {
      ernst: 'fout',
      tekst:
        '{aanbieder} heeft volgens het werkafsprakenboek geen contract voor {perceel}. Verbeter het perceel of de aanbieder. Is er toch een contract, zet het dan in het instellingenbestand.',
    },
  },
  bron: werkafsprakenboek(
    '1.2.2',
    'De volgende aanbieders zijn gecontracteerd voor de verschillende producten:',
  ),

  *controleer({ trajecten, instellingen }, meld) {
    for (const { persoon, perceel: veld } of trajecten) {
      const [aanbieder, perceel] = [persoon.aanbieder.waarde, veld.waarde];
      if (aanbieder === undefined || perceel === undefined) continue;
      if (isGecontracteerd(aanbieder, perceel, instellingen) === false) {
        yield meld('geenContract', veld, { aanbieder, perceel });
      }
    }
  },
});
