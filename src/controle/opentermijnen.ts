import { geldendeRegels, heeftAkkoord } from './controleer';
import type { Dossier } from './dossier';
import { type Partij, stand, type Verplichting } from './verplichting';

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

/**
 * Everything that is still to be done, in the order of the rules: missed, running or planned. From the rules that are
 * on for this file, so that a list of terms and the findings never say different things.
 */
export function* lopendeTermijnen(dossier: Dossier): Iterable<OpenTermijn> {
  for (const { code, bewaakt } of geldendeRegels(dossier)) {
    if (bewaakt === undefined) continue;
    for (const verplichting of bewaakt.zoek(dossier)) {
      const hoe = stand(verplichting, dossier.peildatum);
      if (hoe === 'gehaald' || hoe === 'teLaat') continue;
      const akkoord = heeftAkkoord(dossier, code, () => verplichting.perceel);
      yield { ...verplichting, regel: code, naam: bewaakt.naam, wie: bewaakt.wie, stand: hoe, akkoord };
    }
  }
}

/**
 * The same, each thing once and sorted by its last day. Two rules may ask for the same date (T006 and T008 both for the
 * akkoord): the earlier day counts.
 */
export function openTermijnen(dossier: Dossier): OpenTermijn[] {
  const opDag = [...lopendeTermijnen(dossier)].sort((x, y) => x.uiterlijk - y.uiterlijk);
  const regelVan = new Map<string, string>();
  return opDag.filter(({ naam, plek, regel }) => {
    const wat = `${naam}|${plek.blad}|${plek.rij}|${plek.kolom}`;
    const eerder = regelVan.get(wat) ?? regel;
    regelVan.set(wat, eerder);
    return eerder === regel;
  });
}
