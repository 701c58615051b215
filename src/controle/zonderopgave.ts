import { type Dag, dagenLater } from '../basis/dag';
import type { Lijstwaarde, Perceel } from '../registratie/lijsten';
import type { Les, Persoon } from '../registratie/registratie';
import type { Dossier } from './dossier';
import { eersteContact } from './moment';
import type { Verplichting } from './verplichting';

/** A lesson missed without a reason, with the day on which that was. */
export interface ZonderOpgave {
  readonly les: Les;
  readonly dag: Dag;
}

function zonderOpgave({ lessen }: Dossier): ZonderOpgave[] {
  return lessen.flatMap((les) => {
    const dag = les.datum.waarde;
    return les.redenAfwezigheid.waarde === 'Zonder opgave' && dag !== undefined ? [{ les, dag }] : [];
  });
}

/** A file with lessons is about one person. */
const persoonVan = ({ registratie }: Dossier): Persoon => registratie.personen[0] as Persoon;

/** Each must be reported to the gemeente within a week ‡. A Gemeld op that cannot be read has its own finding. */
export function* meldingenZonderOpgave(dossier: Dossier): Iterable<Verplichting> {
  const { dagenVoorMelding } = dossier.instellingen.cijfers;
  for (const { les, dag: vanaf } of zonderOpgave(dossier)) {
    const { gemeldOp: plek, perceel } = les;
    if (plek.staat === 'onleesbaar') continue;
    const uiterlijk = dagenLater(vanaf, dagenVoorMelding);
    yield {
      persoon: persoonVan(dossier),
      perceel: perceel.waarde,
      vanaf,
      uiterlijk,
      gedaanOp: plek.waarde,
      plek,
    };
  }
}

/** The lessons with Reden Zonder opgave of each perceel, in order of their date (equal dates: of their row). */
export function zonderOpgavePerPerceel(dossier: Dossier): Map<Perceel, ZonderOpgave[]> {
  const perPerceel = new Map<Perceel, ZonderOpgave[]>();
  for (const keer of zonderOpgave(dossier)) {
    const perceel = keer.les.perceel.waarde;
    if (perceel === undefined) continue;
    const eerder = perPerceel.get(perceel);
    if (eerder === undefined) perPerceel.set(perceel, [keer]);
    else eerder.push(keer);
  }
  for (const keren of perPerceel.values()) keren.sort((x, y) => x.dag - y.dag);
  return perPerceel;
}

/**
 * What must follow a Zonder opgave within two weeks ‡: a contact of this kind, on or after `van`. Undefined when it
 * cannot be told whether there was one.
 */
export function vervolg(
  dossier: Dossier,
  soort: Lijstwaarde<'Soort contact'>,
  perceel: Perceel,
  { les, dag: vanaf }: ZonderOpgave,
  van: Dag,
): Verplichting | undefined {
  const uiterlijk = dagenLater(vanaf, dossier.instellingen.cijfers.dagenVoorVervolg);
  const gedaanOp = eersteContact(dossier, { soort, perceel, van, tot: uiterlijk });
  if (gedaanOp === 'onbekend') return undefined;
  return { persoon: persoonVan(dossier), perceel, vanaf, uiterlijk, gedaanOp, plek: les.redenAfwezigheid };
}
