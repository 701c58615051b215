import { productkeuze } from '../../basis/bron';
import type { Dag } from '../../basis/dag';
import { som } from '../../basis/rekenen';
import type { Les } from '../../registratie/registratie';
import type { Veld } from '../../registratie/veld';
import { regel } from '../regel';

const HOOGSTENS_PER_RIJ = 12;
const HOOGSTENS_PER_DAG = 10;

const isTeVeel = (uren: number | undefined): uren is number => uren !== undefined && uren > HOOGSTENS_PER_RIJ;

/** The cells of a lesson that hold more hours than a row can; Gevolgde uren that only follow are not named as well. */
function* teVeel({ geplandeUren, gevolgdeUren }: Les): Generator<[Veld<number>, number]> {
  const [gepland, gevolgd] = [geplandeUren.waarde, gevolgdeUren.waarde];
  if (isTeVeel(gepland)) yield [geplandeUren, gepland];
  if (isTeVeel(gevolgd) && !(isTeVeel(gepland) && gevolgd <= gepland)) yield [gevolgdeUren, gevolgd];
}

export const onmogelijkeUren = regel({
  code: 'A002',
  naam: 'onmogelijke-uren',
  titel: 'Het aantal uren kan niet, of is ongewoon hoog',
  nodig: ['Aanwezigheid.geplandeUren'],
  meldingen: {
    negatief: {
      ernst: 'fout',
      tekst:
        'Hier staan {uren:uren} uren. Uren kunnen niet onder de 0 zijn. Vul het juiste aantal in; tot dan telt deze rij in geen enkele som mee.',
    },
    teVeel: {
      ernst: 'fout',
      tekst:
        'Hier staan {uren:uren} uren in één rij; meer dan {grens:uren} kan niet kloppen. Verbeter de uren, of geef elke les of elk dagdeel een eigen rij.',
    },
    nul: {
      ernst: 'fout',
      tekst:
        'Bij {onderdeel} staan 0 geplande uren. Vul in hoeveel uren er les was. Ging de les niet door, kies dan Les vervallen bij Reden afwezigheid.',
    },
    dag: {
      ernst: 'waarschuwing',
      tekst:
        'Met deze rij erbij staan er op {datum:dag} {uren:uren} geplande uren. Meer dan {grens:uren} uren op één dag is ongewoon. Kijk of een rij dubbel staat of een datum verkeerd is.',
    },
  },
  bron: productkeuze(
    'Met uren die niet kunnen is een urennorm of aanwezigheidspercentage niets waard; de grenzen van 12 uur per rij en 10 uur per dag zijn van dit programma.',
  ),

  *controleer({ lessen }, meld) {
    const perDag = new Map<Dag, number>();
    for (const les of lessen) {
      const { geplandeUren, gevolgdeUren } = les;
      for (const veld of [geplandeUren, gevolgdeUren]) {
        if (veld.waarde !== undefined && veld.waarde < 0) yield meld('negatief', veld, { uren: veld.waarde });
      }
      for (const [veld, uren] of teVeel(les)) yield meld('teVeel', veld, { uren, grens: HOOGSTENS_PER_RIJ });
      const onderdeel = les.onderdeel.waarde;
      if (geplandeUren.waarde === 0 && (onderdeel === 'Taalles' || onderdeel === 'Opstartklas'))
        yield meld('nul', geplandeUren, { onderdeel });

      const [datum, gepland] = [les.datum.waarde, geplandeUren.waarde];
      if (datum === undefined || gepland === undefined || gepland < 0) continue;
      // "Lessons whose hours cannot be read or are negative are left out of every sum."
      if (gevolgdeUren.staat === 'onleesbaar' || (gevolgdeUren.waarde ?? 0) < 0) continue;
      const eerder = perDag.get(datum) ?? 0;
      const uren = som([eerder, gepland]);
      perDag.set(datum, uren);
      // "a row above 12 hours is not reported per day as well"
      if (
        eerder <= HOOGSTENS_PER_DAG &&
        uren > HOOGSTENS_PER_DAG &&
        !isTeVeel(gepland) &&
        !isTeVeel(gevolgdeUren.waarde)
      )
        yield meld('dag', geplandeUren, { datum, uren, grens: HOOGSTENS_PER_DAG });
    }
  },
});
