/** The only two errors of a custom function: in Excel only these can carry a sentence. */
export type Foutcode = '#N/A' | '#VALUE!';

/**
 * What stands in a cell instead of a value: #N/A for what does not exist or is not due, #VALUE! for an argument of the
 * wrong kind; with a sentence in Dutch that says what to do. No Error: a column may hold a hundred thousand of them.
 */
export class Foutwaarde {
  constructor(
    readonly code: Foutcode,
    readonly melding: string,
  ) {}
}

/** No such thing, no such price, not due, or nothing filled in. */
export const nietBeschikbaar = (melding: string): Foutwaarde => new Foutwaarde('#N/A', melding);

/** An argument of the wrong kind. */
export const verkeerdSoort = (melding: string): Foutwaarde => new Foutwaarde('#VALUE!', melding);

/** The value, or the Foutwaarde that was thrown while making it. Other errors go on: they are mistakes of ours. */
export function probeer<T>(maak: () => T): T | Foutwaarde {
  try {
    return maak();
  } catch (fout) {
    if (fout instanceof Foutwaarde) return fout;
    throw fout;
  }
}

/** The value; a Foutwaarde is thrown. */
export function eis<T>(waarde: T | Foutwaarde): T {
  if (waarde instanceof Foutwaarde) throw waarde;
  return waarde;
}
