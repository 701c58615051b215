import { werkafsprakenboek } from '../../basis/bron';
import { lesuren } from '../../registratie/les';
import { regel } from '../regel';

export const zonderReden = regel({
  code: 'A003',
  naam: 'zonder-reden',
  titel: 'Afwezigheid zonder reden',
  nodig: ['Aanwezigheid.geplandeUren', 'Aanwezigheid.gevolgdeUren', 'Aanwezigheid.redenAfwezigheid'],
  meldingen: {
    leeg: {
      ernst: 'fout',
      tekst:
        'Van de {gepland:uren} geplande uren zijn er {gevolgd:uren} gevolgd, maar een reden ontbreekt. Kies een Reden afwezigheid uit de lijst; is er geen reden opgegeven, kies dan Zonder opgave.',
    },
  },
  bron: werkafsprakenboek(
    '2.2',
    'Aanbieder registreert de aan-/afwezigheid van de inburgeringsplichtige, incl. uren en indien relevant het participatiegedeelte, reden van afwezigheid en geeft hierover inzicht aan de gemeente.',
  ),

  *controleer({ lessen }, meld) {
    for (const les of lessen) {
      const uren = lesuren(les);
      if (uren === undefined || uren.gevolgd >= uren.gepland || les.redenAfwezigheid.staat !== 'leeg')
        continue;
      yield meld('leeg', les.redenAfwezigheid, uren);
    }
  },
});
