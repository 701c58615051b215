import { geldendeRegels, heeftAkkoord } from './controleer';
import type { Dag } from '../basis/dag';
import type { Dossier } from './dossier';
import { type Bewaking, type Partij, stand, type Verplichting } from './verplichting';

/** Something that is still to be done: of which rule, what it is called, who must act, and how it stands. */
export interface OpenTermijn extends Verplichting {
  /** Code of the rule that watches over it. */
  readonly regel: string;
  readonly naam: string;
  readonly wie: Partij;
  /** There is time (`loopt`), the last day has passed (`open`), or it is planned for a day that is late. */
  readonly stand: 'loopt' | 'open' | 'gepland';
  /** The gemeente agreed to deviate from the rule (werkafsprakenboek 5.1). */
  readonly akkoord: boolean;
}

/** Something that is still to be done, and the rule that watches over it. */
export interface LopendeTermijn {
  readonly code: string;
  readonly bewaakt: Bewaking;
  readonly verplichting: Verplichting;
  readonly stand: OpenTermijn['stand'];
}

/**
 * Everything that is still to be done, in the order of the rules: missed, running or planned. From the rules that are
 * on for this file, so that a list of terms and the findings never say different things.
 */
export function* lopendeTermijnen(dossier: Dossier): Iterable<LopendeTermijn> {
  for (const { code, bewaakt } of geldendeRegels(dossier)) {
    if (bewaakt === undefined) continue;
    for (const verplichting of bewaakt.zoek(dossier)) {
      const hoe = stand(verplichting, dossier.peildatum);
      if (hoe !== 'gehaald' && hoe !== 'teLaat') yield { code, bewaakt, verplichting, stand: hoe };
    }
  }
}

/**
 * The same, each thing once and sorted by its last day. Two rules may ask for the same date (T006 and T008 both for the
 * akkoord): the earlier day counts.
 */
export function openTermijnen(dossier: Dossier): OpenTermijn[] {
  const opDag = [...lopendeTermijnen(dossier)].sort(
    (x, y) => x.verplichting.uiterlijk - y.verplichting.uiterlijk,
  );
  const regelVan = new Map<string, string>();
  const eenmaal = opDag.filter(({ code, bewaakt, verplichting: { plek } }) => {
    const wat = `${bewaakt.naam}|${plek.blad}|${plek.rij}|${plek.kolom}`;
    const eerder = regelVan.get(wat) ?? code;
    regelVan.set(wat, eerder);
    return eerder === code;
  });
  return eenmaal.map(({ code, bewaakt: { naam, wie }, verplichting, stand: hoe }) => ({
    ...verplichting,
    regel: code,
    naam,
    wie,
    stand: hoe,
    akkoord: heeftAkkoord(dossier, code, () => verplichting.perceel),
  }));
}

/** Whether the last day has passed, also when it is planned. A weekend that does not count may leave time after it. */
export const isTeLaat = ({ stand: hoe, uiterlijk }: OpenTermijn, peildatum: Dag): boolean =>
  hoe === 'open' || (hoe === 'gepland' && uiterlijk < peildatum);
