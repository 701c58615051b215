import type { Dag } from '../basis/dag';
import { AANWEZIGHEID } from '../registratie/indeling';
import { isVervallen, lesuren } from '../registratie/les';
import { BESTANDSPLEK, type Les, type Registratie, type Traject } from '../registratie/registratie';
import { trajectVan } from '../registratie/traject';
import type { Veld } from '../registratie/veld';
import type { Tijdvak } from './tijdvak';
import { GEEN_UREN, type Kwartaaluren } from './uren';
import type { Weglating } from './weglating';

/** The columns without which nothing can be said about hours. */
const NODIG = ['datum', 'perceel', 'geplandeUren', 'gevolgdeUren'] as const;

interface Som extends Kwartaaluren {
  gepland: number;
  gevolgd: number;
  readonly rijen: number[];
}

/** The hours of each traject per quarter, as the lessons of a registratiebestand give them. */
export type Urenboek = (traject: Traject) => (Kwartaaluren | undefined)[];

/**
 * Adds up the lessons of the quarters. "Les vervallen" is neither planned nor followed; a row whose hours cannot be
 * read or are negative is left out and named. A lesson after the peildatum that has no followed hours yet is none.
 * @param zelfde the traject whose row counts, where the same one stands in the file twice
 */
export function urenboek(
  { lessen, trajecten, aanwezig }: Registratie,
  vakken: readonly Tijdvak[],
  peildatum: Dag,
  zelfde: (traject: Traject) => Traject,
  noteer: (weglating: Weglating) => void,
): Urenboek {
  const mist = NODIG.filter((kolom) => !aanwezig.has(`Aanwezigheid.${kolom}`));
  if (mist.length > 0) {
    noteer({ soort: 'urenAfwezig', plek: BESTANDSPLEK, wat: watOntbreekt(mist) });
    return () => vakken.map(() => undefined);
  }

  const sommen = new Map<Traject, Som[]>();
  const sommenVan = (traject: Traject, { geplandeUren, gevolgdeUren }: Les): Som[] => {
    const eigen = sommen.get(traject);
    if (eigen !== undefined) return eigen;
    const { blad } = gevolgdeUren;
    const kolommen = [geplandeUren.kolom ?? 0, gevolgdeUren.kolom ?? 0];
    const nieuw = vakken.map(() => ({ gepland: 0, gevolgd: 0, blad, kolommen, rijen: [] }));
    sommen.set(traject, nieuw);
    return nieuw;
  };

  for (const les of lessen) {
    if (isVervallen(les)) continue;
    const datum = les.datum.waarde;
    if (datum === undefined) {
      if (les.geplandeUren.staat !== 'leeg' || les.gevolgdeUren.staat !== 'leeg')
        noteer(onbepaald(les.datum, AANWEZIGHEID.datum.kop));
      continue;
    }
    const vak = vakken.find(({ eerste, laatste }) => eerste <= datum && datum <= laatste);
    if (vak === undefined || (datum > peildatum && les.gevolgdeUren.staat === 'leeg')) continue;
    if (les.perceel.waarde === undefined) {
      noteer(onbepaald(les.perceel, AANWEZIGHEID.perceel.kop));
      continue;
    }
    const traject = trajectVan(les, trajecten);
    if (traject === undefined) {
      noteer({ soort: 'lesZonderTraject', plek: plekVan(les.perceel) });
      continue;
    }
    const uren = lesuren(les);
    if (uren === undefined) {
      noteer({ soort: 'lesuren', plek: plekVan(schuldige(les)) });
      continue;
    }
    const som = sommenVan(zelfde(traject), les)[vak.nummer] as Som;
    som.gepland += uren.gepland;
    som.gevolgd += uren.gevolgd;
    som.rijen.push(les.gevolgdeUren.rij ?? 0);
  }
  const geen = vakken.map(() => GEEN_UREN);
  return (traject) => sommen.get(traject) ?? geen;
}

const plekVan = ({ blad, rij, kolom }: Veld<unknown>) => ({ blad, rij, kolom });
const onbepaald = (veld: Veld<unknown>, kop: string): Weglating => ({
  soort: 'lesOnbepaald',
  plek: plekVan(veld),
  kop,
});

/** The cell for which a lesson is left out. */
const schuldige = ({ geplandeUren, gevolgdeUren }: Les): Veld<number> =>
  geplandeUren.waarde !== undefined && geplandeUren.waarde >= 0 ? gevolgdeUren : geplandeUren;

function watOntbreekt(mist: readonly (typeof NODIG)[number][]): string {
  if (mist.length === NODIG.length) return 'Blad Aanwezigheid ontbreekt, of heeft geen bekende koppen';
  const koppen = mist.map((kolom) => AANWEZIGHEID[kolom].kop).join(', ');
  return `In Aanwezigheid ontbreekt: ${koppen}`;
}
