import type { Dag } from '../basis/dag';
import type { Instellingen } from '../registratie/instellingen';
import { kalenderVan } from '../registratie/instellingen';
import { isVervallen } from '../registratie/les';
import type { Contact, Les, Rapportage, Registratie, Traject } from '../registratie/registratie';
import { trajectVan } from '../registratie/traject';
import type { Werkkalender } from '../termijn/werkkalender';

/** What every rule compares with. */
export interface Omstandigheden {
  /** "Now" for the deadlines. */
  readonly peildatum: Dag;
  /** Today by the clock; only A008 looks at it. */
  readonly vandaag: Dag;
  readonly instellingen: Instellingen;
}

/** A registratie as it stands on the peildatum: rows dated after it are left out of account. */
export interface Dossier extends Omstandigheden {
  readonly registratie: Registratie;
  readonly kalender: Werkkalender;
  readonly trajecten: readonly Traject[];
  /** Lessons up to the peildatum that were not cancelled; also those whose date cannot be read. */
  readonly lessen: readonly Les[];
  /** The same, with the cancelled ones. */
  readonly lessenMetVervallen: readonly Les[];
  readonly rapportages: readonly Rapportage[];
  readonly contacten: readonly Contact[];
  /** The lessons (not cancelled) that belong to a row of Trajecten. */
  lessenVan(traject: Traject): readonly Les[];
}

export function dossier(registratie: Registratie, omstandigheden: Omstandigheden): Dossier {
  const { peildatum, instellingen } = omstandigheden;
  const telt = ({ datum }: { datum: Les['datum'] }): boolean =>
    datum.waarde === undefined || datum.waarde <= peildatum;
  const lessenMetVervallen = registratie.lessen.filter(telt);
  const lessen = lessenMetVervallen.filter((les) => !isVervallen(les));
  let perTraject: Map<Traject, Les[]> | undefined;
  const verdeel = (): Map<Traject, Les[]> => {
    const verdeeld = new Map<Traject, Les[]>();
    for (const les of lessen) {
      const traject = trajectVan(les, registratie.trajecten);
      if (traject === undefined) continue;
      const eigen = verdeeld.get(traject);
      if (eigen === undefined) verdeeld.set(traject, [les]);
      else eigen.push(les);
    }
    return verdeeld;
  };
  return {
    ...omstandigheden,
    registratie,
    kalender: kalenderVan(instellingen),
    trajecten: registratie.trajecten,
    lessen,
    lessenMetVervallen,
    rapportages: registratie.rapportages.filter(telt),
    contacten: registratie.contacten.filter(telt),
    lessenVan: (traject) => (perTraject ??= verdeel()).get(traject) ?? [],
  };
}
