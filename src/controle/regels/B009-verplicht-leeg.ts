import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const verplichtLeeg = regel({
  code: 'B009',
  naam: 'verplicht-leeg',
  titel: 'Een verplichte waarde is leeg',
  nodig: [],
  meldingen: {
    leeg: { ernst: 'fout', tekst: '{kop} is verplicht en is hier leeg. Vul de cel in.' },
    gevolgdLeeg: {
      ernst: 'fout',
      tekst:
        '{kop} is leeg, terwijl de les al is geweest. Vul de gevolgde uren in; 0 als iemand er niet was.',
    },
  },
  bron: productkeuze('Zonder dit gegeven kan de gemeente de registratie niet gebruiken.'),

  *controleer({ registratie, peildatum }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'verplichtLeeg') yield meld('leeg', o.plek, { kop: o.kop });
      // A cancelled lesson was followed by nobody, and of one still to come the hours are not known yet.
      else if (o.soort === 'gevolgdLeeg' && !o.vervallen) {
        if (o.datum === undefined) yield meld('leeg', o.plek, { kop: o.kop });
        else if (o.datum <= peildatum) yield meld('gevolgdLeeg', o.plek, { kop: o.kop });
      }
    }
  },
});
