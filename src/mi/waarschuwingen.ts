import { type Dag, dagtekst, maandenLater } from '../basis/dag';
import { type Kwartaal, laatsteDag, miDeadline } from '../basis/kwartaal';
import { INDICATOREN } from './indicatoren';
import type { Mibestand } from './mi';

/** The indicators that are taken from the file's last save; of earlier quarters only the previous delivery knows them. */
export const STANDINDICATOREN: readonly string[] = INDICATOREN.filter(({ kennis }) => kennis === 'stand').map(
  ({ code }) => code,
);

/** "Overzicht … warns when the quarter ended more than a month before the peildatum." */
const isLangGeleden = (kwartaal: Kwartaal, peildatum: Dag): boolean =>
  peildatum > maandenLater(laatsteDag(kwartaal), 1);

/** An indicator of which some trajecten could not be judged. */
export interface Onvolledig {
  readonly code: string;
  readonly onbekend: number;
  /** Of so many trajecten. */
  readonly van: number;
}

/** What the reader of the figures must know, in plain Dutch, the weightiest first. */
export function waarschuwingen(
  kwartaal: Kwartaal,
  peildatum: Dag,
  bestanden: readonly Mibestand[],
  onvolledig: readonly Onvolledig[],
): string[] {
  const gevonden: string[] = [];
  const einde = laatsteDag(kwartaal);
  const deadline = miDeadline(kwartaal);
  const nummers = (keuze: (b: Mibestand) => boolean): string =>
    opsomming(bestanden.filter(keuze).map(({ nummer }) => nummer));

  const overgeslagen = nummers(({ status }) => status === 'overgeslagen');
  if (overgeslagen) gevonden.push(`Overgeslagen en niet meegeteld: ${overgeslagen}. Zie Herkomst.`);
  if (peildatum <= einde) {
    gevonden.push(
      `Het kwartaal loopt nog op de peildatum (het eindigt op ${dagtekst(einde)}): de cijfers zijn voorlopig.`,
    );
  }
  if (isLangGeleden(kwartaal, peildatum)) {
    gevonden.push(
      `Het kwartaal eindigde meer dan een maand voor de peildatum. ${STANDINDICATOREN.join(', ')} tonen de stand bij de laatste keer opslaan van de bestanden; die kan inmiddels anders zijn dan op ${dagtekst(einde)}.`,
    );
  }
  if (peildatum > deadline) gevonden.push(`De uiterste leverdag, ${dagtekst(deadline)}, is voorbij.`);
  for (const { code, van, onbekend } of onvolledig) {
    gevonden.push(
      `${code} is onvolledig: bij ${onbekend} van de ${van} trajecten is niet vast te stellen of zij meetellen. Zie Herkomst.`,
    );
  }
  return gevonden;
}

/** "bestand 3", "bestanden 3, 5 en 8"; empty when there are none. */
function opsomming(nummers: readonly number[]): string {
  if (nummers.length < 2) return nummers.map((n) => `bestand ${n}`).join('');
  return `bestanden ${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1)}`;
}
