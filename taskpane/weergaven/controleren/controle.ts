import { startTransition, useRef } from 'react';
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
  /** Each check tells whether its outcome is on the screen. */
  bestanden(invoer: readonly Invoer[]): Promise<boolean>;
  /** The workbook that is open in Excel. */
  werkmap(): Promise<boolean>;
  /**
   * The workbook without a word: the outcome on the screen stays until the new one is there. It takes the place of a
   * check of the workbook that is under way; what is checked from files stays as it is.
   */
  herzie(): Promise<boolean>;
  /** What was checked last, once more. */
  opnieuw(): Promise<boolean>;
  stop(): void;
}

/** Files that were chosen, or the workbook that is open in Excel. */
type Bron = readonly Invoer[] | 'werkmap';

/**
 * Checking: what is asked, how far it is, and what came out.
 * @param bijAndereGrond is called when the peildatum or the settings are others than those of the outcome
 */
export function useControle(peildatum: Dag | undefined, bijAndereGrond: () => void): Controle {
  const { werkmap, werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const { toestand, begin, stop } = useWerkgang<Klaar>('controleren', peildatum, bijAndereGrond);
  const gevraagd = useRef<Bron>('werkmap');

  /** @param stil leaves what is on the screen there until the outcome comes, and also when none comes */
  async function controleer(bron: Bron, stil: boolean): Promise<boolean> {
    const { toon, isLaatste, onderweg } = begin();
    gevraagd.current = bron;
    const mislukt = (melding: string): boolean => {
      // One that took the place of a check under way must bring it to an end.
      toon((nu) => (stil && nu.soort !== 'bezig' ? nu : { soort: 'fout', melding }));
      return false;
    };
    if (peildatum === undefined) return mislukt(GEEN_PEILDATUM);
    if (!stil) toon({ soort: 'bezig', stand: { gedaan: 0, totaal: 0 } });
    try {
      const invoer = bron === 'werkmap' ? await openWerkmap(werkmap) : bron;
      if (invoer.length === 0) throw new Error(GEEN_BESTANDEN);
      const uitkomst = await werker.vraag(
        'controleer',
        { invoer, peildatum: peildatumVoor(invoer, peildatum), vandaag: vandaag(), instellingen },
        stil ? {} : onderweg,
      );
      if (!isLaatste()) return false;
      const uitExcel = bron === 'werkmap';
      // Many findings are drawn in pieces, so that the page keeps answering.
      startTransition(() => toon({ soort: 'klaar', uitkomst, uitExcel, isVoorbeeld: isVoorbeeld(invoer) }));
      return true;
    } catch (fout) {
      return mislukt(zinVan(fout));
    }
  }

  return {
    toestand,
    bestanden: (invoer) => controleer(invoer, false),
    werkmap: () => controleer('werkmap', false),
    herzie: () =>
      peildatum === undefined || gevraagd.current !== 'werkmap'
        ? Promise.resolve(false)
        : controleer('werkmap', true),
    opnieuw: () => controleer(gevraagd.current, gevraagd.current === 'werkmap' && toestand.soort === 'klaar'),
    stop,
  };
}
