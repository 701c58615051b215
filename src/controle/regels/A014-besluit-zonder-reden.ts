import { werkafsprakenboek } from '../../basis/bron';
import { regel } from '../regel';

export const besluitZonderReden = regel({
  code: 'A014',
  naam: 'besluit-zonder-reden',
  titel: 'Een besluit van de gemeente zonder reden van afwezigheid',
  nodig: ['Aanwezigheid.redenAfwezigheid', 'Aanwezigheid.besluitGemeente'],
  meldingen: {
    geenReden: {
      ernst: 'fout',
      tekst:
        'Er staat een besluit van de gemeente ({besluit}), maar geen Reden afwezigheid waarover dat gaat. Vul de reden in, of haal het besluit weg.',
    },
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'De gemeente neemt daarna een besluit over de geldigheid van de redenen voor afwezigheid.',
  ),

  *controleer({ lessen }, meld) {
    for (const { besluitGemeente, redenAfwezigheid } of lessen) {
      if (besluitGemeente.waarde === undefined || redenAfwezigheid.staat !== 'leeg') continue;
      yield meld('geenReden', besluitGemeente, { besluit: besluitGemeente.waarde });
    }
  },
});
