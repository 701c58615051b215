import { werkafsprakenboek } from '../../basis/bron';
import { afgerondOp } from '../../registratie/traject';
import { eersteRapportage } from '../moment';
import { rondGebeurtenis, termijnregel } from '../termijnregel';

export const eindrapportage = termijnregel({
  code: 'V003',
  naam: 'eindrapportage',
  titel: 'Een traject is afgerond zonder eindrapportage',
  nodig: [
    'Trajecten.perceel',
    'Trajecten.eindeTraject',
    'Trajecten.redenEinde',
    'Rapportages.datum',
    'Rapportages.perceel',
    'Rapportages.soort',
  ],
  bewaakt: {
    naam: 'Eindrapportage',
    wie: 'aanbieder',
    zoek: rondGebeurtenis(
      (traject, { peildatum }) =>
        afgerondOp(traject, peildatum) !== undefined ? traject.eindeTraject : undefined,
      eersteRapportage,
      'Eindrapportage',
    ),
  },
  teksten: {
    open: 'Het traject is op {vanaf:dag} afgerond, maar er is geen Eindrapportage; die had er uiterlijk {uiterlijk:dag} moeten zijn. Stel haar op, bespreek haar met de inburgeringsplichtige en de gemeente, en zet haar op het blad Rapportages.',
    teLaat:
      'Het traject is op {vanaf:dag} afgerond; de eindrapportage is van {gedaan:dag} en moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '2.3.1',
    'Aanbieder stelt na afronding van het traject een eindrapportage op over de bereikte doelen en resultaten en bespreekt deze met de inburgeringsplichtige en met de gemeente.',
  ),
});
