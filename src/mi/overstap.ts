import { werkafsprakenboek } from '../basis/bron';
import type { Lijstwaarde } from '../registratie/lijsten';
import type { Indicator } from './indicator';
import { en, is, valtIn } from './oordeel';
import { personen } from './tellingen';
import type { Rekenvoorbeeld, Valkuil } from './uitleg';

type Route = Lijstwaarde<'Overgestapt'>;

const ROUTES: readonly Route[] = ['B1-route', 'Z-route', 'Onderwijsroute'];

function voorbeeld(richting: 'naar' | 'van', route: Route): Rekenvoorbeeld {
  const [eerste = 'Onbekend', tweede = 'Onbekend'] = ROUTES.filter((r) => r !== route);
  const velden = (overstapOp: string, deze: Route, andere: Route) =>
    richting === 'naar'
      ? { overstapOp, overgestaptVan: andere, overgestaptNaar: deze }
      : { overstapOp, overgestaptVan: deze, overgestaptNaar: andere };
  return {
    rijen: [
      { wie: 'A', velden: velden('2025-08-04', route, eerste), telt: true, omdat: 'in het kwartaal' },
      {
        wie: 'B',
        velden: velden('2025-06-30', route, eerste),
        telt: false,
        omdat: 'in het kwartaal ervoor',
      },
      { wie: 'C', velden: velden('2025-09-30', tweede, eerste), telt: false, omdat: 'een andere route' },
    ],
    waarde: 1,
  };
}

/** What goes wrong with every overstap. */
const VALKUILEN: readonly Valkuil[] = [
  {
    mis: 'Overstap op is ingevuld, maar een van de routes niet; of andersom.',
    gevolg: 'De overstap telt maar aan een kant, of helemaal niet.',
    vindt: 'T018.',
  },
  {
    mis: 'De overstap staat op de nieuwe rij in plaats van op de rij die eindigt, of op allebei.',
    gevolg: 'De overstap telt bij het verkeerde perceel, of dubbel.',
    vindt: 'Geen regel vindt dit. Kijk met --herleid op welke rijen het cijfer rust.',
  },
  {
    mis: 'Van en naar zijn verwisseld.',
    gevolg: 'De overstap telt bij de omgekeerde richting.',
    vindt:
      'Geen regel vindt dit. Vergelijk met het perceel van de rij: dat is de route waar iemand vandaan komt.',
  },
];

/**
 * An overstap of bijlage 5, 9 to 15: Overstap op in the quarter, by Overgestapt naar or Overgestapt van.
 * "An overstap stands on the row that ends … and is counted under that row's perceel."
 */
export function overstap(
  nummer: `${number}`,
  richting: 'naar' | 'van',
  route: Route,
  naam: string,
  eigen: readonly Valkuil[],
): Indicator {
  const veld = richting === 'naar' ? 'overgestaptNaar' : 'overgestaptVan';
  return {
    code: `MI-${nummer.padStart(2, '0')}`,
    naam,
    soort: 'flow',
    kennis: 'datums',
    definitie: `Overstap op ligt in het kwartaal, met Overgestapt ${richting} ${route}.`,
    telt: ({ velden }, tijdvak) => en(valtIn(velden.overstapOp, tijdvak), is(velden[veld], route)),
    teller: personen(`wie in het kwartaal overstapte ${richting} ${route}`),
    weergave: { als: 'aantal', decimalen: 0 },
    bron: werkafsprakenboek(`bijlage 5, ${nummer}`, naam),
    herkomst: ['overstapOp', veld],
    voorbeeld: voorbeeld(richting, route),
    valkuilen: [...eigen, ...VALKUILEN],
  };
}
