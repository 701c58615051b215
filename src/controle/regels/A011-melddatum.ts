import { werkafsprakenboek } from '../../basis/bron';
import { regel } from '../regel';
import { meldingenZonderOpgave } from '../zonderopgave';

export const melddatum = regel({
  code: 'A011',
  naam: 'melddatum',
  titel: 'Gemeld op past niet bij de les',
  nodig: ['Aanwezigheid.datum', 'Aanwezigheid.redenAfwezigheid', 'Aanwezigheid.gemeldOp'],
  meldingen: {
    voorDeLes: {
      ernst: 'waarschuwing',
      tekst:
        'Gemeld op is {gemeld:dag}, maar de les was pas op {datum:dag}. Verbeter een van de twee datums. Was de afwezigheid van tevoren bekend, kies dan een andere Reden afwezigheid.',
    },
    teLaat: {
      ernst: 'waarschuwing',
      tekst:
        'De afwezigheid zonder opgave van {datum:dag} is op {gemeld:dag} gemeld; dat had uiterlijk {uiterlijk:dag} gemoeten. Kijk of Gemeld op klopt, en meld een volgende keer eerder.',
    },
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Aanbieder informeert gemeente schriftelijk zodra de inburgeringsplichtige niet verschijnt op een afspraak (zowel taalles als afspraak voor participatie) bij de aanbieder waarbij de inburgeringsplichtige geen reden heeft opgegeven.',
  ),

  *controleer(dossier, meld) {
    for (const { plek, vanaf: datum, uiterlijk, gedaanOp: gemeld } of meldingenZonderOpgave(dossier)) {
      if (gemeld === undefined) continue;
      if (gemeld < datum) yield meld('voorDeLes', plek, { gemeld, datum });
      else if (gemeld > uiterlijk) yield meld('teLaat', plek, { datum, gemeld, uiterlijk });
    }
  },
});
