import type { OpenWerkmap } from '../../src';

/** One thing that a host must do: `doe` ends without an error when it does. */
export interface Proef {
  readonly naam: string;
  doe(werkmap: OpenWerkmap): Promise<void>;
}

/** Something was seen that was not expected. What was seen is what the proef itself put there: no data of the user. */
export class Proeffout extends Error {
  override readonly name = 'Proeffout';
  constructor(
    readonly wat: string,
    readonly verwacht: string,
    readonly gezien: string,
  ) {
    super(`${wat}: verwacht ${verwacht}, gezien ${gezien}`);
  }
}

/** @throws Proeffout when the two are not the same data */
export function gelijk(wat: string, gezien: unknown, verwacht: unknown): void {
  const [ene, andere] = [alsTekst(gezien), alsTekst(verwacht)];
  if (ene !== andere) throw new Proeffout(wat, rondVerschil(andere, ene), rondVerschil(ene, andere));
}

/** The same text for the same data, whatever the order of the keys; what is undefined is not there. */
const alsTekst = (waarde: unknown): string => JSON.stringify(geordend(waarde)) ?? 'undefined';

function geordend(waarde: unknown): unknown {
  if (waarde instanceof Map || waarde instanceof Set) return geordend([...waarde].sort());
  if (Array.isArray(waarde)) return waarde.map(geordend);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const sleutels = Object.entries(waarde).sort(([x], [y]) => (x < y ? -1 : 1));
  return Object.fromEntries(sleutels.map(([sleutel, inhoud]) => [sleutel, geordend(inhoud)]));
}

/** Characters shown before and after the first difference. */
const ERVOOR = 60;
const ERNA = 120;

function rondVerschil(tekst: string, andere: string): string {
  let begin = 0;
  while (begin < tekst.length && tekst[begin] === andere[begin]) begin += 1;
  const vanaf = Math.max(0, begin - ERVOOR);
  const tot = begin + ERNA;
  return `${vanaf > 0 ? '…' : ''}${tekst.slice(vanaf, tot)}${tot < tekst.length ? '…' : ''}`;
}
