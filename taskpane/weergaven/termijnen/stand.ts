import { useEffect, useRef, useState } from 'react';
import { type Dag, vandaag } from '../../../src';
import { useInstellingen } from '../../instellingen';
import { useNavigatie } from '../../navigatie';
import { useOmgeving } from '../../omgeving';
import type { Stand } from '../../onderdelen/voortgang';
import { GEEN_BESTANDEN, zinVan } from '../../onderdelen/zin';
import type { Invoer, Termijnenuitkomst } from '../../werker/berichten';

export type Toestand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly stand: Stand }
  | { readonly soort: 'fout'; readonly melding: string }
  | { readonly soort: 'klaar'; readonly uitkomst: Termijnenuitkomst };

/** The list of terms of the files that were chosen; made anew when the day or the settings change. */
export function useTermijnen(peildatum: Dag | undefined): {
  readonly toestand: Toestand;
  kies(invoer: readonly Invoer[]): void;
  stop(): void;
} {
  const { werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const isGetoond = useNavigatie().weergave === 'termijnen';
  const [invoer, zetInvoer] = useState<readonly Invoer[]>();
  const [toestand, zetToestand] = useState<Toestand>({ soort: 'leeg' });
  const stop = useRef<AbortController>(undefined);
  /** Of what the outcome on the screen is: another view may change the day, but asks for nothing here. */
  const van = useRef<readonly unknown[]>([]);

  useEffect(() => {
    const nu = [invoer, peildatum, instellingen];
    const isZelfde = nu.every((deel, i) => deel === van.current[i]);
    if (!isGetoond || invoer === undefined || peildatum === undefined || isZelfde) return;
    van.current = nu;
    stop.current?.abort();
    const afbreker = new AbortController();
    stop.current = afbreker;
    const toon = (nieuw: Toestand): void => {
      if (stop.current === afbreker) zetToestand(nieuw);
    };
    if (invoer.length === 0) {
      toon({ soort: 'fout', melding: GEEN_BESTANDEN });
      return;
    }
    const voortgang = (gedaan: number, totaal: number): void =>
      toon({ soort: 'bezig', stand: { gedaan, totaal } });
    voortgang(0, invoer.length);
    werker
      .vraag(
        'termijnen',
        { invoer, peildatum, vandaag: vandaag(), instellingen },
        { bijVoortgang: voortgang, signal: afbreker.signal },
      )
      .then(
        (uitkomst) => toon({ soort: 'klaar', uitkomst }),
        (fout: unknown) => toon({ soort: 'fout', melding: zinVan(fout) }),
      );
  }, [isGetoond, invoer, peildatum, instellingen, werker]);

  return { toestand, kies: zetInvoer, stop: () => stop.current?.abort() };
}
