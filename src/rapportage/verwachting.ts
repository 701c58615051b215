import { dagtekst, isodag } from '../basis/dag';
import { maandtekst } from '../basis/maand';
import { urentekst } from '../controle/melding';
import type { Normoverzicht } from './overzicht';

/**
 * What is to be expected of a norm, in words: in which month it is reached at the pace of the last three months, and
 * whether that is before the end of the inburgeringstermijn. What cannot be told is said to be so.
 */
export function verwachting(norm: Normoverzicht): string {
  const { uren, vereist, bereiktOp, verwachtOp, urenPerWeek, eindeTermijn, opTijd } = norm;
  if (bereiktOp !== null) return `Bereikt op ${dagtekst(bereiktOp)}.`;
  if (uren >= vereist) return 'Bereikt.';
  if (urenPerWeek === null)
    return 'Geen verwachting: er loopt geen traject, of er is nog geen vier weken les.';
  if (urenPerWeek === 0) return 'Geen verwachting: de laatste drie maanden zijn er geen uren gevolgd.';
  const tempo = `In het tempo van de laatste drie maanden (${urentekst(Math.round(urenPerWeek * 10) / 10)} uur per week)`;
  const wanneer =
    verwachtOp === null
      ? 'duurt het meer dan tien jaar'
      : `is de norm bereikt in ${maandtekst(isodag(verwachtOp))}`;
  if (opTijd === null || eindeTermijn === null)
    return `${tempo} ${wanneer}. Of dat op tijd is, is niet bekend: het einde van de termijn ontbreekt of is niet te lezen.`;
  const oordeel = opTijd ? 'Op tijd' : 'Niet op tijd';
  return `${tempo} ${wanneer}. ${oordeel}: de termijn loopt tot en met ${dagtekst(eindeTermijn)}.`;
}
