import type { Dag } from '../basis/dag';
import type { Perceel } from '../registratie/lijsten';
import type { Dossier } from './dossier';
import { contactVan } from './moment';

/**
 * Tells whether a day lies in a Pauze of the perceel: from Datum to Tot, both included; without a Tot (or with one
 * that cannot be read) to the peildatum. A Pauze whose perceel cannot be read may be of this one.
 */
export function inPauze({ contacten, peildatum }: Dossier, perceel: Perceel): (dag: Dag) => boolean {
  const pauzes = contacten.flatMap((contact) => {
    const van = contact.datum.waarde;
    const isPauze = contact.soort.waarde === 'Pauze' && contactVan(contact.perceel, perceel) !== 'nee';
    return isPauze && van !== undefined ? [{ van, tot: contact.tot.waarde ?? peildatum }] : [];
  });
  return (dag) => pauzes.some(({ van, tot }) => dag >= van && dag <= tot);
}
