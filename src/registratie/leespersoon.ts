import { dichtstbij } from '../basis/tekst';
import { type Blad, isFout, type Plek } from '../werkmap/werkmap';
import { type Begrip, isLeeg, tekstVan } from './celinhoud';
import { type Noteer, noteerKoppen, noteerLege } from './gebreken';
import { type Kolom, type Kolomnaam, PERSOON } from './indeling';
import { koppenboek, zoekKop } from './koppen';
import type { Persoon } from './registratie';
import { LEEG, ONLEESBAAR, veldMet } from './rij';
import { leesInvoer, leesTabel } from './tabel';
import { AFWEZIG, type Veld } from './veld';

const KOLOMMEN = {
  gegeven: { kop: 'Gegeven', verplicht: true, soort: 'tekst', uitleg: 'Hoe het gegeven heet.' },
  waarde: { kop: 'Waarde', verplicht: true, soort: 'tekst', uitleg: 'Wat er bij hoort.' },
} as const satisfies Record<string, Kolom>;

const GEGEVENS = Object.keys(PERSOON) as (keyof typeof PERSOON)[];
const BOEK = koppenboek(PERSOON);
const NAMEN = Object.values(PERSOON).map((kolom) => kolom.kop);

/** A person of whom the file says nothing. */
export const GEEN_PERSOON = Object.fromEntries(GEGEVENS.map((naam) => [naam, AFWEZIG])) as unknown as Persoon;

/**
 * Reads the sheet Persoon: in each row the name of a gegeven and its value. What is unknown, double or missing is
 * noted; the first of two counts.
 * @param aanwezig gets the gegevens that are there
 */
export function leesPersoon(blad: Blad, begrip: Begrip, noteer: Noteer, aanwezig: Set<Kolomnaam>): Persoon {
  const plekVan = (rij: number, kolom: number): Plek => ({ blad: blad.naam, rij, kolom });
  const tabel = leesTabel(blad, KOLOMMEN, false, alleenPlaats(noteer), zonderFormules(noteer));
  noteerKoppen(KOLOMMEN, tabel, blad.naam, noteer);
  const [gegevenplaats, waardeplaats] = [tabel.plaatsen.get('gegeven'), tabel.plaatsen.get('waarde')];
  if (gegevenplaats === undefined || waardeplaats === undefined) return GEEN_PERSOON;

  const rijen = new Map(blad.rijen.map((rij) => [rij.nummer, rij]));
  const velden: Record<string, Veld<unknown>> = {};
  for (const { nummer, inhoud: cellen } of tabel.rijen) {
    const gegeven = cellen[gegevenplaats.index] ?? LEEG;
    const naam = typeof gegeven === 'string' ? zoekKop(BOEK, gegeven) : undefined;
    const rij = rijen.get(nummer);
    const waarde = rij?.waarden[rij.kolommen.indexOf(waardeplaats.kolom)] ?? null;
    const plek = plekVan(nummer, waardeplaats.kolom);
    if (naam !== undefined && velden[naam] === undefined) {
      const isFormule = rij?.formules?.includes(waardeplaats.kolom) === true;
      const gelezen = leesInvoer(
        PERSOON[naam as keyof typeof PERSOON],
        waarde,
        isFormule,
        plek,
        begrip,
        noteer,
      );
      velden[naam] = veldMet(gelezen, plek);
      continue;
    }
    // What stands beside a gegeven that is passed over is not read; only an error value is still told.
    if (isFout(waarde)) noteer({ soort: 'foutwaarde', plek, fout: waarde.fout });
    const bij = plekVan(nummer, gegevenplaats.kolom);
    if (naam !== undefined) {
      noteer({
        soort: 'kopDubbel',
        plek: bij,
        kop: PERSOON[naam as keyof typeof PERSOON].kop,
        wat: 'gegeven',
      });
    } else if (typeof gegeven === 'string') {
      const lijktOp = dichtstbij(gegeven, NAMEN);
      noteer({ soort: 'kopOnbekend', plek: bij, kop: gegeven, wat: 'gegeven', lijktOp });
    } else if (gegeven === LEEG) {
      noteer({ soort: 'verplichtLeeg', plek: bij, kop: KOLOMMEN.gegeven.kop });
    }
  }
  for (const naam of GEGEVENS) {
    const kolom: Kolom = PERSOON[naam];
    if (velden[naam] !== undefined) aanwezig.add(`Persoon.${naam}`);
    else if (kolom.verplicht) {
      const plek = { blad: blad.naam, rij: null, kolom: null };
      noteer({ soort: 'kopOntbreekt', plek, kop: kolom.kop, wat: 'gegeven' });
    }
  }
  noteerLege(PERSOON, velden, noteer);
  return { ...GEEN_PERSOON, ...velden };
}

/** The values are read later, each by the kind of its gegeven: first only which cells hold something. */
const alleenPlaats =
  (noteer: Noteer): Begrip =>
  (kolom, waarde, plek) => {
    if (isLeeg(waarde)) return LEEG;
    if (!isFout(waarde)) return tekstVan(waarde);
    if (kolom === KOLOMMEN.gegeven) noteer({ soort: 'foutwaarde', plek, fout: waarde.fout });
    return ONLEESBAAR;
  };

const zonderFormules =
  (noteer: Noteer): Noteer =>
  (opmerking) => {
    if (opmerking.soort !== 'formule' && opmerking.soort !== 'formuleZonderWaarde') noteer(opmerking);
  };
