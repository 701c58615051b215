import { werkafsprakenboek } from '../../basis/bron';
import { dagenLater } from '../../basis/dag';
import { afgerondOp, heeftTredes } from '../../registratie/traject';
import { eersteContact } from '../moment';
import { termijnregel } from '../termijnregel';

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
    *zoek(dossier) {
      const { dagenRondEinde } = dossier.instellingen.cijfers;
      for (const traject of dossier.trajecten.filter(heeftTredes)) {
        const vanaf = afgerondOp(traject, dossier.peildatum);
        if (vanaf === undefined) continue;
        const uiterlijk = dagenLater(vanaf, dagenRondEinde);
        const gedaanOp = eersteContact(dossier, {
          soort: 'Warme overdracht',
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
    open: 'Het traject is op {vanaf:dag} afgerond, maar op het blad Contact staat geen Warme overdracht naar de gemeente; die had er uiterlijk {uiterlijk:dag} moeten zijn. Bespreek met de gemeente de vervolgstappen, of vul de overdracht in als zij er al was.',
    teLaat:
      'Het traject is op {vanaf:dag} afgerond; de warme overdracht was op {gedaan:dag} en moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Wanneer een inburgeringsplichtige klaar is met de (verplichte) participatie vindt er vanuit de aanbieder een warme overdracht plaats richting de gemeente',
  ),
});
