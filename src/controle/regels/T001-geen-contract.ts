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
    // A register has few aanbieders and many rows: each pair is looked up once.
    const zonder = new Map<string, boolean>();
    for (const { persoon, perceel: veld } of trajecten) {
      const aanbieder = persoon.aanbieder.waarde;
      const perceel = veld.waarde;
      if (aanbieder === undefined || perceel === undefined) continue;
      const paar = `${aanbieder}|${perceel}`;
      const geen = zonder.get(paar) ?? isGecontracteerd(aanbieder, perceel, instellingen) === false;
      zonder.set(paar, geen);
      if (geen) yield meld('geenContract', veld, { aanbieder, perceel });
    }
  },
});
