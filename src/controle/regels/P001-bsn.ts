import { werkafsprakenboek } from '../../basis/bron';
import { isBsn } from '../../basis/kenmerken';
import { regel } from '../regel';

export const bsn = regel({
  code: 'P001',
  naam: 'bsn',
  titel: 'Het BSN kan niet kloppen',
  nodig: ['Persoon.bsn'],
  meldingen: {
    vorm: {
      ernst: 'fout',
      tekst:
        'Een BSN heeft negen cijfers (of acht, dan hoort er een 0 voor). Wat hier staat niet. Neem de cijfers over van de aanmelding, zonder spaties, punten of letters.',
    },
    elfproef: {
      ernst: 'fout',
      tekst:
        'Dit BSN bestaat niet: de cijfers voldoen niet aan de elfproef. Meestal is één cijfer verkeerd of zijn er twee verwisseld. Vergelijk het met de aanmelding van de gemeente.',
    },
  },
  bron: werkafsprakenboek(
    '1.1',
    'BSN, NAW, emailadres, telefoonnummer, geboortedatum, geslacht, geboorteland;',
  ),

  *controleer({ registratie }, meld) {
    for (const { bsn: veld } of registratie.personen) {
      const waarde = veld.waarde;
      if (waarde === undefined || isBsn(waarde)) continue;
      yield meld(/^\d{8,9}$/.test(waarde) ? 'elfproef' : 'vorm', veld, {});
    }
  },
});
