import { werkafsprakenboek } from '../../basis/bron';
import type { Termijn } from '../../termijn/termijn';
import { uitersteDag } from '../../termijn/termijn';
import { termijnregel } from '../termijnregel';

const bron = werkafsprakenboek(
  '2.3.4',
  'De gemeente kan in overleg met inburgeringsplichtige en aanbieder binnen een termijn van 1,5 jaar de door de inburgeringsplichtige te volgen leerroute opnieuw vaststellen c.q. wijzigen.',
);
const WIJZIGING: Termijn = { naam: 'Wijziging van de leerroute', lengte: 18, eenheid: 'maanden', bron };

export const overstapTeLaat = termijnregel({
  code: 'T012',
  naam: 'overstap-te-laat',
  titel: 'Overgestapt later dan anderhalf jaar na de start van de inburgeringstermijn',
  nodig: ['Trajecten.overstapOp', 'Persoon.startTermijn'],
  bewaakt: {
    naam: WIJZIGING.naam,
    wie: 'gemeente',
    *zoek({ trajecten, kalender }) {
      for (const traject of trajecten) {
        const { overstapOp, overgestaptVan: van, overgestaptNaar: naar, persoon } = traject;
        const vanaf = persoon.startTermijn.waarde;
        if (vanaf === undefined || overstapOp.waarde === undefined) continue;
        // "Het wijzigen van onderwijsroute naar B1-route is tijdens het gehele inburgeringstraject mogelijk."
        const kanOnderwijsroute = van.staat === 'onleesbaar' || van.waarde === 'Onderwijsroute';
        if (kanOnderwijsroute && (naar.staat === 'onleesbaar' || naar.waarde === 'B1-route')) continue;
        const uiterlijk = uitersteDag(WIJZIGING, vanaf, kalender);
        yield {
          persoon: traject.persoon,
          perceel: traject.perceel.waarde,
          vanaf,
          uiterlijk,
          gedaanOp: overstapOp.waarde,
          plek: overstapOp,
        };
      }
    },
  },
  teksten: {
    gepland:
      'De overstap staat op {gedaan:dag}, later dan anderhalf jaar na de start van de inburgeringstermijn ({vanaf:dag}; de laatste dag is {uiterlijk:dag}). Dat kan alleen in een bijzonder geval: leg met de gemeente vast waarom.',
    teLaat:
      'De overstap van {gedaan:dag} is later dan anderhalf jaar na de start van de inburgeringstermijn ({vanaf:dag}; de laatste dag was {uiterlijk:dag}). Is het een bijzonder geval, leg dan in Contact vast dat de gemeente ermee akkoord is.',
  },
  bron,
});
