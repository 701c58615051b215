import { uitersteDag } from '../../termijn/termijn';
import { TERMIJNEN } from '../../termijn/termijnen';
import { termijnregel } from '../termijnregel';

export const onwenselijkGedrag = termijnregel({
  code: 'C001',
  naam: 'onwenselijk-gedrag',
  titel: 'Onwenselijk gedrag is later dan een week gemeld',
  nodig: ['Contact.datum', 'Contact.soort', 'Contact.voorgevallenOp'],
  bewaakt: {
    naam: TERMIJNEN.meldingOnwenselijkGedrag.naam,
    wie: 'aanbieder',
    *zoek({ registratie, contacten, kalender }) {
      const [persoon] = registratie.personen;
      for (const { soort, datum, perceel: van, voorgevallenOp } of contacten) {
        const vanaf = voorgevallenOp.waarde;
        if (soort.waarde !== 'Onwenselijk gedrag' || persoon === undefined) continue;
        if (vanaf === undefined || datum.waarde === undefined) continue;
        const uiterlijk = uitersteDag(TERMIJNEN.meldingOnwenselijkGedrag, vanaf, kalender);
        const [perceel, gedaanOp] = [van.waarde, datum.waarde];
        yield { persoon, perceel, vanaf, uiterlijk, gedaanOp, plek: datum };
      }
    },
  },
  teksten: {
    teLaat:
      'Het gedrag van {vanaf:dag} is op {gedaan:dag} gemeld; dat moest uiterlijk {uiterlijk:dag} (binnen een week). Is het eerder gemeld, verbeter dan de datum; anders hoeft u hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.meldingOnwenselijkGedrag.bron,
});
