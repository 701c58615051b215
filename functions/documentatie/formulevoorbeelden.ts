import { roepAan } from '../aanroep';
import { formuleInBestand, formuleInExcel } from '../formuletekst';
import { type Foutcel, isFoutcel, type Soort, soortVan } from './formule';
import { VOORBEELDEN } from './voorbeelden';

/** One cell of an outcome, ready to be written into a workbook. */
export type Uitkomstcel =
  | { readonly soort: 'fout'; readonly fout: Foutcel }
  | { readonly soort: 'waarde'; readonly waarde: string | number | boolean; readonly opmaak?: Soort };

/** An example with its outcome, for the workbook of examples. */
export interface Formulevoorbeeld {
  readonly functie: string;
  /** As a Dutch user types it. */
  readonly formule: string;
  /** As it stands in a file. */
  readonly inBestand: string;
  readonly wat: string;
  readonly bron: string;
  /** One cell, or rows of them. */
  readonly uitkomst: readonly (readonly Uitkomstcel[])[];
}

/** Every example with what its function computes. */
export function formulevoorbeelden(): Formulevoorbeeld[] {
  return VOORBEELDEN.map((voorbeeld) => {
    const uit = roepAan(voorbeeld.id, voorbeeld.argumenten);
    const rijen = Array.isArray(uit) ? (uit as unknown[][]) : [[uit]];
    const cel = (inhoud: unknown, kolom: number, rij: readonly unknown[]): Uitkomstcel => {
      if (isFoutcel(inhoud)) return { soort: 'fout', fout: inhoud };
      if (typeof inhoud !== 'number') return { soort: 'waarde', waarde: inhoud as string | boolean };
      const opmaak = soortVan(voorbeeld.id, kolom, rij);
      return { soort: 'waarde', waarde: inhoud, ...(opmaak !== undefined && { opmaak }) };
    };
    return {
      functie: voorbeeld.id,
      formule: formuleInExcel(voorbeeld),
      inBestand: formuleInBestand(voorbeeld),
      wat: voorbeeld.wat,
      bron: voorbeeld.bron,
      uitkomst: rijen.map((rij) => rij.map((inhoud, kolom) => cel(inhoud, kolom, rij))),
    };
  });
}
