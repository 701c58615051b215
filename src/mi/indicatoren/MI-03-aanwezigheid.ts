import { werkafsprakenboek } from '../../basis/bron';
import { isOnderNorm } from '../../registratie/aanwezigheid';
import type { Lesuren } from '../../registratie/les';
import type { Deelname } from '../deelname';
import type { Indicator } from '../indicator';
import type { Tijdvak } from '../tijdvak';
import { GEEN_UREN } from '../uren';
import { aantalPersonen, perPersoon, personen } from '../tellingen';

/** The figure that bijlage 5 names; it stays 80 % when a user sets another norm for the signals. */
const NORM = 0.8;

/** The trajecten of whom followed less than the norm of the planned hours, over all his trajecten in the cell. */
function onderNorm(deelnames: readonly Deelname[], { nummer }: Tijdvak): readonly Deelname[] {
  const urenVan = ({ uren }: Deelname): Lesuren => uren[nummer] ?? GEEN_UREN;
  if (aantalPersonen(deelnames) === deelnames.length) {
    return deelnames.filter((deelname) => isOnderNorm(urenVan(deelname), NORM) === true);
  }
  return perPersoon(deelnames)
    .filter((eigen) => {
      const gepland = eigen.reduce((som, d) => som + urenVan(d).gepland, 0);
      const gevolgd = eigen.reduce((som, d) => som + urenVan(d).gevolgd, 0);
      return isOnderNorm({ gepland, gevolgd }, NORM) === true;
    })
    .flat();
}

export const onderTachtigProcent: Indicator = {
  code: 'MI-03',
  naam: 'Aantal inburgeringsplichtigen met < 80% aanwezigheid',
  soort: 'flow',
  kennis: 'datums',
  definitie:
    'Gevolgde uren gedeeld door geplande uren in het kwartaal is kleiner dan 0,8 (niet afgerond). Zonder geplande uren telt iemand niet mee; wie in het kwartaal eindigde of nog geen start heeft wel. Vervallen lessen en lessen met uren die niet te lezen of negatief zijn, tellen niet mee.',
  telt({ uren }, { nummer }) {
    const eigen = uren[nummer];
    return eigen && (eigen.gepland > 0 || eigen.gevolgd > 0);
  },
  samen: onderNorm,
  teller: personen('wie minder dan 80% van de geplande uren volgde'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 3', 'Aantal inburgeringsplichtigen met < 80% aanwezigheid'),
  herkomst: 'uren',
};
