import type { Dag } from '../basis/dag';
import type { Plek } from '../werkmap/werkmap';
import type { Bladnaam } from './indeling';

interface Opmerkingen {
  bladOntbreekt: { readonly blad: Bladnaam };
  /** None of the five data sheets is there. */
  geenRegistratiebestand: object;
  kopOntbreekt: { readonly kop: string; readonly wat: 'kolom' | 'gegeven' };
  kopOnbekend: {
    readonly kop: string;
    readonly wat: 'kolom' | 'gegeven';
    readonly lijktOp: string | undefined;
  };
  kopDubbel: { readonly kop: string; readonly wat: 'kolom' | 'gegeven' };
  foutwaarde: { readonly fout: string };
  formule: { readonly kop: string };
  formuleZonderWaarde: { readonly kop: string };
  verplichtLeeg: { readonly kop: string };
  /** Gevolgde uren of a lesson: whether it may still be empty depends on the peildatum. */
  gevolgdLeeg: { readonly kop: string; readonly datum: Dag | undefined; readonly vervallen: boolean };
  nietInLijst: {
    readonly kop: string;
    readonly lijktOp: string | undefined;
    /** The value of which it can only be a slip of typing. */
    readonly bedoeld: string | undefined;
  };
  /** The code of another system that the koppeling does not have. */
  nietInKoppeling: { readonly kop: string };
  /** A column of an export that the koppeling does not have. */
  kopNietInKoppeling: { readonly kop: string };
  /** A column of an export that the koppeling leaves out: no finding. */
  kopGepasseerd: { readonly kop: string };
  /** No column of the export stands for a required one, and no vaste waarde. */
  koppelingZonder: { readonly kop: string };
  geenDag: {
    readonly kop: string;
    readonly isGetal: boolean;
    /** How the koppeling says that days are written in this export. */
    readonly notatie?: string;
  };
  tekstAlsDag: { readonly kop: string; readonly dag: Dag };
  geenGetal: { readonly kop: string; readonly isDag: boolean; readonly isTijd: boolean };
  tekstAlsGetal: { readonly kop: string; readonly getal: number };
  verborgenRijen: { readonly aantal: number };
}

export type Opmerkingsoort = keyof Opmerkingen;

/** Something that reading noticed at a place. The B rules say what it means; nothing here holds cell contents. */
export type Leesopmerking = {
  [S in Opmerkingsoort]: { readonly soort: S; readonly plek: Plek } & Opmerkingen[S];
}[Opmerkingsoort];
