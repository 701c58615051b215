import type { Plek } from '../werkmap/werkmap';
import { AANWEZIGHEID, type Kolom } from './indeling';
import type { Leesopmerking } from './leesopmerking';
import type { Les } from './registratie';
import type { Tabel } from './tabel';
import type { Veld } from './veld';

export type Noteer = (opmerking: Leesopmerking) => void;
type Kolommen = Readonly<Record<string, Kolom>>;

/** Notes the required columns that a sheet does not have. */
export function noteerKoppen(kolommen: Kolommen, { kop }: Tabel, blad: string | null, noteer: Noteer): void {
  const gevonden = new Set(kop?.kolommen.keys());
  const plek: Plek = { blad, rij: null, kolom: null };
  for (const [naam, kolom] of Object.entries(kolommen)) {
    if (kolom.verplicht && !gevonden.has(naam)) {
      noteer({ soort: 'kopOntbreekt', plek, kop: kolom.kop, wat: 'kolom' });
    }
  }
}

/** Notes the required cells of a row in which nothing stands. */
export function noteerLege(
  kolommen: Kolommen,
  velden: Readonly<Record<string, Veld<unknown>>>,
  noteer: Noteer,
): void {
  for (const naam in kolommen) {
    const kolom = kolommen[naam] as Kolom;
    const veld = kolom.verplicht ? velden[naam] : undefined;
    if (veld?.staat !== 'leeg') continue;
    const plek: Plek = { blad: veld.blad, rij: veld.rij, kolom: veld.kolom };
    if (kolom === AANWEZIGHEID.gevolgdeUren) {
      const { datum, redenAfwezigheid } = velden as unknown as Les;
      const vervallen = redenAfwezigheid.waarde === 'Les vervallen';
      noteer({ soort: 'gevolgdLeeg', plek, kop: kolom.kop, datum: datum.waarde, vervallen });
    } else {
      noteer({ soort: 'verplichtLeeg', plek, kop: kolom.kop });
    }
  }
}
