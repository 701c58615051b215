import { urentekst } from '../controle/melding';
import type { Herleidcijfer, Herleiddeel, Herleiding } from '../mi/herleid';
import type { Herleidcel } from '../mi/herleidcel';
import { LEEGREDENEN } from '../mi/miwaarde';
import { a1, kolomletters, type Plek } from '../werkmap/werkmap';

/** The cells of one column behind a figure, as a user reads them. */
export interface Celgroep {
  /** The first of them; null when the column is not in the file. */
  readonly plek: Plek | null;
  /** Such as Aanwezigheid!E6:E9 (Geplande uren). */
  readonly tekst: string;
}

/** What to know of figures that are no events but a state. */
export const STANDOPMERKING = 'Dit is de stand bij de laatste keer opslaan van de bestanden.';

/** Cells below one another as ranges, such as E6:E9, E12. */
function bereiken(cellen: readonly Herleidcel[]): string {
  const stukken: { kolom: number; van: number; tot: number }[] = [];
  for (const { rij, kolom } of cellen.map((cel) => cel.plek)) {
    if (rij === null || kolom === null) continue;
    const laatste = stukken.at(-1);
    if (laatste?.tot === rij - 1) laatste.tot = rij;
    else stukken.push({ kolom, van: rij, tot: rij });
  }
  return stukken
    .map(({ kolom, van, tot }) => {
      const letters = kolomletters(kolom);
      return van === tot ? `${letters}${van}` : `${letters}${van}:${letters}${tot}`;
    })
    .join(', ');
}

/**
 * The cells behind a figure, per column; of a column that is not there its name.
 * @param kopIn how the file calls a column: an export of another system has headings of its own
 */
export function celgroepen(
  cellen: readonly Herleidcel[],
  kopIn: (kop: string) => string = (kop) => kop,
): Celgroep[] {
  const perKop = new Map<string, Herleidcel[]>();
  for (const cel of cellen) {
    const kop = kopIn(cel.kop);
    perKop.set(kop, [...(perKop.get(kop) ?? []), cel]);
  }
  return [...perKop].map(([kop, eigen]) => {
    const plek = eigen[0]?.plek;
    if (plek === undefined || a1(plek) === null) return { plek: null, tekst: `kolom ${kop} ontbreekt` };
    const blad = plek.blad === null ? '' : `${plek.blad}!`;
    return { plek, tekst: `${blad}${bereiken(eigen)} (${kop})` };
  });
}

/** The number that says why someone counts, or for how much; no more than that. Empty when there is none. */
export function deeltekst({ uren, teller }: Herleiddeel): string {
  if (uren !== undefined) return `${urentekst(uren.gevolgd)} van ${urentekst(uren.gepland)} uur`;
  return teller === undefined ? '' : `${teller} ${teller === 1 ? 'dag' : 'dagen'}`;
}

/** The figure itself, or why there is none. */
export function cijfertekst({ indicator }: Herleiding, { waarde }: Herleidcijfer): string {
  // The cells for which it is not known are listed below it.
  if (waarde.reden === 'nietVastTeStellen') return 'onbekend';
  if (waarde.waarde === null) return waarde.reden === null ? 'leeg' : LEEGREDENEN[waarde.reden];
  if (indicator.noemer === undefined) return String(waarde.waarde);
  const gemiddelde = waarde.waarde.toFixed(indicator.weergave.decimalen).replace('.', ',');
  return `${gemiddelde} dagen (${waarde.teller} dagen over ${waarde.noemer})`;
}

/** Above the trajecten that nobody can judge; undefined when there are none. */
export function onduidelijktekst({ onduidelijk, cijfers }: Herleiding): string | undefined {
  const bekeken = cijfers[0]?.waarde.bekeken ?? 0;
  return onduidelijk.length === 0
    ? undefined
    : `bij ${onduidelijk.length} van de ${bekeken} trajecten is niet vast te stellen of zij meetellen`;
}
