import { useRef } from 'react';
import { type Dag, vandaag } from '../../../src';
import { useInstellingen } from '../../instellingen';
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

/** The list of terms of the files that were chosen. */
export function useTermijnen(peildatum: Dag | undefined): {
  readonly toestand: Toestand<Klaar>;
  kies(invoer: readonly Invoer[]): void;
  stop(): void;
} {
  const { werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const gekozen = useRef<readonly Invoer[]>([]);
  const { toestand, begin, stop } = useWerkgang<Klaar>('termijnen', peildatum, () => kies(gekozen.current));

  function kies(invoer: readonly Invoer[]): void {
    gekozen.current = invoer;
    const { toon, onderweg } = begin();
    if (peildatum === undefined || invoer.length === 0) {
      toon({ soort: 'fout', melding: peildatum === undefined ? GEEN_PEILDATUM : GEEN_BESTANDEN });
      return;
    }
    toon({ soort: 'bezig', stand: { gedaan: 0, totaal: 0 } });
    const vraag = { invoer, peildatum: peildatumVoor(invoer, peildatum), vandaag: vandaag(), instellingen };
    werker.vraag('termijnen', vraag, onderweg).then(
      (uitkomst) => toon({ soort: 'klaar', uitkomst, isVoorbeeld: isVoorbeeld(invoer) }),
      (fout: unknown) => toon({ soort: 'fout', melding: zinVan(fout) }),
    );
  }
  return { toestand, kies, stop };
}
