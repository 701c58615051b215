import { TERMIJNEN } from '../../termijn/termijnen';
import type { Dossier } from '../dossier';
import { naDatum, termijnregel } from '../termijnregel';
import type { Verplichting } from '../verplichting';

const naIntake = naDatum(TERMIJNEN.opstartklas, 'intakeOp', 'startOpstartklas');

export const startOpstartklas = termijnregel({
  code: 'T009',
  naam: 'start-opstartklas',
  titel: 'De opstartklas begint later dan 5 werkdagen na de intake',
  nodig: ['Trajecten.intakeOp', 'Trajecten.startOpstartklas'],
  bewaakt: {
    naam: 'Start in de opstartklas',
    wie: 'aanbieder',
    /** Not everyone goes to an opstartklas: without a date none is asked for. */
    *zoek(dossier: Dossier): Iterable<Verplichting> {
      for (const verplichting of naIntake(dossier)) {
        if (verplichting.gedaanOp !== undefined) yield verplichting;
      }
    },
  },
  teksten: {
    gepland:
      'Start opstartklas staat op {gedaan:dag}, na de peildatum; na de intake van {vanaf:dag} moet de opstartklas uiterlijk {uiterlijk:dag} beginnen (5 werkdagen). Laat de inburgeringsplichtige eerder beginnen, of verbeter de datum.',
    teLaat:
      'Na de intake van {vanaf:dag} begon de opstartklas op {gedaan:dag}; dat moest uiterlijk {uiterlijk:dag} (5 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.opstartklas.bron,
});
