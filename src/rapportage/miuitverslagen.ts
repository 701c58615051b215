import type { Bestandsverslag } from '../controle/verslag';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import { herleid, type Herleiding } from '../mi/herleid';
import type { Herleidvraag } from '../mi/herleidkeuze';
import { type Inzending, leesInzending, type Mivraag, type Overgeslagen } from '../mi/inzending';
import type { Milevering } from '../mi/levering';
import { maakMi } from '../mi/maakmi';
import type { Mi } from '../mi/mi';

/** What the MI needs of files that were checked: small, so that it can be kept without the files. */
export const inzendingen = (
  verslagen: readonly Bestandsverslag[],
  vraag: Mivraag,
): (Inzending | Overgeslagen)[] => verslagen.map((verslag) => inzendingVan(verslag, vraag));

/**
 * The managementinformatie from files that were checked: every host goes this way, so that all give the same figures.
 * @param levering the previous delivery
 * @throws Mifout as maakMi
 */
export const miUitVerslagen = (
  verslagen: readonly Bestandsverslag[],
  vraag: Mivraag,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
  levering?: Milevering,
): Mi => maakMi(inzendingen(verslagen, vraag), vraag, instellingen, levering);

/**
 * What stands behind a figure of that MI: the paths of the files are those of the reports.
 * @throws Mifout for an indicator or name that does not exist
 */
export const herleidUitVerslagen = (
  verslagen: readonly Bestandsverslag[],
  vraag: Mivraag,
  herleidvraag: Herleidvraag,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Herleiding[] => herleid(inzendingen(verslagen, vraag), vraag, herleidvraag, instellingen);

function inzendingVan(verslag: Bestandsverslag, vraag: Mivraag): Inzending | Overgeslagen {
  const { bestand, bevindingen, uitslag, reden } = verslag;
  if (uitslag === undefined) return { bestand, reden: reden ?? '' };
  const fouten = bevindingen.filter((b) => b.ernst === 'fout').length;
  return leesInzending(uitslag.dossier.registratie, vraag, fouten);
}
