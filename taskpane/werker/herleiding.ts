import {
  type Bijdrage,
  celgroepen,
  cijfertekst,
  deeltekst,
  type Herleiding,
  onduidelijktekst,
  STANDOPMERKING,
} from '../../src';
import type { Getoondebijdrage, Getoondeherleiding } from './miberichten';

/**
 * What stands behind one figure, as the pane shows it.
 * @param kopIn how a file calls a column: an export of another system has headings of its own
 */
export function getoondeHerleiding(
  herleiding: Herleiding,
  kopIn: (bestand: string, kop: string) => string,
): Getoondeherleiding {
  const [cijfer] = herleiding.cijfers;
  const toon = ({ bestand, cellen }: Bijdrage): Getoondebijdrage => ({
    bestand,
    cellen: celgroepen(cellen, (kop) => kopIn(bestand, kop)),
  });
  const zin = onduidelijktekst(herleiding);
  return {
    waarde: cijfer === undefined ? '' : cijfertekst(herleiding, cijfer),
    opmerking: herleiding.indicator.kennis === 'stand' ? STANDOPMERKING : undefined,
    delen: (cijfer?.delen ?? []).map((deel) => ({
      getal: deeltekst(deel),
      bijdragen: deel.bijdragen.map(toon),
    })),
    onduidelijk: zin === undefined ? undefined : { zin, bijdragen: herleiding.onduidelijk.map(toon) },
  };
}
