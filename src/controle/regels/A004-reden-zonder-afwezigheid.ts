import { productkeuze } from '../../basis/bron';
import { lesuren } from '../../registratie/les';
import { regel } from '../regel';

export const redenZonderAfwezigheid = regel({
  code: 'A004',
  naam: 'reden-zonder-afwezigheid',
  titel: 'Er staat een reden, maar alle uren zijn gevolgd',
  nodig: ['Aanwezigheid.geplandeUren', 'Aanwezigheid.gevolgdeUren', 'Aanwezigheid.redenAfwezigheid'],
  meldingen: {
    nietAfwezig: {
      ernst: 'waarschuwing',
      tekst:
        'Er staat een Reden afwezigheid, maar van de {gepland:uren} geplande uren is niets gemist. Haal de reden weg, of verbeter de gevolgde uren.',
    },
  },
  bron: productkeuze(
    'De reden en de uren spreken elkaar tegen; welke van de twee klopt, weet alleen de aanbieder.',
  ),

  *controleer({ lessen }, meld) {
    for (const les of lessen) {
      const uren = lesuren(les);
      if (uren === undefined || uren.gevolgd !== uren.gepland || les.redenAfwezigheid.staat !== 'bekend')
        continue;
      yield meld('nietAfwezig', les.redenAfwezigheid, { gepland: uren.gepland });
    }
  },
});
