import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const kopOnbekend = regel({
  code: 'B004',
  naam: 'kop-onbekend',
  titel: 'Een kolom of gegeven is niet bekend',
  nodig: [],
  meldingen: {
    kolom: {
      ernst: 'waarschuwing',
      tekst:
        'De kolom {kop} hoort niet in dit blad en is niet gelezen. Is het een bekende kolom onder een andere naam, gebruik dan de naam uit het sjabloon.',
    },
    kolomLijktOp: {
      ernst: 'waarschuwing',
      tekst:
        'De kolom {kop} is niet bekend en is niet gelezen. Bedoelt u {lijktOp}? Gebruik dan precies die naam.',
    },
    gegeven: {
      ernst: 'waarschuwing',
      tekst:
        'Het gegeven {kop} is niet bekend en is niet gelezen. Haal de rij weg of gebruik een naam uit het sjabloon.',
    },
    gegevenLijktOp: {
      ernst: 'waarschuwing',
      tekst:
        'Het gegeven {kop} is niet bekend en is niet gelezen. Bedoelt u {lijktOp}? Gebruik dan precies die naam.',
    },
    nietInKoppeling: {
      ernst: 'waarschuwing',
      tekst:
        'De kolom {kop} staat niet in de koppeling en is niet gelezen. Zet haar erbij, met null achter naar als u haar niet nodig hebt.',
    },
  },
  bron: productkeuze(
    'Het registratiebestand heeft vaste bladen en kolommen, zodat gemeente en aanbieder hetzelfde lezen.',
  ),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'kopNietInKoppeling') yield meld('nietInKoppeling', o.plek, { kop: o.kop });
      if (o.soort !== 'kopOnbekend') continue;
      const { plek, kop, wat, lijktOp } = o;
      if (lijktOp === undefined) yield meld(wat, plek, { kop });
      else yield meld(`${wat}LijktOp`, plek, { kop, lijktOp });
    }
  },
});
