import { isDag, isFout, isodag, kolomletters, type Blad, type Celwaarde, type Werkmap } from '../../../src';

/** A value as the tests write it: a date as yyyy-mm-dd. */
export type Getoond =
  string | number | boolean | null | { dag: string } | { fout: string } | { tijd: number };

function toon(waarde: Celwaarde): Getoond {
  if (isDag(waarde)) return { dag: isodag(waarde.dag) };
  return isFout(waarde) ? { fout: waarde.fout } : waarde;
}

/** All cells of a workbook by their place, such as S1!B2. */
export function cellen(werkmap: Werkmap): Map<string, Getoond> {
  const gevonden = new Map<string, Getoond>();
  for (const blad of werkmap.bladen) {
    for (const [a1, waarde] of bladcellen(blad)) gevonden.set(`${blad.naam}!${a1}`, waarde);
  }
  return gevonden;
}

function bladcellen(blad: Blad): [string, Getoond][] {
  return blad.rijen.flatMap(({ nummer, kolommen, waarden }) =>
    kolommen.map((kolom, i): [string, Getoond] => [
      `${kolomletters(kolom)}${nummer}`,
      toon(waarden[i] ?? null),
    ]),
  );
}

/** The places of all formulas. */
export function formules(werkmap: Werkmap): Set<string> {
  return new Set(
    werkmap.bladen.flatMap((blad) =>
      blad.rijen.flatMap((rij) =>
        (rij.formules ?? []).map((kolom) => `${blad.naam}!${kolomletters(kolom)}${rij.nummer}`),
      ),
    ),
  );
}
