import { type Koppelbestand, type Koppeling, leesKoppeling } from '../../src';
import { type Inhoud, werkmap } from './werkmap';

/** A koppeling in which nothing is wrong: Nr, Gem, Wie, Wat and Aanm go to the five columns that make a traject. */
export const KOPPELING = {
  kolommen: [
    { kolom: 'Nr', naar: 'Cliëntnummer gemeente' },
    { kolom: 'Gem', naar: 'Gemeente' },
    { kolom: 'Wie', naar: 'Aanbieder' },
    {
      kolom: 'Wat',
      naar: 'Perceel',
      codes: { 'B1 taal': 'B1-route taal', Z: 'Z-route taal', '-': null },
    },
    { kolom: 'Aanm', naar: 'Aangemeld op' },
  ],
} satisfies Koppelbestand;

export type Regels = Koppelbestand['kolommen'];

/** KOPPELING with other parts, or with lines behind its own. */
export const met = (deel: Partial<Koppelbestand>, regels: Regels = []): Koppelbestand => ({
  ...KOPPELING,
  ...deel,
  kolommen: [...(deel.kolommen ?? KOPPELING.kolommen), ...regels],
});

/** The koppeling, read; throws what is wrong with it. */
export function gelezen(bestand: Koppelbestand = KOPPELING, naam = 'K.json'): Koppeling {
  const uitkomst = leesKoppeling(bestand, naam);
  if (!uitkomst.gelukt) throw new Error(uitkomst.fouten.join('\n'));
  return uitkomst.koppeling;
}

/** A row of an export, by the headings of KOPPELING. */
export const RIJ: Readonly<Record<string, Inhoud>> = {
  Nr: '40001',
  Gem: 'Arnhem',
  Wie: 'Sagènn',
  Wat: 'B1 taal',
  Aanm: '2025-07-01',
};

/** An export of one sheet, from rows by heading; the headings are those of the first row. */
export const exportmap = (
  rijen: readonly Readonly<Record<string, Inhoud>>[],
  { blad = 'Export', vanaf = 1, boven = [] as readonly (readonly Inhoud[])[] } = {},
) => {
  const koppen = Object.keys(rijen[0] ?? {});
  return werkmap({
    [blad]: { vanaf, rijen: [...boven, koppen, ...rijen.map((rij) => koppen.map((kop) => rij[kop]))] },
  });
};
