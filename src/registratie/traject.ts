import type { Dag } from '../basis/dag';
import { sleutel } from '../basis/tekst';
import { isTaalperceel } from './lijsten';
import type { Les, Persoon, Traject } from './registratie';

/** The first of Start opstartklas and Start reguliere klas; undefined when neither is known. */
export function eersteStart({
  startOpstartklas,
  startRegulier,
}: Traject): Traject['startRegulier'] | undefined {
  const [opstart, regulier] = [startOpstartklas.waarde, startRegulier.waarde];
  if (opstart === undefined) return regulier === undefined ? undefined : startRegulier;
  return regulier === undefined || opstart <= regulier ? startOpstartklas : startRegulier;
}

/** Whether a start is filled in that could not be read: then nothing may be said about the start. */
export const startOnleesbaar = ({ startOpstartklas, startRegulier }: Traject): boolean =>
  startOpstartklas.staat === 'onleesbaar' || startRegulier.staat === 'onleesbaar';

/** A traject is lopend at a day when a start lies on or before it and Einde traject does not. */
export function isLopend(traject: Traject, op: Dag): boolean {
  const start = eersteStart(traject)?.waarde;
  const einde = traject.eindeTraject.waarde;
  return start !== undefined && start <= op && (einde === undefined || einde > op);
}

/** Participatie and MAP: the percelen for which the tredes apply. */
export const heeftTredes = ({ perceel }: Traject): boolean =>
  perceel.waarde !== undefined && !isTaalperceel(perceel.waarde);

/** A lesson (or report) belongs to the last row of its perceel whose first start is on or before it, else to the first. */
export function trajectVan(
  les: Pick<Les, 'perceel' | 'datum'>,
  trajecten: readonly Traject[],
): Traject | undefined {
  const perceel = les.perceel.waarde;
  const datum = les.datum.waarde;
  if (perceel === undefined) return undefined;
  let eerste: Traject | undefined;
  let laatste: Traject | undefined;
  for (const traject of trajecten) {
    if (traject.perceel.waarde !== perceel) continue;
    eerste ??= traject;
    const start = eersteStart(traject)?.waarde;
    if (start !== undefined && datum !== undefined && start <= datum) laatste = traject;
  }
  return laatste ?? eerste;
}

/**
 * The form in which two ways of writing a cliëntnummer are equal: "A BSN or cliëntnummer may be a number; 8 digits get
 * a leading 0", which Excel drops from a number.
 */
export const clientsleutel = (clientnummer: string): string =>
  sleutel(clientnummer).replace(/^\d{8}$/, '0$&');

/** Who someone is at an aanbieder: "A cliëntnummer is unique within its gemeente only." Undefined when it is not known. */
export function persoonssleutel({ gemeente, clientnummer, aanbieder }: Persoon): string | undefined {
  if (gemeente.waarde === undefined || clientnummer.waarde === undefined || aanbieder.waarde === undefined)
    return undefined;
  return `${sleutel(gemeente.waarde)}|${clientsleutel(clientnummer.waarde)}|${sleutel(aanbieder.waarde)}`;
}

/**
 * What makes a traject the same traject: gemeente, cliëntnummer, aanbieder, perceel and Aangemeld op
 * (managementinformatie: "Key of a traject"). Undefined when one of them is not known.
 */
export function trajectsleutel({ persoon, perceel, aangemeldOp }: Traject): string | undefined {
  const wie = persoonssleutel(persoon);
  if (wie === undefined || perceel.waarde === undefined || aangemeldOp.waarde === undefined) return undefined;
  return `${wie}|${sleutel(perceel.waarde)}|${aangemeldOp.waarde}`;
}

/** The day on which a traject ended as Afgerond, when that day is not after the peildatum. */
export function afgerondOp({ eindeTraject, redenEinde }: Traject, peildatum: Dag): Dag | undefined {
  const einde = eindeTraject.waarde;
  return redenEinde.waarde === 'Afgerond' && einde !== undefined && einde <= peildatum ? einde : undefined;
}
