import type { Deelname } from './deelname';
import type { Inzending, Overgeslagen } from './inzending';

/** A file with its number: its place in path order, the only name it has in the workbook. */
export interface Genummerd {
  readonly nummer: number;
  readonly bron: Inzending | Overgeslagen;
  /** The trajecten of this file that count. */
  readonly tellend: readonly Deelname[];
  /** Per other file how many trajecten both have: `hier` when this file's count, else `daar`. */
  readonly dubbel: ReadonlyMap<number, { hier: number; daar: number }>;
}

export const isOvergeslagen = (bron: Inzending | Overgeslagen): bron is Overgeslagen => 'reden' in bron;

/** "The same key twice: the first in path order counts, both are listed (G002)." */
export function ontdubbel(bronnen: Iterable<Inzending | Overgeslagen>): Genummerd[] {
  const opPad = [...bronnen].sort((a, b) => (a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : 0));
  const eerste = new Map<string, number>();
  const dubbel = opPad.map(() => new Map<number, { hier: number; daar: number }>());
  const noteer = (nummer: number, ander: number, waar: 'hier' | 'daar'): void => {
    const eigen = dubbel[nummer - 1];
    const telling = eigen?.get(ander) ?? { hier: 0, daar: 0 };
    telling[waar] += 1;
    eigen?.set(ander, telling);
  };
  const personen = new Map<string, number>();
  const nummerVan = (persoonsleutel: string): number => {
    let nummer = personen.get(persoonsleutel);
    if (nummer === undefined) personen.set(persoonsleutel, (nummer = personen.size));
    return nummer;
  };
  return opPad.map((bron, i) => {
    const nummer = i + 1;
    const tellend = isOvergeslagen(bron)
      ? []
      : bron.aanleveringen
          .filter(({ trajectsleutel }) => telt(trajectsleutel, nummer))
          .map(({ traject, persoonsleutel }): Deelname => ({
            ...traject,
            persoon: nummerVan(persoonsleutel),
          }));
    return { nummer, bron, tellend, dubbel: dubbel[i] ?? new Map() };
  });

  function telt(sleutel: string, nummer: number): boolean {
    const eerder = eerste.get(sleutel);
    if (eerder === undefined) {
      eerste.set(sleutel, nummer);
      return true;
    }
    noteer(eerder, nummer, 'hier');
    noteer(nummer, eerder, 'daar');
    return false;
  }
}
