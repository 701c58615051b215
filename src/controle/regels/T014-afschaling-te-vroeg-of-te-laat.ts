import { werkafsprakenboek } from '../../basis/bron';
import { type Dag, maandenLater } from '../../basis/dag';
import { som } from '../../basis/rekenen';
import { lesuren } from '../../registratie/les';
import type { Dossier } from '../dossier';
import { contactVan } from '../moment';
import { regel } from '../regel';
import { eerderGevolgd, gevolgdeUren } from '../uren';

const PERCEEL = 'B1-route taal';
/** "uiterlijk 6 maanden voor de afloop van de inburgeringstermijn" */
const MAANDEN_VOOR_EINDE = 6;

/** "minimaal 600 cursusuren Nederlands als tweede taal, waar alfabetiseringsonderwijs onderdeel van kan zijn" */
function cursusuren(dossier: Dossier, tot: Dag): number | undefined {
  const eerder = eerderGevolgd(dossier, PERCEEL);
  const lessen = dossier.lessen.filter(
    (les) =>
      les.perceel.waarde === PERCEEL &&
      (les.onderdeel.waarde === 'Taalles' || les.onderdeel.waarde === 'Opstartklas') &&
      les.datum.waarde !== undefined &&
      les.datum.waarde <= tot &&
      lesuren(les) !== undefined,
  );
  return eerder === undefined ? undefined : som([gevolgdeUren(lessen), eerder]);
}

/** The last day on which one may go to a lower level; undefined when the end of the term is not known. */
function laatsteDag({ registratie }: Dossier): Dag | undefined {
  const { verlengdTot, eindeTermijn } = registratie.personen[0] ?? {};
  if (verlengdTot?.staat === 'onleesbaar') return undefined;
  const einde = verlengdTot?.waarde ?? eindeTermijn?.waarde;
  return einde && maandenLater(einde, -MAANDEN_VOOR_EINDE);
}

export const afschaling = regel({
  code: 'T014',
  naam: 'afschaling-te-vroeg-of-te-laat',
  titel: 'Afgeschaald in de B1-route met te weinig cursusuren, of te laat',
  nodig: [
    'Contact.datum',
    'Contact.soort',
    'Trajecten.perceel',
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.onderdeel',
    'Aanwezigheid.geplandeUren',
    'Aanwezigheid.gevolgdeUren',
  ],
  meldingen: {
    teWeinigUren: {
      ernst: 'signaal',
      tekst:
        'Op {datum:dag} is afgeschaald na {uren:uren} cursusuren; dat kan pas vanaf {norm:uren} uur (Taalles, Opstartklas en Eerder gevolgde uren). Bespreek de afschaling met de gemeente, en kijk of alle uren in het bestand staan.',
    },
    teLaat: {
      ernst: 'notitie',
      tekst:
        'Op {datum:dag} is afgeschaald; dat kon tot en met {uiterlijk:dag}, zes maanden voor het einde van de inburgeringstermijn. Bespreek met de gemeente of er genoeg tijd is voor de examens, of of de termijn wordt verlengd.',
    },
    beide: {
      ernst: 'signaal',
      tekst:
        'Op {datum:dag} is afgeschaald na {uren:uren} cursusuren (het kan pas vanaf {norm:uren} uur), en later dan {uiterlijk:dag}, zes maanden voor het einde van de inburgeringstermijn. Bespreek de afschaling met de gemeente, en kijk of alle uren in het bestand staan.',
    },
  },
  bron: werkafsprakenboek(
    '2.3.3',
    'Afschalen op onderdelen binnen de B1-route naar A2 niveau kan enkel wanneer de inburgeringsplichtige aanzienlijke inspanning heeft geleverd (minimaal 600 cursusuren Nederlands als tweede taal, waar alfabetiseringsonderwijs onderdeel van kan zijn).',
  ),

  *controleer(dossier, meld) {
    const heeftPerceel = dossier.trajecten.some((t) => t.perceel.waarde === PERCEEL);
    const norm = dossier.instellingen.normen.b1Taal;
    const uiterlijk = laatsteDag(dossier);
    for (const { soort, perceel, datum: veld } of dossier.contacten) {
      const datum = veld.waarde;
      if (soort.waarde !== 'Afschaling' || datum === undefined) continue;
      if (contactVan(perceel, PERCEEL) !== 'ja' || !(heeftPerceel || perceel.waarde)) continue;
      const uren = cursusuren(dossier, datum);
      const teWeinig = uren !== undefined && uren < norm;
      const teLaat = uiterlijk !== undefined && datum > uiterlijk;
      if (teWeinig && teLaat) yield meld('beide', veld, { datum, uren, norm, uiterlijk });
      else if (teWeinig) yield meld('teWeinigUren', veld, { datum, uren, norm });
      else if (teLaat) yield meld('teLaat', veld, { datum, uiterlijk });
    }
  },
});
