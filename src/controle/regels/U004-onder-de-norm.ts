import { werkafsprakenboek } from '../../basis/bron';
import { som } from '../../basis/rekenen';
import { afgerondOp } from '../../registratie/traject';
import { regel } from '../regel';
import { eerderGevolgd, gevolgdeUren, heeftNorm, normVan, tellendeLessen } from '../uren';

export const onderDeNorm = regel({
  code: 'U004',
  naam: 'onder-de-norm',
  titel: 'Een traject is afgerond onder de urennorm',
  nodig: [
    'Trajecten.perceel',
    'Trajecten.eindeTraject',
    'Trajecten.redenEinde',
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.onderdeel',
    'Aanwezigheid.geplandeUren',
    'Aanwezigheid.gevolgdeUren',
  ],
  meldingen: {
    onderNorm: {
      ernst: 'signaal',
      tekst:
        'Dit traject is op {einde:dag} afgerond met {uren:uren} uur (Eerder gevolgde uren meegeteld); de norm is {norm:uren} uur. Kijk of alle uren in het bestand staan, en bespreek anders met de gemeente of het traject is afgerond.',
    },
  },
  bron: werkafsprakenboek(
    '1.3',
    'De uren in de opstartklas tellen wel mee voor de 600 uur (B1-route) en de 800 uur (Z-route).',
  ),

  *controleer(dossier, meld) {
    for (const traject of dossier.trajecten) {
      const perceel = traject.perceel.waarde;
      const einde = afgerondOp(traject, dossier.peildatum);
      if (einde === undefined || !heeftNorm(perceel)) continue;
      const norm = normVan(perceel, traject.persoon, dossier.instellingen)?.uren;
      const eerder = eerderGevolgd(dossier, perceel);
      if (norm === undefined || eerder === undefined) continue;
      const lessen = tellendeLessen(dossier, perceel).filter(({ datum }) => (datum.waarde ?? einde) <= einde);
      const uren = som([gevolgdeUren(lessen), eerder]);
      if (uren < norm) yield meld('onderNorm', traject.eindeTraject, { einde, uren, norm });
    }
  },
});
