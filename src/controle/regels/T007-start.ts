import { eersteStart, startOnleesbaar } from '../../registratie/traject';
import { uitersteDag } from '../../termijn/termijn';
import { TERMIJNEN } from '../../termijn/termijnen';
import { isGeeindigd, termijnregel } from '../termijnregel';

export const start = termijnregel({
  code: 'T007',
  naam: 'start',
  titel: 'Binnen 30 werkdagen na het akkoord is er geen start',
  nodig: ['Trajecten.leerplanAkkoordOp', 'Trajecten.startRegulier'],
  bewaakt: {
    naam: 'Start in de reguliere klas of opstartklas',
    wie: 'aanbieder',
    *zoek({ trajecten, kalender }) {
      for (const traject of trajecten) {
        const vanaf = traject.leerplanAkkoordOp.waarde;
        if (vanaf === undefined || startOnleesbaar(traject)) continue;
        // An opstartklas begun before the akkoord satisfies, and so does a regular start (T008 reports that one).
        const gedaanOp = eersteStart(traject)?.waarde;
        const uiterlijk = uitersteDag(TERMIJNEN.start, vanaf, kalender);
        if (gedaanOp === undefined && isGeeindigd(traject, uiterlijk)) continue;
        yield {
          persoon: traject.persoon,
          perceel: traject.perceel.waarde,
          vanaf,
          uiterlijk,
          gedaanOp,
          plek: traject.startRegulier,
        };
      }
    },
  },
  teksten: {
    open: 'Na het akkoord van {vanaf:dag} had de start er uiterlijk {uiterlijk:dag} moeten zijn (30 werkdagen), in de reguliere klas of de opstartklas. Laat de inburgeringsplichtige starten (zo nodig in een opstartklas), of stem met de gemeente af waarom het later wordt, en vul de datum in.',
    gepland:
      'De start staat op {gedaan:dag}, na de peildatum; na het akkoord van {vanaf:dag} moet de start er uiterlijk {uiterlijk:dag} zijn (30 werkdagen). Bied een opstartklas aan of stem met de gemeente af.',
    teLaat:
      'Na het akkoord van {vanaf:dag} was de start op {gedaan:dag}; dat moest uiterlijk {uiterlijk:dag} (30 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.start.bron,
});
