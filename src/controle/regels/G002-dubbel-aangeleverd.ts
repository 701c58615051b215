import { werkafsprakenboek } from '../../basis/bron';
import { trajectsleutel } from '../../registratie/traject';
import type { Dossier } from '../dossier';
import { mapregel } from '../regel';

export const dubbelAangeleverd = mapregel({
  code: 'G002',
  naam: 'dubbel-aangeleverd',
  titel: 'Hetzelfde traject staat in twee bestanden',
  meldingen: {
    dubbel: {
      ernst: 'fout',
      tekst:
        'Dit traject ({perceel}, aangemeld op {aangemeld:dag}) staat ook in {bestand}, met hetzelfde cliëntnummer. Lever het één keer aan; in de managementinformatie telt alleen het eerste bestand.',
    },
  },
  bron: werkafsprakenboek(
    '2.2',
    'wordt al deze data bijgehouden in een Excelbestand per inburgeringsplichtige',
  ),

  *controleer(dossiers, meld) {
    const eerste = new Map<string, Dossier>();
    for (const dossier of dossiers) {
      const gemeld = new Set<unknown>();
      for (const traject of dossier.trajecten) {
        const sleutel = trajectsleutel(traject);
        const aangemeld = traject.aangemeldOp.waarde;
        const perceel = traject.perceel.waarde;
        if (sleutel === undefined || aangemeld === undefined || perceel === undefined) continue;
        const eerder = eerste.get(sleutel);
        if (eerder === undefined) {
          eerste.set(sleutel, dossier);
        } else if (eerder !== dossier && !gemeld.has(traject.persoon)) {
          // One finding per cell: all percelen of a person share the cell of his cliëntnummer.
          gemeld.add(traject.persoon);
          const bestand = eerder.registratie.bestand;
          yield {
            dossier,
            bevinding: meld('dubbel', traject.persoon.clientnummer, { perceel, aangemeld, bestand }),
          };
        }
      }
    }
  },
});
