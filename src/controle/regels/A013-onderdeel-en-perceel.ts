import { werkafsprakenboek } from '../../basis/bron';
import type { Onderdeel, Perceel } from '../../registratie/lijsten';
import { regel } from '../regel';

const TAAL: readonly Onderdeel[] = ['Taalles', 'Opstartklas', 'MAP-praktijk'];
const PARTICIPATIE: readonly Onderdeel[] = ['Participatie', 'Opstartklas', 'MAP', 'MAP-praktijk'];

const PASSEND: Readonly<Record<Perceel, readonly Onderdeel[]>> = {
  'Z-route taal': TAAL,
  'B1-route taal': TAAL,
  'Z-route participatie': PARTICIPATIE,
  'B1-route participatie': PARTICIPATIE,
  'MAP voor gezins- en overige migranten': ['Opstartklas', 'MAP', 'MAP-praktijk'],
};

export const onderdeelEnPerceel = regel({
  code: 'A013',
  naam: 'onderdeel-en-perceel',
  titel: 'Het onderdeel past niet bij het perceel',
  nodig: ['Aanwezigheid.perceel', 'Aanwezigheid.onderdeel'],
  meldingen: {
    pastNiet: {
      ernst: 'fout',
      tekst:
        '{onderdeel} hoort niet bij het perceel {perceel}. Daarbij horen: {passend}. Verbeter het onderdeel of het perceel.',
    },
  },
  bron: werkafsprakenboek(
    'hoofdstuk 3',
    'De MAP is een vast onderdeel binnen de B1 en de Z-route. Daarnaast kan het als losse module worden ingezet voor gezins- en overige migranten met een inburgeringsplicht.',
  ),

  *controleer({ lessenMetVervallen }, meld) {
    for (const les of lessenMetVervallen) {
      const [onderdeel, perceel] = [les.onderdeel.waarde, les.perceel.waarde];
      if (onderdeel === undefined || perceel === undefined) continue;
      const passend = PASSEND[perceel];
      if (passend.includes(onderdeel)) continue;
      yield meld('pastNiet', les.onderdeel, { onderdeel, perceel, passend: passend.join(', ') });
    }
  },
});
