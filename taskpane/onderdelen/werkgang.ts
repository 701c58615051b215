import { useCallback, useRef, useState } from 'react';
import type { Onderweg } from '../werker/dienst';
import type { Stand } from './voortgang';

/** How far something is that takes a while; `K` is what there is when it is done. */
export type Toestand<K extends object> =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly stand: Stand }
  | { readonly soort: 'fout'; readonly melding: string }
  | ({ readonly soort: 'klaar' } & K);

/** One thing that was asked. */
export interface Beurt<K extends object> {
  /** Shows something, unless something else was asked since. */
  toon(nieuw: Toestand<K>): void;
  isLaatste(): boolean;
  /** Shows the progress, and tells the worker when to stop. */
  readonly onderweg: Onderweg;
}

export interface Werkgang<K extends object> {
  readonly toestand: Toestand<K>;
  /** What was under way is not shown any more, and only takes time: it is stopped. */
  begin(): Beurt<K>;
  stop(): void;
}

/** Asks the worker again and again, and shows only the last thing that was asked. */
export function useWerkgang<K extends object>(): Werkgang<K> {
  const [toestand, zetToestand] = useState<Toestand<K>>({ soort: 'leeg' });
  const laatste = useRef<AbortController>(undefined);
  const begin = useCallback((): Beurt<K> => {
    laatste.current?.abort();
    const eigen = new AbortController();
    laatste.current = eigen;
    const isLaatste = (): boolean => laatste.current === eigen;
    const toon = (nieuw: Toestand<K>): void => {
      if (isLaatste()) zetToestand(nieuw);
    };
    const bijVoortgang = (gedaan: number, totaal: number): void =>
      toon({ soort: 'bezig', stand: { gedaan, totaal } });
    return { toon, isLaatste, onderweg: { bijVoortgang, signal: eigen.signal } };
  }, []);
  return { toestand, begin, stop: () => laatste.current?.abort() };
}
