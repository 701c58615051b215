import type { Bestandsverslag } from '../controle/verslag';
import { type Inzending, leesInzending, type Mivraag, type Overgeslagen } from '../mi/inzending';

/**
 * What the MI needs of files that were checked: small, so that it can be kept without the files. Every host goes this
 * way to `maakMi` and `herleid`, so that all give the same figures; the paths of the files are those of the reports.
 */
export const inzendingen = (
  verslagen: readonly Bestandsverslag[],
  vraag: Mivraag,
): (Inzending | Overgeslagen)[] => verslagen.map((verslag) => inzendingVan(verslag, vraag));

function inzendingVan(verslag: Bestandsverslag, vraag: Mivraag): Inzending | Overgeslagen {
  const { bestand, bevindingen, uitslag, reden } = verslag;
  if (uitslag === undefined) return { bestand, reden: reden ?? '' };
  const fouten = bevindingen.filter((b) => b.ernst === 'fout').length;
  return leesInzending(uitslag.dossier.registratie, vraag, fouten);
}
