import { werkafsprakenboek } from '../../basis/bron';
import type { Lijstwaarde, Perceel } from '../../registratie/lijsten';
import type { Traject } from '../../registratie/registratie';
import type { Veld } from '../../registratie/veld';
import { regel } from '../regel';

/** The leerroute of each perceel; the MAP-perceel goes with any. */
const ROUTE: Readonly<Record<Perceel, Lijstwaarde<'Leerroute'> | undefined>> = {
  'Z-route taal': 'Z-route',
  'Z-route participatie': 'Z-route',
  'B1-route taal': 'B1-route',
  'B1-route participatie': 'B1-route',
  'MAP voor gezins- en overige migranten': undefined,
};

const isIngevuld = ({ staat }: Veld<unknown>): boolean => staat === 'bekend' || staat === 'onleesbaar';
/** Of a row that has ended the leerroute may have changed since. */
const isAfgesloten = ({ overstapOp, eindeTraject }: Traject): boolean =>
  isIngevuld(overstapOp) || isIngevuld(eindeTraject);

export const leerrouteEnPerceel = regel({
  code: 'P006',
  naam: 'leerroute-en-perceel',
  titel: 'De leerroute of doelgroep past niet bij een perceel',
  nodig: ['Trajecten.perceel'],
  meldingen: {
    leerroute: {
      ernst: 'fout',
      tekst:
        'Het perceel {perceel} hoort bij de {hoortBij}, maar de Leerroute is {leerroute}. Verbeter het perceel of de leerroute. Is iemand overgestapt, vul op de oude rij dan Overstap op en Einde traject in.',
    },
    doelgroep: {
      ernst: 'fout',
      tekst:
        'Het perceel {perceel} is niet voor de Doelgroep Asielstatushouder: voor hen hoort de MAP bij het perceel participatie. Verbeter het perceel of de doelgroep.',
    },
  },
  bron: werkafsprakenboek(
    '1.1',
    'Gemeente stuurt digitaal en met in achtneming van de AVG de aanmelding van de inburgeringsplichtige en de in de PIP vastgestelde leerroute op naar de aanbieder.',
  ),

  *controleer({ trajecten }, meld) {
    for (const traject of trajecten) {
      const perceel = traject.perceel.waarde;
      if (perceel === undefined || isAfgesloten(traject)) continue;
      const hoortBij = ROUTE[perceel];
      const leerroute = traject.persoon.leerroute.waarde;
      if (hoortBij === undefined) {
        if (traject.persoon.doelgroep.waarde === 'Asielstatushouder')
          yield meld('doelgroep', traject.perceel, { perceel });
      } else if (leerroute !== undefined && leerroute !== hoortBij) {
        yield meld('leerroute', traject.perceel, { perceel, hoortBij, leerroute });
      }
    }
  },
});
