import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const geenGetal = regel({
  code: 'B012',
  naam: 'geen-getal',
  titel: 'Waar een getal hoort staat iets anders',
  nodig: [],
  meldingen: {
    geenGetal: {
      ernst: 'fout',
      tekst:
        'In {kop} hoort een getal, en wat er staat is niet als getal te lezen. Typ alleen het getal, bijvoorbeeld 2,5, zonder woorden.',
    },
    datum: {
      ernst: 'fout',
      tekst:
        'In {kop} staat een datum waar een getal hoort. Vaak maakte Excel van 2-5 of 2.5 een datum. Geef de cel de opmaak Getal en typ de uren opnieuw, bijvoorbeeld 2,5.',
    },
    tijd: {
      ernst: 'fout',
      tekst:
        'In {kop} staat een tijd, zoals 3:30, waar een aantal uren hoort. Geef de cel de opmaak Getal en typ de uren opnieuw: 3,5 voor drie en een half uur.',
    },
    tekst: {
      ernst: 'waarschuwing',
      tekst:
        'In {kop} staat het getal als tekst; gelezen als {getal:uren}. Typ het getal opnieuw, zodat Excel ermee kan rekenen.',
    },
  },
  bron: productkeuze('Uren tellen alleen mee als vaststaat hoeveel het er zijn; er wordt niet geraden.'),
  herstelt: (o) => (o.soort === 'tekstAlsGetal' ? o.getal : undefined),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'geenGetal')
        yield meld(o.isTijd ? 'tijd' : o.isDag ? 'datum' : 'geenGetal', o.plek, { kop: o.kop });
      else if (o.soort === 'tekstAlsGetal') yield meld('tekst', o.plek, { kop: o.kop, getal: o.getal });
    }
  },
});
