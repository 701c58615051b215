import { productkeuze } from '../../basis/bron';
import { persoonssleutel } from '../../registratie/traject';
import type { Traject } from '../../registratie/registratie';
import { regel } from '../regel';

/** Whether a row certainly had not ended when the other began; a date that cannot be read or is missing tells nothing. */
function liepNog({ eindeTraject }: Traject, { aangemeldOp }: Traject): boolean {
  if (eindeTraject.staat === 'onleesbaar') return false;
  if (eindeTraject.waarde === undefined) return true;
  return aangemeldOp.waarde !== undefined && eindeTraject.waarde >= aangemeldOp.waarde;
}

export const perceelDubbel = regel({
  code: 'T013',
  naam: 'perceel-dubbel',
  titel: 'Hetzelfde perceel staat er twee keer',
  nodig: ['Trajecten.perceel', 'Trajecten.aangemeldOp'],
  meldingen: {
    dubbel: {
      ernst: 'fout',
      tekst:
        '{perceel} staat al in rij {rij:aantal}, en dat traject was nog niet beëindigd toen dit werd aangemeld. Haal een van de twee weg, of vul bij het eerste Einde traject in (vóór Aangemeld op van het tweede).',
    },
  },
  bron: productkeuze(
    'Wie een perceel twee keer tegelijk volgt telt twee keer mee; waarschijnlijk is een rij gekopieerd.',
  ),

  *controleer({ registratie, trajecten }, meld) {
    const eerdere = new Map<string, Traject[]>();
    for (const traject of trajecten) {
      const perceel = traject.perceel.waarde;
      const wie = registratie.soort === 'registratiebestand' ? '' : persoonssleutel(traject.persoon);
      if (perceel === undefined || wie === undefined) continue;
      const sleutel = `${wie}|${perceel}`;
      const zelfde = eerdere.get(sleutel) ?? [];
      if (zelfde.length === 0) eerdere.set(sleutel, zelfde);
      // The newest row may stand on top: either may be the one that ended first.
      const eerste = zelfde.find((eerder) => liepNog(eerder, traject) && liepNog(traject, eerder));
      if (eerste !== undefined) {
        yield meld('dubbel', traject.perceel, { perceel, rij: eerste.perceel.rij ?? 0 });
      }
      zelfde.push(traject);
    }
  },
});
