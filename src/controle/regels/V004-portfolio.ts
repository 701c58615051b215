import { werkafsprakenboek } from '../../basis/bron';
import type { Dag } from '../../basis/dag';
import { eersteRapportage } from '../moment';
import { termijnregel } from '../termijnregel';

export const portfolio = termijnregel({
  code: 'V004',
  naam: 'portfolio',
  titel: 'Een eindgesprek zonder portfolio ervoor',
  nodig: ['Rapportages.datum', 'Rapportages.perceel', 'Rapportages.soort'],
  bewaakt: {
    naam: 'Portfolio vóór het eindgesprek',
    wie: 'aanbieder',
    *zoek(dossier) {
      const [persoon] = dossier.registratie.personen;
      for (const { soort, datum, perceel: van } of dossier.rapportages) {
        const [perceel, vanaf] = [van.waarde, datum.waarde];
        if (soort.waarde !== 'Eindgesprek' || persoon === undefined) continue;
        if (perceel === undefined || vanaf === undefined) continue;
        const gezocht = { soort: 'Portfolio', perceel, van: -Infinity as Dag, tot: vanaf } as const;
        const gedaanOp = eersteRapportage(dossier, gezocht);
        if (gedaanOp === 'onbekend') continue;
        yield { persoon, perceel, vanaf, uiterlijk: vanaf, gedaanOp, plek: datum };
      }
    },
  },
  teksten: {
    open: 'Het eindgesprek was op {vanaf:dag}, maar er is geen Portfolio van die dag of ervoor. Overhandig de gemeente het portfolio en zet het op het blad Rapportages; is dat al gebeurd, vul het dan in met die datum.',
    teLaat:
      'Het eindgesprek was op {vanaf:dag}; het portfolio is van {gedaan:dag} en had er toen al moeten zijn. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    'hoofdstuk 3',
    'De aanbieder overhandigt de gemeente een portfolio van de inburgeringsplichtige voor het eindgesprek plaatsvindt.',
  ),
});
