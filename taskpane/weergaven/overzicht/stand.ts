import { useEffect, useRef, useState } from 'react';
import { type Dag, vandaag } from '../../../src';
import { openWerkmap } from '../../bestanden';
import { useInstellingen } from '../../instellingen';
import { useNavigatie } from '../../navigatie';
import { useOmgeving } from '../../omgeving';
import { GEEN_PEILDATUM, zinVan } from '../../onderdelen/zin';
import { peildatumVoor } from '../../voorbeelden/voorbeeld';
import type { Invoer } from '../../werker/berichten';
import type { Getoondoverzicht } from '../../werker/getoondoverzicht';

export interface Overzichtstand {
  readonly overzicht: Getoondoverzicht | undefined;
  readonly fout: string | undefined;
  readonly bezig: boolean;
  /** The file that was chosen; undefined in Excel. */
  readonly invoer: Invoer | undefined;
  kies(invoer: readonly Invoer[]): void;
  /** Makes it anew. */
  vernieuw(): void;
}

/**
 * The overzicht of the workbook in Excel, made anew whenever the user comes to look at it; on a web page that of the file
 * that he chose. What is on the screen stays until the new one is there.
 */
export function useOverzicht(peildatum: Dag | undefined): Overzichtstand {
  const { werkmap, werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const isGetoond = useNavigatie().weergave === 'overzicht';
  const [invoer, zetInvoer] = useState<Invoer>();
  const [overzicht, zetOverzicht] = useState<Getoondoverzicht>();
  const [fout, zetFout] = useState<string>();
  const [bezig, zetBezig] = useState(false);
  /** Only the last thing that was asked is shown. */
  const beurt = useRef(0);

  async function maak(dag: Dag, gekozen: Invoer | undefined): Promise<void> {
    const eigen = ++beurt.current;
    zetBezig(true);
    try {
      const [bron] = gekozen === undefined ? await openWerkmap(werkmap) : [gekozen];
      if (bron === undefined) return;
      const vraag = {
        ...{ invoer: [bron], peildatum: peildatumVoor([bron], dag) },
        ...{ vandaag: vandaag(), instellingen },
      };
      const nieuw = await werker.vraag('overzicht', vraag);
      if (eigen !== beurt.current) return;
      zetOverzicht(nieuw);
      zetFout(undefined);
    } catch (oorzaak) {
      if (eigen !== beurt.current) return;
      zetOverzicht(undefined);
      zetFout(zinVan(oorzaak));
    } finally {
      if (eigen === beurt.current) zetBezig(false);
    }
  }
  const vernieuw = (): void => {
    if (peildatum !== undefined && (werkmap !== undefined || invoer !== undefined))
      void maak(peildatum, invoer);
  };
  const laatste = useRef(vernieuw);
  useEffect(() => {
    laatste.current = vernieuw;
  });
  useEffect(() => {
    if (isGetoond) laatste.current();
  }, [isGetoond, peildatum, invoer, instellingen]);

  return {
    ...{ overzicht, fout, bezig, invoer, vernieuw },
    kies([eerste, ...meer]) {
      if (eerste !== undefined && meer.length === 0) {
        zetInvoer(eerste);
        if (peildatum !== undefined) return;
        zetOverzicht(undefined);
        zetFout(GEEN_PEILDATUM);
        return;
      }
      zetInvoer(undefined);
      zetOverzicht(undefined);
      zetFout('Een overzicht gaat over één inburgeringsplichtige. Kies één registratiebestand.');
    },
  };
}
