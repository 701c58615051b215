import { werkafsprakenboek } from '../../basis/bron';
import { regel } from '../regel';

export const zonderVoortgang = regel({
  code: 'V002',
  naam: 'zonder-voortgang',
  titel: 'Een voortgangsrapportage zonder Voortgang',
  nodig: ['Rapportages.soort', 'Rapportages.voortgang'],
  meldingen: {
    zonderVoortgang: {
      ernst: 'fout',
      tekst:
        'Deze voortgangsrapportage zegt niet of het traject volgens planning loopt. Kies bij Voortgang: Volgens planning, Loopt risico of Loopt achter.',
    },
  },
  bron: werkafsprakenboek(
    '2.3.1',
    'informatie over: traject loopt volgens planning, traject loopt risico, traject loopt achter op planning',
  ),

  *controleer({ rapportages }, meld) {
    for (const { soort, voortgang } of rapportages) {
      if (soort.waarde === 'Voortgangsrapportage' && voortgang.staat === 'leeg') {
        yield meld('zonderVoortgang', voortgang, {});
      }
    }
  },
});
