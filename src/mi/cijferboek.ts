import { PERCELEN } from '../registratie/lijsten';
import { bereken, type Micel, type Waarden } from './meten';
import { TOTAAL } from './mirij';
import { type Mikolom, type Perceeloverzicht } from './perceeloverzicht';
import type { Tijdvak } from './tijdvak';

/** The figures at each level. Those of more cells are computed from the trajecten of all of them together. */
export interface Cijferboek {
  readonly vanCel: ReadonlyMap<Micel, Waarden>;
  /** All gemeenten of an aanbieder in a perceel. */
  readonly vanAanbieder: readonly (readonly [Micel, Waarden])[];
  /** All aanbieders: per perceel, its gemeenten and their total. */
  readonly percelen: readonly Perceeloverzicht[];
}

/** Groups of places in `cellen` that share a key, in the order in which they first occur. */
function groepeer(cellen: readonly Micel[], sleutelVan: (cel: Micel) => string): number[][] {
  const groepen = new Map<string, number[]>();
  cellen.forEach((cel, i) => {
    const groep = groepen.get(sleutelVan(cel));
    if (groep === undefined) groepen.set(sleutelVan(cel), [i]);
    else groep.push(i);
  });
  return [...groepen.values()];
}

/** @param gemeenten the order in which they are shown */
export function cijferboek(
  cellen: readonly Micel[],
  gemeenten: readonly string[],
  vakken: readonly Tijdvak[],
): Cijferboek {
  const enkel = cellen.map((_, i) => [i]);
  const opAanbieder = groepeer(cellen, ({ aanbieder, perceel }) => `${aanbieder}|${perceel}`);
  const opGemeente = groepeer(cellen, ({ gemeente, perceel }) => `${gemeente}|${perceel}`);
  const opPerceel = groepeer(cellen, ({ perceel }) => perceel);
  // Most groups are a single cell, or the same cells again: each is computed once.
  const verschillend = new Map(
    [...enkel, ...opAanbieder, ...opGemeente, ...opPerceel].map((groep) => [groep.join(), groep]),
  );
  const namen = [...verschillend.keys()];
  const cijfers = new Map(
    bereken(cellen, [...verschillend.values()], vakken).map((waarden, i) => [namen[i], waarden]),
  );
  const waardenVan = (groep: readonly number[]): Waarden => cijfers.get(groep.join()) ?? [];
  const celVan = ([eerste]: readonly number[]): Micel => cellen[eerste ?? 0] as Micel;

  const plaats = new Map(gemeenten.map((gemeente, i) => [gemeente, i]));
  const kolommen = (groepen: readonly number[][]): Mikolom[] =>
    groepen
      .map((groep) => ({ gemeente: celVan(groep).gemeente, waarden: waardenVan(groep) }))
      .sort((a, b) => (plaats.get(a.gemeente) ?? 0) - (plaats.get(b.gemeente) ?? 0));
  return {
    vanCel: new Map(cellen.map((cel, i) => [cel, waardenVan([i])])),
    vanAanbieder: opAanbieder.map((groep) => [celVan(groep), waardenVan(groep)]),
    percelen: PERCELEN.flatMap((perceel) => {
      const totaal = opPerceel.find((groep) => celVan(groep).perceel === perceel);
      if (totaal === undefined) return [];
      const eigen = kolommen(opGemeente.filter((groep) => celVan(groep).perceel === perceel));
      return [{ perceel, kolommen: [...eigen, { gemeente: TOTAAL, waarden: waardenVan(totaal) }] }];
    }),
  };
}
