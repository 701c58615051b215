import { dagtekst } from '../basis/dag';
import { leesDag, leesGetal } from '../basis/lezen';
import { dichtstbij, sleutel, verschrijving } from '../basis/tekst';
import { type Celwaarde, isDag, isFout, isTijd, type Plek } from '../werkmap/werkmap';
import { tijdtekst } from '../werkmap/tijdtekst';
import type { Kolom } from './indeling';
import { type Instellingen, lijstwaarden } from './instellingen';
import type { Leesopmerking } from './leesopmerking';
import type { Lijstnaam } from './lijsten';
import { type Inhoud, LEEG, ONLEESBAAR } from './rij';

export const isLeeg = (waarde: Celwaarde | undefined): boolean =>
  waarde === null || waarde === undefined || (typeof waarde === 'string' && waarde.trim() === '');

/** A cell as the text that the user sees. */
export function tekstVan(waarde: Celwaarde): string {
  if (typeof waarde === 'string') return waarde.trim();
  if (typeof waarde === 'number') return String(waarde);
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  if (waarde === null) return '';
  if (isTijd(waarde)) return tijdtekst(waarde.tijd);
  return isDag(waarde) ? dagtekst(waarde.dag) : waarde.fout;
}

/** 3:30, as a text or as Excel keeps a time. */
const leestAlsTijd = (waarde: Celwaarde): boolean =>
  isTijd(waarde) || (typeof waarde === 'string' && /^\d+:\d{2}(:\d{2})?$/.test(waarde.trim()));

/** Understands a cell by the kind of its column, and notes what it could not understand. Never guesses. */
export type Begrip = (kolom: Kolom, waarde: Celwaarde, plek: Plek) => Inhoud;

/**
 * @param uitTekst true for a csv: there every date and number is a text, and that is no finding
 */
export function begrip(
  instellingen: Instellingen,
  noteer: (opmerking: Leesopmerking) => void,
  uitTekst: boolean,
): Begrip {
  const lijsten = new Map<Lijstnaam, Map<string, string>>();
  const lijst = (naam: Lijstnaam): Map<string, string> => {
    let gevonden = lijsten.get(naam);
    if (gevonden === undefined) {
      gevonden = new Map(lijstwaarden(naam, instellingen).map((w) => [sleutel(w), w]));
      lijsten.set(naam, gevonden);
    }
    return gevonden;
  };
  /** Texts seen before in a list, so that a thousand equal cells are looked up once. */
  const gezien = new Map<Lijstnaam, Map<string, string | undefined>>();
  const uitLijst = (naam: Lijstnaam, tekst: string): string | undefined => {
    let eerder = gezien.get(naam);
    if (eerder === undefined) gezien.set(naam, (eerder = new Map()));
    if (!eerder.has(tekst)) eerder.set(tekst, lijst(naam).get(sleutel(tekst)));
    return eerder.get(tekst);
  };

  function begrijpDag(kop: string, waarde: Celwaarde, plek: Plek): Inhoud {
    if (isDag(waarde)) return waarde.dag;
    const dag = typeof waarde === 'string' ? leesDag(waarde) : undefined;
    if (dag === undefined) {
      noteer({ soort: 'geenDag', plek, kop, isGetal: typeof waarde === 'number' });
      return ONLEESBAAR;
    }
    if (!uitTekst) noteer({ soort: 'tekstAlsDag', plek, kop, dag });
    return dag;
  }

  function begrijpGetal(kop: string, waarde: Celwaarde, plek: Plek): Inhoud {
    if (typeof waarde === 'number') return waarde;
    const getal = typeof waarde === 'string' ? leesGetal(waarde) : undefined;
    if (getal === undefined) {
      noteer({ soort: 'geenGetal', plek, kop, isDag: isDag(waarde), isTijd: leestAlsTijd(waarde) });
      return ONLEESBAAR;
    }
    if (!uitTekst) noteer({ soort: 'tekstAlsGetal', plek, kop, getal });
    return getal;
  }

  function begrijpLijst(kop: string, naam: Lijstnaam, waarde: Celwaarde, plek: Plek): Inhoud {
    const tekst = tekstVan(waarde);
    const gevonden = uitLijst(naam, tekst);
    if (gevonden !== undefined) return gevonden;
    // Another gemeente than those of bijlage 4 is P005, a waarschuwing; the name itself is understood.
    if (naam === 'Gemeente') return tekst;
    const lijktOp = dichtstbij(tekst, lijst(naam).values());
    const bedoeld = lijktOp && verschrijving(tekst, lijst(naam).values());
    noteer({ soort: 'nietInLijst', plek, kop, lijktOp, bedoeld: bedoeld === lijktOp ? bedoeld : undefined });
    return ONLEESBAAR;
  }

  return (kolom, waarde, plek) => {
    if (isFout(waarde)) {
      noteer({ soort: 'foutwaarde', plek, fout: waarde.fout });
      return ONLEESBAAR;
    }
    if (isLeeg(waarde)) return LEEG;
    switch (kolom.soort) {
      case 'dag':
        return begrijpDag(kolom.kop, waarde, plek);
      case 'getal':
        return begrijpGetal(kolom.kop, waarde, plek);
      case 'lijst':
        return begrijpLijst(kolom.kop, kolom.lijst as Lijstnaam, waarde, plek);
      case 'tekst':
      case 'nummer':
        return tekstVan(waarde);
    }
  };
}
