import { werkafsprakenboek } from '../../basis/bron';
import { regel } from '../regel';

export const overstapOnvolledig = regel({
  code: 'T018',
  naam: 'overstap-onvolledig',
  titel: 'Een overstap is onvolledig of gaat naar dezelfde route',
  nodig: ['Trajecten.overstapOp', 'Trajecten.overgestaptVan', 'Trajecten.overgestaptNaar'],
  meldingen: {
    zonderRoute: {
      ernst: 'fout',
      tekst:
        'Overstap op is ingevuld, maar {kop} is leeg. Vul in van welke route naar welke route; is dat niet bekend, kies dan Onbekend.',
    },
    zonderDatum: {
      ernst: 'fout',
      tekst:
        '{kop} is ingevuld, maar Overstap op is leeg. Vul de dag van de overstap in, of maak Overgestapt van en naar leeg.',
    },
    zelfdeRoute: {
      ernst: 'fout',
      tekst:
        'Overgestapt van en Overgestapt naar zijn allebei {route}. Een van de twee klopt niet: verbeter die.',
    },
  },
  bron: werkafsprakenboek(
    'bijlage 5, 9–15',
    'Aantal inburgeringsplichtigen dat is overgestapt naar de B1-route (indien van toepassing)',
  ),

  *controleer({ trajecten }, meld) {
    for (const { overstapOp, overgestaptVan: van, overgestaptNaar: naar } of trajecten) {
      // A value that cannot be read is filled all the same: B010 and B011 speak of it.
      const [isVanLeeg, isNaarLeeg] = [van.staat === 'leeg', naar.staat === 'leeg'];
      if (overstapOp.staat === 'leeg') {
        if (isVanLeeg && isNaarLeeg) continue;
        const kop = isVanLeeg
          ? 'Overgestapt naar'
          : isNaarLeeg
            ? 'Overgestapt van'
            : 'Overgestapt van en Overgestapt naar';
        yield meld('zonderDatum', overstapOp, { kop });
      } else if (isVanLeeg || isNaarLeeg) {
        const kop = !isNaarLeeg
          ? 'Overgestapt van'
          : isVanLeeg
            ? 'Overgestapt van en Overgestapt naar'
            : 'Overgestapt naar';
        yield meld('zonderRoute', overstapOp, { kop });
      } else if (van.waarde !== undefined && van.waarde === naar.waarde) {
        yield meld('zelfdeRoute', overstapOp, { route: van.waarde });
      }
    }
  },
});
