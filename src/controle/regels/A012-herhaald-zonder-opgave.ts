import { werkafsprakenboek } from '../../basis/bron';
import { maandenLater } from '../../basis/dag';
import type { Dossier } from '../dossier';
import { termijnregel } from '../termijnregel';
import type { Verplichting } from '../verplichting';
import { vervolg, zonderOpgavePerPerceel } from '../zonderopgave';

/** Every Zonder opgave that follows one of an earlier day within three months ‡; two on one day are no repetition. */
function* plannenVanAanpak(dossier: Dossier): Iterable<Verplichting> {
  const { maandenHerhaling } = dossier.instellingen.cijfers;
  for (const [perceel, keren] of zonderOpgavePerPerceel(dossier)) {
    for (const keer of keren) {
      const vorige = keren.filter(({ dag }) => dag < keer.dag).at(-1)?.dag;
      if (vorige === undefined || keer.dag > maandenLater(vorige, maandenHerhaling)) continue;
      const plan = vervolg(dossier, 'Plan van aanpak', perceel, keer, vorige);
      if (plan !== undefined) yield plan;
    }
  }
}

export const herhaaldZonderOpgave = termijnregel({
  code: 'A012',
  naam: 'herhaald-zonder-opgave',
  titel: 'Opnieuw afwezig zonder opgave, zonder plan van aanpak',
  nodig: [
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.redenAfwezigheid',
    'Contact.datum',
    'Contact.soort',
  ],
  bewaakt: { naam: 'Plan van aanpak', wie: 'aanbieder', zoek: plannenVanAanpak },
  teksten: {
    open: 'Op {vanaf:dag} was er opnieuw afwezigheid zonder opgave, binnen drie maanden na een eerdere keer. Een Plan van aanpak had er uiterlijk {uiterlijk:dag} moeten zijn. Maak het plan met de gemeente en leg het vast op het blad Contact; is het er al, leg dan die datum vast.',
    teLaat:
      'Op {vanaf:dag} was er opnieuw afwezigheid zonder opgave, binnen drie maanden na een eerdere keer. Het Plan van aanpak kwam op {gedaan:dag}; dat moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Aanbieder neemt hierin het voortouw en komt met een plan van aanpak waarin staat welke acties op welke momenten zullen worden ondernomen',
  ),
});
