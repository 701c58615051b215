import { startTransition } from 'react';
import { type Dag, vandaag } from '../../../src';
import { useInstellingen } from '../../instellingen';
import { openWerkmap } from '../../bestanden';
import { useOmgeving } from '../../omgeving';
import { type Toestand as Werktoestand, useWerkgang } from '../../onderdelen/werkgang';
import { GEEN_BESTANDEN, GEEN_PEILDATUM, zinVan } from '../../onderdelen/zin';
import { isVoorbeeld, peildatumVoor } from '../../voorbeelden/voorbeeld';
import type { Controleuitkomst, Invoer } from '../../werker/berichten';

interface Klaar {
  readonly uitkomst: Controleuitkomst;
  readonly uitExcel: boolean;
  /** Of the invented files of the pane itself. */
  readonly isVoorbeeld: boolean;
}
export type Toestand = Werktoestand<Klaar>;

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
  const { toestand, begin, stop } = useWerkgang<Klaar>();

  async function controleer(haal: () => Promise<readonly Invoer[]>, uitExcel: boolean): Promise<void> {
    const { toon, onderweg } = begin();
    if (peildatum === undefined) {
      toon({ soort: 'fout', melding: GEEN_PEILDATUM });
      return;
    }
    toon({ soort: 'bezig', stand: { gedaan: 0, totaal: 0 } });
    try {
      const invoer = await haal();
      if (invoer.length === 0) throw new Error(GEEN_BESTANDEN);
      const uitkomst = await werker.vraag(
        'controleer',
        { invoer, peildatum: peildatumVoor(invoer, peildatum), vandaag: vandaag(), instellingen },
        onderweg,
      );
      // Many findings are drawn in pieces, so that the page keeps answering.
      startTransition(() => toon({ soort: 'klaar', uitkomst, uitExcel, isVoorbeeld: isVoorbeeld(invoer) }));
    } catch (fout) {
      toon({ soort: 'fout', melding: zinVan(fout) });
    }
  }

  async function herzie(): Promise<boolean> {
    const isVanBestanden = toestand.soort === 'klaar' && !toestand.uitExcel;
    if (peildatum === undefined || toestand.soort === 'bezig' || isVanBestanden) return false;
    const { toon, isLaatste } = begin();
    try {
      const invoer = await openWerkmap(werkmap);
      const uitkomst = await werker.vraag('controleer', {
        invoer,
        peildatum,
        vandaag: vandaag(),
        instellingen,
      });
      if (!isLaatste()) return false;
      startTransition(() => toon({ soort: 'klaar', uitkomst, uitExcel: true, isVoorbeeld: false }));
      return true;
    } catch {
      // The user is typing in a cell, or the sheet is being changed: the next change asks again.
      return false;
    }
  }

  return {
    toestand,
    bestanden: (invoer) => controleer(() => Promise.resolve(invoer), false),
    werkmap: () => controleer(() => openWerkmap(werkmap), true),
    herzie,
    stop,
  };
}
