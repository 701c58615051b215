import { type Dag, dagenLater } from '../../basis/dag';
import type { Veld } from '../../registratie/veld';
import { eersteStart, startOnleesbaar } from '../../registratie/traject';
import { uitersteDag } from '../../termijn/termijn';
import { TERMIJNEN } from '../../termijn/termijnen';
import type { Dossier } from '../dossier';
import { eersteRapportage } from '../moment';
import { inPauze } from '../pauze';
import { regel } from '../regel';

import { stand, type Verplichting } from '../verplichting';

const { voortgangsrapportage: TERMIJN } = TERMIJNEN;

interface Rapport extends Verplichting {
  /** The day on which three months are full again. */
  readonly verwacht: Dag;
  readonly plek: Veld<Dag>;
}

/**
 * The reports that are due, up to the first that need not be there yet. The k-th is due 3k months after the first
 * start, while that is before Einde traject and not in a Pauze; it is met by a report later than due(k − 1) + 14 days
 * and no later than due(k) + 14 days.
 */
function* rapportages(dossier: Dossier): Iterable<Rapport> {
  const { kalender, peildatum, instellingen } = dossier;
  const { dagenRondRapportage } = instellingen.cijfers;
  for (const traject of dossier.trajecten) {
    const { eindeTraject, perceel } = traject;
    const plek = eersteStart(traject);
    const start = plek?.waarde;
    if (plek === undefined || start === undefined || start > peildatum) continue;
    if (perceel.waarde === undefined) continue;
    if (startOnleesbaar(traject) || eindeTraject.staat === 'onleesbaar') continue;
    const isPauze = inPauze(dossier, perceel.waarde);
    let vorige = start;
    for (let k = 1; ; k += 1) {
      const verwacht = uitersteDag({ ...TERMIJN, lengte: k * TERMIJN.lengte }, start, kalender);
      if (eindeTraject.waarde !== undefined && verwacht >= eindeTraject.waarde) break;
      const van = dagenLater(vorige, dagenRondRapportage + 1);
      const vanaf = vorige;
      vorige = verwacht;
      if (isPauze(verwacht)) {
        if (verwacht > peildatum) break;
        continue;
      }
      const uiterlijk = dagenLater(verwacht, dagenRondRapportage);
      const gezocht = {
        soort: 'Voortgangsrapportage',
        perceel: perceel.waarde,
        van,
        tot: uiterlijk,
      } as const;
      const gedaanOp = eersteRapportage(dossier, gezocht);
      if (gedaanOp === 'onbekend') continue;
      yield {
        persoon: traject.persoon,
        perceel: traject.perceel.waarde,
        vanaf,
        verwacht,
        uiterlijk,
        gedaanOp,
        plek,
      };
      if (gedaanOp === undefined && uiterlijk >= peildatum) break;
    }
  }
}

export const voortgangsrapportage = regel({
  code: 'V001',
  naam: 'voortgangsrapportage',
  titel: 'Een voortgangsrapportage ontbreekt',
  nodig: [
    'Trajecten.perceel',
    'Trajecten.startRegulier',
    'Rapportages.datum',
    'Rapportages.perceel',
    'Rapportages.soort',
  ],
  bewaakt: { naam: TERMIJN.naam, wie: 'aanbieder', zoek: rapportages },
  meldingen: {
    open: {
      ernst: 'signaal',
      tekst:
        'De voortgangsrapportage van {verwacht:dag} (elke drie maanden na de start op {start:dag}) ontbreekt; zij had er uiterlijk {uiterlijk:dag} moeten zijn. Stuur haar aan de gemeente en zet haar op het blad Rapportages; is zij al gestuurd, vul haar dan in met die datum.',
    },
    teLaat: {
      ernst: 'notitie',
      tekst:
        'De voortgangsrapportage van {verwacht:dag} (elke drie maanden na de start op {start:dag}) is er niet op tijd geweest: zij moest uiterlijk {uiterlijk:dag}, en de eerstvolgende is van {gedaan:dag}. Was er toch een, vul haar dan in met die datum.',
    },
  },
  bron: TERMIJN.bron,

  *controleer(dossier, meld) {
    for (const rapport of rapportages(dossier)) {
      const { plek, verwacht, uiterlijk, gedaanOp } = rapport;
      const start = plek.waarde;
      const hoe = stand(rapport, dossier.peildatum);
      if (start === undefined) continue;
      if (hoe === 'open') yield meld('open', plek, { verwacht, start, uiterlijk });
      else if (hoe === 'teLaat' && gedaanOp !== undefined) {
        yield meld('teLaat', plek, { verwacht, start, uiterlijk, gedaan: gedaanOp });
      }
    }
  },
});
