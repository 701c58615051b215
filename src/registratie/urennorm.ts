import { type Bron, werkafsprakenboek, wet } from '../basis/bron';
import type { Normen } from './instellingen';
import type { Lijstwaarde, Onderdeel } from './lijsten';

type Leerroute = Lijstwaarde<'Leerroute'>;
type Doelgroep = Lijstwaarde<'Doelgroep'>;

/** Hours that someone must make, and where that stands. */
export interface Urennorm {
  readonly uren: number;
  readonly bron: Bron;
}

const taaluren = werkafsprakenboek(
  '1.3',
  'De uren in de opstartklas tellen wel mee voor de 600 uur (B1-route) en de 800 uur (Z-route).',
);
const praktijkuren = werkafsprakenboek(
  'hoofdstuk 3',
  'De MAP bestaat uit een praktijkelement van minimaal 40 uren.',
);
const participatie = wet('Besluit inburgering 2021', 'art. 3.14');

/**
 * The norm for a part of a leerroute; undefined when there is none. Z-route participatie binds asielstatushouders
 * only; the practical part of the MAP belongs to the B1-route and the Z-route.
 */
export function urennorm(
  leerroute: Leerroute,
  onderdeel: Onderdeel,
  doelgroep: Doelgroep,
  normen: Normen,
): Urennorm | undefined {
  if (leerroute === 'Onderwijsroute') return undefined;
  if (onderdeel === 'MAP-praktijk') return { uren: normen.mapPraktijk, bron: praktijkuren };
  if (onderdeel === 'Taalles') {
    return { uren: leerroute === 'B1-route' ? normen.b1Taal : normen.zTaal, bron: taaluren };
  }
  if (onderdeel === 'Participatie' && leerroute === 'Z-route' && doelgroep === 'Asielstatushouder') {
    return { uren: normen.zParticipatie, bron: participatie };
  }
  return undefined;
}
