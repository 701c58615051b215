import { dagtekst } from '../basis/dag';
import type { Leesopmerking } from '../registratie/leesopmerking';
import { isDag, type Plek, type Rij, type Werkmap } from '../werkmap/werkmap';
import type { Invoerwaarde, Vervanging } from '../werkmap/wijziging';
import type { Bestandsuitslag } from './controleer';
import { regelVan } from './tekst';

/** What can stand in a cell instead, without any doubt: a date for a date typed as text, a name of the list. */
export interface Herstelvoorstel extends Vervanging {
  /** Code of the rule that found it. */
  readonly code: string;
  /** The new value as the user reads it, and would type it. */
  readonly wordtTekst: string;
  /** What changes, in one Dutch sentence. */
  readonly uitleg: string;
}

const sleutelVan = ({ blad, rij, kolom }: Plek): string => `${blad}|${rij}|${kolom}`;

/**
 * What can be mended without a person having to judge, in the order of the findings. Only texts: a formula is the
 * user's own. What may mean two things gives none.
 */
export function herstelvoorstellen({ dossier, bevindingen }: Bestandsuitslag): Herstelvoorstel[] {
  const { werkmap, opmerkingen } = dossier.registratie;
  const perPlek = new Map<string, Leesopmerking[]>();
  for (const opmerking of opmerkingen) {
    const plaats = sleutelVan(opmerking.plek);
    perPlek.set(plaats, [...(perPlek.get(plaats) ?? []), opmerking]);
  }
  const tekstOp = teksten(werkmap);
  return bevindingen.flatMap(({ code, plek }) => {
    const regel = regelVan(code);
    if (regel?.over !== 'bestand' || regel.herstelt === undefined) return [];
    for (const opmerking of perPlek.get(sleutelVan(plek)) ?? []) {
      const wordt = regel.herstelt(opmerking);
      const was = wordt === undefined ? undefined : tekstOp(plek);
      if (wordt !== undefined && was !== undefined)
        return [{ code, plek, was, wordt, wordtTekst: invoertekst(wordt), uitleg: uitlegBij(wordt) }];
    }
    return [];
  });
}

/** A value as the user would type it: 31-12-2025, 2,5. */
const invoertekst = (waarde: Invoerwaarde): string =>
  isDag(waarde) ? dagtekst(waarde.dag) : typeof waarde === 'number' ? getaltekst(waarde) : waarde;

/** All decimals, and never as 1e-7. */
const getaltekst = (getal: number): string =>
  (String(getal).includes('e') ? getal.toFixed(15).replace(/0+$/, '') : String(getal)).replace('.', ',');

function uitlegBij(waarde: Invoerwaarde): string {
  if (isDag(waarde)) return 'De tekst wordt een datum die Excel herkent.';
  return typeof waarde === 'number'
    ? 'De tekst wordt een getal waarmee Excel kan rekenen.'
    : 'De waarde wordt geschreven zoals in de keuzelijst.';
}

/** Gives the text in a cell; undefined where no text stands, or a formula. Rows are looked up once per sheet. */
function teksten({ bladen }: Werkmap): (plek: Plek) => string | undefined {
  const rijen = new Map<string | null, ReadonlyMap<number, Rij>>();
  return ({ blad, rij, kolom }) => {
    let eigen = rijen.get(blad);
    if (eigen === undefined) {
      const gevonden = blad === null ? bladen[0] : bladen.find((b) => b.naam === blad);
      eigen = new Map((gevonden?.rijen ?? []).map((r) => [r.nummer, r]));
      rijen.set(blad, eigen);
    }
    const gevonden = eigen.get(rij ?? 0);
    if (gevonden === undefined || kolom === null || gevonden.formules?.includes(kolom) === true)
      return undefined;
    const waarde = gevonden.waarden[gevonden.kolommen.indexOf(kolom)];
    return typeof waarde === 'string' ? waarde : undefined;
  };
}
