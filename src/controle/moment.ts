import type { Dag } from '../basis/dag';
import type { Lijstwaarde, Perceel } from '../registratie/lijsten';
import type { Contact, Rapportage } from '../registratie/registratie';
import type { Veld } from '../registratie/veld';
import type { Dossier } from './dossier';

type Antwoord = 'ja' | 'nee' | 'onbekend';

/** A value that is missing where it is required, or that cannot be read, may be the one sought: a B finding says so. */
const is = <T>(veld: Veld<T>, gezocht: T): Antwoord =>
  veld.waarde === undefined ? 'onbekend' : veld.waarde === gezocht ? 'ja' : 'nee';

export interface Gezocht<S> {
  readonly soort: S;
  /** Undefined: of any perceel. */
  readonly perceel: Perceel | undefined;
  readonly van: Dag;
  /** The last day that is in time. */
  readonly tot: Dag;
}

/**
 * The first day on or after `van` on which a row of this kind stands, also when it is later than `tot`. `onbekend`
 * when none was in time, but a row is there that may have been: of which kind, perceel or date cannot be told. While
 * there is time nothing needs to be known: then it is still to be done.
 */
function eersteDag<S>(
  rijen: Iterable<{ datum: Veld<Dag>; soort: Veld<S>; perceel: Veld<Perceel> }>,
  { soort, perceel, van, tot }: Gezocht<S>,
  kan: (veld: Veld<Perceel>, perceel: Perceel) => Antwoord,
  peildatum: Dag,
): Dag | undefined | 'onbekend' {
  let eerste: Dag | undefined;
  let isMogelijk = false;
  for (const rij of rijen) {
    const datum = rij.datum.waarde;
    if (datum !== undefined && datum < van) continue;
    const antwoorden = [is(rij.soort, soort), perceel === undefined ? 'ja' : kan(rij.perceel, perceel)];
    if (antwoorden.includes('nee')) continue;
    if (datum === undefined || antwoorden.includes('onbekend'))
      isMogelijk ||= datum === undefined || datum <= tot;
    else if (eerste === undefined || datum < eerste) eerste = datum;
  }
  const isInTijd = eerste !== undefined && eerste <= tot;
  return isMogelijk && !isInTijd && tot < peildatum ? 'onbekend' : eerste;
}

/** A contact without perceel counts for every perceel. */
export const contactVan = ({ staat, waarde }: Veld<Perceel>, perceel: Perceel): Antwoord =>
  staat === 'onleesbaar' ? 'onbekend' : waarde === undefined || waarde === perceel ? 'ja' : 'nee';

/** When this kind of `Contact` took place (see `eersteDag`). */
export const eersteContact = (
  { contacten, peildatum }: Dossier,
  gezocht: Gezocht<Lijstwaarde<'Soort contact'>>,
): Dag | undefined | 'onbekend' =>
  eersteDag<Contact['soort']['waarde']>(contacten, gezocht, contactVan, peildatum);

/** When this kind of row of `Rapportages` took place (see `eersteDag`). */
export const eersteRapportage = (
  { rapportages, peildatum }: Dossier,
  gezocht: Gezocht<Lijstwaarde<'Soort rapportage'>>,
): Dag | undefined | 'onbekend' =>
  eersteDag<Rapportage['soort']['waarde']>(rapportages, gezocht, is, peildatum);
