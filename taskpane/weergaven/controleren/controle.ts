import { startTransition, useRef, useState } from 'react';
import { type Dag, vandaag } from '../../../src';
import { useInstellingen } from '../../instellingen';
import { useOmgeving } from '../../omgeving';
import type { Stand } from '../../onderdelen/voortgang';
import { GEEN_BESTANDEN, GEEN_PEILDATUM, zinVan } from '../../onderdelen/zin';
import { isVoorbeeld, peildatumVoor } from '../../voorbeelden/voorbeeld';
import type { Controleuitkomst, Invoer } from '../../werker/berichten';

export type Toestand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly stand: Stand }
  | { readonly soort: 'fout'; readonly melding: string }
  | {
      readonly soort: 'klaar';
      readonly uitkomst: Controleuitkomst;
      readonly uitExcel: boolean;
      /** Of the invented files of the pane itself. */
      readonly isVoorbeeld: boolean;
    };

export interface Controle {
  readonly toestand: Toestand;
  bestanden(invoer: readonly Invoer[]): Promise<void>;
  /** The workbook that is open in Excel. */
  werkmap(): Promise<void>;
  /**
   * The same without a word: the outcome on the screen stays until the new one is there. Tells whether it succeeded.
   * What was checked from files stays as it is.
   */
  herzie(): Promise<boolean>;
  stop(): void;
}

/** Checking: what is asked, how far it is, and what came out. */
export function useControle(peildatum: Dag | undefined): Controle {
  const { werkmap, werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const [toestand, zetToestand] = useState<Toestand>({ soort: 'leeg' });
  const stop = useRef<AbortController>(undefined);
  /** Only the last thing that was asked is shown. */
  const beurt = useRef(0);

  async function controleer(haal: () => Promise<readonly Invoer[]>, uitExcel: boolean): Promise<void> {
    // What was under way is not shown any more, and only takes time.
    stop.current?.abort();
    const eigen = ++beurt.current;
    const toon = (nieuw: Toestand): void => {
      if (eigen === beurt.current) zetToestand(nieuw);
    };
    if (peildatum === undefined) {
      toon({ soort: 'fout', melding: GEEN_PEILDATUM });
      return;
    }
    stop.current = new AbortController();
    toon({ soort: 'bezig', stand: { gedaan: 0, totaal: 0 } });
    try {
      const invoer = await haal();
      if (invoer.length === 0) throw new Error(GEEN_BESTANDEN);
      const uitkomst = await werker.vraag(
        'controleer',
        { invoer, peildatum: peildatumVoor(invoer, peildatum), vandaag: vandaag(), instellingen },
        {
          bijVoortgang: (gedaan, totaal) => toon({ soort: 'bezig', stand: { gedaan, totaal } }),
          signal: stop.current.signal,
        },
      );
      // Many findings are drawn in pieces, so that the page keeps answering.
      startTransition(() => toon({ soort: 'klaar', uitkomst, uitExcel, isVoorbeeld: isVoorbeeld(invoer) }));
    } catch (fout) {
      toon({ soort: 'fout', melding: zinVan(fout) });
    }
  }

  const gelezen = async (): Promise<Invoer[]> => {
    if (werkmap === undefined) return [];
    const { naam, werkmap: inhoud } = await werkmap.lees();
    return [{ pad: naam, werkmap: inhoud }];
  };

  async function herzie(): Promise<boolean> {
    const isVanBestanden = toestand.soort === 'klaar' && !toestand.uitExcel;
    if (peildatum === undefined || toestand.soort === 'bezig' || isVanBestanden) return false;
    const eigen = ++beurt.current;
    try {
      const invoer = await gelezen();
      const uitkomst = await werker.vraag('controleer', {
        invoer,
        peildatum,
        vandaag: vandaag(),
        instellingen,
      });
      if (eigen !== beurt.current) return false;
      startTransition(() => zetToestand({ soort: 'klaar', uitkomst, uitExcel: true, isVoorbeeld: false }));
      return true;
    } catch {
      // The user is typing in a cell, or the sheet is being changed: the next change asks again.
      return false;
    }
  }

  return {
    toestand,
    bestanden: (invoer) => controleer(() => Promise.resolve(invoer), false),
    werkmap: () => controleer(gelezen, true),
    herzie,
    stop: () => stop.current?.abort(),
  };
}
