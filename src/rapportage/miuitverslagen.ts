import type { Bestandsverslag } from '../controle/verslag';
import { type Instellingen, STANDAARDINSTELLINGEN } from '../registratie/instellingen';
import { type Inzending, leesInzending, type Mivraag, type Overgeslagen } from '../mi/inzending';
import { maakMi } from '../mi/maakmi';
import type { Mi } from '../mi/mi';

/**
 * The managementinformatie from files that were checked: every host goes this way, so that all give the same figures.
 * @throws Mifout as maakMi
 */
export const miUitVerslagen = (
  verslagen: readonly Bestandsverslag[],
  vraag: Mivraag,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Mi =>
  maakMi(
    verslagen.map((verslag) => inzendingVan(verslag, vraag)),
    vraag,
    instellingen,
  );

function inzendingVan(verslag: Bestandsverslag, vraag: Mivraag): Inzending | Overgeslagen {
  const { bestand, bevindingen, uitslag, reden } = verslag;
  if (uitslag === undefined) return { bestand, reden: reden ?? '' };
  const fouten = bevindingen.filter((b) => b.ernst === 'fout').length;
  return leesInzending(uitslag.dossier.registratie, vraag, fouten);
}
