import { TERMIJNEN } from '../../termijn/termijnen';
import { naDatum, termijnregel } from '../termijnregel';

export const ontvangstbevestiging = termijnregel({
  code: 'T003',
  naam: 'ontvangstbevestiging',
  titel: 'De aanmelding is niet binnen 5 werkdagen bevestigd',
  nodig: ['Trajecten.aangemeldOp', 'Trajecten.ontvangstBevestigdOp'],
  bewaakt: {
    naam: 'Ontvangstbevestiging',
    wie: 'aanbieder',
    zoek: naDatum(TERMIJNEN.ontvangstbevestiging, 'aangemeldOp', 'ontvangstBevestigdOp'),
  },
  teksten: {
    open: 'De aanmelding van {vanaf:dag} had uiterlijk {uiterlijk:dag} bevestigd moeten zijn (5 werkdagen). Stuur de gemeente alsnog een ontvangstbevestiging en vul de datum in; is zij al gestuurd, vul dan die datum in.',
    gepland:
      'Ontvangst bevestigd op staat op {gedaan:dag}, na de peildatum; de aanmelding van {vanaf:dag} moet uiterlijk {uiterlijk:dag} bevestigd zijn (5 werkdagen). Bevestig de ontvangst eerder, of verbeter de datum.',
    teLaat:
      'De aanmelding van {vanaf:dag} is op {gedaan:dag} bevestigd; dat moest uiterlijk {uiterlijk:dag} (5 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.ontvangstbevestiging.bron,
});
