import type { Dag } from '../../basis/dag';
import { sleutel } from '../../basis/tekst';
import type { Contact, Les } from '../../registratie/registratie';
import { trajectVan } from '../../registratie/traject';
import { uitersteDag } from '../../termijn/termijn';
import { TERMIJNEN } from '../../termijn/termijnen';
import type { Dossier } from '../dossier';
import { contactVan } from '../moment';
import { isGeeindigd, termijnregel } from '../termijnregel';

/** The lessons that a contact is about, in the order of their dates and on one day of the file. */
function lessenBij({ lessen }: Dossier, { perceel }: Contact): { les: Les; datum: Dag }[] {
  return lessen
    .flatMap((les) => {
      const [van, datum] = [les.perceel.waarde, les.datum.waarde];
      if (van === undefined || datum === undefined || contactVan(perceel, van) !== 'ja') return [];
      return [{ les, datum }];
    })
    .sort((x, y) => x.datum - y.datum);
}

/**
 * The first lesson after a contact in another Groep than that of the last lesson on or before it; undefined when there
 * is none. `zonderGroep` when no Groep is known to compare with. A perceel has its own groups.
 */
function andereGroep(lessen: { les: Les; datum: Dag }[], op: Dag): Dag | undefined | 'zonderGroep' {
  const groepen = new Map<string, string | undefined>();
  for (const { les, datum } of lessen) {
    if (datum <= op) groepen.set(les.perceel.waarde ?? '', les.groep.waarde && sleutel(les.groep.waarde));
  }
  if (![...groepen.values()].some((groep) => groep !== undefined)) return 'zonderGroep';
  return lessen.find(({ les, datum }) => {
    const groep = groepen.get(les.perceel.waarde ?? '');
    return (
      datum > op &&
      groep !== undefined &&
      les.groep.waarde !== undefined &&
      sleutel(les.groep.waarde) !== groep
    );
  })?.datum;
}

export const vervolgNaSchaling = termijnregel({
  code: 'T015',
  naam: 'vervolg-na-schaling',
  titel: 'Binnen 20 werkdagen na op- of afschaling is er geen les in een andere groep',
  nodig: [
    'Contact.datum',
    'Contact.soort',
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.groep',
  ],
  bewaakt: {
    naam: TERMIJNEN.vervolgNaSchaling.naam,
    wie: 'aanbieder',
    *zoek(dossier) {
      for (const contact of dossier.contacten) {
        const vanaf = contact.datum.waarde;
        const soort = contact.soort.waarde;
        if (vanaf === undefined || (soort !== 'Opschaling' && soort !== 'Afschaling')) continue;
        const gedaanOp = andereGroep(lessenBij(dossier, contact), vanaf);
        if (gedaanOp === 'zonderGroep') continue;
        const uiterlijk = uitersteDag(TERMIJNEN.vervolgNaSchaling, vanaf, dossier.kalender);
        const traject = trajectVan(contact, dossier.trajecten);
        if (gedaanOp === undefined && traject !== undefined && isGeeindigd(traject, uiterlijk)) continue;
        const [persoon] = dossier.registratie.personen;
        const perceel = contact.perceel.waarde;
        if (persoon) yield { persoon, perceel, vanaf, uiterlijk, gedaanOp, plek: contact.datum };
      }
    },
  },
  teksten: {
    open: 'Na de op- of afschaling van {vanaf:dag} had de inburgeringsplichtige uiterlijk {uiterlijk:dag} verder moeten zijn in een andere groep (20 werkdagen), maar er staat geen les met een andere Groep. Regel het vervolg, of overleg direct met de gemeente; is er al een andere groep, verbeter dan Groep op het blad Aanwezigheid.',
    teLaat:
      'Na de op- of afschaling van {vanaf:dag} was de eerste les in een andere groep op {gedaan:dag}; dat moest uiterlijk {uiterlijk:dag} (20 werkdagen). U hoeft hier niets meer voor te doen.',
  },
  bron: TERMIJNEN.vervolgNaSchaling.bron,
});
