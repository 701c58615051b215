import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const foutwaarde = regel({
  code: 'B007',
  naam: 'foutwaarde',
  titel: 'In een cel staat een foutwaarde van Excel',
  nodig: [],
  meldingen: {
    foutwaarde: {
      ernst: 'fout',
      tekst: 'In deze cel staat de foutwaarde {fout}. Vul de waarde zelf in, of herstel de formule.',
    },
  },
  bron: productkeuze('Een foutwaarde is geen gegeven; wat er had moeten staan is niet te weten.'),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'foutwaarde') yield meld('foutwaarde', o.plek, { fout: o.fout });
    }
  },
});
