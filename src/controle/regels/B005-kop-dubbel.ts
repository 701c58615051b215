import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const kopDubbel = regel({
  code: 'B005',
  naam: 'kop-dubbel',
  titel: 'Een kolom of gegeven staat er twee keer',
  nodig: [],
  meldingen: {
    kolom: {
      ernst: 'fout',
      tekst:
        'De kolom {kop} staat er twee keer; alleen de eerste is gelezen. Voeg de twee samen en haal deze weg.',
    },
    gegeven: {
      ernst: 'fout',
      tekst: 'Het gegeven {kop} staat er twee keer; alleen het eerste is gelezen. Houd één rij over.',
    },
  },
  bron: productkeuze(
    'Het registratiebestand heeft vaste bladen en kolommen, zodat gemeente en aanbieder hetzelfde lezen.',
  ),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'kopDubbel') yield meld(o.wat, o.plek, { kop: o.kop });
    }
  },
});
