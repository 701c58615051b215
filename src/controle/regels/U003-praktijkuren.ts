import { werkafsprakenboek } from '../../basis/bron';
import type { Traject } from '../../registratie/registratie';
import { afgerondOp, heeftTredes, trajectVan } from '../../registratie/traject';
import type { Veld } from '../../registratie/veld';
import type { Dag } from '../../basis/dag';
import type { Dossier } from '../dossier';
import { regel } from '../regel';
import { gevolgdeUren, praktijklessen } from '../uren';

/** The Datum of the last Eindgesprek of a row of Trajecten. */
function eindgesprekVan({ rapportages, trajecten }: Dossier, traject: Traject): Veld<Dag> | undefined {
  let laatste: Veld<Dag> | undefined;
  for (const rapportage of rapportages) {
    const { soort, datum } = rapportage;
    if (soort.waarde !== 'Eindgesprek' || datum.waarde === undefined) continue;
    if (trajectVan(rapportage, trajecten) !== traject) continue;
    if (laatste?.waarde === undefined || datum.waarde >= laatste.waarde) laatste = datum;
  }
  return laatste;
}

export const praktijkuren = regel({
  code: 'U003',
  naam: 'praktijkuren',
  titel: 'Eindgesprek of afronding met minder dan 40 uur MAP-praktijk',
  nodig: [
    'Trajecten.perceel',
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.onderdeel',
    'Aanwezigheid.geplandeUren',
    'Aanwezigheid.gevolgdeUren',
  ],
  meldingen: {
    bijEinde: {
      ernst: 'signaal',
      tekst:
        'Het traject eindigde op {einde:dag} met {uren:uren} gevolgde uren MAP-praktijk; het moeten er ten minste {norm:uren} zijn. Kijk of alle praktijkuren in het bestand staan, en bespreek met de gemeente hoe de rest wordt gemaakt.',
    },
    bijEindgesprek: {
      ernst: 'signaal',
      tekst:
        'Het eindgesprek was op {gesprek:dag}, met {uren:uren} gevolgde uren MAP-praktijk; het moeten er ten minste {norm:uren} zijn. Kijk of alle praktijkuren in het bestand staan, en bespreek met de gemeente hoe de rest wordt gemaakt.',
    },
  },
  bron: werkafsprakenboek('hoofdstuk 3', 'De MAP bestaat uit een praktijkelement van minimaal 40 uren.'),

  *controleer(dossier, meld) {
    const { peildatum, instellingen } = dossier;
    const norm = instellingen.normen.mapPraktijk;
    for (const traject of dossier.trajecten.filter(heeftTredes)) {
      const gesprek = eindgesprekVan(dossier, traject);
      if (gesprek === undefined && afgerondOp(traject, peildatum) === undefined) continue;
      const uren = gevolgdeUren(praktijklessen(dossier.lessenVan(traject)));
      if (uren >= norm) continue;
      const { eindeTraject } = traject;
      const einde = eindeTraject.waarde;
      if (einde !== undefined && einde <= peildatum) {
        yield meld('bijEinde', eindeTraject, { einde, uren, norm });
      } else if (gesprek?.waarde !== undefined) {
        yield meld('bijEindgesprek', gesprek, { gesprek: gesprek.waarde, uren, norm });
      }
    }
  },
});
