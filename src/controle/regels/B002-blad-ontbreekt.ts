import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const bladOntbreekt = regel({
  code: 'B002',
  naam: 'blad-ontbreekt',
  titel: 'Een blad ontbreekt',
  nodig: [],
  meldingen: {
    ontbreekt: {
      ernst: 'fout',
      tekst:
        'Het blad {blad} ontbreekt. Neem het over uit het sjabloon; regels die dit blad nodig hebben zijn nu niet gecontroleerd.',
    },
    geenRegistratiebestand: {
      ernst: 'fout',
      tekst:
        'Dit is geen registratiebestand: geen van de bladen Persoon, Trajecten, Aanwezigheid, Rapportages en Contact is er, en ook geen Trajectregister. Gebruik het sjabloon.',
    },
  },
  bron: productkeuze(
    'Het registratiebestand heeft vaste bladen en kolommen, zodat gemeente en aanbieder hetzelfde lezen.',
  ),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'bladOntbreekt') yield meld('ontbreekt', o.plek, { blad: o.blad });
      else if (o.soort === 'geenRegistratiebestand') yield meld('geenRegistratiebestand', o.plek, {});
    }
  },
});
