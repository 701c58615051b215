import { werkafsprakenboek } from '../../basis/bron';
import { termijnregel } from '../termijnregel';

export const startZonderAkkoord = termijnregel({
  code: 'T008',
  naam: 'start-zonder-akkoord',
  titel: 'Gestart in de reguliere klas zonder akkoord op het leerplan, of ervoor',
  nodig: ['Trajecten.leerplanAkkoordOp', 'Trajecten.startRegulier'],
  bewaakt: {
    naam: 'Akkoord op het leerplan',
    wie: 'gemeente',
    *zoek({ trajecten }) {
      for (const traject of trajecten) {
        const { leerplanAkkoordOp, startRegulier } = traject;
        const start = startRegulier.waarde;
        if (start === undefined || leerplanAkkoordOp.staat === 'onleesbaar') continue;
        const gedaanOp = leerplanAkkoordOp.waarde;
        yield {
          persoon: traject.persoon,
          perceel: traject.perceel.waarde,
          vanaf: start,
          uiterlijk: start,
          gedaanOp,
          plek: leerplanAkkoordOp,
        };
      }
    },
  },
  teksten: {
    open: 'De reguliere klas is op {vanaf:dag} gestart zonder akkoord van de gemeente op het leerplan. Vraag de gemeente alsnog om akkoord en vul de datum in; is het er al, vul dan die datum in.',
    gepland:
      'Leerplan akkoord op staat op {gedaan:dag}, na de peildatum en na de start in de reguliere klas ({vanaf:dag}). Vraag de gemeente om akkoord vóór de start, of verbeter de datum.',
    teLaat:
      'De reguliere klas startte op {vanaf:dag}, vóór het akkoord van de gemeente op het leerplan ({gedaan:dag}). U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '1.4',
    'Een inburgeringsplichtige kan pas starten met het traject als er een definitief akkoord is gegeven op het leerplan vanuit de gemeente.',
  ),
});
