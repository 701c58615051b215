import { twenterand } from '../basis/bron';
import type { Subsidieregeling } from './subsidie';
import { jobcoachIntensief } from './tabellen/jobcoach-intensief';
import { jobcoachLicht } from './tabellen/jobcoach-licht';
import { jobcoachMidden } from './tabellen/jobcoach-midden';
import { werkbegeleidingLicht } from './tabellen/werkbegeleiding-licht';
import { werkbegeleidingMidden } from './tabellen/werkbegeleiding-midden';

/** Subsidy for jobcoaching: twenterand art. 2 and bijlage 1. */
export const JOBCOACHING: Subsidieregeling = {
  naam: 'jobcoaching',
  tabellen: [jobcoachLicht, jobcoachMidden, jobcoachIntensief],
  volledigVanaf: {
    uren: 24,
    bron: twenterand(
      'bijlage 1',
      'Werkt de persoon minder dan 24 uur dan wordt het bedrag naar rato van het minder aantal uren werken vastgesteld.',
    ),
  },
  minimum: {
    uren: 12,
    bron: twenterand(
      'art. 2 lid 3c',
      'er is sprake van een dienstverband/arbeidsovereenkomst voor de duur van ten minste zes maanden en voor minimaal 12 uur per week of er is sprake van een werkstage of proefplaatsing.',
    ),
  },
};

/** Subsidy for the extra cost of interne werkbegeleiding: twenterand art. 3 and bijlage 2. */
export const WERKBEGELEIDING: Subsidieregeling = {
  naam: 'interne werkbegeleiding',
  tabellen: [werkbegeleidingLicht, werkbegeleidingMidden],
  volledigVanaf: {
    uren: 24,
    bron: twenterand(
      'bijlage 2',
      'Werkt de persoon minder dan 24 uur dan wordt het subsidiebedrag naar rato van het minder aantal uren werken vastgesteld.',
    ),
  },
  minimum: {
    uren: 12,
    bron: twenterand(
      'art. 3 lid 1b',
      'een regulier dienstverband van minimaal zes maanden en voor 12 uur of meer per week',
    ),
  },
};
