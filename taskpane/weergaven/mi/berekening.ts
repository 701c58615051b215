import { startTransition, useState } from 'react';
import { type Dag, type Kwartaal, vandaag } from '../../../src';
import type { Nietbekeken } from '../../bestanden';
import { useInstellingen } from '../../instellingen';
import { useOmgeving } from '../../omgeving';
import { type Toestand, useWerkgang } from '../../onderdelen/werkgang';
import { GEEN_BESTANDEN, GEEN_PEILDATUM, zinVan } from '../../onderdelen/zin';
import { peildatumVoor } from '../../voorbeelden/voorbeeld';
import type { Invoer } from '../../werker/berichten';
import type { Miuitkomst, Vorigegelezen } from '../../werker/miberichten';

interface Klaar {
  readonly uitkomst: Miuitkomst;
}

/** What the user asks: the quarter, and the files. */
export interface Mikeuzes {
  readonly kwartaal: Kwartaal;
  /** Undefined until files were chosen. */
  readonly invoer: readonly Invoer[] | undefined;
  /** What of a folder was passed over. */
  readonly nietBekeken: readonly Nietbekeken[];
  readonly vorige: File | undefined;
  readonly koppeling: File | undefined;
}

/** What was found about the files that may be given besides. */
export interface Bijbestanden {
  readonly vorige?: { readonly fout: string } | { readonly gelezen: Vorigegelezen };
  readonly koppeling?: { readonly fout: string };
}

export interface Miberekening {
  readonly keuzes: Mikeuzes;
  readonly bij: Bijbestanden;
  readonly toestand: Toestand<Klaar>;
  /** Changes what is asked, and computes again when there are files. */
  kies(anders: Partial<Mikeuzes>): void;
  stop(): void;
}

/** Computing the MI: what is asked, how far it is, and what came out. */
export function useMiberekening(peildatum: Dag | undefined, eerste: Kwartaal): Miberekening {
  const { werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const [keuzes, zetKeuzes] = useState<Mikeuzes>({
    kwartaal: eerste,
    invoer: undefined,
    nietBekeken: [],
    vorige: undefined,
    koppeling: undefined,
  });
  const [bij, zetBij] = useState<Bijbestanden>({});
  const { toestand, begin, stop } = useWerkgang<Klaar>('mi', peildatum, () => void bereken(keuzes));

  /** Whether the files besides can be used; the answer stands at their fields. */
  async function keur({ vorige, koppeling, kwartaal }: Mikeuzes): Promise<boolean> {
    const [v, k] = await Promise.all([
      vorige &&
        werker.vraag('vorige', { bestand: vorige, kwartaal }).then(
          (gelezen) => ({ gelezen }),
          (fout: unknown) => ({ fout: zinVan(fout) }),
        ),
      koppeling &&
        werker.vraag('koppeling', { bestand: koppeling, instellingen }).then(
          () => undefined,
          (fout: unknown) => ({ fout: zinVan(fout) }),
        ),
    ]);
    zetBij({ ...(v && { vorige: v }), ...(k && { koppeling: k }) });
    return (v === undefined || 'gelezen' in v) && k === undefined;
  }

  async function bereken(gevraagd: Mikeuzes): Promise<void> {
    const { kwartaal, vorige, koppeling, invoer } = gevraagd;
    const { toon, isLaatste, onderweg } = begin();
    if (peildatum === undefined) {
      toon({ soort: 'fout', melding: GEEN_PEILDATUM });
      return;
    }
    toon({ soort: 'bezig', stand: { gedaan: 0, totaal: 0 } });
    try {
      const isGoed = await keur(gevraagd);
      if (!isLaatste()) return;
      if (!isGoed || invoer === undefined) {
        toon({ soort: 'leeg' });
        return;
      }
      const bestanden = invoer.filter((item) => !isHetzelfde(item, vorige));
      if (bestanden.length === 0) throw new Error(GEEN_BESTANDEN);
      const uitkomst = await werker.vraag(
        'mi',
        {
          ...{ invoer: bestanden, kwartaal, vandaag: vandaag(), instellingen },
          peildatum: peildatumVoor(bestanden, peildatum),
          ...{ vorige, koppeling },
        },
        onderweg,
      );
      startTransition(() => toon({ soort: 'klaar', uitkomst }));
    } catch (fout) {
      toon({ soort: 'fout', melding: zinVan(fout) });
    }
  }

  return {
    keuzes,
    bij,
    toestand,
    kies(anders) {
      const nieuw = { ...keuzes, ...anders };
      zetKeuzes(nieuw);
      void bereken(nieuw);
    },
    stop,
  };
}

/** The previous MI often lies among the files; it is no registratiebestand. */
const isHetzelfde = (item: Invoer, vorige: File | undefined): boolean =>
  vorige !== undefined &&
  'bestand' in item &&
  item.bestand.name === vorige.name &&
  item.bestand.size === vorige.size &&
  item.bestand.lastModified === vorige.lastModified;
