import type { Herleiding, Herleidvraag } from '../../src';
import { Gebruiksfout } from '../gebruiksfout';
import { herleidregels } from '../herleidregels';

/** What `mi` takes for --herleid; the names are those of Herleidvraag. */
export interface Herleidopties {
  readonly herleid?: string;
  readonly uitsplitsing?: string;
  readonly aanbieder?: string;
  readonly gemeente?: string;
  readonly perceel?: string;
}

/** @throws Gebruiksfout for a choice without a figure to choose */
export function leesHerleidvraag({ herleid, ...rest }: Herleidopties): Herleidvraag | undefined {
  const { uitsplitsing, aanbieder, gemeente, perceel } = rest;
  const keuze = Object.entries({ uitsplitsing, aanbieder, gemeente, perceel }).filter(
    ([, waarde]) => waarde !== undefined,
  );
  if (herleid !== undefined) return { indicator: herleid, ...Object.fromEntries(keuze) };
  const [los] = keuze;
  if (los !== undefined)
    throw new Gebruiksfout(`De optie '--${los[0]}' hoort bij --herleid, bijvoorbeeld --herleid MI-03.`);
  return undefined;
}

/**
 * What stands behind a figure, as lines.
 * @param pad how the path of a file is shown
 * @param kopIn how a file calls a column
 */
export function herleiding(
  herleidingen: readonly Herleiding[],
  { aanbieder, gemeente }: Herleidvraag,
  pad: (bestand: string) => string,
  kopIn: (bestand: string, kop: string) => string,
): string {
  const keuze = [gemeente, aanbieder].filter((naam) => naam !== undefined);
  return herleidregels(herleidingen, keuze, pad, kopIn);
}
