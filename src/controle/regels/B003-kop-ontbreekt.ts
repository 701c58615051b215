import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const kopOntbreekt = regel({
  code: 'B003',
  naam: 'kop-ontbreekt',
  titel: 'Een verplichte kolom of een verplicht gegeven ontbreekt',
  nodig: [],
  meldingen: {
    kolom: {
      ernst: 'fout',
      tekst:
        'De verplichte kolom {kop} ontbreekt. Voeg de kolom toe met precies deze naam in de rij met koppen.',
    },
    gegeven: {
      ernst: 'fout',
      tekst:
        'Het verplichte gegeven {kop} ontbreekt. Voeg op het blad Persoon een rij toe met deze naam in de kolom Gegeven.',
    },
    koppeling: {
      ernst: 'fout',
      tekst:
        'De verplichte kolom {kop} ontbreekt: in de koppeling gaat geen kolom ernaartoe. Vul de koppeling aan, of zet de waarde bij vast als die in elke rij gelijk is.',
    },
  },
  bron: productkeuze(
    'Het registratiebestand heeft vaste bladen en kolommen, zodat gemeente en aanbieder hetzelfde lezen.',
  ),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'kopOntbreekt') yield meld(o.wat, o.plek, { kop: o.kop });
      else if (o.soort === 'koppelingZonder') yield meld('koppeling', o.plek, { kop: o.kop });
    }
  },
});
