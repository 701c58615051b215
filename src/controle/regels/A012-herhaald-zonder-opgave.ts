import { werkafsprakenboek } from '../../basis/bron';
import { type Dag, maandenLater } from '../../basis/dag';
import type { Dossier } from '../dossier';
import { regel } from '../regel';
import { stand, type Verplichting } from '../verplichting';
import { vervolg, zonderOpgavePerPerceel } from '../zonderopgave';

interface Herhaling extends Verplichting {
  /** The day of the one before. */
  readonly vorige: Dag;
}

/** Every Zonder opgave that follows one of an earlier day within three months ‡; two on one day are no repetition. */
function* plannenVanAanpak(dossier: Dossier): Iterable<Herhaling> {
  const { maandenHerhaling } = dossier.instellingen.cijfers;
  for (const [perceel, keren] of zonderOpgavePerPerceel(dossier)) {
    for (const keer of keren) {
      const vorige = keren.filter(({ dag }) => dag < keer.dag).at(-1)?.dag;
      if (vorige === undefined || keer.dag > maandenLater(vorige, maandenHerhaling)) continue;
      const plan = vervolg(dossier, 'Plan van aanpak', perceel, keer, vorige);
      if (plan !== undefined) yield { ...plan, vorige };
    }
  }
}

export const herhaaldZonderOpgave = regel({
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
  meldingen: {
    open: {
      ernst: 'signaal',
      tekst:
        'Op {vanaf:dag} was er opnieuw afwezigheid zonder opgave, na die van {vorige:dag}. Een Plan van aanpak had er uiterlijk {uiterlijk:dag} moeten zijn. Maak het plan met de gemeente en leg het vast op het blad Contact; is het er al, leg dan die datum vast.',
    },
    teLaat: {
      ernst: 'notitie',
      tekst:
        'Op {vanaf:dag} was er opnieuw afwezigheid zonder opgave, na die van {vorige:dag}. Het Plan van aanpak kwam op {gedaan:dag}; dat moest uiterlijk {uiterlijk:dag}. U hoeft hier niets meer voor te doen.',
    },
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Aanbieder neemt hierin het voortouw en komt met een plan van aanpak waarin staat welke acties op welke momenten zullen worden ondernomen',
  ),

  *controleer(dossier, meld) {
    for (const herhaling of plannenVanAanpak(dossier)) {
      const { plek, vanaf, vorige, uiterlijk, gedaanOp: gedaan } = herhaling;
      const hoe = stand(herhaling, dossier.peildatum);
      if (hoe === 'open') yield meld('open', plek, { vanaf, vorige, uiterlijk });
      else if (hoe === 'teLaat' && gedaan !== undefined)
        yield meld('teLaat', plek, { vanaf, vorige, uiterlijk, gedaan });
    }
  },
});
