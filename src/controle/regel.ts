import type { Bron } from '../basis/bron';
import type { Kolomnaam } from '../registratie/indeling';
import type { Leesopmerking } from '../registratie/leesopmerking';
import type { Leesreden } from '../werkmap/leesfout';
import type { Plek } from '../werkmap/werkmap';
import type { Invoerwaarde } from '../werkmap/wijziging';
import type { Bevinding } from './bevinding';
import type { Dossier } from './dossier';
import { bewaar, type GegevensVan, type Meldingen } from './melding';
import type { Bewaking } from './verplichting';

/** What every rule tells of itself; the catalogue in docs/regels is made from it. */
export interface Regelgegevens<M extends Meldingen = Meldingen> {
  /** Permanent; a retired code is never used again. */
  readonly code: string;
  readonly naam: string;
  /** One line in Dutch, as the catalogue lists it. */
  readonly titel: string;
  readonly meldingen: M;
  readonly bron: Bron;
}

/** A rule over one file. */
export interface Regel<M extends Meldingen = Meldingen> extends Regelgegevens<M> {
  readonly over: 'bestand';
  /** Columns without which the rule is off. */
  readonly nodig: readonly Kolomnaam[];
  /** The term that the rule watches over; the list of terms is made from it. */
  readonly bewaakt?: Bewaking;
  /** What must stand in the cell instead, when that can be one thing only; undefined where there is any doubt. */
  readonly herstelt?: (opmerking: Leesopmerking) => Invoerwaarde | undefined;
  controleer(dossier: Dossier): Iterable<Bevinding>;
}

/** A rule over all files of a folder together; its findings stand under the file that they point at. */
export interface Mapregel<M extends Meldingen = Meldingen> extends Regelgegevens<M> {
  readonly over: 'map';
  controleer(
    dossiers: readonly Dossier[],
  ): Iterable<{ readonly dossier: Dossier; readonly bevinding: Bevinding }>;
}

/** The rule for files that cannot be read at all: one message per reason. */
export interface Leesregel extends Regelgegevens<
  Readonly<Record<Leesreden, { ernst: 'fout'; tekst: string }>>
> {
  readonly over: 'lezen';
}

export type ElkeRegel = Regel | Mapregel | Leesregel;

/** Makes a finding of one of the rule's messages; the compiler checks its data. */
export type Meld<M extends Meldingen> = <S extends keyof M & string>(
  bericht: S,
  plek: Plek,
  gegevens: GegevensVan<M[S]['tekst']>,
) => Bevinding;

function meldVoor<M extends Meldingen>(code: string, meldingen: M): Meld<M> {
  return (bericht, { blad, rij, kolom }, gegevens) => {
    const { ernst, tekst } = meldingen[bericht] as M[keyof M & string];
    return {
      code,
      bericht,
      ernst,
      akkoord: false,
      plek: { blad, rij, kolom },
      gegevens: bewaar(tekst, gegevens as Readonly<Record<string, unknown>>),
    };
  };
}

/** Defines a rule over one file. */
export function regel<const M extends Meldingen>(
  definitie: Omit<Regel<M>, 'controleer' | 'over'> & {
    controleer(dossier: Dossier, meld: Meld<M>): Iterable<Bevinding>;
  },
): Regel<M> {
  const meld = meldVoor(definitie.code, definitie.meldingen);
  return { ...definitie, over: 'bestand', controleer: (dossier) => definitie.controleer(dossier, meld) };
}

/** Defines a rule over all files together. */
export function mapregel<const M extends Meldingen>(
  definitie: Omit<Mapregel<M>, 'controleer' | 'over'> & {
    controleer(dossiers: readonly Dossier[], meld: Meld<M>): ReturnType<Mapregel['controleer']>;
  },
): Mapregel<M> {
  const meld = meldVoor(definitie.code, definitie.meldingen);
  return { ...definitie, over: 'map', controleer: (dossiers) => definitie.controleer(dossiers, meld) };
}
