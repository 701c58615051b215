import { productkeuze } from '../../basis/bron';
import { weekdag } from '../../basis/dag';
import { regel } from '../regel';

const ZONDAG = 7;

export const lesOpVrijeDag = regel({
  code: 'A006',
  naam: 'les-op-vrije-dag',
  titel: 'Een les op zondag of op een feestdag',
  nodig: ['Aanwezigheid.datum', 'Aanwezigheid.onderdeel'],
  meldingen: {
    zondag: {
      ernst: 'waarschuwing',
      tekst:
        '{datum:dag} is een zondag, en er staat een {onderdeel}. Kijk of de datum klopt. Was er echt les, dan hoeft u niets te doen.',
    },
    feestdag: {
      ernst: 'waarschuwing',
      tekst:
        '{datum:dag} is een feestdag ({feestdag}), en er staat een {onderdeel}. Kijk of de datum klopt. Was er echt les, dan hoeft u niets te doen.',
    },
  },
  bron: productkeuze(
    'Op zondag en op feestdagen is er zelden les; meestal is een dag of jaartal verkeerd getypt.',
  ),

  *controleer({ lessen, kalender }, meld) {
    for (const les of lessen) {
      const datum = les.datum.waarde;
      const onderdeel = les.onderdeel.waarde;
      if (datum === undefined || (onderdeel !== 'Taalles' && onderdeel !== 'Opstartklas')) continue;
      const feestdag = kalender.feestdagOp(datum);
      if (feestdag !== undefined) yield meld('feestdag', les.datum, { datum, feestdag, onderdeel });
      else if (weekdag(datum) === ZONDAG) yield meld('zondag', les.datum, { datum, onderdeel });
    }
  },
});
