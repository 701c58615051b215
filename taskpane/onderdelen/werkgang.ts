import { useEffect, useRef, useState } from 'react';
import type { Dag } from '../../src';
import { useInstellingen } from '../instellingen';
import { useNavigatie } from '../navigatie';
import type { Weergave } from '../omgeving';
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
  toon(nieuw: Toestand<K> | ((nu: Toestand<K>) => Toestand<K>)): void;
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

/** A day that stood still for so long is the one that was meant: 1 December is first typed as 1 January. */
const RUST_MS = 800;

/**
 * Asks the worker again and again, and shows only the last thing that was asked. Once the peildatum or the settings are
 * others than those it was asked with, it is asked anew: when its view is looked at, and nobody is typing the day.
 * @param opnieuw asks the last thing again
 */
export function useWerkgang<K extends object>(
  weergave: Weergave,
  peildatum: Dag | undefined,
  opnieuw: () => void,
): Werkgang<K> {
  const { bestand: instellingen } = useInstellingen();
  const isGetoond = useNavigatie().weergave === weergave;
  const [toestand, zetToestand] = useState<Toestand<K>>({ soort: 'leeg' });
  const laatste = useRef<AbortController>(undefined);
  /** What the last thing was asked with; undefined when nothing was asked. */
  const grond = useRef<readonly unknown[]>(undefined);

  const begin = (): Beurt<K> => {
    laatste.current?.abort();
    const eigen = new AbortController();
    laatste.current = eigen;
    grond.current = [peildatum, instellingen];
    const isLaatste = (): boolean => laatste.current === eigen;
    const toon: Beurt<K>['toon'] = (nieuw) => {
      if (isLaatste()) zetToestand(nieuw);
    };
    const bijVoortgang = (gedaan: number, totaal: number): void =>
      toon({ soort: 'bezig', stand: { gedaan, totaal } });
    return { toon, isLaatste, onderweg: { bijVoortgang, signal: eigen.signal } };
  };

  const vernieuw = useRef(opnieuw);
  useEffect(() => {
    vernieuw.current = opnieuw;
  });
  const werdGetoond = useRef(false);
  useEffect(() => {
    const rust = werdGetoond.current ? RUST_MS : 0;
    werdGetoond.current = isGetoond;
    if (!isGetoond || peildatum === undefined) return undefined;
    const klok = setTimeout(() => {
      const isAnders = grond.current?.some((deel, i) => deel !== [peildatum, instellingen][i]) === true;
      if (isAnders) vernieuw.current();
    }, rust);
    return () => clearTimeout(klok);
  }, [isGetoond, peildatum, instellingen]);

  return { toestand, begin, stop: () => laatste.current?.abort() };
}
