import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import {
  type Instellingen,
  type Instellingenbestand,
  isodag,
  leesInstellingen,
  STANDAARDINSTELLINGEN,
  vandaag,
} from '../src';
import { type Bewaarplek, NIET_BEWAARD } from './bewaarplek';

export interface Paneelinstellingen {
  /** What the user chose: this goes with every question to the worker. Empty: all as the standard. */
  readonly bestand: Instellingenbestand;
  readonly instellingen: Instellingen;
  /** Why what was kept could not be used, or cannot be kept. */
  readonly storing: string | undefined;
  zet(bestand: Instellingenbestand): void;
  /** The peildatum as it stands in its field (jjjj-mm-dd): one for all views. It is not kept: a new day begins anew. */
  readonly peildag: string;
  /** Undefined: today again. */
  zetPeildag(tekst: string | undefined): void;
}

const Kader = createContext<Paneelinstellingen | undefined>(undefined);

/** Keeps the settings and the peildatum for all views. */
export function Instellingenkader({ bewaarplek, children }: { bewaarplek: Bewaarplek; children: ReactNode }) {
  const [{ bestand, storing }, zetBewaard] = useState(() => bewaarplek.lees());
  /** Undefined: today, also when the pane stays open until tomorrow. */
  const [peildag, zetPeildag] = useState<string>();
  useEffect(() => bewaarplek.bijAnder(() => zetBewaard(bewaarplek.lees())), [bewaarplek]);
  const instellingen = useMemo(() => {
    const gelezen = leesInstellingen(bestand);
    return gelezen.gelukt ? gelezen.instellingen : STANDAARDINSTELLINGEN;
  }, [bestand]);
  const zet = (nieuw: Instellingenbestand): void =>
    zetBewaard({ bestand: nieuw, storing: bewaarplek.bewaar(nieuw) ? undefined : NIET_BEWAARD });
  return (
    <Kader value={{ bestand, instellingen, storing, zet, peildag: peildag ?? isodag(vandaag()), zetPeildag }}>
      {children}
    </Kader>
  );
}

/** The settings and the peildatum that hold now. */
export function useInstellingen(): Paneelinstellingen {
  const instellingen = useContext(Kader);
  if (instellingen === undefined) throw new Error('outside the pane');
  return instellingen;
}
