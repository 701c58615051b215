import { werkafsprakenboek } from '../../basis/bron';
import { eersteStart, startOnleesbaar } from '../../registratie/traject';
import { regel } from '../regel';

export const lesBuitenTraject = regel({
  code: 'A007',
  naam: 'les-buiten-traject',
  titel: 'Een les ligt vóór de start of na het einde van het traject',
  nodig: ['Aanwezigheid.datum', 'Aanwezigheid.perceel', 'Trajecten.perceel', 'Trajecten.startRegulier'],
  meldingen: {
    teVroeg: {
      ernst: 'fout',
      tekst:
        'De les van {datum:dag} ligt vóór de start van het traject ({start:dag}). Verbeter de datum van de les of de start op het blad Trajecten.',
    },
    teLaat: {
      ernst: 'fout',
      tekst:
        'De les van {datum:dag} ligt na het einde van het traject ({einde:dag}). Verbeter de datum van de les of Einde traject op het blad Trajecten.',
    },
    geenStart: {
      ernst: 'fout',
      tekst:
        'Er zijn lessen van {perceel}, maar op het blad Trajecten staat geen Start opstartklas of Start reguliere klas. Vul de start in.',
    },
  },
  bron: werkafsprakenboek(
    '1.4',
    'Een inburgeringsplichtige kan pas starten met het traject als er een definitief akkoord is gegeven op het leerplan vanuit de gemeente.',
  ),

  *controleer({ trajecten, lessenVan }, meld) {
    for (const traject of trajecten) {
      if (startOnleesbaar(traject)) continue;
      const start = eersteStart(traject)?.waarde;
      const einde = traject.eindeTraject.waarde;
      const lessen = lessenVan(traject).filter((les) => les.datum.waarde !== undefined);
      if (start === undefined) {
        const [eerste] = [...lessen].sort((x, y) => (x.datum.waarde ?? 0) - (y.datum.waarde ?? 0));
        const perceel = traject.perceel.waarde;
        if (eerste !== undefined && perceel !== undefined) yield meld('geenStart', eerste.datum, { perceel });
        continue;
      }
      for (const { datum } of lessen) {
        if (datum.waarde === undefined) continue;
        if (datum.waarde < start) yield meld('teVroeg', datum, { datum: datum.waarde, start });
        else if (einde !== undefined && datum.waarde > einde) {
          yield meld('teLaat', datum, { datum: datum.waarde, einde });
        }
      }
    }
  },
});
