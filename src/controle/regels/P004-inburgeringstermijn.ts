import { wet } from '../../basis/bron';
import { dagenLater, maandenLater } from '../../basis/dag';
import { regel } from '../regel';

const MAANDEN = 36;

export const inburgeringstermijn = regel({
  code: 'P004',
  naam: 'inburgeringstermijn',
  titel: 'De inburgeringstermijn duurt geen drie jaar',
  nodig: ['Persoon.startTermijn', 'Persoon.eindeTermijn'],
  meldingen: {
    eindeVoorStart: {
      ernst: 'fout',
      tekst:
        'Einde inburgeringstermijn ({einde:dag}) ligt niet na Start inburgeringstermijn ({start:dag}). Verbeter een van de twee; vaak zijn ze verwisseld of is een jaartal verkeerd.',
    },
    geenDrieJaar: {
      ernst: 'waarschuwing',
      tekst:
        'De inburgeringstermijn duurt drie jaar en eindigt dus op {verwacht:dag} of de dag ervoor; hier staat {einde:dag}. Verbeter de start of het einde. Is de termijn verlengd, zet het nieuwe einde dan bij Verlengd tot.',
    },
  },
  bron: wet('Wet inburgering 2021', 'art. 11'),

  *controleer({ registratie }, meld) {
    for (const { startTermijn, eindeTermijn, verlengdTot } of registratie.personen) {
      const [start, einde] = [startTermijn.waarde, eindeTermijn.waarde];
      if (start === undefined || einde === undefined) continue;
      const verwacht = maandenLater(start, MAANDEN);
      if (einde <= start) {
        yield meld('eindeVoorStart', eindeTermijn, { start, einde });
      } else if (einde !== verwacht && einde !== dagenLater(verwacht, -1)) {
        const isVerlengd = verlengdTot.staat === 'bekend' || verlengdTot.staat === 'onleesbaar';
        if (!isVerlengd) yield meld('geenDrieJaar', eindeTermijn, { verwacht, einde });
      }
    }
  },
});
