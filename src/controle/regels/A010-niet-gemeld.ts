import { werkafsprakenboek } from '../../basis/bron';
import { regel } from '../regel';
import { stand } from '../verplichting';
import { meldingenZonderOpgave } from '../zonderopgave';

export const nietGemeld = regel({
  code: 'A010',
  naam: 'niet-gemeld',
  titel: 'Afwezigheid zonder opgave is niet gemeld',
  nodig: ['Aanwezigheid.datum', 'Aanwezigheid.redenAfwezigheid', 'Aanwezigheid.gemeldOp'],
  bewaakt: { naam: 'Afwezigheid zonder opgave melden', wie: 'aanbieder', zoek: meldingenZonderOpgave },
  meldingen: {
    nietGemeld: {
      ernst: 'signaal',
      tekst:
        'De afwezigheid zonder opgave van {vanaf:dag} had uiterlijk {uiterlijk:dag} aan de gemeente gemeld moeten zijn. Meld dit alsnog schriftelijk en vul Gemeld op in; is het al gemeld, vul dan die datum in.',
    },
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Aanbieder informeert gemeente schriftelijk zodra de inburgeringsplichtige niet verschijnt op een afspraak (zowel taalles als afspraak voor participatie) bij de aanbieder waarbij de inburgeringsplichtige geen reden heeft opgegeven.',
  ),

  // What was reported late is A011.
  *controleer(dossier, meld) {
    for (const verplichting of meldingenZonderOpgave(dossier)) {
      if (stand(verplichting, dossier.peildatum) !== 'open') continue;
      const { plek, vanaf, uiterlijk } = verplichting;
      yield meld('nietGemeld', plek, { vanaf, uiterlijk });
    }
  },
});
