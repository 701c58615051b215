import { productkeuze } from '../../basis/bron';
import { isVervallen } from '../../registratie/les';
import { regel } from '../regel';

export const urenInDeToekomst = regel({
  code: 'A008',
  naam: 'uren-in-de-toekomst',
  titel: 'Er staan gevolgde uren op een dag die nog moet komen',
  nodig: ['Aanwezigheid.datum', 'Aanwezigheid.gevolgdeUren'],
  meldingen: {
    toekomst: {
      ernst: 'fout',
      tekst:
        'Er staan {gevolgd:uren} gevolgde uren op {datum:dag}, maar die dag moet nog komen (vandaag is het {vandaag:dag}). Verbeter de datum (vaak het jaartal), of maak Gevolgde uren leeg tot de les is geweest.',
    },
  },
  bron: productkeuze('Wat nog niet is geweest, kan niet zijn gevolgd.'),

  *controleer({ registratie, vandaag }, meld) {
    for (const les of registratie.lessen) {
      const [datum, gevolgd] = [les.datum.waarde, les.gevolgdeUren.waarde];
      if (datum === undefined || gevolgd === undefined || isVervallen(les)) continue;
      if (datum > vandaag && gevolgd > 0)
        yield meld('toekomst', les.gevolgdeUren, { gevolgd, datum, vandaag });
    }
  },
});
