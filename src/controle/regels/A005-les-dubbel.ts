import { productkeuze } from '../../basis/bron';
import { sleutel } from '../../basis/tekst';
import type { Les } from '../../registratie/registratie';
import { regel } from '../regel';

/** What makes two rows the same lesson; undefined when that cannot be said. An empty groep equals an empty one. */
function lessleutel({ datum, perceel, onderdeel, groep, dagdeel }: Les): string | undefined {
  if (datum.waarde === undefined || perceel.waarde === undefined || onderdeel.waarde === undefined)
    return undefined;
  if (groep.staat === 'onleesbaar' || dagdeel.staat === 'onleesbaar') return undefined;
  const delen = [perceel.waarde, onderdeel.waarde, sleutel(groep.waarde ?? ''), dagdeel.waarde ?? ''];
  return [datum.waarde, ...delen].join('|');
}

export const lesDubbel = regel({
  code: 'A005',
  naam: 'les-dubbel',
  titel: 'Dezelfde les staat er twee keer',
  nodig: ['Aanwezigheid.datum', 'Aanwezigheid.perceel', 'Aanwezigheid.onderdeel'],
  meldingen: {
    dubbel: {
      ernst: 'fout',
      tekst:
        'Deze les staat er al in rij {rij:aantal}: dezelfde datum ({datum:dag}), perceel, onderdeel, groep en dagdeel. Haal een van de twee rijen weg. Waren het twee lessen, vul dan bij beide het Dagdeel in.',
    },
  },
  bron: productkeuze('Een les die er twee keer staat, telt ook twee keer mee in de uren.'),

  *controleer({ lessenMetVervallen }, meld) {
    const eerste = new Map<string, Les>();
    for (const les of lessenMetVervallen) {
      const gezocht = lessleutel(les);
      const datum = les.datum.waarde;
      if (gezocht === undefined || datum === undefined) continue;
      const eerder = eerste.get(gezocht);
      if (eerder === undefined) eerste.set(gezocht, les);
      else yield meld('dubbel', les.datum, { rij: eerder.datum.rij ?? 0, datum });
    }
  },
});
