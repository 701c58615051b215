import { type Bestandsverslag, zonderPersoonsgegevens } from '../src';

/** How the path of a file is shown: without a surname or BSN, unless names are asked for. */
export function getoondPad(
  verslagen: readonly Bestandsverslag[],
  metNamen: boolean,
): (bestand: string) => string {
  if (metNamen) return (bestand) => bestand;
  const zonder = zonderPersoonsgegevens(verslagen);
  const paden = new Map(verslagen.map(({ bestand }, i) => [bestand, zonder[i]?.bestand]));
  return (bestand) => paden.get(bestand) ?? bestand;
}
