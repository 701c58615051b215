import { productkeuze } from '../../basis/bron';
import { regel } from '../regel';

export const nietInLijst = regel({
  code: 'B010',
  naam: 'niet-in-lijst',
  titel: 'Een waarde staat niet in de keuzelijst',
  nodig: [],
  meldingen: {
    nietInLijst: {
      ernst: 'fout',
      tekst: 'De waarde in {kop} staat niet in de keuzelijst. Kies een waarde uit de lijst.',
    },
    lijktOp: {
      ernst: 'fout',
      tekst: 'De waarde in {kop} staat niet in de keuzelijst. Bedoelt u {waarde}? Kies die dan uit de lijst.',
    },
    nietInKoppeling: {
      ernst: 'fout',
      tekst:
        'De waarde in {kop} staat niet bij de codes in de koppeling, en is niet gelezen. Zet haar erbij, met de waarde die er hier voor geldt.',
    },
  },
  bron: productkeuze('Met vaste waarden betekent hetzelfde woord in elk bestand hetzelfde.'),
  herstelt: (o) => (o.soort === 'nietInLijst' ? o.bedoeld : undefined),

  *controleer({ registratie }, meld) {
    for (const o of registratie.opmerkingen) {
      if (o.soort === 'nietInKoppeling') yield meld('nietInKoppeling', o.plek, { kop: o.kop });
      if (o.soort !== 'nietInLijst') continue;
      if (o.lijktOp === undefined) yield meld('nietInLijst', o.plek, { kop: o.kop });
      else yield meld('lijktOp', o.plek, { kop: o.kop, waarde: o.lijktOp });
    }
  },
});
