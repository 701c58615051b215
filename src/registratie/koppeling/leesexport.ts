import { sleutel } from '../../basis/tekst';
import { isDag, isFout } from '../../werkmap/werkmap';
import { type Begrip, begrip, isLeeg, tekstVan } from '../celinhoud';
import type { Noteer } from '../gebreken';
import { type Kolom, REGISTERKOLOMMEN } from '../indeling';
import type { Instellingen } from '../instellingen';
import { kopsleutel, toonbaar } from '../koppen';
import type { Leesopmerking } from '../leesopmerking';
import { type Gelezen, leesRegister } from '../leesregister';
import type { GelezenMet } from '../registratie';
import { ONLEESBAAR } from '../rij';
import { leesDagIn } from './datumnotatie';
import type { Koppeling, Registerkolom } from './koppeling';
import type { Ligging } from './passen';

/**
 * Reads an export of another system as a trajectregister: each cell is translated where it stands, so that every
 * finding points at the user's own cell and names his own column. A date or number as text is no finding: an export
 * was not typed.
 *
 * @param bladnaam the sheet that findings name; null in a csv
 */
export function leesExport(
  ligging: Ligging,
  bladnaam: string | null,
  instellingen: Instellingen,
  noteer: Noteer,
): Gelezen & { readonly koppeling: GelezenMet } {
  const { koppeling, blad, rij, kolommen: plaatsen, uren } = ligging;
  const kolommen: Record<string, Kolom> = { ...REGISTERKOLOMMEN };
  const koppen = new Map<string, string>();
  for (const { doel, kop } of koppeling.kolommen) {
    if (doel.soort !== 'kolom') continue;
    kolommen[doel.naam] = { ...doel.kolom, kop };
    koppen.set(doel.kolom.kop, toonbaar(kop));
  }
  const noteerHier = inExport(noteer, plaatsen);
  overigeKoppen(ligging, bladnaam).forEach(noteerHier);
  const gelezen = leesRegister(
    blad,
    bladnaam,
    vertaler(koppeling, kolommen, begrip(instellingen, noteerHier, true), noteerHier),
    noteerHier,
    { kolommen, kop: { rij, kolommen: plaatsen, uren, opmerkingen: [] }, vast: koppeling.vast },
  );
  return { ...gelezen, koppeling: { naam: koppeling.naam, koppen } };
}

/** Understands a cell of an export: first its code or notation, then as in a trajectregister. Never guesses. */
function vertaler(
  { kolommen: regels, datumnotatie }: Koppeling,
  kolommen: Readonly<Record<string, Kolom>>,
  lees: Begrip,
  noteer: Noteer,
): Begrip {
  const codesVan = new Map<Kolom, ReadonlyMap<string, string | null>>();
  for (const { doel, codes } of regels) {
    const kolom = doel.soort === 'kolom' ? kolommen[doel.naam] : undefined;
    if (kolom !== undefined && codes !== undefined) codesVan.set(kolom, codes);
  }
  return (kolom, waarde, plek) => {
    if (isFout(waarde) || isLeeg(waarde)) return lees(kolom, waarde, plek);
    const codes = codesVan.get(kolom);
    if (codes !== undefined) {
      const betekenis = codes.get(sleutel(tekstVan(waarde)));
      // null is an empty cell.
      if (betekenis !== undefined) return lees(kolom, betekenis, plek);
      if (kolom.soort === 'lijst') {
        noteer({ soort: 'nietInKoppeling', plek, kop: kolom.kop });
        return ONLEESBAAR;
      }
    }
    if (kolom.soort !== 'dag' || datumnotatie === undefined || isDag(waarde))
      return lees(kolom, waarde, plek);
    // 20251231 may have been read as a number.
    const dag = leesDagIn(tekstVan(waarde), datumnotatie);
    if (dag !== undefined) return dag;
    noteer({ soort: 'geenDag', plek, kop: kolom.kop, isGetal: false, notatie: datumnotatie });
    return ONLEESBAAR;
  };
}

/**
 * What reading notices, as it is to be mended in an export: in its koppeling. Where a column goes to two places a cell
 * is told once.
 */
function inExport(noteer: Noteer, plaatsen: ReadonlyMap<Registerkolom | string, number>): Noteer {
  const nummers = [...plaatsen.values()];
  const gedeeld = new Set(nummers.filter((nummer, i) => nummers.indexOf(nummer) !== i));
  const gezien = new Set<string>();
  return (opmerking) => {
    const { soort, plek } = opmerking;
    if (plek.kolom !== null && gedeeld.has(plek.kolom)) {
      const eenmalig = JSON.stringify([soort, plek.rij, plek.kolom]);
      if (gezien.has(eenmalig)) return;
      gezien.add(eenmalig);
    }
    if (opmerking.soort === 'kopOntbreekt') noteer({ soort: 'koppelingZonder', plek, kop: opmerking.kop });
    else if (opmerking.soort === 'nietInLijst')
      noteer({ soort: 'nietInKoppeling', plek, kop: opmerking.kop });
    else noteer(opmerking);
  };
}

/** The columns of the export that are not read: left out on purpose, or not in the koppeling at all. */
function overigeKoppen(
  { koppeling, koppen, kolommen, uren, rij }: Ligging,
  blad: string | null,
): Leesopmerking[] {
  const gelezen = new Set([...kolommen.values(), ...uren.keys()]);
  const gepasseerd = new Set(koppeling.gepasseerd.map(kopsleutel));
  return koppen
    .filter(({ kolom }) => !gelezen.has(kolom))
    .map(({ kolom, tekst }) => ({
      soort: gepasseerd.has(kopsleutel(tekst)) ? 'kopGepasseerd' : 'kopNietInKoppeling',
      plek: { blad, rij, kolom },
      kop: tekst,
    }));
}
