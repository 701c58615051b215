import { TERMIJNEN } from '../../termijn/termijnen';
import { naDatum, termijnregel } from '../termijnregel';

export const akkoord = termijnregel({
  code: 'T006',
  naam: 'akkoord',
  titel: 'De gemeente heeft niet binnen 5 werkdagen akkoord gegeven op het leerplan',
  nodig: ['Trajecten.leerplanOpgeleverdOp', 'Trajecten.leerplanAkkoordOp'],
  bewaakt: {
    naam: 'Akkoord op het leerplan',
    wie: 'gemeente',
    zoek: naDatum(TERMIJNEN.akkoord, 'leerplanOpgeleverdOp', 'leerplanAkkoordOp'),
  },
  teksten: {
    open: 'Op het leerplan van {vanaf:dag} had de gemeente uiterlijk {uiterlijk:dag} akkoord moeten geven (5 werkdagen). De gemeente is aan zet: vraag om het akkoord en vul de datum in; is het er al, vul dan die datum in.',
    gepland:
      'Leerplan akkoord op staat op {gedaan:dag}, na de peildatum; op het leerplan van {vanaf:dag} moet de gemeente uiterlijk {uiterlijk:dag} akkoord geven (5 werkdagen). Vraag de gemeente om het akkoord eerder, of verbeter de datum.',
    teLaat:
      'Op het leerplan van {vanaf:dag} gaf de gemeente op {gedaan:dag} akkoord; dat moest uiterlijk {uiterlijk:dag} (5 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.akkoord.bron,
});
