import { werkafsprakenboek } from '../../basis/bron';
import { dagenLater } from '../../basis/dag';
import { afgerondOp } from '../../registratie/traject';
import { eersteRapportage } from '../moment';
import { termijnregel } from '../termijnregel';

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
    *zoek(dossier) {
      const { dagenRondEinde } = dossier.instellingen.cijfers;
      for (const traject of dossier.trajecten) {
        const vanaf = afgerondOp(traject, dossier.peildatum);
        if (vanaf === undefined) continue;
        const uiterlijk = dagenLater(vanaf, dagenRondEinde);
        const gedaanOp = eersteRapportage(dossier, {
          soort: 'Eindrapportage',
          perceel: traject.perceel.waarde,
          van: dagenLater(vanaf, -dagenRondEinde),
          tot: uiterlijk,
        });
        if (gedaanOp === 'onbekend') continue;
        yield {
          persoon: traject.persoon,
          perceel: traject.perceel.waarde,
          vanaf,
          uiterlijk,
          gedaanOp,
          plek: traject.eindeTraject,
        };
      }
    },
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
