import { werkafsprakenboek } from '../../basis/bron';
import { type Dag, dagenLater, maandenLater } from '../../basis/dag';
import { som } from '../../basis/rekenen';
import { isOnderNorm } from '../../registratie/aanwezigheid';
import { type Lesuren, lesuren } from '../../registratie/les';
import type { Les, Traject } from '../../registratie/registratie';
import { isLopend } from '../../registratie/traject';
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

interface GeteldeLes extends Lesuren {
  readonly isGeldig: boolean;
}

/** The lessons of the three months to the peildatum that count: not in a Pauze, and with hours that are known. */
function telMee(dossier: Dossier, traject: Traject, na: Dag): GeteldeLes[] {
  const perceel = traject.perceel.waarde;
  if (perceel === undefined) return [];
  const isPauze = inPauze(dossier, perceel);
  return dossier.lessenVan(traject).flatMap((les: Les) => {
    const datum = les.datum.waarde;
    const uren = lesuren(les);
    if (uren === undefined || datum === undefined || datum <= na || isPauze(datum)) return [];
    return [{ ...uren, isGeldig: les.besluitGemeente.waarde === 'Geldig' }];
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
      if (lessen.filter((les) => les.gepland > 0).length < instellingen.cijfers.minimumAantalLessen) continue;
      const gepland = som(lessen.map((les) => les.gepland));
      const gevolgd = som(lessen.map((les) => les.gevolgd));
      if (isOnderNorm({ gepland, gevolgd }, norm) !== true) continue;

      const geldigGemist = som(
        lessen.filter((les) => les.isGeldig).map((les) => Math.max(0, les.gepland - les.gevolgd)),
      );
      const zonderGeldig = som([gepland, -geldigGemist]);
      const cijfers = {
        vanaf,
        peildatum,
        deel: gevolgd / gepland,
        gevolgd,
        gepland,
        bijgewoond: lessen.filter((les) => les.gevolgd > 0).length,
        lessen: lessen.length,
        norm,
      };
      const gezocht = { soort: 'Contact gemeente', perceel, van: vanaf, tot: peildatum } as const;
      const isGesproken = typeof eersteContact(dossier, gezocht) === 'number';
      if (zonderGeldig <= 0) {
        yield meld(
          isGesproken ? 'allesGeldigMetContact' : 'allesGeldigZonderContact',
          traject.perceel,
          cijfers,
        );
      } else {
        yield meld(isGesproken ? 'metContact' : 'zonderContact', traject.perceel, {
          ...cijfers,
          deelZonderGeldig: gevolgd / zonderGeldig,
        });
      }
    }
  },
});
