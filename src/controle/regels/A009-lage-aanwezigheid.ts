import { werkafsprakenboek } from '../../basis/bron';
import { type Dag, dagenLater, maandenLater } from '../../basis/dag';
import { isOnderNorm } from '../../registratie/aanwezigheid';
import { lesuren } from '../../registratie/les';
import type { Les, Traject } from '../../registratie/registratie';
import { isLopend } from '../../registratie/traject';
import { aanwezigheidVan } from '../aanwezigheidsstand';
import type { Dossier } from '../dossier';
import { eersteContact } from '../moment';
import { inPauze } from '../pauze';
import { regel } from '../regel';

const MAANDEN = 3;

const CIJFERS =
  'Van {vanaf:dag} tot en met {peildatum:dag} is {deel:procent} van de geplande uren gevolgd ({gevolgd:uren} van {gepland:uren} uur; bij {bijgewoond:aantal} van de {lessen:aantal} lessen aanwezig). Dat is minder dan {norm:procent}.';
const GELDIG =
  ' Zonder de afwezigheid die volgens de gemeente geldig was, is het {deelZonderGeldig:procent}.';
const ALLES_GELDIG = ' Volgens de gemeente was al deze afwezigheid geldig.';
const GEEN_CONTACT =
  ' Op het blad Contact staat in deze maanden geen Contact gemeente. Neem meteen contact op met de gemeente, spreek vervolgacties af en leg dat vast.';
const CONTACT =
  ' In deze maanden is er contact met de gemeente geweest. Ga na of de afgesproken acties werken, en neem anders opnieuw contact op.';

/** The lessons of the three months to the peildatum that count: not in a Pauze, and with hours that are known. */
function telMee(dossier: Dossier, traject: Traject, na: Dag): Les[] {
  const perceel = traject.perceel.waarde;
  if (perceel === undefined) return [];
  const isPauze = inPauze(dossier, perceel);
  return dossier.lessenVan(traject).filter((les) => {
    const datum = les.datum.waarde;
    return datum !== undefined && datum > na && !isPauze(datum) && lesuren(les) !== undefined;
  });
}

export const lageAanwezigheid = regel({
  code: 'A009',
  naam: 'lage-aanwezigheid',
  titel: 'De aanwezigheid is lager dan 80 %',
  nodig: [
    'Trajecten.perceel',
    'Trajecten.startRegulier',
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.geplandeUren',
    'Aanwezigheid.gevolgdeUren',
    'Contact.datum',
    'Contact.soort',
  ],
  meldingen: {
    zonderContact: { ernst: 'signaal', tekst: `${CIJFERS}${GELDIG}${GEEN_CONTACT}` as const },
    metContact: { ernst: 'signaal', tekst: `${CIJFERS}${GELDIG}${CONTACT}` as const },
    allesGeldigZonderContact: {
      ernst: 'signaal',
      tekst: `${CIJFERS}${ALLES_GELDIG}${GEEN_CONTACT}` as const,
    },
    allesGeldigMetContact: { ernst: 'signaal', tekst: `${CIJFERS}${ALLES_GELDIG}${CONTACT}` as const },
  },
  bron: werkafsprakenboek(
    '2.3.1',
    'Bij stagnatie van het traject, bijvoorbeeld door het niet voldoen van de aanwezigheidsplicht van tenminste 80% van inburgeringsplichtige, volgt direct een warm en rechtstreeks contactmoment tussen aanbieder en gemeente via telefoon of mail.',
  ),

  *controleer(dossier, meld) {
    const { trajecten, peildatum, instellingen } = dossier;
    const norm = instellingen.normen.aanwezigheid;
    const na = maandenLater(peildatum, -MAANDEN);
    const vanaf = dagenLater(na, 1);
    for (const traject of trajecten) {
      const perceel = traject.perceel.waarde;
      if (perceel === undefined || traject.eindeTraject.staat === 'onleesbaar') continue;
      if (!isLopend(traject, peildatum)) continue;
      const lessen = telMee(dossier, traject, na);
      const metUren = lessen.filter((les) => (les.geplandeUren.waarde ?? 0) > 0);
      if (metUren.length < instellingen.cijfers.minimumAantalLessen) continue;
      const stand = aanwezigheidVan(lessen);
      const { deel, deelZonderGeldig, gevolgd, gepland, bijgewoond } = stand;
      if (deel === null || isOnderNorm(stand, norm) !== true) continue;
      const cijfers = { vanaf, peildatum, deel, gevolgd, gepland, bijgewoond, lessen: stand.lessen, norm };
      const gezocht = { soort: 'Contact gemeente', perceel, van: vanaf, tot: peildatum } as const;
      const isGesproken = typeof eersteContact(dossier, gezocht) === 'number';
      if (deelZonderGeldig === null) {
        yield meld(
          isGesproken ? 'allesGeldigMetContact' : 'allesGeldigZonderContact',
          traject.perceel,
          cijfers,
        );
      } else {
        const bericht = isGesproken ? 'metContact' : 'zonderContact';
        yield meld(bericht, traject.perceel, { ...cijfers, deelZonderGeldig });
      }
    }
  },
});
