import { werkafsprakenboek } from '../../basis/bron';
import type { Dag } from '../../basis/dag';
import { TRAJECTEN } from '../../registratie/indeling';
import { regel } from '../regel';

/** Dates in the order in which they must lie; equal is in order. Of each chain the filled neighbours are compared. */
const REEKSEN = [
  ['aangemeldOp', 'ontvangstBevestigdOp'],
  ['aangemeldOp', 'uitgenodigdOp', 'intakeOp', 'leerplanOpgeleverdOp', 'leerplanAkkoordOp'],
  ['startOpstartklas', 'eindeTraject'],
  ['startRegulier', 'eindeTraject'],
  ['startOpstartklas', 'eindeOpstartklas'],
  ['wachtlijstVanaf', 'wachtlijstTot'],
] as const;
type Datumkolom = (typeof REEKSEN)[number][number];

export const volgordeDatums = regel({
  code: 'T002',
  naam: 'volgorde-datums',
  titel: 'Datums van een traject staan in een onmogelijke volgorde',
  nodig: ['Trajecten.aangemeldOp'],
  meldingen: {
    volgorde: {
      ernst: 'fout',
      tekst:
        '{laterKop} ({later:dag}) ligt vóór {eerderKop} ({eerder:dag}). Een van de twee klopt niet; kijk eerst naar het jaartal.',
    },
  },
  bron: werkafsprakenboek('1.1', 'Tijdelijk aanmelding tot aan start leerplan:'),

  *controleer({ trajecten }, meld) {
    for (const traject of trajecten) {
      let gemeld: Set<Datumkolom> | undefined;
      for (const reeks of REEKSEN) {
        let vorige: Datumkolom | undefined;
        let eerder: Dag | undefined;
        for (const kolom of reeks) {
          const veld = traject[kolom];
          const later = veld.waarde;
          if (later === undefined) continue;
          if (vorige !== undefined && eerder !== undefined && later < eerder && gemeld?.has(kolom) !== true) {
            (gemeld ??= new Set()).add(kolom);
            const [eerderKop, laterKop] = [TRAJECTEN[vorige].kop, TRAJECTEN[kolom].kop];
            yield meld('volgorde', veld, { laterKop, later, eerderKop, eerder });
          }
          [vorige, eerder] = [kolom, later];
        }
      }
    }
  },
});
