import type { Perceel } from '../registratie/lijsten';
import type { Registratie } from '../registratie/registratie';
import type { Plek } from '../werkmap/werkmap';

/** The perceel of the row at a place; undefined when that row has none, or none that can be read. */
export type Perceelzoeker = (plek: Plek) => Perceel | undefined;

/** Looks up the perceel of rows of one file; the rows are gone through once, at the first question. */
export function perceelzoeker({ trajecten, lessen, rapportages, contacten }: Registratie): Perceelzoeker {
  let perRij: Map<string, Perceel> | undefined;
  const verzamel = (): Map<string, Perceel> => {
    const gevonden = new Map<string, Perceel>();
    for (const rijen of [trajecten, lessen, rapportages, contacten]) {
      for (const { perceel } of rijen) {
        if (perceel.waarde !== undefined) gevonden.set(`${perceel.blad}|${perceel.rij}`, perceel.waarde);
      }
    }
    return gevonden;
  };
  return ({ blad, rij }) => (perRij ??= verzamel()).get(`${blad}|${rij}`);
}
