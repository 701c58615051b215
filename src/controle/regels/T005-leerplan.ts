import { TERMIJNEN } from '../../termijn/termijnen';
import { naDatum, termijnregel } from '../termijnregel';

export const leerplan = termijnregel({
  code: 'T005',
  naam: 'leerplan',
  titel: 'Het leerplan is niet binnen 5 werkdagen na de intake opgeleverd',
  nodig: ['Trajecten.intakeOp', 'Trajecten.leerplanOpgeleverdOp'],
  bewaakt: {
    naam: 'Leerplan opleveren',
    wie: 'aanbieder',
    zoek: naDatum(TERMIJNEN.leerplan, 'intakeOp', 'leerplanOpgeleverdOp'),
  },
  teksten: {
    open: 'Na de intake van {vanaf:dag} had het leerplan er uiterlijk {uiterlijk:dag} moeten zijn (5 werkdagen). Stuur het leerplan naar de gemeente en vul de datum in; is dat al gebeurd, vul dan die datum in.',
    gepland:
      'Leerplan opgeleverd op staat op {gedaan:dag}, na de peildatum; na de intake van {vanaf:dag} moet het leerplan er uiterlijk {uiterlijk:dag} zijn (5 werkdagen). Lever het eerder op, of verbeter de datum.',
    teLaat:
      'Na de intake van {vanaf:dag} is het leerplan op {gedaan:dag} opgeleverd; dat moest uiterlijk {uiterlijk:dag} (5 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.leerplan.bron,
});
