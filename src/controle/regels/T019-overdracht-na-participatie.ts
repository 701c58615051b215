import { werkafsprakenboek } from '../../basis/bron';
import { afgerondOp, heeftTredes } from '../../registratie/traject';
import { eersteContact } from '../moment';
import { rondGebeurtenis, termijnregel } from '../termijnregel';

export const overdrachtNaParticipatie = termijnregel({
  code: 'T019',
  naam: 'overdracht-na-participatie',
  titel: 'Participatie of MAP is afgerond zonder warme overdracht',
  nodig: [
    'Trajecten.perceel',
    'Trajecten.eindeTraject',
    'Trajecten.redenEinde',
    'Contact.datum',
    'Contact.soort',
  ],
  bewaakt: {
    naam: 'Warme overdracht na participatie',
    wie: 'aanbieder',
    zoek: rondGebeurtenis(
      (traject, { peildatum }) =>
        heeftTredes(traject) && afgerondOp(traject, peildatum) !== undefined
          ? traject.eindeTraject
          : undefined,
      eersteContact,
      'Warme overdracht',
    ),
  },
  teksten: {
    open: 'Het traject is op {vanaf:dag} afgerond, maar op het blad Contact staat geen Warme overdracht naar de gemeente; die had er uiterlijk {uiterlijk:dag} moeten zijn. Bespreek met de gemeente de vervolgstappen, of vul de overdracht in als zij er al was.',
    teLaat:
      'Het traject is op {vanaf:dag} afgerond; de warme overdracht was op {gedaan:dag} en moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Wanneer een inburgeringsplichtige klaar is met de (verplichte) participatie vindt er vanuit de aanbieder een warme overdracht plaats richting de gemeente',
  ),
});
