import { werkafsprakenboek } from '../../basis/bron';
import { dagenLater } from '../../basis/dag';
import { eersteContact } from '../moment';
import { termijnregel } from '../termijnregel';

export const contactBijRisico = termijnregel({
  code: 'V005',
  naam: 'contact-bij-risico',
  titel: 'Het traject loopt risico of achter, zonder contact met de gemeente',
  nodig: [
    'Rapportages.datum',
    'Rapportages.perceel',
    'Rapportages.voortgang',
    'Contact.datum',
    'Contact.soort',
  ],
  bewaakt: {
    naam: 'Contact met de gemeente bij risico',
    wie: 'aanbieder',
    *zoek(dossier) {
      const { dagenRondRapportage } = dossier.instellingen.cijfers;
      const [persoon] = dossier.registratie.personen;
      for (const { datum, perceel: van, voortgang } of dossier.rapportages) {
        const [perceel, vanaf] = [van.waarde, datum.waarde];
        if (voortgang.waarde !== 'Loopt risico' && voortgang.waarde !== 'Loopt achter') continue;
        if (persoon === undefined || perceel === undefined || vanaf === undefined) continue;
        const uiterlijk = dagenLater(vanaf, dagenRondRapportage);
        const gedaanOp = eersteContact(dossier, {
          soort: 'Contact gemeente',
          perceel,
          van: dagenLater(vanaf, -dagenRondRapportage),
          tot: uiterlijk,
        });
        if (gedaanOp === 'onbekend') continue;
        yield { persoon, perceel, vanaf, uiterlijk, gedaanOp, plek: voortgang };
      }
    },
  },
  teksten: {
    open: 'Volgens de rapportage van {vanaf:dag} loopt het traject risico of achter, maar er staat geen Contact gemeente bij; dat had er uiterlijk {uiterlijk:dag} moeten zijn. Bel of mail de gemeente over de vervolgacties, of vul het contact in als het er al was.',
    teLaat:
      'Volgens de rapportage van {vanaf:dag} loopt het traject risico of achter; het contact met de gemeente was op {gedaan:dag} en moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '2.3.1',
    'Bij stagnatie van het traject, bijvoorbeeld door het niet voldoen van de aanwezigheidsplicht van tenminste 80% van inburgeringsplichtige, volgt direct een warm en rechtstreeks contactmoment tussen aanbieder en gemeente via telefoon of mail.',
  ),
});
