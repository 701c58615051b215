import { twenterand } from '../../basis/bron';
import { dag } from '../../basis/dag';
import { type Eurocent, eurocent } from '../../basis/geld';
import type { Periode, Regime, Subsidietabel } from '../subsidie';
import type { Tarieftabel } from '../tarieftabel';

/** twenterand art. 5 lid 1: "Deze regeling treedt in werking op 1 mei 2024." */
const IN_WERKING = dag('2024-05-01');

const PERIODENAMEN: Readonly<Record<Periode, string>> = {
  0: 'proefplaatsing',
  1: 'eerste zes maanden',
  2: 'tweede zes maanden',
  3: 'derde zes maanden',
  4: 'vierde zes maanden',
  5: 'optioneel vijfde zes maanden',
  6: 'optioneel zesde zes maanden',
};

/** One printed line of a bijlage: the amounts of a regime for some periods, and the line itself. */
interface Regel {
  readonly citaat: string;
  readonly bedragen: Readonly<Partial<Record<Periode, number>>>;
}

/** The table of a regime out of the printed lines, in whole cents. */
export function subsidietabel(
  soort: 'Jobcoaching' | 'Werkbegeleiding',
  regime: Regime,
  bijlage: string,
  eenheid: string,
  regels: readonly Regel[],
): Subsidietabel {
  const perioden: Partial<Record<Periode, Tarieftabel>> = {};
  for (const { citaat, bedragen } of regels) {
    for (const [sleutel, cent] of Object.entries(bedragen)) {
      const periode = Number(sleutel) as Periode;
      const bedrag: Eurocent = eurocent(cent);
      perioden[periode] = {
        code: `${soort}-${regime}-${periode}`.toUpperCase(),
        naam: `${soort}, ${regime.toLowerCase()}, ${PERIODENAMEN[periode]}`,
        eenheid:
          periode === 0 && soort === 'Jobcoaching'
            ? `proefplaatsing maximaal drie maanden; ${eenheid}`
            : eenheid,
        tarieven: [{ vanaf: IN_WERKING, bedrag, bron: twenterand(bijlage, citaat) }],
      };
    }
  }
  return { regime, perioden };
}

/** The note under bijlage 1. */
export const JOBCOACH_EENHEID =
  'maximale bedragen per half jaar op basis van een arbeidsovereenkomst van 24 uur of meer per week';
/** The note under bijlage 2. */
export const WERKBEGELEIDING_EENHEID =
  'maximale subsidie per half jaar op basis van een arbeidsovereenkomst van 24 uur of meer per week';
