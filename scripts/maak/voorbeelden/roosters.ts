import type { Roosterles } from './opzet';

const les = (
  weekdag: number,
  onderdeel: Roosterles['onderdeel'],
  uren: number,
  dagdeel: Roosterles['dagdeel'],
  overig: Pick<Roosterles, 'activiteit' | 'vanaf' | 'tot'> = {},
): Roosterles => ({ weekdag, onderdeel, uren, dagdeel, ...overig });

const taal = (
  dagdeel: Roosterles['dagdeel'],
  uren: number,
  dagen: readonly number[],
): readonly Roosterles[] => dagen.map((d) => les(d, 'Taalles', uren, dagdeel));

export const TAAL_OCHTEND = taal('Ochtend', 3, [1, 2, 4]);
export const TAAL_MIDDAG = taal('Middag', 2.5, [1, 3, 5]);
export const TAAL_AVOND = taal('Avond', 2.5, [1, 2, 4]);
export const ALFA = taal('Ochtend', 2.5, [1, 2, 3, 5]);
export const EXAMEN = taal('Ochtend', 3, [1, 3, 4]);

/** B1: participatie and MAP in the afternoon, and so many weeks of praktijk between the two days. */
export const participatie = (activiteit: string, vanaf: string, tot: string): readonly Roosterles[] => [
  les(3, 'Participatie', 3, 'Middag', { activiteit }),
  les(4, 'MAP', 2, 'Middag', { activiteit: 'Werk zoeken en solliciteren' }),
  les(5, 'MAP-praktijk', 4, 'Ochtend', { activiteit: 'Meelopen bij een bedrijf', vanaf, tot }),
];

export const vrijwilligerswerk = (activiteit: string, dagen: readonly number[]): readonly Roosterles[] =>
  dagen.map((d) => les(d, 'Participatie', 4, 'Middag', { activiteit }));

export const map = (vanaf: string, tot: string): readonly Roosterles[] => [
  les(2, 'MAP', 2.5, 'Middag', { activiteit: 'Beroepsoriëntatie' }),
  les(4, 'MAP', 2.5, 'Middag', { activiteit: 'Netwerk opbouwen' }),
  les(5, 'MAP-praktijk', 4, 'Ochtend', { activiteit: 'Werkervaringsplek', vanaf, tot }),
];
