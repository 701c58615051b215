import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const verborgenRijen = regel({
  code: 'B013',
  naam: 'verborgen-rijen',
  titel: 'Verborgen rijen bevatten gegevens',
  nodig: [],
  meldingen: {
    verborgen: {
      ernst: 'waarschuwing',
      tekst:
        'Op dit blad zijn rijen met gegevens verborgen ({aantal:aantal}); ze tellen gewoon mee. Maak ze zichtbaar of haal het filter weg, en kijk of ze erin horen.',
    },
  },
  bron: productkeuze('Wie een rij niet ziet, ziet ook niet dat zij meetelt.'),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'verborgenRijen') yield meld('verborgen', o.plek, { aantal: o.aantal });
    }
  },
});
