import { werkafsprakenboek } from '../../basis/bron';
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
      const gemeld = new Set<unknown>();
      for (const reeks of REEKSEN) {
        const gevuld = reeks.flatMap((kolom) => {
          const { waarde } = traject[kolom];
          return waarde === undefined ? [] : [{ kolom, waarde }];
        });
        for (const [i, { kolom, waarde: later }] of gevuld.entries()) {
          const vorige = gevuld[i - 1];
          if (vorige === undefined || vorige.waarde <= later || gemeld.has(kolom)) continue;
          gemeld.add(kolom);
          const [eerderKop, laterKop] = [TRAJECTEN[vorige.kolom].kop, TRAJECTEN[kolom].kop];
          yield meld('volgorde', traject[kolom], { laterKop, later, eerderKop, eerder: vorige.waarde });
        }
      }
    }
  },
});
