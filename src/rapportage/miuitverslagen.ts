import type { Bestandsverslag } from '../controle/verslag';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import { herleid, type Herleiding } from '../mi/herleid';
import type { Herleidvraag } from '../mi/herleidkeuze';
import { type Inzending, leesInzending, type Mivraag, type Overgeslagen } from '../mi/inzending';
import type { Milevering } from '../mi/levering';
import { maakMi } from '../mi/maakmi';
import type { Mi } from '../mi/mi';

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
): Mi =>
  maakMi(
    verslagen.map((verslag) => inzendingVan(verslag, vraag)),
    vraag,
    instellingen,
    levering,
  );

/**
 * What stands behind a figure of that MI: the paths of the files are those of the reports.
 * @throws Mifout for an indicator or name that does not exist
 */
export const herleidUitVerslagen = (
  verslagen: readonly Bestandsverslag[],
  vraag: Mivraag,
  herleidvraag: Herleidvraag,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Herleiding[] =>
  herleid(
    verslagen.map((verslag) => inzendingVan(verslag, vraag)),
    vraag,
    herleidvraag,
    instellingen,
  );

function inzendingVan(verslag: Bestandsverslag, vraag: Mivraag): Inzending | Overgeslagen {
  const { bestand, bevindingen, uitslag, reden } = verslag;
  if (uitslag === undefined) return { bestand, reden: reden ?? '' };
  const fouten = bevindingen.filter((b) => b.ernst === 'fout').length;
  return leesInzending(uitslag.dossier.registratie, vraag, fouten);
}
