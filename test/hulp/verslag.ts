import {
  type Bestandsverslag,
  dag,
  type Instellingen,
  type Leesfout,
  type Omstandigheden,
  STANDAARDINSTELLINGEN,
  verslaglegging,
  type Werkmap,
} from '../../src';

export const omstandighedenOp = (
  peildatum: string,
  instellingen: Partial<Instellingen> = {},
): Omstandigheden => ({
  peildatum: dag(peildatum),
  vandaag: dag(peildatum),
  instellingen: { ...STANDAARDINSTELLINGEN, ...instellingen },
});

/** The reports over workbooks by their paths, as a host would make them. */
export function verslagenVan(
  bestanden: Readonly<Record<string, Werkmap | Leesfout>>,
  omstandigheden: Omstandigheden = omstandighedenOp('2025-10-01'),
): Bestandsverslag[] {
  const verslag = verslaglegging(omstandigheden);
  for (const [pad, werkmap] of Object.entries(bestanden)) verslag.voegToe(pad, werkmap);
  return verslag.rondAf();
}
