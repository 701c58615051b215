import type { NaarWerker, VanWerker, Vraagsoort, Vragen } from './berichten';

export interface Onderweg {
  /** Files done so far. */
  bijVoortgang?(gedaan: number, totaal: number): void;
  /** When this is aborted the worker stops after the file it is at, and answers with what it has. */
  readonly signal?: AbortSignal;
}

/** The worker as the page sees it. */
export interface Werkerdienst {
  /** @throws Error with a Dutch sentence when it did not succeed */
  vraag<S extends Vraagsoort>(
    wat: S,
    vraag: Vragen[S]['vraag'],
    onderweg?: Onderweg,
  ): Promise<Vragen[S]['antwoord']>;
}

interface Lopend extends Onderweg {
  klaar(antwoord: unknown): void;
  mislukt(fout: Error): void;
}

/** What of a Worker is used. */
export interface Werkerdraad {
  postMessage(bericht: NaarWerker): void;
  onmessage: ((gebeurtenis: MessageEvent<VanWerker>) => void) | null;
  onmessageerror: ((gebeurtenis: MessageEvent) => void) | null;
  onerror: ((gebeurtenis: ErrorEvent) => void) | null;
  terminate(): void;
}

const GESTRAND =
  'Er ging iets mis bij het verwerken. Probeer het opnieuw. Lukt het weer niet, sluit dit venster dan en open het opnieuw.';

/** @param maak starts the worker: at the first question, so that opening the page costs nothing */
export function werkerdienst(maak: () => Werkerdraad): Werkerdienst {
  const lopend = new Map<number, Lopend>();
  let draad: Werkerdraad | undefined;
  let nummers = 0;

  function begin(): Werkerdraad {
    const nieuw = maak();
    nieuw.onmessage = ({ data }) => {
      const vraag = lopend.get(data.nummer);
      if (vraag === undefined) return;
      if (data.soort === 'voortgang') {
        vraag.bijVoortgang?.(data.gedaan, data.totaal);
        return;
      }
      lopend.delete(data.nummer);
      if (data.soort === 'antwoord') vraag.klaar(data.antwoord);
      else vraag.mislukt(new Error(data.melding));
    };
    // A worker that fell over is not asked again: the next question starts a new one.
    const strand = (): void => {
      nieuw.terminate();
      for (const vraag of lopend.values()) vraag.mislukt(new Error(GESTRAND));
      lopend.clear();
      draad = undefined;
    };
    nieuw.onerror = strand;
    // It is not told which question an answer belonged to that cannot be read.
    nieuw.onmessageerror = strand;
    return nieuw;
  }

  return {
    vraag(wat, vraag, onderweg = {}) {
      draad ??= begin();
      const eigen = draad;
      nummers += 1;
      const nummer = nummers;
      return new Promise<never>((klaar, mislukt) => {
        lopend.set(nummer, { ...onderweg, klaar: klaar as (antwoord: unknown) => void, mislukt });
        const stop = (): void => eigen.postMessage({ soort: 'stop', nummer });
        eigen.postMessage({ soort: 'vraag', nummer, wat, vraag });
        // The user may have stopped while the files were still being gathered: such a signal never calls.
        if (onderweg.signal?.aborted === true) stop();
        else onderweg.signal?.addEventListener('abort', stop);
      });
    },
  };
}
