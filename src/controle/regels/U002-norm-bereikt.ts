import { werkafsprakenboek } from '../../basis/bron';
import { regel } from '../regel';
import { bereikt, eerderGevolgd, NORMPERCELEN, normVan, tellendeLessen } from '../uren';

export const normBereikt = regel({
  code: 'U002',
  naam: 'norm-bereikt',
  titel: 'Een urennorm is bereikt',
  nodig: [
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.onderdeel',
    'Aanwezigheid.geplandeUren',
    'Aanwezigheid.gevolgdeUren',
  ],
  meldingen: {
    bereikt: {
      ernst: 'notitie',
      tekst:
        'Met de les van {datum:dag} is de norm van {norm:uren} uur voor {perceel} bereikt: {uren:uren} uur, Eerder gevolgde uren meegeteld.',
    },
  },
  bron: werkafsprakenboek(
    '1.3',
    'De uren in de opstartklas tellen wel mee voor de 600 uur (B1-route) en de 800 uur (Z-route).',
  ),

  *controleer(dossier, meld) {
    const [persoon] = dossier.registratie.personen;
    if (persoon === undefined) return;
    for (const perceel of NORMPERCELEN) {
      const norm = normVan(perceel, persoon, dossier.instellingen)?.uren;
      const eerder = eerderGevolgd(dossier, perceel);
      if (norm === undefined || eerder === undefined) continue;
      const [gehaald] = bereikt(tellendeLessen(dossier, perceel), [norm], eerder);
      if (gehaald === undefined) continue;
      const { les, datum, uren } = gehaald;
      yield meld('bereikt', les.datum, { datum, norm, perceel, uren });
    }
  },
});
