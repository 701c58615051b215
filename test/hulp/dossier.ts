import { dossier, type Dossier } from '../../src/controle/dossier';
import { dag, leesRegistratie, STANDAARDINSTELLINGEN, type Werkmap } from '../../src';
import type { Opties } from './controleert';
import { type Gegevens, registratiewerkmap } from './werkmap';

/** A registratiebestand as it stands on the peildatum, without findings. */
export const dossierVan = (gegevens: Gegevens, opties: Opties = {}): Dossier =>
  dossierIn(registratiewerkmap(gegevens, opties.zonder, opties.overig), opties);

/** The same of any workbook. */
export function dossierIn(inhoud: Werkmap, opties: Opties = {}): Dossier {
  const instellingen = { ...STANDAARDINSTELLINGEN, ...opties.instellingen };
  const peildatum = dag(opties.peildatum ?? '2025-10-01');
  const registratie = leesRegistratie(inhoud, 'registratie-arnhem-40001.xlsx', instellingen);
  return dossier(registratie, { peildatum, vandaag: peildatum, instellingen });
}
