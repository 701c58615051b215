import { werkafsprakenboek } from '../../basis/bron';
import type { Dossier } from '../dossier';
import { termijnregel } from '../termijnregel';
import type { Verplichting } from '../verplichting';
import { vervolg, zonderOpgavePerPerceel } from '../zonderopgave';

function* gesprekken(dossier: Dossier): Iterable<Verplichting> {
  for (const [perceel, [eerste]] of zonderOpgavePerPerceel(dossier)) {
    if (eerste === undefined) continue;
    const gesprek = vervolg(dossier, 'Gesprek inburgeraar', perceel, eerste, eerste.dag);
    if (gesprek !== undefined) yield gesprek;
  }
}

export const eersteZonderOpgave = termijnregel({
  code: 'A016',
  naam: 'eerste-zonder-opgave',
  titel: 'Na de eerste afwezigheid zonder opgave is er geen gesprek geweest',
  nodig: [
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.redenAfwezigheid',
    'Contact.datum',
    'Contact.soort',
  ],
  bewaakt: { naam: 'Gesprek na afwezigheid zonder opgave', wie: 'aanbieder', zoek: gesprekken },
  teksten: {
    open: 'Op {vanaf:dag} was iemand voor het eerst afwezig zonder opgave. Een Gesprek inburgeraar had er uiterlijk {uiterlijk:dag} moeten zijn. Voer het gesprek en leg het vast op het blad Contact; is het al gevoerd, leg dan die datum vast.',
    teLaat:
      'Op {vanaf:dag} was iemand voor het eerst afwezig zonder opgave. Het Gesprek inburgeraar was op {gedaan:dag}; dat moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Bij een eerste keer dat dit voorkomt bij een inburgeringsplichtige meldt de aanbieder dit wel bij de gemeente, maar voert deze zelf wel nog het gesprek met de inburgeringsplichtige.',
  ),
});
