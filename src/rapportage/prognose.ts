import { type Dag, dagenLater, maandenLater } from '../basis/dag';
import type { Dossier } from '../controle/dossier';
import { bereikt, gevolgdeUren, type Normstand } from '../controle/uren';

/** The pace is measured over so many months to the peildatum, and not before so many days of lessons. Our choice. */
const MAANDEN = 3;
const MINSTENS_DAGEN = 28;
/** A forecast further away than this says nothing. */
const HOOGSTENS_DAGEN = 3_650;

export interface Prognose {
  /** The day of the lesson that reached the norm. */
  readonly bereiktOp: Dag | null;
  /** Followed hours per week of late; null when it cannot be told. */
  readonly urenPerWeek: number | null;
  /** When the norm will be reached at that pace; null when it is reached, or cannot be told. */
  readonly verwachtOp: Dag | null;
  /** The end of the inburgeringstermijn: Verlengd tot, else Einde inburgeringstermijn. */
  readonly eindeTermijn: Dag | null;
  /** Whether the norm is, or at this pace will be, reached on or before that day; null when it cannot be told. */
  readonly opTijd: boolean | null;
}

/**
 * Where the hours of a norm go at the present pace: the followed hours of the last three months (or since the first
 * lesson), spread over their days. A forecast is no promise; holidays are not foreseen.
 * @param isActief whether a traject of the perceel runs on the peildatum: without one there is no pace
 */
export function prognose(dossier: Dossier, stand: Normstand, isActief: boolean): Prognose {
  const { peildatum, registratie } = dossier;
  const { verlengdTot, eindeTermijn: einde } = registratie.personen[0] ?? {};
  const eindeTermijn =
    (verlengdTot?.staat === 'onleesbaar' ? undefined : (verlengdTot?.waarde ?? einde?.waarde)) ?? null;
  const voor = (dag: Dag): boolean | null => (eindeTermijn === null ? null : dag <= eindeTermijn);

  const [gehaald] = bereikt(stand.lessen, [stand.vereist], stand.vooraf);
  const bereiktOp = gehaald?.datum ?? null;
  const rest = stand.vereist - stand.uren;
  const tempo = isActief ? urenPerDag(stand, peildatum) : undefined;
  const urenPerWeek = tempo === undefined ? null : Number((tempo * 7).toFixed(2));
  const vast = { bereiktOp, urenPerWeek, eindeTermijn };
  if (rest <= 0) return { ...vast, verwachtOp: null, opTijd: bereiktOp === null ? null : voor(bereiktOp) };
  // Who followed nothing of late stands still: that tells nothing of when he goes on.
  if (tempo === undefined || tempo === 0) return { ...vast, verwachtOp: null, opTijd: null };
  const dagen = Math.ceil(rest / tempo);
  const verwachtOp = dagenLater(peildatum, Math.min(dagen, HOOGSTENS_DAGEN));
  return { ...vast, verwachtOp: dagen > HOOGSTENS_DAGEN ? null : verwachtOp, opTijd: voor(verwachtOp) };
}

function urenPerDag({ lessen }: Normstand, peildatum: Dag): number | undefined {
  const dagen = lessen.flatMap(({ datum }) => (datum.waarde === undefined ? [] : [datum.waarde]));
  if (dagen.length === 0) return undefined;
  const eerste = dagen.reduce((vroegste, d) => (d < vroegste ? d : vroegste));
  const vanaf = Math.max(dagenLater(maandenLater(peildatum, -MAANDEN), 1), eerste);
  const lengte = peildatum - vanaf + 1;
  if (lengte < MINSTENS_DAGEN) return undefined;
  return gevolgdeUren(lessen.filter(({ datum }) => (datum.waarde ?? -Infinity) >= vanaf)) / lengte;
}
