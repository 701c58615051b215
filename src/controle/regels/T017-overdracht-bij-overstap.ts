import { werkafsprakenboek } from '../../basis/bron';
import { dagenLater } from '../../basis/dag';
import { eersteContact } from '../moment';
import { termijnregel } from '../termijnregel';

export const overdrachtBijOverstap = termijnregel({
  code: 'T017',
  naam: 'overdracht-bij-overstap',
  titel: 'Een overstap zonder warme overdracht',
  nodig: ['Trajecten.overstapOp', 'Contact.datum', 'Contact.soort'],
  bewaakt: {
    naam: 'Warme overdracht bij overstap',
    wie: 'aanbieder',
    *zoek(dossier) {
      const { dagenRondEinde } = dossier.instellingen.cijfers;
      for (const traject of dossier.trajecten) {
        const vanaf = traject.overstapOp.waarde;
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
          plek: traject.overstapOp,
        };
      }
    },
  },
  teksten: {
    open: 'Bij de overstap van {vanaf:dag} staat geen Warme overdracht op het blad Contact; die had er uiterlijk {uiterlijk:dag} moeten zijn. Regel de overdracht met de inburgeringsplichtige, de aanbieders en de gemeente, of vul haar in als zij er al was.',
    teLaat:
      'Bij de overstap van {vanaf:dag} was de warme overdracht op {gedaan:dag}; dat moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '2.3.4',
    'Bij wijziging van de leerroute zorgen de aanbieders voor een warme overdracht.',
  ),
});
