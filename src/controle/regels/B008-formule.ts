import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const formule = regel({
  code: 'B008',
  naam: 'formule',
  titel: 'In een invulkolom staat een formule',
  nodig: [],
  meldingen: {
    formule: {
      ernst: 'waarschuwing',
      tekst:
        'In {kop} staat een formule; de waarde die Excel bewaarde is gebruikt. Vul liever de waarde zelf in (kopiëren, plakken als waarde), want de uitkomst kan later veranderen.',
    },
    zonderWaarde: {
      ernst: 'fout',
      tekst:
        'In {kop} staat een formule zonder bewaarde uitkomst. Open het bestand in Excel, laat het herberekenen en sla het op, of vul de waarde zelf in.',
    },
  },
  bron: productkeuze('Een registratie legt vast wat er was; een formule kan morgen iets anders zeggen.'),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'formule') yield meld('formule', o.plek, { kop: o.kop });
      else if (o.soort === 'formuleZonderWaarde') yield meld('zonderWaarde', o.plek, { kop: o.kop });
    }
  },
});
