import { useEffect, useRef, useState } from 'react';
import { type Dag, vandaag } from '../../../src';
import { useInstellingen } from '../../instellingen';
import { useNavigatie } from '../../navigatie';
import { useOmgeving } from '../../omgeving';
import { type Toestand, useWerkgang } from '../../onderdelen/werkgang';
import { GEEN_BESTANDEN, GEEN_PEILDATUM, zinVan } from '../../onderdelen/zin';
import { isVoorbeeld, peildatumVoor } from '../../voorbeelden/voorbeeld';
import type { Invoer, Termijnenuitkomst } from '../../werker/berichten';

interface Klaar {
  readonly uitkomst: Termijnenuitkomst;
  /** Of the invented files of the pane itself. */
  readonly isVoorbeeld: boolean;
}

/** The list of terms of the files that were chosen; made anew when the day or the settings change. */
export function useTermijnen(peildatum: Dag | undefined): {
  readonly toestand: Toestand<Klaar>;
  kies(invoer: readonly Invoer[]): void;
  stop(): void;
} {
  const { werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const isGetoond = useNavigatie().weergave === 'termijnen';
  const [invoer, zetInvoer] = useState<readonly Invoer[]>();
  const { toestand, begin, stop } = useWerkgang<Klaar>();
  /** Of what the outcome on the screen is: another view may change the day, but asks for nothing here. */
  const van = useRef<readonly unknown[]>([]);

  useEffect(() => {
    const nu = [invoer, peildatum, instellingen];
    const isZelfde = nu.every((deel, i) => deel === van.current[i]);
    if (!isGetoond || invoer === undefined || isZelfde) return;
    // Without a day what was made stays; other files do not.
    if (peildatum === undefined && invoer === van.current[0]) return;
    van.current = nu;
    const { toon, onderweg } = begin();
    if (peildatum === undefined) {
      toon({ soort: 'fout', melding: GEEN_PEILDATUM });
      return;
    }
    if (invoer.length === 0) {
      toon({ soort: 'fout', melding: GEEN_BESTANDEN });
      return;
    }
    toon({ soort: 'bezig', stand: { gedaan: 0, totaal: 0 } });
    const vraag = { invoer, peildatum: peildatumVoor(invoer, peildatum), vandaag: vandaag(), instellingen };
    werker.vraag('termijnen', vraag, onderweg).then(
      (uitkomst) => toon({ soort: 'klaar', uitkomst, isVoorbeeld: isVoorbeeld(invoer) }),
      (fout: unknown) => toon({ soort: 'fout', melding: zinVan(fout) }),
    );
  }, [isGetoond, invoer, peildatum, instellingen, werker, begin]);

  return { toestand, kies: zetInvoer, stop };
}
