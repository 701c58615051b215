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
    zonderRoutes: {
      ernst: 'fout',
      tekst:
        'Overstap op is ingevuld, maar Overgestapt van en Overgestapt naar zijn leeg. Vul in van welke route naar welke route; is dat niet bekend, kies dan Onbekend.',
    },
    zonderDatum: {
      ernst: 'fout',
      tekst:
        'Er staat van of naar welke route iemand is overgestapt, maar Overstap op is leeg. Vul de dag van de overstap in, of maak Overgestapt van en Overgestapt naar leeg.',
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
        if (!isVanLeeg || !isNaarLeeg) yield meld('zonderDatum', overstapOp, {});
      } else if (isVanLeeg && isNaarLeeg) {
        yield meld('zonderRoutes', overstapOp, {});
      } else if (isVanLeeg || isNaarLeeg) {
        yield meld('zonderRoute', overstapOp, { kop: isVanLeeg ? 'Overgestapt van' : 'Overgestapt naar' });
      } else if (van.waarde !== undefined && van.waarde === naar.waarde) {
        yield meld('zelfdeRoute', overstapOp, { route: van.waarde });
      }
    }
  },
});
