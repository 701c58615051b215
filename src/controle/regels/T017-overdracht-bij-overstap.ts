import { werkafsprakenboek } from '../../basis/bron';
import { eersteContact } from '../moment';
import { rondGebeurtenis, termijnregel } from '../termijnregel';

export const overdrachtBijOverstap = termijnregel({
  code: 'T017',
  naam: 'overdracht-bij-overstap',
  titel: 'Een overstap zonder warme overdracht',
  nodig: ['Trajecten.overstapOp', 'Contact.datum', 'Contact.soort'],
  bewaakt: {
    naam: 'Warme overdracht bij overstap',
    wie: 'aanbieder',
    zoek: rondGebeurtenis((traject) => traject.overstapOp, eersteContact, 'Warme overdracht'),
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
