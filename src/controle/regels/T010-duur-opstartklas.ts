import { uitersteDag } from '../../termijn/termijn';
import { TERMIJNEN } from '../../termijn/termijnen';
import { termijnregel } from '../termijnregel';

export const duurOpstartklas = termijnregel({
  code: 'T010',
  naam: 'duur-opstartklas',
  titel: 'De opstartklas duurt langer dan 30 werkdagen',
  nodig: ['Trajecten.startOpstartklas', 'Trajecten.eindeOpstartklas'],
  bewaakt: {
    naam: 'Einde van de opstartklas',
    wie: 'aanbieder',
    *zoek({ trajecten, kalender }) {
      for (const traject of trajecten) {
        const { startOpstartklas, eindeOpstartklas } = traject;
        const vanaf = startOpstartklas.waarde;
        if (vanaf === undefined || eindeOpstartklas.staat === 'onleesbaar') continue;
        const uiterlijk = uitersteDag(TERMIJNEN.eindeOpstartklas, vanaf, kalender);
        // A weekend behind the last werkdag makes it no longer: only the next werkdag does.
        const teLaatVanaf = kalender.werkdagLater(uiterlijk, 1);
        const gedaanOp = eindeOpstartklas.waarde;
        const plek = gedaanOp === undefined ? startOpstartklas : eindeOpstartklas;
        yield {
          persoon: traject.persoon,
          perceel: traject.perceel.waarde,
          vanaf,
          uiterlijk,
          teLaatVanaf,
          gedaanOp,
          plek,
        };
      }
    },
  },
  teksten: {
    open: 'De opstartklas begon op {vanaf:dag} en mag tot en met {uiterlijk:dag} duren (30 werkdagen), maar heeft nog geen einde. Vul Einde opstartklas in als zij voorbij is; laat de inburgeringsplichtige anders doorstromen naar de reguliere klas, of stem met de gemeente af.',
    gepland:
      'Einde opstartklas staat op {gedaan:dag}, na de peildatum; een opstartklas die op {vanaf:dag} begon mag tot en met {uiterlijk:dag} duren (30 werkdagen). Laat de inburgeringsplichtige eerder doorstromen, of stem met de gemeente af.',
    teLaat:
      'De opstartklas duurde van {vanaf:dag} tot en met {gedaan:dag}; dat mocht tot en met {uiterlijk:dag} (30 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.eindeOpstartklas.bron,
});
