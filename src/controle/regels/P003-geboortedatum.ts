import { werkafsprakenboek } from '../../basis/bron';
import { heleJaren } from '../../basis/dag';
import { regel } from '../regel';

const JONGSTE = 16;
const OUDSTE = 70;

export const geboortedatum = regel({
  code: 'P003',
  naam: 'geboortedatum',
  titel: 'De geboortedatum past niet bij een inburgeringsplichtige',
  nodig: ['Persoon.geboortedatum'],
  meldingen: {
    toekomst: {
      ernst: 'fout',
      tekst:
        'De geboortedatum ligt na de peildatum ({peildatum:dag}). Verbeter de geboortedatum; vaak is het jaartal verkeerd.',
    },
    leeftijd: {
      ernst: 'waarschuwing',
      tekst:
        'Volgens deze geboortedatum is iemand {leeftijd:aantal} jaar op de dag dat de inburgeringstermijn begint ({start:dag}). Dat is ongewoon: meestal is het 16 tot en met 70 jaar. Kijk of de geboortedatum en Start inburgeringstermijn kloppen.',
    },
  },
  bron: werkafsprakenboek(
    '1.1',
    'BSN, NAW, emailadres, telefoonnummer, geboortedatum, geslacht, geboorteland;',
  ),

  *controleer({ registratie, peildatum }, meld) {
    for (const { geboortedatum: geboren, startTermijn } of registratie.personen) {
      const start = startTermijn.waarde;
      if (geboren.waarde === undefined) continue;
      if (geboren.waarde > peildatum) {
        yield meld('toekomst', geboren, { peildatum });
      } else if (start !== undefined) {
        const leeftijd = heleJaren(geboren.waarde, start);
        if (leeftijd < JONGSTE || leeftijd > OUDSTE) yield meld('leeftijd', geboren, { leeftijd, start });
      }
    }
  },
});
