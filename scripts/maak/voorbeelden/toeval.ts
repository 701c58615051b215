/** Chance that is the same every time: each sample file has its own row of numbers, from its own name. */
export interface Toeval {
  /** From 0 up to, not including, 1. */
  getal(): number;
  /** A whole number; both ends may come. */
  tussen(van: number, tot: number): number;
  kies<T>(uit: readonly T[]): T;
}

export function toeval(zaad: string): Toeval {
  let stand = 2166136261;
  for (const teken of zaad) stand = Math.imul(stand ^ (teken.codePointAt(0) ?? 0), 16777619);
  // mulberry32
  const getal = (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const tussen = (van: number, tot: number): number => van + Math.floor(getal() * (tot - van + 1));
  return { getal, tussen, kies: (uit) => uit[tussen(0, uit.length - 1)] as (typeof uit)[number] };
}
