import { deel, som } from '../basis/rekenen';
import { lesuren } from '../registratie/les';
import type { Les } from '../registratie/registratie';

/** Attendance over a number of lessons. "Alle afwezigheid" counts against; the other figures stand beside it. */
export interface Aanwezigheidsstand {
  /** Lessons whose hours are known; those with no hours planned included. */
  readonly lessen: number;
  /** Lessons of which any hours were followed. */
  readonly bijgewoond: number;
  readonly gepland: number;
  readonly gevolgd: number;
  /** Followed over planned hours, a part of one; null when nothing was planned. */
  readonly deel: number | null;
  /** The same with absence that the gemeente judged Geldig taken out of the planned hours; null when nothing is left. */
  readonly deelZonderGeldig: number | null;
}

/** Adds lessons up. Those whose hours cannot be read or are negative are left out; cancelled ones must not be given. */
export function aanwezigheidVan(lessen: Iterable<Les>): Aanwezigheidsstand {
  const geteld = [...lessen].flatMap((les) => {
    const uren = lesuren(les);
    return uren === undefined ? [] : [{ ...uren, isGeldig: les.besluitGemeente.waarde === 'Geldig' }];
  });
  const gepland = som(geteld.map((les) => les.gepland));
  const gevolgd = som(geteld.map((les) => les.gevolgd));
  const geldig = geteld.filter((les) => les.isGeldig).map((les) => Math.max(0, les.gepland - les.gevolgd));
  const zonderGeldig = som([gepland, ...geldig.map((uren) => -uren)]);
  return {
    lessen: geteld.length,
    bijgewoond: geteld.filter((les) => les.gevolgd > 0).length,
    gepland,
    gevolgd,
    deel: gepland > 0 ? deel(gevolgd, gepland) : null,
    deelZonderGeldig: zonderGeldig > 0 ? deel(gevolgd, zonderGeldig) : null,
  };
}
