import type { Ernst } from '../basis/ernst';
import type { Celdag, Plek, Werkmap } from './werkmap';

/** What can be put in a cell: a text stays that text, whatever Excel would make of it when it were typed. */
export type Invoerwaarde = string | number | Celdag;

/** A new row on a sheet of the workbook: cells by their column in the sheet (A is 1). */
export interface Nieuwerij {
  readonly soort: 'rij';
  readonly blad: string;
  /** The table that grows by this row; or the row itself, that must still be empty. */
  readonly waar: { readonly tabel: string } | { readonly rij: number };
  readonly cellen: readonly { readonly kolom: number; readonly waarde: Invoerwaarde }[];
}

/** What the product may change in a workbook of the user; nothing else is touched. */
export type Wijziging =
  /** Colours one cell, over the user's own colour and without changing it. */
  | { readonly soort: 'markering'; readonly plek: Plek; readonly ernst: Ernst }
  /** Takes away every mark of this product; what the user made stays. */
  | { readonly soort: 'zonder-markering' }
  /** Puts the sheets of another workbook behind those that are there; `namen` are the names of those sheets. */
  | {
      readonly soort: 'bladen';
      readonly namen: readonly string[];
      readonly xlsx: Uint8Array;
      /** The charts in that workbook: a host that leaves them out draws them from the cells. */
      readonly grafieken?: readonly Tekengrafiek[];
    }
  | Nieuwerij;

/** A chart of cells, in as much detail as any host can draw. An empty cell is a gap and never 0. */
export interface Tekengrafiek {
  readonly soort: 'lijn' | 'kolom';
  readonly titel: string;
  /** The cells that it covers. */
  readonly vak: Bereik;
  readonly categorieen: Bereik;
  readonly reeksen: readonly { readonly naam: string; readonly waarden: Bereik }[];
}

/** Puts another value in a cell that holds this very text, and no formula. */
export interface Vervanging {
  readonly plek: Plek;
  readonly was: string;
  readonly wordt: Invoerwaarde;
}

/** Puts a formula in a cell. Formulas are as a file keeps them: English names, commas, beginning with =. */
export interface Formulezetting {
  readonly plek: Plek;
  /** What must stand there: this formula, or nothing (''); undefined: anything, the user agreed to lose it. */
  readonly was: string | undefined;
  readonly formule: string;
  /** The number format for a cell that has none of its own; without it the cell keeps what it has. */
  readonly notatie?: string;
}

/** A formula in a workbook, and what its cell shows: a value, or an error such as #NAME?. */
export interface Celformule {
  readonly plek: Plek;
  readonly formule: string;
  readonly toont: string;
}

/** Exactly what stands in a cell, so that it can be put back: content or formula, and the number format. */
export interface Celstand {
  readonly inhoud: string | number | boolean;
  readonly isFormule: boolean;
  readonly notatie: string;
}

/** A cell that was changed: what stands there now, and what stood there before. */
export interface Terugzetting {
  readonly plek: Plek;
  /** By which the host finds the sheet, also when it was renamed since. */
  readonly bladsleutel: string;
  readonly nu: Celstand;
  readonly was: Celstand;
}

/** Why a cell was left as it is: the user changed it, its sheet is protected, or Excel has no such value. */
export type Weigering = 'gewijzigd' | 'beveiligd' | 'kanNiet';

export interface Vervanguitkomst {
  readonly gedaan: readonly Terugzetting[];
  readonly geweigerd: readonly { readonly plek: Plek; readonly reden: Weigering }[];
}

/** That something in the workbook changed, and by whom: the user here, another in the same file, or this product. */
export type Wijzigingsbericht = { readonly door: 'gebruiker' | 'ander' | 'programma' } & (
  | { readonly wat: 'cellen'; readonly bladsleutel: string; readonly bereik: Omit<Bereik, 'blad'> }
  | { readonly wat: 'blad verwijderd'; readonly bladsleutel: string }
  /** Cells moved, or it cannot be told which ones changed. */
  | { readonly wat: 'verschoven' }
);
export interface Bereik {
  readonly blad: string;
  readonly vanRij: number;
  readonly totRij: number;
  readonly vanKolom: number;
  readonly totKolom: number;
}

/** A workbook that the user has open in front of him: read in one go, changed only as asked. */
export interface OpenWerkmap {
  /** Its file name. @throws as `pasToe`. */
  naam(): Promise<string>;
  /** The workbook as it stands now, and its file name. */
  lees(): Promise<{ readonly naam: string; readonly werkmap: Werkmap }>;
  /** All changes in one act. @throws when one of them cannot be made, with a Dutch sentence that says what to do. */
  pasToe(wijzigingen: readonly Wijziging[]): Promise<void>;
  /** Puts values and formulas in cells, in one act; a cell that holds something else by now is left alone. @throws as `pasToe`. */
  vervang(vervangingen: readonly (Vervanging | Formulezetting)[]): Promise<Vervanguitkomst>;
  /** Puts back exactly what stood there; a cell that holds something else than `nu` is left alone. @throws as `pasToe`. */
  zetTerug(terugzettingen: readonly Terugzetting[]): Promise<Vervanguitkomst>;
  /** The formulas that have this text in them, in any case, by sheet and row. @throws as `pasToe`. */
  zoekFormules(tekst: string): Promise<readonly Celformule[]>;
  /** Brings a cell, or a sheet, before the user. @throws as `pasToe`. */
  toon(plek: Plek): Promise<void>;
  /** The cell that the user has chosen. @throws as `pasToe`. */
  gekozenCel(): Promise<Plek>;
  /** Calls `doe` whenever a cell changes or a sheet goes, until the answer is called. */
  bijWijziging(doe: (bericht: Wijzigingsbericht) => void): Promise<() => Promise<void>>;
  /** Something that is on or off for this workbook; it is kept in the file. Off when it was never set. */
  staatAan(naam: string): Promise<boolean>;
  zetAan(naam: string, aan: boolean): Promise<void>;
}
