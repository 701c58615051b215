import { TERMIJNEN } from '../../termijn/termijnen';
import { naDatum, termijnregel } from '../termijnregel';

export const uitnodiging = termijnregel({
  code: 'T004',
  naam: 'uitnodiging',
  titel: 'De uitnodiging voor de intake is niet binnen 10 werkdagen verstuurd',
  nodig: ['Trajecten.aangemeldOp', 'Trajecten.uitgenodigdOp'],
  bewaakt: {
    naam: 'Uitnodiging voor de intake',
    wie: 'aanbieder',
    zoek: naDatum(TERMIJNEN.uitnodiging, 'aangemeldOp', 'uitgenodigdOp'),
  },
  teksten: {
    open: 'Na de aanmelding van {vanaf:dag} had de uitnodiging voor de intake er uiterlijk {uiterlijk:dag} moeten zijn (10 werkdagen). Nodig de inburgeringsplichtige uit en vul de datum in; is dat al gebeurd, vul dan die datum in.',
    gepland:
      'Uitgenodigd op staat op {gedaan:dag}, na de peildatum; na de aanmelding van {vanaf:dag} moet de uitnodiging er uiterlijk {uiterlijk:dag} zijn (10 werkdagen). Nodig eerder uit, of verbeter de datum.',
    teLaat:
      'Na de aanmelding van {vanaf:dag} is de uitnodiging op {gedaan:dag} verstuurd; dat moest uiterlijk {uiterlijk:dag} (10 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.uitnodiging.bron,
});
