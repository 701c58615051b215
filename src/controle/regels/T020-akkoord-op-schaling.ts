import { werkafsprakenboek } from '../../basis/bron';
import { dagenLater } from '../../basis/dag';
import { termijnregel } from '../termijnregel';

export const akkoordOpSchaling = termijnregel({
  code: 'T020',
  naam: 'akkoord-op-schaling',
  titel: 'De gemeente heeft een op- of afschaling niet op tijd goedgekeurd',
  nodig: ['Contact.datum', 'Contact.soort', 'Contact.akkoordGemeenteOp'],
  bewaakt: {
    naam: 'Akkoord op op- of afschaling',
    wie: 'gemeente',
    *zoek({ registratie, contacten, instellingen }) {
      const [persoon] = registratie.personen;
      for (const { soort, datum, perceel: van, akkoordGemeenteOp } of contacten) {
        const vanaf = datum.waarde;
        if (persoon === undefined || vanaf === undefined || akkoordGemeenteOp.staat === 'onleesbaar')
          continue;
        if (soort.waarde !== 'Opschaling' && soort.waarde !== 'Afschaling') continue;
        const uiterlijk = dagenLater(vanaf, instellingen.cijfers.dagenVoorAkkoordSchaling);
        const [perceel, gedaanOp] = [van.waarde, akkoordGemeenteOp.waarde];
        yield { persoon, perceel, vanaf, uiterlijk, gedaanOp, plek: datum };
      }
    },
  },
  teksten: {
    open: 'De op- of afschaling van {vanaf:dag} had uiterlijk {uiterlijk:dag} door de gemeente goedgekeurd moeten zijn. De gemeente is aan zet: vraag om het akkoord en vul Akkoord gemeente op in; is het er al, vul dan die datum in.',
    gepland:
      'Bij de op- of afschaling van {vanaf:dag} staat Akkoord gemeente op {gedaan:dag}, na de peildatum; de gemeente moet uiterlijk {uiterlijk:dag} goedkeuren. Vraag de gemeente om het akkoord eerder, of verbeter de datum.',
    teLaat:
      'De op- of afschaling van {vanaf:dag} is op {gedaan:dag} door de gemeente goedgekeurd; dat moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek('2.3.3', 'De gemeente moet op- of afschaling schriftelijk goedkeuren.'),
});
