import type { Indicator } from '../indicator';
import { gestart } from './MI-01-gestart';
import { aangemeld } from './MI-01a-aangemeld';
import { intakeGehad } from './MI-01b-intake';
import { lopendeTrajecten } from './MI-01c-lopend';
import { gestartInOpstartklas } from './MI-02-opstartklas';
import { onderTachtigProcent } from './MI-03-aanwezigheid';
import {
  groepenA0A1,
  groepenA1A2,
  groepenA2B1,
  groepenAlfa,
  groepenExamen,
  groepenMap,
  groepenZ,
} from './MI-04-lopende-groepen';
import { opWachtlijst } from './MI-05-wachtlijst';
import { gemiddeldeWachttijd } from './MI-06-gemiddelde-wachttijd';
import { inMijlpaal1A } from './MI-07-mijlpaal-1a';
import { inMijlpaal1B } from './MI-08-mijlpaal-1b';
import { naarB1 } from './MI-09-naar-b1';
import { vanB1 } from './MI-10-van-b1';
import { naarZ } from './MI-11-naar-z';
import { vanZ } from './MI-12-van-z';
import { naarOnderwijsroute } from './MI-13-naar-onderwijsroute';
import { vanOnderwijsroute } from './MI-14-van-onderwijsroute';
import { vervolgOnbekend } from './MI-15-vervolg-onbekend';
import { tredeBijAanmelding } from './MI-16a-trede-bij-aanmelding';
import { tredeVerhoogd } from './MI-16b-trede-verhoogd';
import { tredeBijEinde } from './MI-16c-trede-bij-einde';

export { toelichtingen } from './MI-17-toelichting';

/** Every indicator of bijlage 5 that is a figure, in its order. MI-17, the text, stands apart. */
export const INDICATOREN: readonly Indicator[] = [
  gestart,
  aangemeld,
  intakeGehad,
  lopendeTrajecten,
  gestartInOpstartklas,
  onderTachtigProcent,
  groepenAlfa,
  groepenA0A1,
  groepenA1A2,
  groepenA2B1,
  groepenZ,
  groepenExamen,
  groepenMap,
  opWachtlijst,
  gemiddeldeWachttijd,
  inMijlpaal1A,
  inMijlpaal1B,
  naarB1,
  vanB1,
  naarZ,
  vanZ,
  naarOnderwijsroute,
  vanOnderwijsroute,
  vervolgOnbekend,
  tredeBijAanmelding,
  tredeVerhoogd,
  tredeBijEinde,
];

/** One line of figures: an indicator, or one value of its uitsplitsing ('' when it has none). */
export interface Miregel {
  readonly indicator: Indicator;
  readonly uitsplitsing: string;
}

/** Every line of figures, in the order of bijlage 5. */
export const MIREGELS: readonly Miregel[] = INDICATOREN.flatMap((indicator) =>
  (indicator.uitsplitsing?.waarden ?? ['']).map((uitsplitsing) => ({ indicator, uitsplitsing })),
);
