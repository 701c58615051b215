import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const geenDatum = regel({
  code: 'B011',
  naam: 'geen-datum',
  titel: 'Waar een datum hoort staat iets anders',
  nodig: [],
  meldingen: {
    geenDatum: {
      ernst: 'fout',
      tekst:
        'In {kop} hoort een datum, en wat er staat is niet als datum te lezen. Typ de datum als dag-maand-jaar met vier cijfers voor het jaar, bijvoorbeeld 31-12-2025.',
    },
    getal: {
      ernst: 'fout',
      tekst:
        'In {kop} staat een getal dat niet als datum is opgemaakt. Typ de datum opnieuw als dag-maand-jaar, of geef de cel de opmaak Datum en kijk of de dag klopt.',
    },
    tekst: {
      ernst: 'waarschuwing',
      tekst:
        'In {kop} staat de datum als tekst; gelezen als {dag:dag}. Typ de datum opnieuw, zodat Excel die als datum herkent.',
    },
    notatie: {
      ernst: 'fout',
      tekst:
        'In {kop} hoort een datum, geschreven als {notatie} (dat zegt de koppeling), en wat er staat is zo niet te lezen. Herstel het in het systeem waar de export uit komt, of pas datumnotatie in de koppeling aan.',
    },
  },
  bron: productkeuze(
    'Een termijn kan alleen worden geteld vanaf een dag die vaststaat; er wordt niet geraden.',
  ),
  herstelt: (o) => (o.soort === 'tekstAlsDag' ? { dag: o.dag } : undefined),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'geenDag' && o.notatie !== undefined)
        yield meld('notatie', o.plek, { kop: o.kop, notatie: o.notatie });
      else if (o.soort === 'geenDag') yield meld(o.isGetal ? 'getal' : 'geenDatum', o.plek, { kop: o.kop });
      else if (o.soort === 'tekstAlsDag') yield meld('tekst', o.plek, { kop: o.kop, dag: o.dag });
    }
  },
});
